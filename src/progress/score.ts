import type { LessonProgress } from './mastery.js';

/** Points out of the points there are: one for each graded exercise. */
export interface Score {
  readonly points: number;
  readonly of: number;
}

/**
 * Best scores of a lesson's exercises, as far as the log tells: how many there are is how many
 * there were at the last completion. What has since been taken out of the lesson may still be
 * among the bests, hence the limit.
 */
export function score(progress: LessonProgress): Score {
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
