import type { Source } from '../text/source.js';

/** A stretch of a file between empty lines, its comments made spaces; `at` is where it begins. */
export interface GiftBlock {
  readonly text: string;
  readonly at: number;
  readonly comments: readonly string[];
}

const comment = /^[ \t]*\/\//;

/**
 * Parts a file at its empty lines. Within `{ … }` an empty line is no end, if what was opened is
 * closed before the next question opens something: one forgotten `}` costs one question.
 */
export function giftBlocks({ lines }: Source): readonly GiftBlock[] {
  const braces = bracesIn(lines);
  const blocks: GiftBlock[] = [];
  let next = 0;
  let isOpen = false;
  let at = 0;
  let start = 0;
  let kept: string[] = [];
  let comments: string[] = [];
  const close = (): void => {
    const block = kept.join('\n');
    blocks.push({ text: block, at: start, comments });
    kept = [];
    comments = [];
    isOpen = false;
  };
  for (const line of lines) {
    const end = at + line.length;
    if (line.trim() === '' && !(isOpen && braces[next]?.sign === '}')) close();
    else {
      if (kept.length === 0) start = at;
      if (comment.test(line)) comments.push(line.trim());
      kept.push(comment.test(line) ? ' '.repeat(line.length) : line);
    }
    for (; next < braces.length && braces[next]!.at < end; next++)
      isOpen = braces[next]!.sign === '{';
    at = end + 1;
  }
  close();
  return blocks.filter((block) => block.text.trim() !== '');
}

interface Brace {
  readonly sign: string;
  readonly at: number;
}

function bracesIn(lines: readonly string[]): readonly Brace[] {
  const braces: Brace[] = [];
  let at = 0;
  for (const line of lines) {
    if (!comment.test(line)) {
      for (const match of line.matchAll(/\\.|[{}]/g)) {
        if (match[0].length === 1) braces.push({ sign: match[0], at: at + match.index });
      }
    }
    at += line.length + 1;
  }
  return braces;
}
