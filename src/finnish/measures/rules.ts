import { findingKinds, type FindingKind } from './counts.js';
import type { TextWord } from './text.js';

/** Finds words of a kind in a sentence; `line` is the text that their places are in. */
export type Finder = (words: readonly TextWord[], line: string) => readonly TextWord[];

/** Texts that a LIX is near to. Provisional: near in this measure, not one of them. */
export type Band =
  'beginner' | 'selko' | 'plain' | 'official' | 'simple' | 'ordinary' | 'factual' | 'specialist';

/** What is measured in a language. */
export interface Rules {
  /** The language without its region; empty where nothing is known of it. */
  readonly language: string;
  /** A sentence of more words is long. */
  readonly longestSentence: number;
  /** More of a hundred words than this is worth a look. */
  readonly limits: Readonly<Partial<Record<FindingKind, number>>>;
  readonly finders: Readonly<Partial<Record<FindingKind, Finder>>>;
  /** LIX up to a number is near such texts. */
  readonly bands: readonly (readonly [most: number, band: Band])[];
}

/** A word of so many letters is very long: hardly anybody takes it in at one glance. */
const veryLong = 15;

/** What needs no knowledge of the language. */
export const commonRules: Rules = {
  language: '',
  longestSentence: 20,
  limits: { word: 6, passive: 3 },
  finders: {
    word: (words) => words.filter(({ longest }) => longest >= veryLong),
    // As LIX counts them.
    long: (words) => words.filter(({ letters }) => letters > 6),
  },
  bands: [],
};

/** What is looked for, in the order that it is told in. */
export function kindsIn({ finders }: Rules): readonly FindingKind[] {
  return findingKinds.filter((kind) => kind === 'sentence' || finders[kind]);
}
