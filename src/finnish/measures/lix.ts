import type { TextCounts } from './counts.js';

/** Fewer words than this say nothing about a text. */
export const fewestWords = 5;

/** LIX: words in a sentence, and how many of a hundred are long; undefined for a few words. */
export function lixOf({ words, sentences, long }: TextCounts): number | undefined {
  if (words < fewestWords) return undefined;
  return words / sentences + (100 * long) / words;
}

/** Texts that had such a LIX. Provisional: it is near them in this measure, not one of them. */
export type Band =
  | 'beginner'
  | 'selko'
  | 'plain'
  | 'official'
  | 'simple'
  | 'ordinary'
  | 'factual'
  | 'formal'
  | 'specialist';

// Finnish words are longer than the Swedish ones that LIX was made for: its own bands were
// measured on short texts. English is near enough to keep Björnsson's.
const bands: ReadonlyMap<string, readonly (readonly [most: number, band: Band])[]> = new Map([
  [
    'fi',
    [
      [45, 'beginner'],
      [62, 'selko'],
      [75, 'plain'],
      [Infinity, 'official'],
    ],
  ],
  [
    'en',
    [
      [30, 'simple'],
      [40, 'ordinary'],
      [50, 'factual'],
      [60, 'formal'],
      [Infinity, 'specialist'],
    ],
  ],
]);

/** The texts that a LIX is near to, in languages where that is known. */
export function bandOf(lix: number, language: string): Band | undefined {
  return bands.get(primary(language))?.find(([most]) => lix <= most)?.[1];
}

function primary(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
