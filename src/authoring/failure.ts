import type { BrokenExercise, Exercise } from '../course/course.js';
import type { ExerciseType } from '../course/exercise-type.js';
import type { Problem } from '../problem.js';

/** Stands in the place of an exercise that cannot be shown though it could be read. */
export function failureOf(type: string, reason: unknown): BrokenExercise {
  const values = { type, reason: reason instanceof Error ? reason.message : String(reason) };
  return brokenBy(type, { code: 'preview.failed', severity: 'error', values });
}

/**
 * Tries out what is asked of an exercise's type at each rendering, where an exception would take
 * down more than the exercise. Gives what stands in its place if there is one.
 */
export function failureIn(
  exercise: Exercise,
  types: ReadonlyMap<string, ExerciseType>,
): BrokenExercise | undefined {
  const { type: name, spec } = exercise;
  const type = types.get(name);
  if (!type) {
    return brokenBy(name, { code: 'exercise.unknown-type', severity: 'error', values: { name } });
  }
  try {
    type.isAnswered(spec, type.revive(spec, type.blank(spec)));
    type.grade(spec, type.solution(spec));
    return undefined;
  } catch (reason) {
    return failureOf(name, reason);
  }
}

function brokenBy(type: string, problem: Problem): BrokenExercise {
  return { kind: 'broken', type, problems: [problem], source: '' };
}
