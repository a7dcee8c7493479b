import type { ExerciseType, Grade } from '../../course/exercise-type.js';
import { plainBlocks } from '../../course/plain-text.js';
import { indexesIn, listIn } from '../junk.js';
import { partOf } from '../parts.js';
import { commonRun } from './common-run.js';
import { readOrder, type AcceptedOrder, type OrderItem, type OrderSpec } from './order.read.js';

export type { AcceptedOrder, OrderItem, OrderSpec };

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
  attributes: { words: 'flag' },
  read: readOrder,
  blank: () => ({ order: [] }),
  revive({ words, items }, stored) {
    const kept = indexesIn(listIn(stored, 'order'), items.length);
    return { order: words || kept.length === items.length ? kept : [] };
  },
  isAnswered: (_, { order }) => order.length > 0,
  grade: gradeOrder,
  retry: ({ words }, response) => (words ? { order: [] } : response),
  solution: ({ orders }) => ({ order: orders[0]?.order ?? [] }),
  key: ({ items, orders }) => [
    items.map(({ content }) => plainBlocks(content)),
    orders.map(({ order }) => order),
  ],
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
