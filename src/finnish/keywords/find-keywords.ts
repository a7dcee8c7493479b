import { withoutDots } from '../dots.js';
import { sentencesIn, wordsIn, type TextWord } from '../measures/text.js';
import { finnishLexicon, plainLexicon } from './lexicon.js';

/** A keyword that was found, and the forms in which it was. */
export interface UsedKeyword {
  readonly keyword: string;
  readonly forms: readonly string[];
}

/** Which keywords a text has, and which not; both in the order in which they were given. */
export interface KeywordUse {
  readonly used: readonly UsedKeyword[];
  readonly missing: readonly string[];
}

/** A sentence with its words, and the basic forms that each may be of. */
interface Sentence {
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly lemmas: readonly ReadonlySet<string>[];
}

/** How many other words may stand between those of an expression. */
const apart = 4;

/**
 * Finds words of a job in a text whatever form they stand in. `lang`: BCP 47 of the text. An
 * expression of several words is found where these stand near each other in one sentence. In other
 * languages than Finnish, words are found only as they are given.
 */
export function findKeywords(keywords: readonly string[], given: string, lang: string): KeywordUse {
  const text = given.normalize('NFC');
  const all = [...new Set(keywords)].map((keyword) => ({ keyword, parts: partsOf(keyword) }));
  const sentences = sentencesOf(
    text,
    all.flatMap(({ parts }) => parts),
    lang,
  );
  const found = all.map(({ keyword, parts }) => ({
    keyword,
    forms: [...new Set(sentences.flatMap((sentence) => formsIn(sentence, parts)))],
  }));
  return {
    used: found.filter(({ forms }) => forms.length > 0),
    missing: found.filter(({ forms }) => forms.length === 0).map(({ keyword }) => keyword),
  };
}

function partsOf(keyword: string): readonly string[] {
  return wordsIn(keyword).map(({ text }) => text);
}

function sentencesOf(text: string, lemmas: readonly string[], lang: string): readonly Sentence[] {
  const lexicon = lexiconFor(text, lemmas, lang);
  const known = new Map<string, ReadonlySet<string>>();
  const lemmasOf = (word: string): ReadonlySet<string> => {
    // `asiakas-palvelu`, `EA1:n`
    const parts = new Set([word, ...word.split(/[-:’']/)]);
    const found = known.get(word) ?? new Set([...parts].flatMap((part) => [...lexicon(part)]));
    known.set(word, found);
    return found;
  };
  return text.split('\n').flatMap((line) =>
    sentencesIn(line).map(({ start, end }) => {
      const sentence = line.slice(start, end);
      const words = wordsIn(sentence);
      return { text: sentence, words, lemmas: words.map((word) => lemmasOf(word.text)) };
    }),
  );
}

function lexiconFor(text: string, lemmas: readonly string[], lang: string) {
  if (!/^fi(-|$)/i.test(lang)) return plainLexicon(lemmas);
  // Who writes no dot at all may have a keyboard without them.
  return finnishLexicon(lemmas, /[äö]/i.test(text) ? (word) => word : withoutDots);
}

function formsIn({ text, words, lemmas }: Sentence, parts: readonly string[]): readonly string[] {
  const places = parts.map((part) => [...words.keys()].filter((at) => lemmas[at]!.has(part)));
  return (places[0] ?? []).flatMap((first) => {
    const taken = [first];
    for (const of of places.slice(1)) {
      const free = of.filter((at) => !taken.includes(at));
      if (free.length === 0) return [];
      taken.push(free.reduce((a, b) => (Math.abs(b - first) < Math.abs(a - first) ? b : a)));
    }
    const [from, to] = [Math.min(...taken), Math.max(...taken)];
    if (to - from >= parts.length + apart) return [];
    return parts.length === 1
      ? [words[first]!.text]
      : [text.slice(words[from]!.start, words[to]!.end).toLowerCase()];
  });
}
