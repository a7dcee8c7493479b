import type { TextCounts } from './counts.js';
import type { Band, Rules } from './rules.js';

/** Fewer words than this say nothing about a text. */
export const fewestWords = 5;

/** LIX: words in a sentence, and how many of a hundred are long; undefined for a few words. */
export function lixOf({ words, sentences, found }: TextCounts): number | undefined {
  if (words < fewestWords) return undefined;
  return words / sentences + (100 * found.long) / words;
}

/** The texts that a LIX is near to, in languages where that is known. */
export function bandOf(lix: number, { bands }: Rules): Band | undefined {
  return bands.find(([most]) => lix <= most)?.[1];
}
