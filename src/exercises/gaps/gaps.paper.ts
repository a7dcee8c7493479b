import type { Paper } from '../../course/paper.js';
import { inRow, lineOf, numberedOf } from '../paper-parts.js';
import { strings } from '../paper.strings.js';
import { modelOf, type GapsSpec } from './gaps.js';
import { menuOffers, tileOffers } from './offers.js';

/** The text with blanks, and what may be put into them; the key has the model answers. */
export const gapsPaper: Paper<GapsSpec> = {
  strings,
  sheet({ spec }, { seed, t }) {
    const offers = offersOf(spec, seed);
    const words = offers.length > 0 ? [lineOf(t('paper.words', { words: inRow(offers) }))] : [];
    return {
      material: [...words, ...spec.blocks],
      key: [numberedOf(spec.gaps.map((gap) => [lineOf(modelOf(gap))]))],
    };
  },
};

function offersOf(spec: GapsSpec, seed: number): readonly string[] {
  if (spec.mode === 'menu') return menuOffers(spec, seed);
  return spec.mode === 'bank' ? tileOffers(spec, seed).map(({ content = '' }) => content) : [];
}
