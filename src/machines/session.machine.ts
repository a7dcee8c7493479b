import { assign, emit, setup } from 'xstate';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import { isProblem } from '../course/source.js';
import type { Problem } from '../problem.js';
import { emptyProgress } from '../progress/mastery.js';
import type { ReviewOutlook } from '../progress/review.js';
import { forgetErased } from './forget-erased.js';
import { lessonMachine } from './lesson.machine.js';
import { followLedger, lookAhead, openCourse, openLesson, runReview } from './session.actors.js';
import type { SessionEvent, SessionNews } from './session.events.js';
import {
  lessonInput,
  problemsOf,
  withFact,
  type FoundCourse,
  type PlayableLesson,
  type SessionContext,
  type SessionInput,
} from './session.run.js';
import { withArrivals } from './with-arrivals.js';

/** A learner with a course: loading → outline ⇄ lesson, review or page, or failed with a way to try again. */
export const sessionMachine = setup({
  types: {
    input: {} as SessionInput,
    context: {} as SessionContext,
    events: {} as SessionEvent,
    emitted: {} as SessionNews,
    children: {} as {
      lesson: 'lesson';
      ledger: 'ledger';
      opening: 'openLesson';
    },
  },
  actors: {
    lesson: lessonMachine,
    lookAhead,
    runReview,
    openCourse,
    openLesson,
    ledger: followLedger,
  },
  guards: {
    canReview: ({ context }) => context.outlook !== undefined,
    wantsLesson: ({ context }) => context.wanted !== undefined,
    wantsPage: ({ context }) => context.page !== undefined,
    isProblem: (_, found: object) => isProblem(found),
  },
  actions: {
    setWanted: assign(({ event }) =>
      event.type === 'lesson.opened' ? { wanted: event.lesson, opened: undefined } : {},
    ),
    forgetLesson: assign({ wanted: undefined, opened: undefined, problem: undefined }),
    forgetWanted: assign({ wanted: undefined }),
    forgetProblem: assign({ problem: undefined }),
    noteProblem: assign((_, problem: Problem) => ({ problem })),
    takeCourse: assign((_, { source, progress }: FoundCourse) => ({ source, progress })),
    takeLesson: assign((_, opened: PlayableLesson) => ({ opened })),
    announceReady: emit({ type: 'ready' }),
    announceProblems: emit((_, problems: readonly Problem[]): SessionNews => ({
      type: 'problems',
      problems,
    })),
    announceFact: emit(({ context, event }): SessionNews => {
      if (event.type !== 'fact.reported') return { type: 'problems', problems: [] };
      return { type: 'fact', draft: event.draft, before: context.progress };
    }),
    applyFact: assign(({ context, event }) =>
      event.type === 'fact.reported' ? withFact(context, event.draft) : {},
    ),
    takeReview: assign(({ event }) =>
      event.type === 'review.begun' ? { review: event.review } : {},
    ),
    setPage: assign(({ event }) => (event.type === 'page.opened' ? { page: event.page } : {})),
    forgetPage: assign({ page: undefined }),
    forgetReview: assign({ review: undefined }),
    noteOutlook: assign((_, outlook: ReviewOutlook | undefined) => ({ outlook })),
    appendFact: ({ context, event, self }) => {
      if (event.type !== 'fact.reported') return;
      void context.ledger.append(event.draft).then((receipt) => {
        if (self.getSnapshot().status === 'active') self.send({ type: 'fact.kept', receipt });
      });
    },
    noteReceipt: assign(({ context }) => ({
      unanswered: context.unanswered - 1,
      keeping: context.ledger.state,
    })),
    applyArrivals: assign(({ context, event }) => withArrivals(context, event)),
    forgetErased,
    noteKeeping: assign(({ event }) =>
      event.type === 'keeping.changed' ? { keeping: event.state } : {},
    ),
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => ({
    ...input,
    wanted: input.lesson,
    progress: emptyProgress,
    keeping: input.ledger.state,
    unanswered: 0,
  }),
  invoke: { id: 'ledger', src: 'ledger', input: ({ context, self }) => ({ context, self }) },
  initial: 'loading',
  on: {
    'fact.reported': { actions: ['announceFact', 'applyFact', 'appendFact'] },
    'fact.kept': { actions: 'noteReceipt' },
    'facts.arrived': { actions: ['applyArrivals', 'forgetErased'] },
    'progress.renewed': { actions: 'applyArrivals' },
    'keeping.changed': { actions: 'noteKeeping' },
  },
  states: {
    loading: {
      on: {
        'lesson.opened': { actions: 'setWanted' },
        'lesson.closed': { actions: 'forgetLesson' },
      },
      invoke: {
        src: 'openCourse',
        input: ({ context }) => context,
        onDone: [
          {
            guard: { type: 'isProblem', params: ({ event }) => event.output },
            target: 'failed',
            actions: [
              { type: 'noteProblem', params: ({ event }) => event.output as Problem },
              { type: 'announceProblems', params: ({ event }) => [event.output as Problem] },
            ],
          },
          {
            target: 'found',
            actions: [
              { type: 'takeCourse', params: ({ event }) => event.output as FoundCourse },
              'announceReady',
              { type: 'announceProblems', params: ({ event }) => problemsOf(event.output) },
            ],
          },
        ],
      },
    },
    // Passed through: the learner, or the host, may want to go somewhere at once.
    found: {
      always: [
        { guard: 'wantsLesson', target: 'opening' },
        { guard: 'wantsPage', target: 'page' },
        { target: 'outline' },
      ],
    },
    failed: {
      on: {
        'course.retried': { target: 'loading', actions: 'forgetProblem' },
        'lesson.opened': { actions: 'setWanted' },
        'lesson.closed': { actions: 'forgetWanted' },
      },
    },
    outline: {
      // The path is there at once; what is due today follows.
      invoke: {
        src: 'lookAhead',
        input: ({ context }) => context,
        onDone: { actions: { type: 'noteOutlook', params: ({ event }) => event.output } },
        onError: {},
      },
      on: {
        'lesson.opened': { target: 'opening', actions: 'setWanted' },
        'review.opened': { guard: 'canReview', target: 'review' },
        'page.opened': { target: 'page', actions: 'setPage' },
      },
    },
    page: {
      exit: 'forgetPage',
      on: {
        'page.opened': { actions: 'setPage' },
        'page.closed': 'outline',
        'lesson.opened': { target: 'opening', actions: 'setWanted' },
        'lesson.closed': 'outline',
      },
    },
    review: {
      invoke: {
        src: 'runReview',
        input:
          ({ context, self }) =>
          async () => {
            const { make } = await context.openReview!(context.source!);
            return make((draft) => self.send({ type: 'fact.reported', draft }));
          },
      },
      exit: 'forgetReview',
      on: {
        'review.begun': { actions: 'takeReview' },
        'review.closed': 'outline',
        'lesson.opened': { target: 'opening', actions: 'setWanted' },
        'lesson.closed': 'outline',
      },
    },
    opening: {
      on: {
        'lesson.opened': { target: 'opening', reenter: true, actions: 'setWanted' },
        'lesson.closed': { target: 'outline', actions: 'forgetLesson' },
      },
      invoke: {
        id: 'opening',
        src: 'openLesson',
        input: ({ context }) => context,
        onDone: [
          {
            guard: { type: 'isProblem', params: ({ event }) => event.output },
            target: 'unopened',
            actions: [
              { type: 'noteProblem', params: ({ event }) => event.output as Problem },
              { type: 'announceProblems', params: ({ event }) => [event.output as Problem] },
            ],
          },
          {
            target: 'lesson',
            actions: [
              { type: 'takeLesson', params: ({ event }) => event.output as PlayableLesson },
              { type: 'announceProblems', params: ({ event }) => problemsOf(event.output) },
            ],
          },
        ],
      },
    },
    unopened: {
      on: {
        'lesson.retried': { target: 'opening', actions: 'forgetProblem' },
        'lesson.opened': { target: 'opening', actions: ['forgetProblem', 'setWanted'] },
        'lesson.closed': { target: 'outline', actions: 'forgetLesson' },
      },
    },
    lesson: {
      invoke: {
        id: 'lesson',
        src: 'lesson',
        input: ({ context, self }) =>
          lessonInput(context, (draft) => self.send({ type: 'fact.reported', draft })),
      },
      on: {
        'lesson.opened': { target: 'opening', actions: 'setWanted' },
        'lesson.closed': { target: 'outline', actions: 'forgetLesson' },
      },
    },
  },
});

export type SessionActor = ActorRefFrom<typeof sessionMachine>;
export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;
