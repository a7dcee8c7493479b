import { normaliseAnswer } from '../../finnish/compare.js';
import { commonRun } from '../order/common-run.js';
import { heardWords } from '../sentences.js';

/** A word that was understood, and whether it is one of those that were to be said. */
export interface UnderstoodWord {
  readonly text: string;
  readonly matches: boolean;
}

/**
 * What was understood, word by word, beside what was to be said. Of several guesses it is the one
 * that has most of its words, the likelier one of two: it is to help, not to find fault.
 */
export function understoodWords(
  guesses: readonly string[],
  target: string,
): readonly UnderstoodWord[] {
  const wanted = wordsIn(target).map(normaliseAnswer);
  const readings = guesses.map((guess) => {
    const words = wordsIn(guess);
    const run = new Set(commonRun(words.map(normaliseAnswer), wanted));
    return words.map((text, at) => ({ text, matches: run.has(at) }));
  });
  return readings.reduce(
    (best, one) => (matchesIn(one) > matchesIn(best) ? one : best),
    readings[0] ?? [],
  );
}

function matchesIn(words: readonly UnderstoodWord[]): number {
  return words.filter(({ matches }) => matches).length;
}

function wordsIn(text: string): readonly string[] {
  return heardWords(text)
    .split(/\s+/u)
    .filter((word) => word !== '');
}
