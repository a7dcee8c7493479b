import type { SnapshotFrom } from 'xstate';
import type { Exercise } from '../course/course.js';
import type { ExerciseType, Grade } from '../course/exercise-type.js';
import type { exerciseMachine } from './exercise.machine.js';
import { outcomeOf, type Outcome } from './outcome.js';

export interface ExerciseView {
  readonly exercise: Exercise;
  readonly response: unknown;
  readonly seed: number;
  readonly phase: 'answering' | 'graded' | 'retrying' | 'settled';
  /** Nothing can be changed any more. */
  readonly locked: boolean;
  /** Though it is locked, the learner may take up their answer and change it. */
  readonly revisable: boolean;
  readonly grade?: Grade;
  readonly outcome?: Outcome;
  readonly hinted: boolean;
  readonly canCheck: boolean;
  /** Whether there is a score at all; without one the learner just goes on. */
  readonly graded: boolean;
  readonly canRetry: boolean;
  /** It leads through itself, and is not at its end yet. */
  readonly leads?: boolean;
}

/** What is shown of an exercise that is being played. */
export function viewExercise({
  value,
  context,
}: SnapshotFrom<typeof exerciseMachine>): ExerciseView {
  const { exercise, type, grade, response } = context;
  const answering = value === 'answering' || value === 'retrying';
  return {
    exercise,
    response,
    seed: context.seed,
    phase: value,
    locked: !answering,
    revisable: false,
    grade,
    outcome: grade && outcomeOf(grade),
    hinted: context.hinted,
    canCheck: answering && type.isAnswered(exercise.spec, response),
    graded: isGraded(type, exercise),
    canRetry: value === 'graded' && grade !== undefined && grade.score < 1,
    leads: type.leads && answering && !type.isAnswered(exercise.spec, response),
  };
}

/** What is shown of an exercise that was answered before. */
export function viewAnswered(
  exercise: Exercise,
  type: ExerciseType,
  stored: unknown,
  seed: number,
): ExerciseView {
  const response = type.revive(exercise.spec, stored);
  const grade = type.isAnswered(exercise.spec, response)
    ? type.grade(exercise.spec, response)
    : undefined;
  return {
    exercise,
    response,
    seed,
    phase: 'settled',
    locked: true,
    revisable: type.revisable ?? false,
    grade,
    outcome: grade && outcomeOf(grade),
    hinted: false,
    canCheck: false,
    graded: isGraded(type, exercise),
    canRetry: false,
  };
}

/** Whether an exercise has a score: its solution then has one. */
export function isGraded(type: ExerciseType, exercise: Exercise): boolean {
  return type.grade(exercise.spec, type.solution(exercise.spec)) !== undefined;
}
