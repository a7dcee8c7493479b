import { assign, setup, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import { withoutAnswers } from '../progress/erase.js';
import { exerciseMachine, type AttemptReport, type ExerciseActor } from './exercise.machine.js';
import { lateActor } from './late-actor.js';
import type { RoundActor } from './round.machine.js';
import type { CardRun } from './round.run.js';
import {
  afterErasure,
  cardsOf,
  earlierAnswers,
  exerciseInput,
  findExercise,
  gradedItems,
  isWrong,
  nextStretch,
  startOf,
  stepOf,
  withAttempt,
  wordsOf,
  wrongItems,
  type LessonContext,
  type LessonInput,
} from './lesson.run.js';

export type LessonEvent =
  | { readonly type: 'step.continued' }
  | { readonly type: 'step.looked'; readonly step: number }
  | { readonly type: 'step.returned' }
  | { readonly type: 'attempt.made'; readonly attempt: AttemptReport }
  | {
      readonly type: 'answer.erased';
      readonly item: string;
      readonly answer: string;
      /** Another tab has deleted it, and told so. */
      readonly elsewhere?: true;
    }
  | { readonly type: 'drill.skipped' }
  | { readonly type: 'drill.opened'; readonly drill: RoundActor }
  | { readonly type: 'drill.ended'; readonly drilled?: readonly CardRun[] }
  | { readonly type: 'lesson.restarted' };

/** How often a wrong answer comes back within a lesson before it is let go. */
const mostRounds = 2;

/**
 * One lesson: its stretches in order, then what went wrong once more, then a drill of its words if
 * the learner likes, then the summary.
 */
export const lessonMachine = setup({
  types: {
    input: {} as LessonInput,
    context: {} as LessonContext,
    events: {} as LessonEvent,
    children: {} as { exercise: 'exercise' },
  },
  actors: {
    exercise: exerciseMachine,
    drill: lateActor<RoundActor, LessonEvent>(
      (drill) => ({ type: 'drill.opened', drill }),
      (drill) => ({ type: 'drill.ended', drilled: drill?.getSnapshot().output?.cards }),
    ),
  },
  guards: {
    isExercise: ({ context }) => context.stretches[context.index]?.exercise !== undefined,
    isReading: ({ context }) => context.index < context.stretches.length,
    hasWrongAnswers: ({ context }) => context.again.length > 0,
    hasWords: ({ context }) => context.openDrill !== undefined && wordsOf(context).length > 0,
    isEarlierStep: ({ context, event }) =>
      event.type === 'step.looked' && event.step >= 0 && event.step < stepOf(context),
  },
  actions: {
    recordAttempt: assign(({ context, event }) =>
      event.type === 'attempt.made' ? { items: withAttempt(context, event.attempt) } : {},
    ),
    reportAttempt: ({ context, event }) => {
      if (event.type !== 'attempt.made') return;
      const cards = cardsOf(context, event.attempt.item);
      const brings = cards.length > 0 && { cards };
      context.report({ kind: 'attempt', ...place(context), ...event.attempt, ...brings });
    },
    reportErasure: ({ context, event }) => {
      if (event.type !== 'answer.erased' || event.elsewhere) return;
      const { item, answer } = event;
      context.report({ kind: 'erasure', ...place(context), item, answer });
    },
    forgetAnswer: assign(({ context, event }) =>
      event.type === 'answer.erased' ? afterErasure(context, event.item, event.answer) : {},
    ),
    // Where it is being answered, it is to be forgotten, too.
    takeOutOfAnswer: ({ event, self }) => {
      const exercise = self.getSnapshot().children.exercise as ExerciseActor | undefined;
      const { exercise: underWay, response } = exercise?.getSnapshot().context ?? {};
      if (event.type !== 'answer.erased' || underWay?.id !== event.item) return;
      exercise?.send({
        type: 'answer.changed',
        response: withoutAnswers(response, new Set([event.answer])),
      });
    },
    reportVisit: ({ context }) =>
      context.report({
        kind: 'visit',
        ...place(context),
        step: context.lesson.steps[stepOf(context)]?.id ?? '',
        took: context.now() - context.since,
      }),
    reportCompletion: ({ context }) =>
      context.report({
        kind: 'completion',
        ...place(context),
        graded: gradedItems(context).length,
        ...(context.version && { version: context.version }),
      }),
    goOn: assign(({ context }) => ({ index: nextStretch(context), since: context.now() })),
    lookBack: assign(({ event }) => (event.type === 'step.looked' ? { lookedAt: event.step } : {})),
    lookForward: assign({ lookedAt: undefined }),
    gatherWrongAnswers: assign(({ context }) => ({ again: wrongItems(context) })),
    takeOffList: assign(({ context }) => {
      const [id, ...rest] = context.again;
      if (id === undefined) return {};
      const rounds = (context.rounds.get(id) ?? 0) + 1;
      const stillWrong = isWrong(context, id) && rounds < mostRounds;
      return {
        again: stillWrong ? [...rest, id] : rest,
        rounds: new Map(context.rounds).set(id, rounds),
      };
    }),
    takeDrill: assign(({ event }) => (event.type === 'drill.opened' ? { drill: event.drill } : {})),
    takeDrilled: assign(({ event }) =>
      event.type === 'drill.ended'
        ? { drill: undefined, drilled: event.drilled, noDrill: event.drilled === undefined }
        : {},
    ),
    startOver: assign(({ context }) => ({
      run: context.random(),
      index: 0,
      earlier: earlierAnswers(context),
      items: new Map(),
      again: [],
      rounds: new Map(),
      drilled: undefined,
      noDrill: false,
      lookedAt: undefined,
      since: context.now(),
    })),
  },
}).createMachine({
  id: 'lesson',
  context: ({ input }) => startOf(input),
  initial: 'arriving',
  on: {
    'step.looked': { guard: 'isEarlierStep', actions: 'lookBack' },
    'step.returned': { actions: 'lookForward' },
    // An answer of one's own may be changed after its exercise is over, too.
    'attempt.made': { actions: ['reportAttempt', 'recordAttempt'] },
    'answer.erased': { actions: ['reportErasure', 'forgetAnswer', 'takeOutOfAnswer'] },
  },
  states: {
    arriving: {
      always: [
        { guard: 'isExercise', target: 'exercise' },
        { guard: 'isReading', target: 'reading' },
        { target: 'gathering', actions: 'gatherWrongAnswers' },
      ],
    },
    reading: {
      on: {
        'step.continued': { target: 'arriving', actions: ['reportVisit', 'goOn', 'lookForward'] },
      },
    },
    exercise: {
      invoke: {
        id: 'exercise',
        src: 'exercise',
        input: ({ context, self }) =>
          exerciseInput(context, context.stretches[context.index]?.exercise, (attempt) =>
            self.send({ type: 'attempt.made', attempt }),
          ),
        onDone: { target: 'arriving', actions: ['goOn', 'lookForward'] },
      },
    },
    gathering: {
      always: [{ guard: 'hasWrongAnswers', target: 'beforeAgain' }, { target: 'finished' }],
    },
    beforeAgain: { on: { 'step.continued': { target: 'again', actions: 'lookForward' } } },
    again: {
      invoke: {
        id: 'exercise',
        src: 'exercise',
        input: ({ context, self }) =>
          exerciseInput(context, findExercise(context, context.again[0]), (attempt) =>
            self.send({ type: 'attempt.made', attempt }),
          ),
        onDone: { target: 'afterAgain', actions: ['takeOffList', 'lookForward'] },
      },
    },
    afterAgain: {
      always: [{ guard: 'hasWrongAnswers', target: 'again' }, { target: 'finished' }],
    },
    // The lesson counts as done here: its words may be practised now, or another day.
    finished: {
      entry: 'reportCompletion',
      always: [{ guard: 'hasWords', target: 'beforeDrill' }, { target: 'summary' }],
    },
    beforeDrill: {
      on: {
        'step.continued': { target: 'drill', actions: 'lookForward' },
        'drill.skipped': { target: 'summary', actions: 'lookForward' },
      },
    },
    drill: {
      invoke: {
        src: 'drill',
        input:
          ({ context }) =>
          () =>
            context.openDrill!(context.report),
      },
      on: {
        'drill.opened': { actions: 'takeDrill' },
        'drill.ended': { target: 'summary', actions: 'takeDrilled' },
      },
    },
    summary: { on: { 'lesson.restarted': { target: 'arriving', actions: 'startOver' } } },
  },
});

export type LessonActor = ActorRefFrom<typeof lessonMachine>;
export type LessonSnapshot = SnapshotFrom<typeof lessonMachine>;

function place({ course, lesson, now }: LessonContext) {
  return { course, lesson: lesson.id, t: now() };
}
