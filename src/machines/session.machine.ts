import { assign, emit, fromCallback, fromPromise, setup } from 'xstate';
import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import { isProblem } from '../course/source.js';
import type { Problem } from '../problem.js';
import type { Fact, FactDraft } from '../progress/fact.js';
import type { Ledger, LedgerState, Receipt } from '../progress/ledger.js';
import { addFact, emptyProgress, type CourseProgress } from '../progress/mastery.js';
import { lessonMachine } from './lesson.machine.js';
import {
  problemsOf,
  type FoundCourse,
  type PlayableLesson,
  type SessionContext,
  type SessionInput,
} from './session.run.js';

export type SessionEvent =
  | { readonly type: 'course.retried' }
  | { readonly type: 'lesson.opened'; readonly lesson: string }
  | { readonly type: 'lesson.closed' }
  | { readonly type: 'lesson.retried' }
  | { readonly type: 'fact.reported'; readonly draft: FactDraft }
  | { readonly type: 'fact.kept'; readonly receipt: Receipt }
  | { readonly type: 'facts.arrived'; readonly facts: readonly Fact[] }
  | { readonly type: 'keeping.changed'; readonly state: LedgerState };

/** What a session tells the page around it. */
export type SessionNews =
  | { readonly type: 'ready' }
  /** `before`: the progress that the fact adds to. */
  | { readonly type: 'fact'; readonly draft: FactDraft; readonly before: CourseProgress }
  | { readonly type: 'problems'; readonly problems: readonly Problem[] };

/** A learner with a course: loading → outline ⇄ lesson, or failed with a way to try again. */
export const sessionMachine = setup({
  types: {
    input: {} as SessionInput,
    context: {} as SessionContext,
    events: {} as SessionEvent,
    emitted: {} as SessionNews,
    children: {} as { lesson: 'lesson'; ledger: 'ledger'; opening: 'openLesson' },
  },
  actors: {
    lesson: lessonMachine,
    openCourse: fromPromise(async ({ input }: { input: SessionInput }) => {
      const source = await input.open();
      if (isProblem(source)) return source;
      return { source, progress: await input.ledger.progress(source.course.id) };
    }),
    openLesson: fromPromise(({ input }: { input: SessionContext }) =>
      input.openLesson(input.source!, input.wanted!),
    ),
    ledger: fromCallback<SessionEvent, Ledger>(({ input: ledger, sendBack }) => {
      const stopArrivals = ledger.onArrival((facts) => sendBack({ type: 'facts.arrived', facts }));
      const stopState = ledger.onState((state) => sendBack({ type: 'keeping.changed', state }));
      return () => {
        stopArrivals();
        stopState();
      };
    }),
  },
  guards: {
    wantsLesson: ({ context }) => context.wanted !== undefined,
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
      event.type === 'fact.reported'
        ? {
            progress: addFact(context.progress, event.draft),
            unanswered: context.unanswered + 1,
          }
        : {},
    ),
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
    applyArrivals: assign(({ context, event }) =>
      event.type === 'facts.arrived'
        ? {
            progress: event.facts
              .filter(({ course }) => course === context.source?.course.id)
              .reduce(addFact, context.progress),
          }
        : {},
    ),
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
  invoke: { id: 'ledger', src: 'ledger', input: ({ context }) => context.ledger },
  initial: 'loading',
  on: {
    'fact.reported': { actions: ['announceFact', 'applyFact', 'appendFact'] },
    'fact.kept': { actions: 'noteReceipt' },
    'facts.arrived': { actions: 'applyArrivals' },
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
            guard: 'wantsLesson',
            target: 'opening',
            actions: [
              { type: 'takeCourse', params: ({ event }) => event.output as FoundCourse },
              'announceReady',
              { type: 'announceProblems', params: ({ event }) => problemsOf(event.output) },
            ],
          },
          {
            target: 'outline',
            actions: [
              { type: 'takeCourse', params: ({ event }) => event.output as FoundCourse },
              'announceReady',
              { type: 'announceProblems', params: ({ event }) => problemsOf(event.output) },
            ],
          },
        ],
      },
    },
    failed: {
      on: {
        'course.retried': { target: 'loading', actions: 'forgetProblem' },
        'lesson.opened': { actions: 'setWanted' },
        'lesson.closed': { actions: 'forgetWanted' },
      },
    },
    outline: { on: { 'lesson.opened': { target: 'opening', actions: 'setWanted' } } },
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
        input: ({ context, self }) => {
          const { lesson, types } = context.opened!;
          return {
            course: context.source!.course.id,
            lesson,
            types,
            progress: context.progress.lessons[lesson.id],
            now: context.now,
            random: context.random,
            report: (draft) => self.send({ type: 'fact.reported', draft }),
          };
        },
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
