import type { Paper } from '../../course/paper.js';

/** Lines to write on: as many as fit below a question without filling the page. */
const lines = 7;

/** A question to think about on paper: lines to write on, and no key. */
export const reflectPaper: Paper = {
  sheet: () => ({ material: Array.from({ length: lines }, () => ({ kind: 'rule' })) }),
};
