import type { Block } from '../../course/course.js';
import { plainBlocks } from '../../course/plain-text.js';
import type { Place } from '../../problem.js';
import type { Losses } from '../imported.js';

/** An answer with where it stands. */
interface Placed {
  readonly place: Place;
  readonly content: readonly Block[];
}

const mostOptions = 200;

/** The answers that can be offered: with text, each once, neither too few nor too many. */
export function usableOptions<Option extends Placed>(
  options: readonly Option[],
  place: Place,
  losses: Losses,
): readonly Option[] | undefined {
  const seen = new Set<string>();
  const kept = options.filter(({ content, place }) => {
    const text = plainBlocks(content);
    // An empty box is what markdown makes of a box without words.
    if (/^\s*(?:\[[ xX]?\])?\s*$/.test(text)) {
      losses.add('import.empty-answer', place);
      return false;
    }
    if (seen.size < seen.add(text).size) return true;
    losses.add('import.duplicate', place, { text });
    return false;
  });
  if (kept.length >= 2 && kept.length <= mostOptions) return kept;
  losses.add('import.too-few', place);
  return undefined;
}

/** Says so where no answer is right, or all of them are; false where there is none. */
export function hasRight(
  options: readonly { readonly right: boolean }[],
  place: Place,
  losses: Losses,
): boolean {
  const count = options.filter(({ right }) => right).length;
  if (count === options.length) losses.add('import.all-right', place);
  if (count === 0) losses.add('import.no-right', place);
  return count > 0;
}
