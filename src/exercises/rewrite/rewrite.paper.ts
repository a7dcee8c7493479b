import type { Paper } from '../../course/paper.js';
import { boxesOf, ruled } from '../paper-parts.js';
import type { RewriteSpec } from './rewrite.js';

/** Lines to write on: about as many as a short notice needs. */
const lines = 10;

/** A text to be rewritten on paper: the original, lines, the checklist; the key is the model. */
export const rewritePaper: Paper<RewriteSpec> = {
  sheet({ spec: { original, checklist, model } }) {
    return {
      material: [
        { kind: 'quote', children: original },
        ...Array.from({ length: lines }, () => ruled),
        ...(checklist.length > 0 ? [boxesOf(checklist)] : []),
      ],
      ...(model.length > 0 && { key: model }),
    };
  },
};
