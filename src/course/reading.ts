import { Lexer, type Token } from 'marked';
import type { Block } from './course.js';
import { Fences } from './fences.js';
import type { Findings } from './findings.js';
import { Effort, excessIn } from './limits.js';
import { Slugs } from './slugs.js';
import { Spots } from './spots.js';

/** What marked lexes with: a page's lexer is built for these options alone. */
export const lexerOptions = { gfm: true, breaks: false, pedantic: false, silent: false } as const;

/** What a file's links may lead to. */
export interface LinkScope {
  /** The folder of the file, relative to the course folder. */
  readonly folder: string;
  /** Lesson ids by the path of their file. */
  readonly lessons: ReadonlyMap<string, string>;
  /** All files of the course, where they are known: what is not among them is missing. */
  readonly files?: ReadonlySet<string>;
}

/** A stretch of lines as marked's tokens, or as it stands when it is over a limit. */
export interface Chunk {
  readonly line: number;
  readonly tokens: readonly Token[];
  readonly plain?: string;
}

/**
 * One file while it is being compiled. All its text is lexed into blocks before any of it is read,
 * for a link may use an address that is defined further down.
 */
export class Reading {
  readonly spots: Spots;
  readonly slugs = new Slugs();
  readonly effort = new Effort();
  readonly lexer = new Lexer({ ...lexerOptions });
  readonly #inlines = new Map<readonly Token[], string>();
  #isExhausted = false;

  constructor(
    readonly findings: Findings,
    readonly links: LinkScope,
    readonly teaches: string | undefined,
  ) {
    this.spots = new Spots(findings);
  }

  /** Lexes lines into blocks. `lines` may be changed ones, but as many as the file's. */
  lex(lines: readonly string[], from: number, to: number, offset = 0): readonly Chunk[] {
    const fences = new Fences();
    const code = new Set<number>();
    for (let at = from; at < to; at++) if (fences.covers(lines[at]!, at)) code.add(at);
    const chunks: Chunk[] = [];
    let start = from;
    for (let at = from + 1; at <= to; at++) {
      if (at < to && (code.has(at) || !isBoundary(lines[at - 1]!, lines[at]!))) continue;
      chunks.push(this.#chunk(lines, start, at, offset, (line) => code.has(line)));
      start = at;
    }
    return chunks;
  }

  /** The text of a block's inline tokens, which are still to be lexed. */
  textOf(tokens: readonly Token[]): string | undefined {
    return this.#inlines.get(tokens);
  }

  setText(tokens: readonly Token[], text: string): void {
    this.#inlines.set(tokens, text);
  }

  /** Whether there is effort left; when there is not, it is said once. */
  canSpend(cost: number, line: number): boolean {
    if (this.effort.spend(cost)) return true;
    if (!this.#isExhausted) this.findings.add('limit.effort', this.findings.lineAt(line));
    this.#isExhausted = true;
    return false;
  }

  #chunk(
    lines: readonly string[],
    from: number,
    to: number,
    offset: number,
    isCode: (line: number) => boolean,
  ): Chunk {
    const text = lines.slice(from, to).join('\n');
    const line = from + offset;
    const excess = excessIn(lines, from, to, isCode, this.effort);
    if (excess?.code === 'limit.effort') this.canSpend(Infinity, line);
    else if (excess) this.findings.add(excess.code, this.findings.lineAt(excess.line + offset));
    if (excess) return { line, tokens: [], plain: text };
    const tokens: Token[] = [];
    try {
      this.lexer.blockTokens(text, tokens);
    } catch {
      // Too many levels for the stack: no friendly text gets here.
      this.findings.add('limit.nesting', this.findings.lineAt(line));
      this.lexer.inlineQueue.length = 0;
      return { line, tokens: [], plain: text };
    }
    for (const { src, tokens: inlines } of this.lexer.inlineQueue) this.#inlines.set(inlines, src);
    this.lexer.inlineQueue.length = 0;
    return { line, tokens };
  }
}

/** Text that is shown as it stands. */
export function plainBlock({ plain = '' }: Chunk): Block {
  return { kind: 'code', text: plain };
}

/** Whether a line after another starts something new, whatever came before: so chunks are short. */
function isBoundary(before: string, line: string): boolean {
  return before.trim() === '' && /^[^\s>*+\-\d]/.test(line);
}
