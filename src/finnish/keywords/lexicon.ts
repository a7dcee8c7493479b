import { firstParts, isHead, isTail } from './compounds.js';
import { fits, type Kind } from './endings.js';
import { isOther, isVerb, stemsOf } from './stems.js';

interface Meaning {
  readonly lemma: string;
  readonly kind: Kind;
}

/** Tells which of some basic forms a word is a form of, or a compound with. */
export type Lexicon = (word: string) => ReadonlySet<string>;

/** A lexicon of Finnish basic forms, all in lower case. `fold`: how words are looked up. */
export function finnishLexicon(
  lemmas: readonly string[],
  fold: (word: string) => string = (word) => word,
): Lexicon {
  const meanings = new Map<string, Meaning[]>();
  const firsts = new Map<string, string>();
  for (const lemma of new Set(lemmas)) {
    for (const { text, kind } of stemsOf(lemma)) {
      const key = fold(text);
      meanings.set(key, [...(meanings.get(key) ?? []), { lemma, kind }]);
    }
    if (!isVerb(lemma)) for (const first of firstParts(lemma)) firsts.set(fold(first), lemma);
  }

  function lemmasOf(word: string, isPart = false): readonly string[] {
    return ends(word).flatMap((end) =>
      (meanings.get(word.slice(0, end)) ?? [])
        .filter(({ lemma, kind }) => fits(word, end, kind) && !(isPart && end < lemma.length - 1))
        .map(({ lemma }) => lemma),
    );
  }

  return (word) => {
    const found = new Set(lemmasOf(word).filter((lemma) => !isOther(word, lemma)));
    for (const at of ends(word)) {
      const [start, rest] = [word.slice(0, at), word.slice(at)];
      const first = firsts.get(start);
      if (first !== undefined && isTail(rest, first)) found.add(first);
      for (const lemma of lemmasOf(rest, true)) {
        if (!isVerb(lemma) && isHead(start, lemma)) found.add(lemma);
      }
    }
    return found;
  };
}

/** A lexicon of words that are found only as they are. */
export function plainLexicon(words: readonly string[]): Lexicon {
  const all = new Set(words);
  return (word) => new Set(all.has(word) ? [word] : []);
}

/** Where a stem in a word may end. */
function ends(word: string): readonly number[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => at + 2);
}
