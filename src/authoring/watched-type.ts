import type { ExerciseType } from '../course/exercise-type.js';

/**
 * A type whose exceptions are told instead of thrown, so that what plays its exercise goes on until
 * something else stands in the exercise's place.
 */
export function watchedType(type: ExerciseType, fail: (reason: unknown) => void): ExerciseType {
  const safely = <Result>(act: () => Result, otherwise: Result): Result => {
    try {
      return act();
    } catch (reason) {
      fail(reason);
      return otherwise;
    }
  };
  return {
    ...type,
    revive: (spec, stored) => safely(() => type.revive(spec, stored), type.blank(spec)),
    isAnswered: (spec, response) => safely(() => type.isAnswered(spec, response), false),
    grade: (spec, response) => safely(() => type.grade(spec, response), undefined),
    ...(type.keep && {
      keep: (spec, stored) => safely(() => type.keep?.(spec, stored), undefined),
    }),
    ...(type.retry && {
      retry: (spec, response, grade) =>
        safely(() => type.retry?.(spec, response, grade), undefined) ?? type.blank(spec),
    }),
  };
}
