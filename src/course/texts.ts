import type { Place } from '../problem.js';
import type { Block, Inline } from './course.js';
import { isLanguageCode } from './languages.js';
import type { CompiledText } from './lesson.js';
import { plainText } from './plain-text.js';

/** A run of text in one language: what a spelling checker gets. */
export interface TextRun {
  readonly lang: string;
  readonly text: string;
  readonly place: Place;
}

/** All text of a file, parted where the language changes. Code is in no language. */
export function textRuns(
  compiled: CompiledText,
  language: string,
  teaches: string | undefined,
): readonly TextRun[] {
  const collector = new Collector(compiled, teaches);
  const { title } = compiled;
  if (title?.text) collector.runs.push({ lang: language, text: title.text, place: title.place });
  collector.blocks(compiled.blocks, language);
  return collector.runs;
}

class Collector {
  readonly runs: TextRun[] = [];
  readonly #compiled: CompiledText;
  readonly #teaches: string | undefined;
  #isTask = false;
  #open: { readonly lang: string; text: string; readonly node: object } | undefined;

  constructor(compiled: CompiledText, teaches: string | undefined) {
    this.#compiled = compiled;
    this.#teaches = teaches;
  }

  blocks(blocks: readonly Block[], lang: string): void {
    for (const block of blocks) this.#block(block, lang);
  }

  #block(block: Block, lang: string): void {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        this.#line(block.children, lang);
        return;
      case 'list':
        for (const { checked, children, feedback = [] } of block.items) {
          this.#isTask = checked !== undefined;
          this.blocks(children, lang);
          this.#isTask = false;
          this.blocks(feedback, lang);
        }
        return;
      case 'table':
        this.#table(block, lang);
        return;
      case 'code':
      case 'rule':
        return;
      default:
        this.blocks(block.children, lang);
    }
  }

  /** A column that is headed by a language's code is in that language. */
  #table({ header, rows }: Block & { kind: 'table' }, lang: string): void {
    const langs = header.map((cell) => {
      const name = plainText(cell).toLowerCase();
      return isLanguageCode(name) && name.length <= 3 ? name : undefined;
    });
    header.forEach((cell, column) => {
      if (langs[column] === undefined) this.#line(cell, lang);
    });
    for (const row of rows) row.forEach((cell, column) => this.#line(cell, langs[column] ?? lang));
  }

  #line(inlines: readonly Inline[], lang: string): void {
    this.#inlines(inlines, lang);
    this.#close();
  }

  #inlines(inlines: readonly Inline[], around: string): void {
    for (const inline of inlines) {
      const lang = this.#compiled.taught.has(inline) ? (this.#teaches ?? around) : around;
      switch (inline.kind) {
        case 'text':
          this.#add(this.#isTask ? withoutBraces(inline.text) : inline.text, lang, inline);
          break;
        case 'gap':
          this.#add(inline.answers[0] ?? '', lang, inline);
          this.#others(inline, lang);
          break;
        case 'image':
          this.#close();
          this.#add(inline.alt, lang, inline);
          this.#close();
          break;
        case 'code':
        case 'break':
          this.#close();
          break;
        case 'run':
          this.#inlines(inline.children, inline.lang);
          break;
        default:
          this.#inlines(inline.children, lang);
      }
    }
  }

  /** Further answers of a gap, each a run of its own: the sentence goes on with the first. */
  #others(gap: Inline & { kind: 'gap' }, lang: string): void {
    const place = this.#compiled.placeOf(gap);
    if (!place) return;
    for (const text of gap.answers.slice(1)) this.runs.push({ lang, text, place });
  }

  #add(text: string, lang: string, node: object): void {
    if (this.#open?.lang !== lang) this.#close();
    if (this.#open) this.#open.text += text;
    else this.#open = { lang, text, node };
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    const text = open?.text.replace(/\s+/g, ' ').trim();
    const place = open && this.#compiled.placeOf(open.node);
    if (open && text && place) this.runs.push({ lang: open.lang, text, place });
  }
}

/** What a choice does, `{trust+1}` at its end, is no more in a language than code is. */
function withoutBraces(text: string): string {
  return text.replace(/\s*\{[^{}]*\}\s*$/, '');
}
