import type { Block, Inline } from '../../course/course.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import { isIndex, listIn } from '../junk.js';
import { keepRight, partOf, shareOf } from '../parts.js';

export interface SortMember {
  readonly content: readonly Block[];
  /** Index of the category that it belongs to. */
  readonly category: number;
  readonly feedback?: readonly Block[];
}

export interface SortSpec {
  readonly categories: readonly (readonly Inline[])[];
  /** In the author's order: category by category. */
  readonly members: readonly SortMember[];
}

export interface SortResponse {
  /** For each member the index of the category that it was put in. */
  readonly placed: readonly (number | null)[];
}

/** Sorting into categories: a bold item each, its members in a list below it. */
export const sort: ExerciseType<SortSpec, SortResponse> = {
  name: 'sort',
  blank: ({ members }) => ({ placed: members.map(() => null) }),
  revive({ categories, members }, stored) {
    const list = listIn(stored, 'placed');
    const take = (value: unknown) => (isIndex(value, categories.length) ? value : null);
    return { placed: members.map((_, index) => take(list[index])) };
  },
  isAnswered: (_, { placed }) => placed.some((category) => category !== null),
  grade: ({ members }, { placed }) =>
    shareOf(
      members.map(({ category, feedback }, index) => {
        const given = placed[index] ?? null;
        if (given === null) return partOf('missed');
        return partOf(given === category ? 'right' : 'wrong', feedback);
      }),
    ),
  retry: (_, { placed }, grade) => ({ placed: keepRight(placed, grade, null) }),
  solution: ({ members }) => ({ placed: members.map(({ category }) => category) }),
};
