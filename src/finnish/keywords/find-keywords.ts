import { withoutDots } from '../dots.js';
import { writtenFor } from '../spoken.js';
import { sentencesIn, wordsIn, type TextWord } from '../measures/text.js';
import { finnishLexicon, plainLexicon, type Lexicon } from './lexicon.js';
import { isNear } from './near.js';

/** A keyword that was found, and the forms in which it was. */
export interface UsedKeyword {
  readonly keyword: string;
  readonly forms: readonly string[];
  /** Those of the forms in which it is only a part of another word: *työ* in *työvuoro*. */
  readonly compounds: readonly string[];
}

/**
 * Which keywords a text has, and which it surely has not; both in the order in which they were
 * given. In other languages than Finnish nobody knows what is missing.
 */
export interface KeywordUse {
  readonly used: readonly UsedKeyword[];
  readonly missing: readonly string[];
}

/** Where a keyword, or a word of it, was found: in one word, or in two that are one. */
interface Hit {
  readonly until: number;
  readonly isCompound: boolean;
}

/** A sentence with its words, and the basic forms that each may be of. */
interface Sentence {
  readonly text: string;
  readonly words: readonly TextWord[];
  readonly hits: readonly ReadonlyMap<string, Hit>[];
}

/** How many words of an expression are looked for. */
const mostParts = 5;
/** How many other words may stand between those of an expression. */
const apart = 4;
/** How much of a text is looked at, in characters: nobody says as much in one answer. */
const longest = 20_000;

/**
 * Finds words of a job in a text whatever form they stand in. `lang`: BCP 47 of the text. An
 * expression of several words is found where these stand near each other in one sentence. In other
 * languages than Finnish, words are found only as they are given.
 */
export function findKeywords(keywords: readonly string[], given: string, lang: string): KeywordUse {
  const isFinnish = /^fi(-|$)/i.test(lang);
  const all = [...new Set(keywords)].map((keyword) => {
    const parts = wordsIn(keyword).map(({ text }) => text);
    return { keyword, parts: parts.slice(0, mostParts) };
  });
  const lemmas = all.flatMap(({ parts }) => parts);
  const lexicon = isFinnish ? finnishLexicon(lemmas) : plainLexicon(lemmas);
  const sentences = sentencesOf(given.slice(0, longest).normalize('NFC'), lexicon);
  const words = sentences.flatMap((one) => one.words.map(({ text }) => withoutDots(text)));
  const distinct = [...new Set(words)];
  const used: UsedKeyword[] = [];
  const missing: string[] = [];
  for (const { keyword, parts } of all) {
    const found = sentences.flatMap((sentence) => formsIn(sentence, parts));
    const formsOf = (some: typeof found) => [...new Set(some.map(({ form }) => form))];
    if (found.length > 0) {
      const compounds = formsOf(found.filter(({ isCompound }) => isCompound));
      used.push({ keyword, forms: formsOf(found), compounds });
    } else if (isFinnish && !parts.some((part) => isNear(part, distinct))) missing.push(keyword);
  }
  return { used, missing };
}

function sentencesOf(text: string, lexicon: Lexicon): readonly Sentence[] {
  const known = new Map<string, ReadonlyMap<string, boolean>>();
  const look = (word: string) => {
    const found =
      known.get(word) ?? new Map(spellingsOf(word).flatMap((one) => [...lexicon.look(one)]));
    known.set(word, found);
    return found;
  };
  return text.split('\n').flatMap((line) =>
    sentencesIn(line).map(({ start, end }) => {
      const sentence = line.slice(start, end);
      const words = wordsIn(sentence);
      const hits = words.map((word, at) => {
        const next = words[at + 1];
        const isOpen = next && sentence.slice(word.end, next.start).trim() === '';
        const joined = isOpen ? lexicon.join(word.text, next.text) : [];
        return new Map<string, Hit>([
          ...joined.map((lemma) => [lemma, { until: at + 1, isCompound: false }] as const),
          ...[...look(word.text)].map(
            ([lemma, isCompound]) => [lemma, { until: at, isCompound }] as const,
          ),
        ]);
      });
      return { text: sentence, words, hits };
    }),
  );
}

/** How else a word may be written: `yö-vuoro`, `EA1:n`, `meen`. The likeliest comes last. */
function spellingsOf(word: string): readonly string[] {
  const whole = word.replace(/[-\u2011]/g, '');
  // *Mennään* for *menemme* is a form of its own, and so is *kiitti*.
  const written = writtenFor(word).filter((one) => !/mme$|^kiitos$/.test(one));
  return [...new Set([...word.split(/[-\u2011:’']/), ...written, whole, word])];
}

function formsIn({ text, words, hits }: Sentence, [own = '', ...others]: readonly string[]) {
  return [...hits.keys()].flatMap((first) => {
    const hit = hits[first]!.get(own);
    if (!hit) return [];
    const taken = [first];
    let { until } = hit;
    for (const part of others) {
      const at = around(first, others.length + apart).find(
        (one) => !taken.includes(one) && hits[one]?.has(part),
      );
      if (at === undefined) return [];
      taken.push(at);
      until = Math.max(until, hits[at]!.get(part)!.until);
    }
    const start = Math.min(...taken);
    if (until - start > others.length + apart) return [];
    const form = text.slice(words[start]!.start, words[until]!.end).toLowerCase();
    return [{ form, isCompound: hit.isCompound }];
  });
}

/** Places around one, the nearest first. */
function around(place: number, reach: number): readonly number[] {
  return Array.from({ length: 2 * reach }, (_, at) => place + ((at >> 1) + 1) * (at % 2 ? 1 : -1));
}
