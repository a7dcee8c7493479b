import type { ItemKey } from '../course/course.js';
import type { LessonProgress } from './mastery.js';

/** Points out of the points there are: one for each graded exercise. */
export interface Score {
  readonly points: number;
  readonly of: number;
}

/** Best scores of a lesson's exercises as they stand now. A raw course may not know its `items`. */
export function score(
  lesson: { readonly items?: readonly ItemKey[] },
  progress: LessonProgress,
): Score {
  const graded = lesson.items?.filter((item) => item.graded);
  if (!graded) return scoreUnlisted(progress);
  const best = graded.map(({ id, fingerprint }) => {
    const item = progress.items[id];
    return item?.fingerprint === fingerprint ? (item.best ?? 0) : 0;
  });
  return { points: sum(best), of: graded.length };
}

/**
 * Without a list of the exercises, how many there were at the last completion says how many there
 * are. What has since been taken out of the lesson may still be among the bests: hence the limit.
 */
function scoreUnlisted(progress: LessonProgress): Score {
  const bests = Object.values(progress.items).flatMap((item) => item.best ?? []);
  const of = progress.graded ?? bests.length;
  return { points: Math.min(of, sum(bests)), of };
}

/** A score in whole per cent, rounded down: what falls short of a limit does not show as it. */
export function percentOf({ points, of }: Score): number | undefined {
  return of === 0 ? undefined : Math.floor((points / of) * 100 + roundingError);
}

/** Whether a score reaches a limit in per cent. */
export function reaches({ points, of }: Score, percent: number): boolean {
  return points * 100 + roundingError >= percent * of;
}

/** Adds scores up. */
export function total(scores: readonly Score[]): Score {
  return { points: sum(scores.map(({ points }) => points)), of: sum(scores.map(({ of }) => of)) };
}

/** Thirds and fifths of points do not add up exactly. */
const roundingError = 1e-6;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
