import { assign, setup, type ActorRefFrom } from 'xstate';
import type { Exercise } from '../course/course.js';
import type { ExerciseType, Grade } from '../course/exercise-type.js';
import { outcomeOf } from './outcome.js';

/** What came of one check: the lesson makes a fact of it. */
export interface AttemptReport {
  readonly item: string;
  readonly fingerprint: string;
  readonly score?: number;
  /** Nothing was wrong but what was pointed out, such as missing dots. */
  readonly almost?: true;
  readonly response: unknown;
  /** An answer of the learner's own, changed after its exercise was over, or not finished yet. */
  readonly revised?: true;
  /** Milliseconds since the exercise was shown, or since the attempt before. */
  readonly took: number;
}

export interface ExerciseInput {
  readonly exercise: Exercise;
  readonly type: ExerciseType;
  /** What the learner answered another time, where they go on from it. */
  readonly earlier?: unknown;
  /** Decides the order of what is shuffled. */
  readonly seed: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Hears of each attempt. */
  readonly report: (attempt: AttemptReport) => void;
}

export interface ExerciseContext extends ExerciseInput {
  readonly response: unknown;
  /** What is known to the lesson of it. */
  readonly kept: unknown;
  readonly grade?: Grade;
  readonly hinted: boolean;
  readonly since: number;
}

export type ExerciseEvent =
  | { readonly type: 'answer.changed'; readonly response: unknown }
  | { readonly type: 'answer.checked' }
  | { readonly type: 'draft.kept' }
  | { readonly type: 'hint.opened' }
  | { readonly type: 'attempt.retried' }
  | { readonly type: 'exercise.continued' };

/** One exercise: answering → graded → retrying | settled. */
export const exerciseMachine = setup({
  types: {
    input: {} as ExerciseInput,
    context: {} as ExerciseContext,
    events: {} as ExerciseEvent,
  },
  guards: {
    isAnswered: ({ context: { type, exercise, response } }) =>
      type.isAnswered(exercise.spec, response),
    isUngraded: ({ context: { type, exercise, response } }) =>
      type.isAnswered(exercise.spec, response) && !type.grade(exercise.spec, response),
    isDraft: ({ context: { type, response, kept } }) =>
      type.revisable === true && JSON.stringify(response) !== JSON.stringify(kept),
    isImprovable: ({ context }) => (context.grade?.score ?? 1) < 1,
  },
  actions: {
    takeResponse: assign(({ context, event }) =>
      event.type === 'answer.changed'
        ? { response: context.type.revive(context.exercise.spec, event.response) }
        : {},
    ),
    showHint: assign({ hinted: true }),
    gradeResponse: assign(({ context: { type, exercise, response } }) => ({
      grade: type.grade(exercise.spec, response),
    })),
    reportAttempt: ({ context }) =>
      context.report({
        item: context.exercise.id,
        fingerprint: context.exercise.fingerprint,
        ...(context.grade && { score: context.grade.score }),
        ...(context.grade && outcomeOf(context.grade) === 'almost' && { almost: true }),
        response: context.response,
        took: context.now() - context.since,
      }),
    reportDraft: ({ context: { exercise, response, report } }) =>
      report({
        item: exercise.id,
        fingerprint: exercise.fingerprint,
        response,
        revised: true,
        took: 0,
      }),
    noteDraft: assign(({ context }) => ({ kept: context.response })),
    startAgain: assign(({ context: { type, exercise, response, grade, now } }) => ({
      response:
        (grade && type.retry?.(exercise.spec, response, grade)) ?? type.blank(exercise.spec),
      grade: undefined,
      since: now(),
    })),
  },
}).createMachine({
  id: 'exercise',
  context: ({ input }) => {
    const { exercise, type, earlier, now } = input;
    const { spec } = exercise;
    const response = earlier === undefined ? type.blank(spec) : type.revive(spec, earlier);
    return { ...input, response, kept: response, hinted: false, since: now() };
  },
  initial: 'answering',
  states: {
    answering: {
      on: {
        'answer.changed': { actions: 'takeResponse' },
        'draft.kept': { guard: 'isDraft', actions: ['reportDraft', 'noteDraft'] },
        'hint.opened': { actions: 'showHint' },
        'answer.checked': [
          { guard: 'isUngraded', target: 'settled', actions: 'reportAttempt' },
          { guard: 'isAnswered', target: 'graded', actions: ['gradeResponse', 'reportAttempt'] },
        ],
      },
    },
    graded: {
      on: {
        'attempt.retried': { guard: 'isImprovable', target: 'retrying', actions: 'startAgain' },
        'exercise.continued': 'settled',
      },
    },
    retrying: {
      on: {
        'answer.changed': { actions: 'takeResponse' },
        'hint.opened': { actions: 'showHint' },
        'answer.checked': {
          guard: 'isAnswered',
          target: 'graded',
          actions: ['gradeResponse', 'reportAttempt'],
        },
      },
    },
    settled: { type: 'final' },
  },
});

export type ExerciseActor = ActorRefFrom<typeof exerciseMachine>;
