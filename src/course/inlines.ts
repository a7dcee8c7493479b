import type { Token, Tokens } from 'marked';
import type { Inline } from './course.js';
import { decodeEntities, unknownEntities } from './entities.js';
import { maskGaps, splitAtGaps, unmask, type MaskedText } from './gaps.js';
import { limits } from './limits.js';
import { imageOf, linkOf, type WrittenLink } from './link-nodes.js';
import { plainText } from './plain-text.js';
import type { Reading } from './reading.js';
import type { Run } from './spots.js';

// All that marked's inline rules look for. Most runs have none of it, and need no lexing.
const isMarkedUp = /[\\`*_~[<&@]|:\/\/|www\.|(?:mailto|xmpp):| {2}\n/i;

/** Reads the inline text of a block, a heading or a table cell. */
export function readInlines(
  reading: Reading,
  tokens: readonly Token[] | undefined,
  line: number,
  cell: number | undefined,
  withGaps: boolean,
): readonly Inline[] {
  const text = (tokens && reading.textOf(tokens)?.trim()) ?? '';
  if (text === '') return [];
  const run: Run = { line, text, cell };
  const plain = (): readonly Inline[] => [reading.spots.mark({ kind: 'text', text }, run)];
  if (text.length > limits.inline) {
    reading.findings.add('limit.inline', reading.spots.placeIn(run, 0));
    return plain();
  }
  // marked's time grows with the marks times the length: 40 of them a microsecond.
  if (!reading.canSpend(1 + (marksIn(text) * text.length) / 40, line)) return plain();
  const masked = withGaps ? maskGaps(text) : { text, gaps: [] };
  const reader = new InlineReader(reading, run, masked);
  if (!isMarkedUp.test(masked.text)) return reader.readPlain();
  reading.lexer.state.inRawBlock = false;
  try {
    const found = reading.lexer.inlineTokens(masked.text, []);
    return reader.read(found, 0, 0, false);
  } catch {
    reading.findings.add('limit.nesting', reading.spots.placeIn(run, 0));
    return plain();
  }
}

/** How many characters there are that marked looks for the other half of: *_~`[<@ */
function marksIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isMark = code > 90 ? code === 91 || code === 95 || code === 96 || code === 126 : false;
    if (isMark || code === 42 || code === 60 || code === 64) count++;
  }
  return count;
}

/** Goes through one run's tokens; their raws join to its text, which gives each its column. */
class InlineReader {
  readonly #reading: Reading;
  readonly #run: Run;
  readonly #masked: MaskedText;
  #hasHtml = false;

  constructor(reading: Reading, run: Run, masked: MaskedText) {
    this.#reading = reading;
    this.#run = run;
    this.#masked = masked;
  }

  /** Reads text that has nothing in it but words and gaps. */
  readPlain(): Inline[] {
    const nodes: Inline[] = [];
    this.#addText(nodes, this.#masked.text, 0);
    return nodes;
  }

  read(tokens: readonly Token[], start: number, depth: number, isTaught: boolean): Inline[] {
    const nodes: Inline[] = [];
    let text = '';
    let textAt = start;
    let at = start;
    const flush = (): void => {
      if (text !== '') this.#addText(nodes, text, textAt);
      text = '';
    };
    for (const token of tokens) {
      const words = this.#wordsOf(token, at, depth);
      if (words !== undefined) {
        if (text === '') textAt = at;
        text += words;
      } else {
        flush();
        nodes.push(...this.#nodesOf(token, at, depth + 1, isTaught));
      }
      at += token.raw.length;
    }
    flush();
    return nodes;
  }

  /** What a token adds to the text around it; undefined when it is a node of its own. */
  #wordsOf(token: Token, at: number, depth: number): string | undefined {
    switch (token.type) {
      case 'text':
        for (const name of unknownEntities(token.raw)) this.#report('entity.unknown', at, { name });
        return decodeEntities(token.raw);
      case 'escape':
        return (token as Tokens.Escape).text;
      case 'html':
        return this.#wordsOfHtml(token.raw, at);
      case 'codespan':
      case 'br':
        return undefined;
      default:
        if (depth < limits.nesting && 'tokens' in token) return undefined;
        this.#report('limit.nesting', at);
        return token.raw;
    }
  }

  #wordsOfHtml(raw: string, at: number): string | undefined {
    if (raw.startsWith('<!--')) return '';
    if (/^<br\s*\/?>$/i.test(raw)) return undefined;
    if (!this.#hasHtml) this.#report('html.raw', at, { text: raw.slice(0, 80) });
    this.#hasHtml = true;
    return raw;
  }

  #nodesOf(token: Token, at: number, depth: number, isTaught: boolean): readonly Inline[] {
    const mark = <Node extends Inline>(node: Node): Node => this.#mark(node, at);
    const inside = (skip: number, taught = isTaught): readonly Inline[] =>
      this.read((token as Tokens.Generic).tokens ?? [], at + skip, depth, taught);
    switch (token.type) {
      case 'em': {
        const lang = isTaught ? undefined : this.#reading.teaches;
        return [
          lang
            ? mark({ kind: 'run', lang, children: inside(1, true) })
            : mark({ kind: 'emphasis', children: inside(1) }),
        ];
      }
      case 'strong':
        return [mark({ kind: 'strong', children: inside(2) })];
      case 'del':
        return [mark({ kind: 'deleted', children: inside(token.raw.startsWith('~~') ? 2 : 1) })];
      case 'codespan':
        return [
          mark({ kind: 'code', text: unmask((token as Tokens.Codespan).text, this.#masked) }),
        ];
      case 'link':
        return linkOf(this.#reading, this.#written(token as Tokens.Link, at), inside(1)).map(mark);
      case 'image': {
        const { tokens = [] } = token as Tokens.Image;
        const alt = plainText(this.read(tokens, at + 2, depth, isTaught));
        return [mark(imageOf(this.#reading, this.#written(token as Tokens.Image, at), alt))];
      }
      default:
        return [mark({ kind: 'break' })];
    }
  }

  #written(token: Tokens.Link | Tokens.Image, at: number): WrittenLink {
    const raw = unmask(token.raw, this.#masked);
    return {
      href: unmask(token.href, this.#masked),
      isBare: raw.startsWith('www.'),
      placeOf: (part) => {
        const index = part ? Math.max(0, raw.lastIndexOf(part)) : 0;
        return this.#reading.spots.placeIn(this.#run, at + index, part?.length ?? raw.length);
      },
    };
  }

  #addText(nodes: Inline[], text: string, at: number): void {
    const words = text.includes('\n') ? text.replace(/[ \t]*\n[ \t]*/g, ' ') : text;
    if (this.#masked.gaps.length === 0) {
      nodes.push(this.#mark({ kind: 'text', text: words }, at));
      return;
    }
    let offset = at;
    for (const piece of splitAtGaps(words, this.#masked)) {
      const { answers, text: between } = piece;
      const node: Inline = answers ? { kind: 'gap', answers } : { kind: 'text', text: between };
      nodes.push(this.#mark(node, offset));
      offset += piece.length;
    }
  }

  #mark<Node extends Inline>(node: Node, at: number): Node {
    return this.#reading.spots.mark(node, this.#run, at);
  }

  #report(code: string, at: number, values: Readonly<Record<string, string>> = {}): void {
    const place = this.#reading.spots.placeIn(this.#run, at);
    const severity = code === 'entity.unknown' ? 'warning' : 'error';
    this.#reading.findings.add(code, place, { values, severity });
  }
}
