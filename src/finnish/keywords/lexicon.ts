import { withoutDots } from '../dots.js';
import { firstParts, isHead, isTail } from './compounds.js';
import { fits, type Kind } from './endings.js';
import { isOther, isVerb, stemsOf } from './stems.js';

interface Meaning {
  readonly lemma: string;
  readonly text: string;
  readonly kind: Kind;
}

/** Tells which of some basic forms a word is of. */
export interface Lexicon {
  /** The basic forms that a word is a form of, or a compound with: true where it is one of these. */
  look(word: string): ReadonlyMap<string, boolean>;
  /** Those of which two words are one form, written apart. */
  join(first: string, second: string): readonly string[];
}

/** A lexicon of Finnish basic forms, all in lower case. A word without dots may be one with some. */
export function finnishLexicon(lemmas: readonly string[]): Lexicon {
  const meanings = new Map<string, Meaning[]>();
  const firsts = new Map<string, { readonly text: string; readonly noun: string }>();
  const nouns = new Set<string>();
  for (const lemma of new Set(lemmas)) {
    const whole = lemma.replaceAll('-', '');
    for (const { text, kind } of stemsOf(whole)) {
      const key = withoutDots(text);
      meanings.set(key, [...(meanings.get(key) ?? []), { lemma, text, kind }]);
    }
    if (isVerb(whole)) continue;
    nouns.add(lemma);
    for (const text of firstParts(whole)) firsts.set(withoutDots(text), { text, noun: lemma });
  }

  // A word, and the same without dots: most words are looked at in many places.
  function lemmasOf(word: string, plain: string, from: number): readonly Meaning[] {
    const found: Meaning[] = [];
    for (let end = from; end <= word.length; end++) {
      for (const one of meanings.get(plain.slice(0, end)) ?? []) {
        if (isSpelt(word.slice(0, end), one.text) && fits(word, end, one.kind)) found.push(one);
      }
    }
    return found;
  }

  function look(word: string): ReadonlyMap<string, boolean> {
    const found = new Map<string, boolean>();
    const plain = withoutDots(word);
    for (let at = 2; at < word.length; at++) {
      const [start, rest] = [plain.slice(0, at), plain.slice(at)];
      const first = firsts.get(start);
      if (first && isSpelt(word.slice(0, at), first.text) && isTail(rest, first.noun)) {
        found.set(first.noun, true);
      }
      for (const { lemma, text } of lemmasOf(word.slice(at), rest, 2)) {
        const isWhole = text.length >= lemma.length - 1;
        if (isWhole && nouns.has(lemma) && isHead(start, lemma)) found.set(lemma, true);
      }
    }
    for (const { lemma } of lemmasOf(word, plain, 2)) {
      if (!isOther(word, lemma)) found.set(lemma, false);
    }
    return found;
  }

  return {
    look,
    join: (first, second) =>
      // Something of the stem must stand in the second word, or the first is all there is.
      first.length > 1 && second.length > 2
        ? lemmasOf(first + second, withoutDots(first + second), first.length + 2).map(
            ({ lemma }) => lemma,
          )
        : [],
  };
}

/** A lexicon of words that are found only as they are. */
export function plainLexicon(words: readonly string[]): Lexicon {
  const all = new Set(words);
  return { look: (word) => new Map(all.has(word) ? [[word, false]] : []), join: () => [] };
}

/** Whether a stem stands in a word as it is, or typed without its dots. */
function isSpelt(start: string, text: string): boolean {
  return start === text || start === withoutDots(text);
}
