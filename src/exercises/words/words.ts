import type { Inline } from '../../course/course.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import { plainText } from '../../course/plain-text.js';
import { indexesIn, listIn } from '../junk.js';

export type Picture = { readonly emoji: string } | { readonly src: string; readonly alt: string };

export interface Word {
  /** In the taught language. */
  readonly term: readonly Inline[];
  /** Its meanings by language code, in lower case. */
  readonly glosses: Readonly<Record<string, readonly Inline[]>>;
  /** How it is said in everyday speech. */
  readonly spoken?: readonly Inline[];
  readonly picture?: Picture;
  readonly example?: readonly Inline[];
  readonly note?: readonly Inline[];
  /** A recording, relative to the course folder. */
  readonly audio?: string;
}

export interface WordsSpec {
  /** The taught language. */
  readonly lang: string;
  /**
   * The table's columns from left to right, in lower case. The learner sees their own language, else the first
   * one here that is a language other than the taught one.
   */
  readonly columns: readonly string[];
  readonly rows: readonly Word[];
}

export interface WordsResponse {
  /** Indexes of the words that were looked at. */
  readonly seen: readonly number[];
}

/** A list of words to look at and hear. It asks nothing, so it has no score. */
export const words: ExerciseType<WordsSpec, WordsResponse> = {
  name: 'words',
  blank: () => ({ seen: [] }),
  revive: ({ rows }, stored) => ({ seen: indexesIn(listIn(stored, 'seen'), rows.length) }),
  isAnswered: () => true,
  grade: () => undefined,
  cards: ({ rows }) => rows.map(cardOf),
  solution: ({ rows }) => ({ seen: [...rows.keys()] }),
};

/** What a word's card is called in the review: the same for the same word in any list. */
export function cardOf({ term }: Word): string {
  return `word:${plainText(term).toLowerCase()}`;
}

/** What may be written for a word: each of `joo / kyllä`, without what stands in brackets. */
export function writtenForms({ term, spoken = [] }: Word): readonly string[] {
  return [term, spoken].flatMap((text) =>
    plainText(text)
      .replace(/\([^)]*\)|…/gu, '')
      .split('/')
      .map((form) => form.replace(/\s+/gu, ' ').trim())
      .filter((form) => form !== ''),
  );
}

/** The language that a word's meaning is shown in: the wished one, else the first that it has. */
export function glossLanguage(spec: WordsSpec, word: Word, wished: string): string | undefined {
  const code = wished.toLowerCase();
  const [language = code] = code.split('-');
  return [code, language, ...spec.columns].find((lang) => Object.hasOwn(word.glosses, lang));
}
