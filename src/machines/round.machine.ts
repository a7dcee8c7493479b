import { assign, setup, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import { seedFrom } from '../course/shuffle.js';
import { exerciseMachine, type AttemptReport } from './exercise.machine.js';
import {
  goOn,
  keyOf,
  startRound,
  withAnswer,
  type RoundContext,
  type RoundInput,
  type RoundResult,
} from './round.run.js';

export type RoundEvent =
  | { readonly type: 'attempt.made'; readonly attempt: AttemptReport }
  | { readonly type: 'round.ended' };

/** A round of cards: one question after the other; what was wrong comes back once. */
export const roundMachine = setup({
  types: {
    input: {} as RoundInput,
    context: {} as RoundContext,
    events: {} as RoundEvent,
    output: {} as RoundResult,
    children: {} as { exercise: 'exercise' },
  },
  actors: { exercise: exerciseMachine },
  guards: { hasQuestions: ({ context }) => context.queue.length > 0 },
  actions: {
    recordAnswer: assign(({ context, event }) => {
      if (event.type !== 'attempt.made') return {};
      const { score = 1, almost } = event.attempt;
      const isRight = score === 1 || almost === true;
      return { cards: withAnswer(context, isRight), isWrong: !isRight };
    }),
    reportRecall: ({ context, event }) => {
      const [question] = context.queue;
      if (event.type !== 'attempt.made' || !question) return;
      const { course, lesson, card, ask } = question;
      const { score = 1, almost, took } = event.attempt;
      const recall = { course, lesson, card, ask, score, ...(almost && { almost }), took };
      context.report({ kind: 'recall', ...recall, t: context.now() });
    },
    goOn: assign(({ context }) => goOn(context)),
  },
}).createMachine({
  id: 'round',
  context: ({ input }) => startRound(input),
  output: ({ context }) => ({ cards: [...context.cards.values()] }),
  on: { 'round.ended': '.done' },
  initial: 'arriving',
  states: {
    arriving: { always: [{ guard: 'hasQuestions', target: 'asking' }, { target: 'done' }] },
    asking: {
      invoke: {
        id: 'exercise',
        src: 'exercise',
        input: ({ context, self }) => {
          const question = context.queue[0]!;
          return {
            exercise: question.exercise,
            type: question.type,
            seed: seedFrom(`${context.run} ${keyOf(question)} ${context.asked}`),
            now: context.now,
            report: (attempt) => self.send({ type: 'attempt.made', attempt }),
          };
        },
        onDone: { target: 'arriving', actions: 'goOn' },
      },
      on: { 'attempt.made': { actions: ['recordAnswer', 'reportRecall'] } },
    },
    done: { type: 'final' },
  },
});

export type RoundActor = ActorRefFrom<typeof roundMachine>;
export type RoundSnapshot = SnapshotFrom<typeof roundMachine>;
