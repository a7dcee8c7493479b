import type { Lexicon } from '../finnish/keywords/lexicon.js';

/** How much of a word may be an ending, where its language is not known here. */
function stemOf(word: string): string {
  if (word.length > 6) return word.slice(0, -2);
  return word.length > 3 ? word.slice(0, -1) : word;
}

/** A lexicon for any language: whatever begins like a word may be a form of it. */
export function stemLexicon(words: readonly string[]): Pick<Lexicon, 'look'> {
  const byStem = new Map<string, string[]>();
  for (const word of words) {
    const stem = stemOf(word);
    byStem.set(stem, [...(byStem.get(stem) ?? []), word]);
  }
  return {
    look(word) {
      const found = new Map<string, boolean>();
      for (let end = 1; end <= word.length; end++) {
        for (const one of byStem.get(word.slice(0, end)) ?? []) found.set(one, false);
      }
      return found;
    },
  };
}
