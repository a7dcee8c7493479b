import type { Exercise, Lesson } from './course.js';

/** The exercises of a lesson that can be played, in their order. */
export function exercisesIn({ steps }: Lesson): readonly Exercise[] {
  return steps.flatMap(({ parts }) => parts.filter((part) => part.kind === 'exercise'));
}
