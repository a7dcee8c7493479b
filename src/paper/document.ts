import type { Block } from '../course/course.js';

/** Something to be printed. All of it is reading: a `rule` is a line to write on, a gap a blank. */
export interface PaperDocument {
  readonly title: string;
  /** Stands above the title: the course, the kind of print. */
  readonly kicker?: string;
  /** The language it is written in. */
  readonly language: string;
  /** It has so much that it needs small type. */
  readonly compact?: true;
  readonly sections: readonly PaperSection[];
}

/** What follows on itself, and begins on a new page where that is asked for. */
export interface PaperSection {
  readonly newPage?: true;
  readonly groups: readonly PaperGroup[];
}

/** What is kept together on a page where there is room. `note`: for whoever leads a group. */
export interface PaperGroup {
  readonly kind: 'reading' | 'exercise' | 'note';
  readonly blocks: readonly Block[];
}

/** A heading that is made for the paper. */
export function paperHeading(text: string, level = 3): Block {
  return { kind: 'heading', level, id: '', children: [{ kind: 'text', text }] };
}

/** A paragraph that is made for the paper. */
export function paperLine(text: string): Block {
  return { kind: 'paragraph', children: [{ kind: 'text', text }] };
}
