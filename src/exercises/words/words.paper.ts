import type { Inline } from '../../course/course.js';
import type { Paper } from '../../course/paper.js';
import { inlineOf, tableOf } from '../paper-parts.js';
import { glossLanguage, type Word, type WordsSpec } from './words.js';

/** The list of words as a table; there is nothing to solve. */
export const wordsPaper: Paper<WordsSpec> = {
  sheet({ spec }) {
    const columns = [
      (word: Word) => word.term,
      (word: Word) => meaningOf(spec, word),
      ...(spec.rows.some(({ spoken }) => spoken) ? [(word: Word) => word.spoken ?? []] : []),
      ...(spec.rows.some(({ example }) => example) ? [(word: Word) => word.example ?? []] : []),
    ];
    const rows = spec.rows.map((word) => columns.map((cell) => cell(word)));
    const header = columns.map((): readonly Inline[] => []);
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
