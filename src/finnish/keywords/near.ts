import { withoutDots } from '../dots.js';
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
  return stemsOf(lemma).some(({ text }) => {
    const stem = withoutDots(text);
    return stem.length >= shortest && likely.some((word) => beginsNearly(word, stem));
  });
}

function beginsNearly(word: string, stem: string): boolean {
  if (word.length > stem.length + longestEnding) return false;
  let at = 1;
  while (at < stem.length && word[at] === stem[at]) at++;
  if (at === stem.length) return true;
  const rest = stem.slice(at + 1);
  // Towards their ends other words differ from it, too: *asiakas*, *asiakirja*. Not in a long sound.
  if (rest.length < 2 && stem[at] !== stem[at - 1]) return false;
  return (
    word.startsWith(rest, at) ||
    word.startsWith(rest, at + 1) ||
    word.startsWith(stem.slice(at), at + 1)
  );
}
