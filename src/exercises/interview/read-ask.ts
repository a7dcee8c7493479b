import type { Inline } from '../../course/course.js';
import type { DirectiveBlock } from '../../course/exercise-reader.js';
import { plainText } from '../../course/plain-text.js';
import type { Problem } from '../../problem.js';
import type { BlockOf } from '../material.js';
import type { Ask } from './interview.js';

/** An answer is found by the key of its question, and one that is longer is not kept. */
const longestAsk = 200;

/**
 * Reads what the interviewer says out of a heading: `### *Milloin voit aloittaa?*`, or with a
 * recording `### [*Milloin voit aloittaa?*](audio/milloin.opus)`.
 */
export function readAsk(
  block: DirectiveBlock,
  heading: BlockOf<'heading'>,
  problems: Problem[],
): Ask | undefined {
  const { children } = heading;
  const recording = find(children, 'audio');
  const inlines = recording?.kind === 'audio' ? recording.children : children;
  const plain = plainText(inlines);
  if (!/\p{L}|\p{N}/u.test(plain)) {
    problems.push(block.problem('interview.no-text', heading));
    return undefined;
  }
  if (Math.max(plain.length, heading.id.length) > longestAsk) {
    problems.push(block.problem('interview.too-long', heading, { values: { most: longestAsk } }));
    return undefined;
  }
  const link = find(children, 'link');
  if (link) problems.push(block.problem('interview.no-recording', link));
  const beside = recording && children.find((one) => !isAround(one, recording) && !isSpace(one));
  if (beside) problems.push(block.problem('interview.beside-recording', beside));
  return {
    text: block.taught(inlines),
    plain,
    ...(recording?.kind === 'audio' && { audio: recording.src }),
  };
}

function find(inlines: readonly Inline[], kind: Inline['kind']): Inline | undefined {
  for (const inline of inlines) {
    const found = inline.kind === kind ? inline : find(childrenOf(inline), kind);
    if (found) return found;
  }
  return undefined;
}

function isAround(inline: Inline, inner: Inline): boolean {
  return inline === inner || childrenOf(inline).some((child) => isAround(child, inner));
}

function childrenOf(inline: Inline): readonly Inline[] {
  return 'children' in inline ? inline.children : [];
}

function isSpace(inline: Inline): boolean {
  return plainText([inline]) === '';
}
