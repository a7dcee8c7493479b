import type { Fix } from '../problem.js';
import type { MainCourse } from './main-lessons.js';
import { ownId } from './own-id.js';

/** An exercise that gets the id it has by its prompt written into its file. */
export interface WrittenId {
  readonly id: string;
  readonly fix: Fix;
}

/**
 * What to write so that each exercise keeps its id when its prompt changes. Those with an id of
 * their own stay as they are; variants take theirs from the first language.
 */
export function derivedIds({ lessons }: MainCourse): readonly WrittenId[] {
  return lessons.flatMap(({ findings, exercises }) =>
    exercises
      .filter(({ hasOwnId }) => !hasOwnId)
      .map(({ exercise: { id }, directive }) => ({ id, fix: ownId(findings, directive, id) })),
  );
}
