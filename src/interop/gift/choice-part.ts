import type { Block } from '../../course/course.js';
import type { Place } from '../../problem.js';
import type { Losses } from '../imported.js';
import type { Answer } from '../text/part.js';
import { hasRight, usableOptions } from '../text/usable-options.js';
import type { GiftAnswer } from './gift.js';

/** An answer of a choice, its texts read. */
export interface ReadOption extends Pick<GiftAnswer, 'place' | 'isRight' | 'weight'> {
  readonly content: readonly Block[];
  readonly feedback?: readonly Block[];
}

/**
 * Says which options are right: those that give all points, or a share of them where several make
 * the whole. What the course format has no word for is a loss. Undefined: it cannot be asked.
 */
export function settleChoice(
  options: readonly ReadOption[],
  place: Place,
  losses: Losses,
): readonly Answer[] | undefined {
  const kept = usableOptions(options, place, losses);
  if (!kept) return undefined;
  const whole = kept.filter(({ isRight, weight }) => (isRight ? (weight ?? 100) : weight) === 100);
  const isRight = (option: ReadOption) =>
    whole.length > 0 ? whole.includes(option) : pointsOf(option) > 0;
  const right = kept.filter(isRight);
  if (whole.length > 1) losses.add('gift.several-right', place, { count: whole.length });
  tellWeights(kept, right, whole.length > 0, losses);
  const settled = kept.map((option) => ({
    ...{ content: option.content, right: isRight(option) },
    ...(option.feedback && { feedback: option.feedback }),
  }));
  return hasRight(settled, place, losses) ? settled : undefined;
}

function pointsOf({ isRight, weight }: ReadOption): number {
  return weight ?? (isRight ? 100 : 0);
}

// Here all right answers count the same, and a wrong tick takes back as much as a right one gives.
function tellWeights(
  options: readonly ReadOption[],
  right: readonly ReadOption[],
  isSingle: boolean,
  losses: Losses,
): void {
  const share = 100 / right.length;
  if (right.length === 0) return;
  for (const option of options) {
    const points = pointsOf(option);
    const isOff = Math.abs(Math.abs(points) - share) > 0.01;
    if (right.includes(option)) {
      if (!isSingle && isOff) losses.add('gift.weight', option.place, { weight: points });
    } else if (points > 0) {
      losses.add('gift.weight', option.place, { weight: points });
    } else if (right.length === 1 ? points < 0 : isOff && (points < 0 || !isSingle)) {
      const taken = right.length === 1 ? 0 : Math.round(share);
      losses.add('gift.penalty', option.place, { weight: Math.abs(points), share: taken });
    }
  }
}
