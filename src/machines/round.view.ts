import type { RoundSnapshot } from './round.machine.js';
import type { Question } from './round.run.js';

export interface RoundView {
  /** What is asked now; absent once all has been asked. */
  readonly question?: Question;
  /** How much of the round is behind the learner, from 0 to 1. */
  readonly progress: number;
  /** How many questions there are still, with the one that is asked. */
  readonly left: number;
  /** Changes with every question. */
  readonly place: number;
  /** The question was answered wrong before, in this round. */
  readonly again: boolean;
}

/** What is shown of a round of cards. */
export function viewRound({ context }: RoundSnapshot): RoundView {
  const { queue, asked, returned } = context;
  const [question] = queue;
  return {
    question,
    progress: asked / Math.max(1, asked + queue.length),
    left: queue.length,
    place: asked,
    again: question !== undefined && returned.has(question),
  };
}
