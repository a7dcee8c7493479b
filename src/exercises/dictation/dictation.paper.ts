import type { Paper } from '../../course/paper.js';
import { boxesOf, bulletsOf, lineOf, paragraphOf, ruled } from '../paper-parts.js';
import { strings } from '../paper.strings.js';
import { saidAt, type DictationSpec } from './dictation.js';

/** Lines for what somebody reads aloud, or sentences to tick; the key has what is read. */
export const dictationPaper: Paper<DictationSpec> = {
  strings,
  sheet({ spec }, { t }) {
    const { mode, sentences, said } = spec;
    const read = said.map((_, at) => [paragraphOf(saidAt(spec, at).text)]);
    if (mode === 'choose') {
      const offers = boxesOf(sentences.map(({ text }) => [paragraphOf(text)]));
      return { material: [lineOf(t('paper.dictationChoose')), offers], key: [bulletsOf(read)] };
    }
    const lines = said.map(() => ruled);
    return {
      material: [lineOf(t('paper.dictation', { count: said.length })), ...lines],
      key: [bulletsOf(read)],
    };
  },
};
