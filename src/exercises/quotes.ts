import type { Block } from '../course/course.js';

/** A list that is read and not answered: what was taken for feedback is a quote in it again. */
export function withQuotes(block: Block): Block {
  if (block.kind !== 'list') return block;
  const items = block.items.map(({ feedback, ...item }) => {
    const children = item.children.map(withQuotes);
    if (!feedback) return { ...item, children };
    return { ...item, children: [...children, { kind: 'quote' as const, children: feedback }] };
  });
  return { ...block, items };
}
