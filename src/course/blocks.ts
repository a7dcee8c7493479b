import type { Token, Tokens } from 'marked';
import type { AlertTone, Block, Inline, ListItem } from './course.js';
import { readInlines } from './inlines.js';
import { nearest } from './nearest.js';
import { plainText } from './plain-text.js';
import { plainBlock, type Chunk, type Reading } from './reading.js';

const tones: readonly AlertTone[] = ['note', 'tip', 'important', 'warning', 'caution'];

/** Reads chunks of a file into blocks; `withGaps` says whether `[[…]]` are gaps there. */
export function readBlocks(
  reading: Reading,
  chunks: readonly Chunk[],
  withGaps = false,
): readonly Block[] {
  const reader = new BlockReader(reading, withGaps);
  return chunks.flatMap((chunk) => {
    if (chunk.plain === undefined) return reader.read(chunk.tokens, chunk.line);
    return reading.spots.mark(plainBlock(chunk), { line: chunk.line, text: chunk.plain });
  });
}

class BlockReader {
  readonly #reading: Reading;
  readonly #withGaps: boolean;

  constructor(reading: Reading, withGaps: boolean) {
    this.#reading = reading;
    this.#withGaps = withGaps;
  }

  /** The tokens' raws join to the text they came from, so counting their lines gives places. */
  read(tokens: readonly Token[], from: number): Block[] {
    const blocks: Block[] = [];
    let line = from;
    for (const token of tokens) {
      const block = this.#block(token, line);
      if (block) blocks.push(this.#reading.spots.mark(block, { line, text: token.raw }));
      line += linesIn(token.raw);
    }
    return blocks;
  }

  #block(token: Token, line: number): Block | undefined {
    switch (token.type) {
      case 'paragraph':
      case 'text': {
        const children = this.#inlines((token as Tokens.Paragraph).tokens, line);
        return children.length > 0 ? { kind: 'paragraph', children } : undefined;
      }
      case 'heading':
        return this.#heading(token as Tokens.Heading, line);
      case 'list':
        return this.#list(token as Tokens.List, line);
      case 'blockquote':
        return this.#quote(token as Tokens.Blockquote, line);
      case 'code': {
        const { text, lang } = token as Tokens.Code;
        const name = lang?.split(/\s/, 1)[0];
        return { kind: 'code', text, ...(name && { lang: name }) };
      }
      case 'table':
        return this.#table(token as Tokens.Table, line);
      case 'hr':
        return { kind: 'rule' };
      case 'html':
        return this.#html(token.raw, line);
      default:
        return undefined;
    }
  }

  #heading({ depth, tokens }: Tokens.Heading, line: number): Block {
    const { findings, slugs } = this.#reading;
    const children = this.#inlines(tokens, line);
    if (depth === 1) findings.add('heading.level', findings.lineAt(line), { severity: 'warning' });
    return {
      kind: 'heading',
      level: Math.max(2, depth),
      id: slugs.next(plainText(children)),
      children,
    };
  }

  #list({ ordered, start, items }: Tokens.List, from: number): Block {
    let line = from;
    const read = items.map((item): ListItem => {
      const node: ListItem = {
        ...(item.task && { checked: item.checked === true }),
        children: this.read(item.tokens, line),
      };
      this.#reading.spots.mark(node, { line, text: item.raw });
      line += linesIn(item.raw);
      return node;
    });
    return { kind: 'list', ordered, ...(ordered && { start: Number(start) }), items: read };
  }

  #quote({ tokens }: Tokens.Blockquote, line: number): Block {
    const first = tokens[0]?.type === 'paragraph' ? (tokens[0] as Tokens.Paragraph) : undefined;
    const text = first && this.#reading.textOf(first.tokens);
    const [marker, word = '', gap = ''] = /^\s*\[!([\p{L}-]+)\][ \t]*(\n?)/u.exec(text ?? '') ?? [];
    if (!first || text === undefined || !marker) {
      return { kind: 'quote', children: this.read(tokens, line) };
    }
    const { findings } = this.#reading;
    const place = findings.lineAt(line);
    const tone = tones.find((one) => one === word.toLowerCase());
    if (!tone) {
      const suggestion = nearest(word, tones)?.toUpperCase();
      findings.add('alert.unknown', place, {
        severity: 'warning',
        values: { name: word, ...(suggestion && { suggestion }) },
      });
      return { kind: 'quote', children: this.read(tokens, line) };
    }
    if (!gap && marker !== text) findings.add('alert.line', place, { severity: 'warning' });
    this.#reading.setText(first.tokens, text.slice(marker.length));
    const opening = { ...first, raw: first.raw.replace(/^[^\n]*\n/, '') };
    const children = gap
      ? this.read([opening, ...tokens.slice(1)], line + 1)
      : this.read(tokens, line);
    return { kind: 'alert', tone, children };
  }

  #table({ header, align, rows }: Tokens.Table, line: number): Block {
    const row = (
      cells: readonly Tokens.TableCell[],
      at: number,
    ): readonly (readonly Inline[])[] => {
      const read = cells.map(({ tokens, text }, cell) => {
        const inlines = this.#inlines(tokens, at, cell);
        return this.#reading.spots.mark(inlines, { line: at, text, cell });
      });
      return this.#reading.spots.mark(read, { line: at, text: '' });
    };
    return {
      kind: 'table',
      align,
      header: row(header, line),
      rows: rows.map((cells, index) => row(cells, line + 2 + index)),
    };
  }

  /** Comments are not shown on GitHub either; other HTML is shown as the text it is. */
  #html(raw: string, line: number): Block | undefined {
    const text = raw.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim();
    if (text === '' || /^(?:<br\s*\/?>\s*)+$/i.test(text)) return undefined;
    const { findings, spots } = this.#reading;
    findings.add('html.raw', findings.lineAt(line), { values: { text: text.slice(0, 80) } });
    return { kind: 'paragraph', children: [spots.mark({ kind: 'text', text }, { line, text })] };
  }

  #inlines(tokens: readonly Token[] | undefined, line: number, cell?: number): readonly Inline[] {
    return readInlines(this.#reading, tokens, line, cell, this.#withGaps);
  }
}

function linesIn(raw: string): number {
  let count = 0;
  for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) count++;
  return count;
}
