import type { Block, Inline } from '../../course/course.js';

/**
 * Blocks as paragraphs and code alone: elsewhere than in reading, a list, a table, a heading or a
 * quote would be taken for the answers of an exercise.
 */
export function flattenBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'code':
        return [block];
      case 'rule':
        return [];
      case 'heading':
        return [paragraph([{ kind: 'strong', children: block.children }])];
      case 'list':
        return flattenList(block);
      case 'table':
        return [block.header, ...block.rows].map((row) => paragraph(joined(row, ' | ')));
      default:
        return flattenBlocks(block.children);
    }
  });
}

/** Whether `flattenBlocks` changes how something looks. */
export function needsFlattening(blocks: readonly Block[]): boolean {
  return blocks.some(({ kind }) => kind !== 'paragraph' && kind !== 'code');
}

/** All of the blocks as one run of text, for a cell or a gap's line. */
export function inlinesOf(blocks: readonly Block[]): readonly Inline[] {
  const runs = flattenBlocks(blocks).map((block): readonly Inline[] => {
    if (block.kind === 'paragraph') return block.children;
    if (block.kind !== 'code') return [];
    return joinedBy(
      block.text.split('\n').map((text) => [{ kind: 'code', text }]),
      { kind: 'break' },
    );
  });
  return joinedBy(runs, { kind: 'break' });
}

/** Makes a paragraph. */
export function paragraph(children: readonly Inline[]): Block {
  return { kind: 'paragraph', children };
}

function flattenList({ ordered, start = 1, items }: Block & { kind: 'list' }): readonly Block[] {
  return items.flatMap(({ children }, at) => {
    const sign: Inline = { kind: 'text', text: ordered ? `${start + at}. ` : '• ' };
    const [first, ...rest] = flattenBlocks(children);
    if (!first) return [];
    const opening = paragraph([sign, ...(first.kind === 'paragraph' ? first.children : [])]);
    return first.kind === 'paragraph' ? [opening, ...rest] : [opening, first, ...rest];
  });
}

function joined(runs: readonly (readonly Inline[])[], between: string): readonly Inline[] {
  return joinedBy(runs, { kind: 'text', text: between });
}

function joinedBy(runs: readonly (readonly Inline[])[], between: Inline): readonly Inline[] {
  return runs
    .filter((run) => run.length > 0)
    .flatMap((run, at) => (at === 0 ? run : [between, ...run]));
}
