import type { Inline } from '../../course/course.js';
import type { Paper } from '../../course/paper.js';
import { plainBlocks } from '../../course/plain-text.js';
import { shuffled } from '../../course/shuffle.js';
import { bulletsOf, inRow, lineOf, paragraphOf, tableOf } from '../paper-parts.js';
import { strings } from '../paper.strings.js';
import type { SortSpec } from './sort.js';

/** An empty cell with room for handwriting. */
const empty: readonly Inline[] = [{ kind: 'break' }, { kind: 'break' }];

/** Headings to write the members under; the key has them sorted. */
export const sortPaper: Paper<SortSpec> = {
  strings,
  sheet({ spec: { categories, members } }, { seed, t }) {
    const mixed = shuffled(members.length, seed).map((at) => plainBlocks(members[at]!.content));
    // As many lines in each, so that their number tells nothing.
    const row = categories.map(() => empty);
    const rows = Array.from(
      { length: Math.ceil(members.length / categories.length) + 1 },
      () => row,
    );
    return {
      material: [lineOf(t('paper.sort', { members: inRow(mixed) })), tableOf(categories, rows)],
      key: categories.flatMap((category, at) => [
        paragraphOf([{ kind: 'strong', children: category }]),
        bulletsOf(members.filter((one) => one.category === at).map(({ content }) => content)),
      ]),
    };
  },
};
