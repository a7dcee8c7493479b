import type { Block, Inline, ListItem } from '../../course/course.js';
import { escapeLineStart } from './escape.js';
import { writeInlines } from './write-inlines.js';

/** Writes tidy blocks as course markdown. */
export function writeBlocks(blocks: readonly Block[]): string {
  return linesOfBlocks(blocks).join('\n');
}

/** Writes a quote: `> …`, or `> [!NOTE]` above it. */
export function writeQuote(blocks: readonly Block[], tone?: string): readonly string[] {
  const lines = linesOfBlocks(blocks);
  return [...(tone ? [`[!${tone.toUpperCase()}]`] : []), ...lines].map((line) =>
    line ? `> ${line}` : '>',
  );
}

/** Writes blocks behind a list marker, and below it what belongs to them. */
export function writeItem(marker: string, blocks: readonly Block[]): readonly string[] {
  const indent = ' '.repeat(/^(?:[-*]|\d+[.)]) /.exec(marker)?.[0].length ?? 2);
  return linesOfBlocks(blocks, isTight(blocks)).map((line, at) => {
    if (at === 0) return marker + line;
    return line ? indent + line : '';
  });
}

/** A table's lines out of cells that are tidy. */
export function writeTable(
  header: readonly (readonly Inline[])[],
  rows: readonly (readonly (readonly Inline[])[])[],
): readonly string[] {
  const row = (cells: readonly (readonly Inline[])[]) =>
    `| ${cells.map((cell) => writeInlines(cell, 'cell')).join(' | ')} |`;
  const rule = `|${'---|'.repeat(header.length)}`;
  return [row(header), rule, ...rows.map(row)];
}

function linesOfBlocks(blocks: readonly Block[], tight = false): readonly string[] {
  const out: string[] = [];
  let before: Block | undefined;
  let isOther = false;
  for (const block of blocks) {
    // Two lists of a kind would be read as one: the second one has another marker.
    isOther = block.kind === 'list' && isSameKind(before, block) && !isOther;
    if (out.length > 0 && !tight) out.push('');
    out.push(...linesOf(block, isOther));
    before = block;
  }
  return out;
}

function isSameKind(before: Block | undefined, block: Block & { kind: 'list' }): boolean {
  return before?.kind === 'list' && before.ordered === block.ordered;
}

function linesOf(block: Block, isOther: boolean): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return writeInlines(block.children).split('\n').map(escapeLineStart);
    case 'heading': {
      const text = writeInlines(block.children).replace(/(#+)$/, '\\$1');
      return [`${'#'.repeat(block.level)} ${text}`];
    }
    case 'list':
      return listLines(block, isOther);
    case 'quote':
      return writeQuote(block.children);
    case 'alert':
      return writeQuote(block.children, block.tone);
    case 'code':
      return codeLines(block);
    case 'table':
      return writeTable(block.header, block.rows);
    case 'rule':
      return ['***'];
    default:
      return linesOfBlocks(block.children);
  }
}

function listLines(list: Block & { kind: 'list' }, isOther: boolean): readonly string[] {
  const isLoose = list.items.some(({ children }) => children.length > 1 && !isTight(children));
  return list.items.flatMap((item, at) => {
    const bullet = list.ordered ? `${(list.start ?? 1) + at}${isOther ? ')' : '.'}` : undefined;
    const marker = `${bullet ?? (isOther ? '*' : '-')} ${boxOf(item)}`;
    const lines = writeItem(marker, item.children);
    return isLoose && at > 0 ? ['', ...lines] : lines;
  });
}

function isTight(children: readonly Block[]): boolean {
  const [first, second, third] = children;
  if (first?.kind !== 'paragraph' || third) return children.length < 2;
  // A list that does not start with 1 cannot follow a line of text.
  return !second || (second.kind === 'list' && (!second.ordered || (second.start ?? 1) === 1));
}

function boxOf({ checked, children }: ListItem): string {
  if (checked === undefined || children[0]?.kind !== 'paragraph') return '';
  return checked ? '[x] ' : '[ ] ';
}

function codeLines({ text, lang }: Block & { kind: 'code' }): readonly string[] {
  let fence = '```';
  while (text.includes(fence)) fence += '`';
  const name = lang && /^[\w+#.-]{1,30}$/.test(lang) ? lang : '';
  return [fence + name, ...text.split('\n'), fence];
}
