import { assign, fromPromise, setup, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import type { Problem } from '../problem.js';
import type { FactDraft } from '../progress/fact.js';
import type { ReviewOutlook, ScheduledCard } from '../progress/review.js';
import { roundMachine } from './round.machine.js';
import type { CardRun, Question } from './round.run.js';

/** Cards made into questions. */
export interface PreparedRound {
  readonly questions: readonly Question[];
  /** Cards whose question is no longer in the course. */
  readonly gone: readonly ScheduledCard[];
  /** Why other cards could not be asked now. */
  readonly problem?: Problem;
}

/** Where a review gets its cards and questions from. It rejects only where the module itself is out of reach. */
export interface ReviewPort {
  /** Looks at the cards of all courses that are known on this site. */
  readonly lookAhead: () => Promise<ReviewOutlook>;
  /** Makes so many questions of what is due, as far as it can be asked now. */
  readonly prepare: (due: readonly ScheduledCard[], length: number) => Promise<PreparedRound>;
}

export interface ReviewInput extends ReviewPort {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to 1, as `Math.random`. */
  readonly random: () => number;
  /** Takes each fact to the ledger. */
  readonly report: (draft: FactDraft) => void;
}

export interface ReviewContext extends ReviewInput {
  readonly outlook?: ReviewOutlook;
  /** How many cards the learner wants to be asked. */
  readonly length: number;
  readonly questions: readonly Question[];
  readonly reviewed?: readonly CardRun[];
  readonly problem?: Problem;
}

export type ReviewEvent =
  | { readonly type: 'length.chosen'; readonly cards: number }
  | { readonly type: 'review.restarted' };

/** A review: what is due, a round of a chosen length, how it went. */
export const reviewMachine = setup({
  types: {
    input: {} as ReviewInput,
    context: {} as ReviewContext,
    events: {} as ReviewEvent,
    children: {} as { round: 'round' },
  },
  actors: {
    round: roundMachine,
    lookAhead: fromPromise(({ input }: { input: ReviewContext }) => input.lookAhead()),
    prepare: fromPromise(({ input }: { input: ReviewContext }) =>
      input.prepare(input.outlook?.due ?? [], input.length),
    ),
  },
  guards: {
    isDue: ({ context, event }) =>
      event.type === 'length.chosen' && event.cards > 0 && (context.outlook?.due.length ?? 0) > 0,
    hasQuestions: (_, { questions }: PreparedRound) => questions.length > 0,
    hasAnswers: (_, cards: readonly CardRun[]) => cards.length > 0,
    hasFailed: (_, { problem }: PreparedRound) => problem !== undefined,
  },
  actions: {
    takeOutlook: assign((_, outlook: ReviewOutlook) => ({ outlook })),
    takeLength: assign(({ event }) =>
      event.type === 'length.chosen' ? { length: event.cards, problem: undefined } : {},
    ),
    takeRound: assign((_, { questions, problem }: PreparedRound) => ({ questions, problem })),
    reportGone: ({ context: { report, now } }, { gone }: PreparedRound) => {
      for (const { course, id, card } of gone) {
        report({ kind: 'retirement', course, lesson: card.lesson, card: id, t: now() });
      }
    },
    noteUnreachable: assign({
      problem: { code: 'module.unreachable', severity: 'error', values: {} },
    }),
    takeReviewed: assign((_, reviewed: readonly CardRun[]) => ({ reviewed })),
  },
}).createMachine({
  id: 'review',
  context: ({ input }) => ({ ...input, length: 0, questions: [] }),
  initial: 'gathering',
  states: {
    gathering: {
      invoke: {
        src: 'lookAhead',
        input: ({ context }) => context,
        onDone: {
          target: 'choosing',
          actions: { type: 'takeOutlook', params: ({ event }) => event.output },
        },
        onError: { target: 'choosing', actions: 'noteUnreachable' },
      },
    },
    choosing: {
      on: { 'length.chosen': { guard: 'isDue', target: 'preparing', actions: 'takeLength' } },
    },
    preparing: {
      invoke: {
        src: 'prepare',
        input: ({ context }) => context,
        onDone: [
          {
            guard: { type: 'hasQuestions', params: ({ event }) => event.output },
            target: 'asking',
            actions: [
              { type: 'takeRound', params: ({ event }) => event.output },
              { type: 'reportGone', params: ({ event }) => event.output },
            ],
          },
          {
            guard: { type: 'hasFailed', params: ({ event }) => event.output },
            target: 'choosing',
            actions: [
              { type: 'takeRound', params: ({ event }) => event.output },
              { type: 'reportGone', params: ({ event }) => event.output },
            ],
          },
          // All of them were gone: what is left is looked at anew.
          {
            target: 'gathering',
            actions: { type: 'reportGone', params: ({ event }) => event.output },
          },
        ],
        onError: { target: 'choosing', actions: 'noteUnreachable' },
      },
    },
    asking: {
      invoke: {
        id: 'round',
        src: 'round',
        input: ({ context: { questions, now, random, report } }) => ({
          questions,
          now,
          random,
          report,
        }),
        onDone: [
          {
            guard: { type: 'hasAnswers', params: ({ event }) => event.output.cards },
            target: 'settling',
            actions: { type: 'takeReviewed', params: ({ event }) => event.output.cards },
          },
          // Whoever ends it at once has reviewed nothing.
          { target: 'gathering' },
        ],
      },
    },
    // What is due next is known only after what was just answered.
    settling: {
      invoke: {
        src: 'lookAhead',
        input: ({ context }) => context,
        onDone: {
          target: 'summary',
          actions: { type: 'takeOutlook', params: ({ event }) => event.output },
        },
        onError: 'summary',
      },
    },
    summary: { on: { 'review.restarted': 'gathering' } },
  },
});

export type ReviewActor = ActorRefFrom<typeof reviewMachine>;
export type ReviewSnapshot = SnapshotFrom<typeof reviewMachine>;
