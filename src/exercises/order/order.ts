import type { Block } from '../../course/course.js';
import type { ExerciseType, Grade } from '../../course/exercise-type.js';
import { plainBlocks } from '../../course/plain-text.js';
import { indexesIn, listIn } from '../junk.js';
import { partOf } from '../parts.js';
import { commonRun } from './common-run.js';

export interface OrderItem {
  readonly content: readonly Block[];
  /** Shown when the item stands wrong. */
  readonly feedback?: readonly Block[];
}

/** An order that is accepted, as indexes of items. */
export interface AcceptedOrder {
  readonly order: readonly number[];
  /** Shown for a response in just this order. */
  readonly feedback?: readonly Block[];
}

export interface OrderSpec {
  /** The items are the words of a sentence: tiles to lay in a row. */
  readonly words: boolean;
  readonly items: readonly OrderItem[];
  /** The first one is the model. */
  readonly orders: readonly AcceptedOrder[];
  /** What closes the sentence: it stands after the tiles, since on one it would give it away. */
  readonly end: string;
}

export interface OrderResponse {
  /**
   * Indexes of items as the learner has arranged them; empty until the first move. A shuffled
   * start is the element's. Of words there may be fewer than all, of items never.
   */
  readonly order: readonly number[];
}

/** Putting items, or the words of a sentence, in order. */
export const order: ExerciseType<OrderSpec, OrderResponse> = {
  name: 'order',
  blank: () => ({ order: [] }),
  revive({ words, items }, stored) {
    const kept = indexesIn(listIn(stored, 'order'), items.length);
    return { order: words || kept.length === items.length ? kept : [] };
  },
  isAnswered: (_, { order }) => order.length > 0,
  grade: gradeOrder,
  retry: ({ words }, response) => (words ? { order: [] } : response),
  solution: ({ orders }) => ({ order: orders[0]?.order ?? [] }),
};

/**
 * Counts the fewest items that would have to be moved: `1 − moves / (n − 1)`. One item out of
 * place costs one move wherever it landed, while counting right places would punish all that it
 * pushed aside; a list turned round earns nothing. Whoever need not move is right.
 */
function gradeOrder({ items, orders }: OrderSpec, response: OrderResponse): Grade {
  const texts = items.map(({ content }) => plainBlocks(content));
  // Equal words are one word: it does not matter which of its tiles stands where.
  const inTexts = (indexes: readonly number[]) => indexes.map((index) => texts[index]!);
  const given = inTexts(response.order);
  let run: readonly number[] = [];
  let nearest: AcceptedOrder | undefined;
  for (const accepted of orders) {
    const common = commonRun(given, inTexts(accepted.order));
    if (!nearest || common.length > run.length) [run, nearest] = [common, accepted];
  }
  const isRight = run.length === items.length;
  const parts = items.map((_, place) => {
    const item = response.order[place];
    if (item === undefined) return partOf('missed');
    return run.includes(place) ? partOf('right') : partOf('wrong', items[item]?.feedback);
  });
  if (isRight && nearest?.feedback) parts[items.length - 1] = partOf('right', nearest.feedback);
  return { score: Math.max(0, run.length - 1) / Math.max(1, items.length - 1), parts };
}
