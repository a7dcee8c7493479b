import { findingKinds, type FindingKind } from './counts.js';
import { englishNouns } from './english-nouns.js';
import { englishPassives } from './english-passives.js';
import { finnishClauses } from './finnish-clauses.js';
import { finnishNouns } from './finnish-nouns.js';
import { finnishPassives } from './finnish-passives.js';
import type { TextWord } from './text.js';

/** Finds words of a kind in a sentence; `line` is the text that their places are in. */
type Finder = (words: readonly TextWord[], line: string) => readonly TextWord[];

/** What is measured in a language. */
export interface Rules {
  /** A sentence of more words is long. */
  readonly longestSentence: number;
  /** What is looked for, in the order that it is told in. */
  readonly kinds: readonly FindingKind[];
  readonly finders: Readonly<Partial<Record<FindingKind, Finder>>>;
}

/** A word of so many letters is very long: hardly anybody takes it in at one glance. */
export const veryLong = 15;

const veryLongWords: Finder = (words) => words.filter(({ longest }) => longest >= veryLong);

const languages: ReadonlyMap<string, Rules> = new Map([
  ['fi', rules(12, { passive: finnishPassives, noun: finnishNouns, clause: finnishClauses })],
  ['en', rules(20, { passive: englishPassives, noun: englishNouns })],
]);

// Of any other language only what needs no knowledge of it.
const others = rules(20, {});

/** What is measured in a language, as a BCP 47 tag. */
export function rulesOf(language: string): Rules {
  return languages.get(language.toLowerCase().split('-')[0] ?? '') ?? others;
}

function rules(longestSentence: number, own: Rules['finders']): Rules {
  const finders = { word: veryLongWords, ...own };
  const kinds = findingKinds.filter((kind) => kind === 'sentence' || finders[kind]);
  return { longestSentence, kinds, finders };
}
