import type { ExerciseType } from '../../course/exercise-type.js';
import { plainText } from '../../course/plain-text.js';
import { indexesIn, listIn } from '../junk.js';
import { readWords, type Picture, type Word, type WordsSpec } from './words.read.js';

export type { Picture, Word, WordsSpec };

export interface WordsResponse {
  /** Indexes of the words that were looked at. */
  readonly seen: readonly number[];
}

/** A list of words to look at and hear. It asks nothing, so it has no score. */
export const words: ExerciseType<WordsSpec, WordsResponse> = {
  name: 'words',
  attributes: {},
  read: readWords,
  blank: () => ({ seen: [] }),
  revive: ({ rows }, stored) => ({ seen: indexesIn(listIn(stored, 'seen'), rows.length) }),
  isAnswered: () => true,
  grade: () => undefined,
  solution: ({ rows }) => ({ seen: [...rows.keys()] }),
  key: ({ rows }) => rows.map(({ term }) => plainText(term)),
};

/** The language that a word's meaning is shown in: the wished one, else the first that it has. */
export function glossLanguage(spec: WordsSpec, word: Word, wished: string): string | undefined {
  const code = wished.toLowerCase();
  const [language = code] = code.split('-');
  return [code, language, ...spec.columns].find((lang) => Object.hasOwn(word.glosses, lang));
}
