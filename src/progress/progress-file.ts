import type { Fact } from './fact.js';
import type { SealedFact } from './seal.js';

/** A learner's whole progress as a file: what they take to another device, or keep safe. */
export interface ProgressFile {
  readonly format: 'polku-progress';
  readonly v: 1;
  /** When it was made, as an ISO date and time. */
  readonly made: string;
  /** The learner's name, where they have given one. */
  readonly learner?: string;
  readonly facts: readonly SealedFact[];
  /** Records that could not be read where it was made, as they were: nothing is left behind. */
  readonly unread?: readonly unknown[];
}

/** What merging a file would change in one course. */
export interface CourseChange {
  readonly course: string;
  /** How many facts are new. */
  readonly added: number;
  /** When the first and the last of these happened, in milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
  /** How many lessons were played to their end, before and after. */
  readonly lessons: readonly [before: number, after: number];
  /** How many exercises have an answer, before and after. */
  readonly answered: readonly [before: number, after: number];
  /** How many words and exercises are in the review, before and after. */
  readonly cards: readonly [before: number, after: number];
}

/** What merging a file would change. */
export interface MergePreview {
  readonly made?: string;
  readonly learner?: string;
  /** What would be added: what the ledger's `merge` is to be given. */
  readonly facts: readonly Fact[];
  /** How many facts of the file are known already. */
  readonly known: number;
  /** How many of its records are damaged or of a newer version, so that they are passed over. */
  readonly passed: number;
  /** Courses in which something changes. */
  readonly courses: readonly CourseChange[];
}
