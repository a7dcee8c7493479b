import type { Problem } from '../../src/problem.js';

/** A problem, and what tells it from all others of a list. */
export interface KeyedProblem {
  readonly key: string;
  readonly problem: Problem;
}

/** Gives each its key: the same as long as what is wrong, and where, is the same. */
export function withKeys(problems: readonly Problem[]): readonly KeyedProblem[] {
  const counts = new Map<string, number>();
  return problems.map((problem) => {
    const { code, place, fix } = problem;
    const own = JSON.stringify([code, place, fix?.text]);
    const count = counts.get(own) ?? 0;
    counts.set(own, count + 1);
    return { key: `${own} ${count}`, problem };
  });
}
