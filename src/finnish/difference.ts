/** A stretch of a text, from `start` to before `end`, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What can be said about where a typed answer leaves an accepted one. */
export type DifferenceKind =
  | 'spoken'
  | 'undotted'
  | 'vowel-length'
  | 'consonant-length'
  | 'vowel-pair'
  | 'harmony'
  | 'gradation'
  | 'ending'
  | 'person'
  | 'form'
  | 'letter'
  | 'sign'
  | 'order'
  | 'missing-word'
  | 'extra-word'
  | 'joined'
  | 'split'
  | 'word'
  | 'other';

/** One difference, with its letters in both texts as they were written. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly typed: Span;
  readonly accepted: Span;
}

/** How far off each kind is: the kindest reading, with the fewest differences, is the one told. */
export const weights: Readonly<Record<DifferenceKind, number>> = {
  spoken: 0,
  undotted: 1,
  sign: 1,
  'vowel-length': 2,
  'consonant-length': 2,
  'vowel-pair': 2,
  harmony: 2,
  gradation: 2,
  ending: 3,
  person: 3,
  order: 3,
  joined: 3,
  split: 3,
  form: 4,
  letter: 4,
  'missing-word': 5,
  'extra-word': 5,
  word: 7,
  other: 100,
};

/** What a set of differences weighs together. */
export function weigh(differences: readonly Difference[]): number {
  return differences.reduce((sum, { kind }) => sum + weights[kind], 0);
}
