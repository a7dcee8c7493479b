import type { Inline } from '../../course/course.js';
import type { Paper } from '../../course/paper.js';
import type { RateSpec } from './rate.js';

const box = '☐';

/** Rating oneself on paper: a table with a box for each statement and step, and no key. */
export const ratePaper: Paper<RateSpec> = {
  sheet({ spec: { statements, scale } }) {
    const boxes = scale.map(() => textOf(box));
    return {
      material: [
        {
          kind: 'table',
          align: ['left', ...scale.map(() => 'center' as const)],
          header: [[], ...scale.map(textOf)],
          rows: statements.map((statement) => [statement, ...boxes]),
        },
      ],
    };
  },
};

function textOf(text: string): readonly Inline[] {
  return [{ kind: 'text', text }];
}
