import type { Paper } from '../../course/paper.js';
import { plainBlocks } from '../../course/plain-text.js';
import { shuffled } from '../../course/shuffle.js';
import { boxesOf, inRow, lineOf, numberedOf, ruled } from '../paper-parts.js';
import { strings } from '../paper.strings.js';
import type { OrderSpec } from './order.js';

/** Items to number, or words to write as a sentence; the key has the model order. */
export const orderPaper: Paper<OrderSpec> = {
  strings,
  sheet({ spec: { words, items, orders, end } }, { seed, t }) {
    const model = orders[0]?.order ?? [];
    const mixed = shuffled(model.length, seed).map((at) => items[model[at]!]!.content);
    const solved = model.map((item) => items[item]!.content);
    if (!words) {
      return { material: [lineOf(t('paper.number')), boxesOf(mixed)], key: [numberedOf(solved)] };
    }
    const offers = inRow(mixed.map(plainBlocks));
    return {
      material: [lineOf(t('paper.wordOrder', { words: offers })), ruled],
      key: [lineOf(solved.map(plainBlocks).join(' ') + end)],
    };
  },
};
