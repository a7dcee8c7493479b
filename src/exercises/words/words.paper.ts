import type { Inline } from '../../course/course.js';
import type { Paper } from '../../course/paper.js';
import { inlineOf, tableOf } from '../paper-parts.js';
import { strings } from '../paper.strings.js';
import { glossLanguage, type Word, type WordsSpec } from './words.js';

type Column = readonly [key: string, cell: (word: Word) => readonly Inline[]];

/** The list of words as a table; there is nothing to solve. */
export const wordsPaper: Paper<WordsSpec> = {
  strings,
  sheet({ spec }, { t }) {
    const columns: readonly Column[] = [
      ['paper.word', ({ term }) => term],
      ['paper.meaning', (word) => meaningOf(spec, word)],
      ['paper.spoken', ({ spoken = [] }) => spoken],
      ['paper.example', ({ example = [] }) => example],
    ];
    const used = columns.filter(
      ([, cell], at) => at === 0 || spec.rows.some((word) => cell(word).length > 0),
    );
    const rows = spec.rows.map((word) => used.map(([, cell]) => cell(word)));
    const header = used.map(([key]) => inlineOf(t(key)));
    return { material: [tableOf(header, rows)] };
  },
};

function meaningOf(spec: WordsSpec, word: Word): readonly Inline[] {
  const language = glossLanguage(spec, word, '');
  const gloss = language === undefined ? undefined : word.glosses[language];
  if (gloss) return gloss;
  const { picture } = word;
  if (!picture) return [];
  return 'emoji' in picture ? inlineOf(picture.emoji) : [{ kind: 'image', ...picture }];
}
