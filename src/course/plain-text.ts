import type { Block, Inline } from './course.js';

/** The words of a run of text without their marks, its white space made single. */
export function plainText(inlines: readonly Inline[]): string {
  return collapse(inlines.map(textOf).join(''));
}

/** What a word is found by, however its letters were put together. */
export function wordKey(word: readonly Inline[]): string {
  return plainText(word).normalize('NFC');
}

/** The words of blocks without their marks, one line for each block, item or row. */
export function plainBlocks(blocks: readonly Block[]): string {
  return blocks
    .flatMap(linesOf)
    .filter((line) => line !== '')
    .join('\n');
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'image':
      return inline.alt;
    case 'gap':
      return inline.answers[0] ?? '';
    case 'break':
      return ' ';
    default:
      return inline.children.map(textOf).join('');
  }
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [plainText(block.children)];
    case 'list':
      return block.items.map(({ children }) => plainBlocks(children));
    case 'table':
      return [block.header, ...block.rows].map((row) => collapse(row.map(plainText).join(' ')));
    case 'code':
      return [block.text];
    case 'rule':
      return [];
    default:
      return block.children.flatMap(linesOf);
  }
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
