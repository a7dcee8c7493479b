import type { Block, Inline } from '../course/course.js';

/** Something to be printed. All of it is reading: a `rule` is a line to write on, a gap a blank. */
export interface PaperDocument {
  readonly title: string;
  /** Stands above the title: the course, the kind of print. */
  readonly kicker?: string;
  /** The language it is written in. */
  readonly language: string;
  /** Those of the title and of what stands above it, where they are other ones. */
  readonly titleLanguage?: string;
  readonly kickerLanguage?: string;
  /** It has so much that it needs small type, and titles that are cut off rather than broken. */
  readonly compact?: true;
  readonly sections: readonly PaperSection[];
}

/** What follows on itself, and begins on a new page where that is asked for. */
export interface PaperSection {
  readonly newPage?: true;
  readonly groups: readonly PaperGroup[];
}

/** What belongs together: on one page where it is short. `note`: for whoever leads a group. */
export interface PaperGroup {
  readonly kind: 'reading' | 'exercise' | 'note';
  readonly blocks: readonly Block[];
}

/** A heading that is made for the paper; `lang`: where it is not in the document's language. */
export function paperHeading(text: string, level = 3, lang?: string): Block {
  return { kind: 'heading', level, id: '', children: paperText(text, lang) };
}

/** A paragraph that is made for the paper. */
export function paperLine(text: string, lang?: string): Block {
  return { kind: 'paragraph', children: paperText(text, lang) };
}

/** A text that is made for the paper. */
export function paperText(text: string, lang?: string): readonly Inline[] {
  const plain: Inline = { kind: 'text', text };
  return [lang ? { kind: 'run', lang, children: [plain] } : plain];
}

/** A language where it is another one than that of the text around it. */
export function otherLanguage(lang: string, around: string): string | undefined {
  const base = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
  return base(lang) === base(around) ? undefined : lang;
}
