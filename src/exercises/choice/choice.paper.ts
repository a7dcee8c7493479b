import type { Paper } from '../../course/paper.js';
import { shuffled } from '../../course/shuffle.js';
import { boxesOf, bulletsOf, lineOf } from '../paper-parts.js';
import { strings } from '../paper.strings.js';
import type { ChoiceSpec } from './choice.js';

/** Boxes to tick; the key has the right ones. */
export const choicePaper: Paper<ChoiceSpec> = {
  strings,
  sheet({ spec: { options, multiple, fixed } }, { seed, t }) {
    const order = fixed ? options.map((_, at) => at) : shuffled(options.length, seed);
    const boxes = boxesOf(order.map((at) => options[at]!.content));
    return {
      material: multiple ? [lineOf(t('paper.several')), boxes] : [boxes],
      key: [bulletsOf(options.filter(({ right }) => right).map(({ content }) => content))],
    };
  },
};
