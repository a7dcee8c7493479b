import type { Place } from '../../problem.js';
import type { ForeignFile } from '../imported.js';

/** A foreign file with its line endings made one kind, and without what no text has. */
export class Source {
  readonly file: string;
  readonly text: string;
  readonly #starts: readonly number[];

  constructor({ path, text }: ForeignFile) {
    this.file = path;
    this.text = cleaned(text);
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
    this.#starts = starts;
  }

  get lines(): readonly string[] {
    return this.text.split('\n');
  }

  /** The place of a character. */
  place(offset: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.file, line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  /** The place of a line, counted from 0, where its text begins. */
  placeOfLine(line: number): Place {
    const start = this.#starts[Math.min(line, this.#starts.length - 1)]!;
    const indent = /^[ \t]*/.exec(this.text.slice(start, start + 200))![0].length;
    return this.place(start + indent);
  }
}

// U+E000 and U+E001 hide gaps from marked, U+E002 stands for one while a text is being read.
function cleaned(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\uE000-\uE002]/g, '')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
