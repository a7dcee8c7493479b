import type { Block, Inline } from '../../course/course.js';
import { paragraph } from './flatten.js';

/** Stands in a text for the gap that is asked for. */
export const gapMark = '\uE002';

/**
 * Puts gaps where their marks stand, in turn; one without a mark in a paragraph below. What comes
 * before the first gap's paragraph is the prompt.
 */
export function withGaps(
  blocks: readonly Block[],
  answers: readonly (readonly string[])[],
): { readonly prompt: readonly Block[]; readonly text: readonly Block[] } {
  const gaps = answers.map((one): Inline => ({ kind: 'gap', answers: one }));
  let start = -1;
  const filled = blocks.map((block, at) => {
    const left = gaps.length;
    if (block.kind === 'code') return { ...block, text: block.text.replaceAll(gapMark, blank) };
    if (block.kind !== 'paragraph') return block;
    const children = inlinesWith(block.children, gaps);
    if (gaps.length < left && start < 0) start = at;
    return paragraph(children);
  });
  const below = gaps.map((gap) => paragraph([gap]));
  const end = start < 0 ? filled.length : start;
  return { prompt: filled.slice(0, end), text: [...filled.slice(end), ...below] };
}

const blank = '_____';

// Takes its gaps off the front of the list; links and code hold none.
function inlinesWith(inlines: readonly Inline[], gaps: Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    switch (inline.kind) {
      case 'text':
        return inline.text
          .split(gapMark)
          .flatMap((text, at): readonly Inline[] => [
            ...(at > 0 ? [gaps.shift() ?? ({ kind: 'text', text: blank } as const)] : []),
            { kind: 'text', text },
          ])
          .filter((piece) => piece.kind !== 'text' || piece.text !== '');
      case 'code':
        return [{ ...inline, text: inline.text.replaceAll(gapMark, blank) }];
      case 'link':
        return [{ ...inline, children: inlinesWith(inline.children, []) }];
      case 'strong':
      case 'emphasis':
      case 'deleted':
        return [{ ...inline, children: inlinesWith(inline.children, gaps) }];
      default:
        return [inline];
    }
  });
}

/**
 * Text with two square brackets in a row would be a gap that is not closed: what nobody sees stands
 * between them.
 */
export function withoutGapSigns(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? paragraph(withoutSigns(block.children)) : block,
  );
}

function withoutSigns(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline) => {
    if (inline.kind === 'text')
      return { ...inline, text: inline.text.replace(/\[(?=\[)/g, '[\u2060') };
    return 'children' in inline ? { ...inline, children: withoutSigns(inline.children) } : inline;
  });
}
