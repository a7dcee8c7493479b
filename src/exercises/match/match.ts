import type { Inline } from '../../course/course.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import { isIndex, listIn } from '../junk.js';
import { keepRight, partOf, shareOf } from '../parts.js';

export interface Pair {
  readonly left: readonly Inline[];
  readonly right: readonly Inline[];
}

export interface MatchSpec {
  /** The headings of the two columns; a heading may be empty. */
  readonly columns: readonly [readonly Inline[], readonly Inline[]];
  readonly pairs: readonly Pair[];
}

export interface MatchResponse {
  /** For each pair's left side the index of the pair whose right side was put to it. */
  readonly matched: readonly (number | null)[];
}

/** Finding pairs: a table of two columns, a pair in each row. */
export const match: ExerciseType<MatchSpec, MatchResponse> = {
  name: 'match',
  blank: ({ pairs }) => ({ matched: pairs.map(() => null) }),
  revive({ pairs }, stored) {
    const list = listIn(stored, 'matched');
    const free = new Set(pairs.keys());
    const take = (value: unknown) =>
      isIndex(value, pairs.length) && free.delete(value) ? value : null;
    return { matched: pairs.map((_, index) => take(list[index])) };
  },
  isAnswered: (_, { matched }) => matched.some((right) => right !== null),
  grade: ({ pairs }, { matched }) =>
    shareOf(
      pairs.map(({ right }, index) => {
        const given = pairs[matched[index] ?? -1];
        if (!given) return partOf('missed');
        return partOf(isEqual(given.right, right) ? 'right' : 'wrong');
      }),
    ),
  retry: (_, { matched }, grade) => ({ matched: keepRight(matched, grade, null) }),
  solution: ({ pairs }) => ({ matched: [...pairs.keys()] }),
};

function isEqual(one: readonly Inline[], other: readonly Inline[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
