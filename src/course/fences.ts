const opening = /^((?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*)(`{3,}(?!.*`)|~{3,})/;
const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;

interface OpenFence {
  readonly line: number;
  readonly mark: string;
  /** What a line needs at its start to be still inside the list item or quote of the fence. */
  readonly inside: RegExp;
}

/**
 * Follows fenced code and comments line by line: nothing in them is markdown. A guide to the
 * format quotes `:::` in fences, and an exercise may be commented out.
 */
export class Fences {
  #open?: OpenFence;

  /** `ignored`: lines that do not open anything, because what they would open is never closed. */
  constructor(readonly ignored: ReadonlySet<number> = new Set()) {}

  /** The line and the mark of what is still open. */
  get unclosed(): OpenFence | undefined {
    return this.#open;
  }

  /** Whether a line is code or a comment, or its first or last line. Lines come in order. */
  covers(text: string, line: number): boolean {
    const open = this.#open;
    if (!open) {
      this.#open = this.ignored.has(line) ? undefined : opened(text, line);
      return this.#open !== undefined;
    }
    if (!open.inside.test(text)) {
      this.#open = undefined;
      return this.covers(text, line);
    }
    const end = open.mark === '<!--' ? text.includes('-->') : isEnd(text, open.mark);
    if (end) this.#open = undefined;
    return true;
  }
}

function opened(text: string, line: number): OpenFence | undefined {
  if (/^ {0,3}<!--/.test(text)) {
    return text.includes('-->') ? undefined : { line, mark: '<!--', inside: /^/ };
  }
  if (!text.includes('```') && !text.includes('~~~')) return undefined;
  const [, prefix = '', mark] = opening.exec(text) ?? [];
  if (!mark) return undefined;
  return { line, mark, inside: insideOf(prefix) };
}

function insideOf(prefix: string): RegExp {
  if (prefix.includes('>')) return /^[ \t]*>/;
  return prefix.length > 3 || prefix.trim() ? new RegExp(`^(?:\\s{${prefix.length}}|\\s*$)`) : /^/;
}

function isEnd(text: string, mark: string): boolean {
  const end = closing.exec(text)?.[1];
  return end !== undefined && end[0] === mark[0] && end.length >= mark.length;
}
