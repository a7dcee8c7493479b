import type { Block, Inline } from '../../course/course.js';
import type { Place } from '../../problem.js';

/** An answer that somebody may give, and what is said of it. */
export interface Answer {
  readonly content: readonly Block[];
  readonly right: boolean;
  readonly feedback?: readonly Block[];
}

/** What every imported exercise has. */
export interface Asked {
  readonly place: Place;
  /** Its own id, so that no two questions with the same words are taken for one. */
  readonly id: string;
  readonly prompt: readonly Block[];
  readonly hint?: readonly Block[];
  readonly explanation?: readonly Block[];
}

/** A piece of an imported lesson, before it is written as markdown. */
export type Part =
  | { readonly kind: 'reading'; readonly place: Place; readonly blocks: readonly Block[] }
  /** What could not be read: it stands in the lesson as a comment, for the author alone. */
  | { readonly kind: 'remark'; readonly place: Place; readonly text: string }
  | (Asked & {
      readonly kind: 'choice';
      readonly fixed?: boolean;
      readonly options: readonly Answer[];
    })
  | (Asked & {
      readonly kind: 'gaps';
      readonly menu: boolean;
      /** The text, with its gaps as inlines. */
      readonly text: readonly Block[];
      readonly wrong: readonly Answer[];
    })
  | (Asked & {
      readonly kind: 'match';
      readonly pairs: readonly (readonly [readonly Inline[], readonly Inline[]])[];
    })
  | (Asked & { readonly kind: 'order'; readonly items: readonly Answer[] })
  | (Asked & { readonly kind: 'reflect' });

/** A piece that is an exercise. */
export type ExercisePart = Exclude<Part, { readonly kind: 'reading' | 'remark' }>;
