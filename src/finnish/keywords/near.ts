import { withoutDots } from '../dots.js';
import { fits } from './endings.js';
import type { Stem } from './nominals.js';
import { stemsOf } from './stems.js';

/** In what is shorter, another letter is another word. */
const shortest = 5;
/** How long what is meant for an ending may be. */
const longestEnding = 3;

/**
 * Whether one of some words, without dots, may be meant for a form of a Finnish basic form: a letter
 * of it is missing, too many or another one. Of such a keyword nobody is told that it is not there.
 */
export function isNear(lemma: string, words: readonly string[]): boolean {
  const first = withoutDots(lemma[0] ?? '');
  const likely = words.filter((word) => word[0] === first);
  if (likely.length === 0) return false;
  return stemsOf(lemma)
    .map(({ text, kind }) => ({ text: withoutDots(text), kind }))
    .filter(({ text }) => text.length >= shortest)
    .some((stem) => likely.some((word) => beginsNearly(word, stem)));
}

function beginsNearly(word: string, { text, kind }: Stem): boolean {
  let at = 1;
  while (at < text.length && word[at] === text[at]) at++;
  if (at === text.length) return word.length - at <= longestEnding;
  // One is missing, another, too many: from where on the word goes on like the stem.
  return [0, 1, 2].some((step) => {
    const rest = text.slice(step === 2 ? at : at + 1);
    const end = at + (step === 0 ? 0 : 1) + rest.length;
    return word.endsWith(rest, end) && fits(text + word.slice(end), text.length, kind);
  });
}
