import type { Place } from '../../problem.js';
import type { TextFormat } from '../text/read-text.js';

/** A text of a GIFT file, what was escaped in it made plain again. */
export interface GiftText {
  readonly format: TextFormat;
  readonly text: string;
  readonly place: Place;
}

/** Makes a text of a stretch of a block; without a format of its own it has the inherited one. */
export type TextAt = (from: number, to: number, inherited: TextFormat) => GiftText;

/** An answer: `=right`, `~wrong`, `~%50%half right#what is said of it`. */
export interface GiftAnswer {
  readonly place: Place;
  /** Whether `=` stands before it, and not `~`. */
  readonly isRight: boolean;
  /** Per cent of the points, where the file gives them. */
  readonly weight?: number;
  readonly text: GiftText;
  readonly feedback?: GiftText;
}

export interface GiftPair {
  readonly place: Place;
  readonly left: GiftText;
  readonly right: string;
}

/** What is asked for: a number within bounds, or any answer at all (`*`). */
export interface GiftNumber extends Omit<GiftAnswer, 'text'> {
  readonly written: string;
  readonly number?: { readonly middle: number; readonly low: number; readonly high: number };
}

export type GiftAnswers =
  | { readonly kind: 'description' }
  | { readonly kind: 'essay' }
  | {
      readonly kind: 'truth';
      readonly isTrue: boolean;
      readonly whenWrong?: GiftText;
      readonly whenRight?: GiftText;
    }
  | { readonly kind: 'choice'; readonly answers: readonly GiftAnswer[] }
  | { readonly kind: 'short'; readonly answers: readonly GiftAnswer[] }
  | { readonly kind: 'numerical'; readonly answers: readonly GiftNumber[] }
  | { readonly kind: 'match'; readonly pairs: readonly GiftPair[] };

export interface GiftQuestion {
  readonly kind: 'question';
  readonly place: Place;
  /** All of it as it stands in the file. */
  readonly source: string;
  readonly title?: string;
  readonly id?: string;
  readonly tags: readonly string[];
  /** The question; where its answers stand within it, a mark is in their place. */
  readonly stem: GiftText;
  readonly isEmbedded: boolean;
  readonly answers: GiftAnswers;
  /** What is said to everybody who has answered: `####`. */
  readonly feedback?: GiftText;
}

export type GiftEntry =
  | GiftQuestion
  | { readonly kind: 'category'; readonly place: Place; readonly path: readonly string[] }
  /** What is no question; the problem says why. */
  | {
      readonly kind: 'broken';
      readonly place: Place;
      readonly code: string;
      readonly text: string;
    };
