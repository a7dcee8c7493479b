import type { Paper } from '../../course/paper.js';
import { shuffled } from '../../course/shuffle.js';
import { lineOf, tableOf } from '../paper-parts.js';
import { strings } from '../paper.strings.js';
import type { MatchSpec } from './match.js';

/** Two columns to draw lines between; the key has the pairs. */
export const matchPaper: Paper<MatchSpec> = {
  strings,
  sheet({ spec: { columns, pairs } }, { seed, t }) {
    const order = shuffled(pairs.length, seed);
    const header = [columns[0], [], columns[1]];
    const mixed = pairs.map(({ left }, at) => [left, [], pairs[order[at]!]!.right]);
    return {
      material: [lineOf(t('paper.match')), tableOf(header, mixed)],
      key: [
        tableOf(
          columns,
          pairs.map(({ left, right }) => [left, right]),
        ),
      ],
    };
  },
};
