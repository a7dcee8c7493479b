import type { Ask } from '../course/exercise-type.js';

/** What every fact says: who, where, when. */
interface FactBase {
  /** The version of the record's shape. */
  readonly v: 1;
  /** Whose: one device may have several learners. */
  readonly profile: string;
  /** Which browser wrote it; with `seq` the fact's identity. */
  readonly device: string;
  /** Counts from 1 within profile and device. */
  readonly seq: number;
  readonly course: string;
  readonly lesson: string;
  /** When, in milliseconds since 1970. */
  readonly t: number;
}

/** A learner answered an exercise, or went through one that has no score. */
export interface Attempt extends FactBase {
  readonly kind: 'attempt';
  readonly item: string;
  /** Of what counted as right then. */
  readonly fingerprint: string;
  /** From 0 to 1; absent for what is not graded. */
  readonly score?: number;
  /** Nothing was wrong but what was pointed out, such as missing dots. */
  readonly almost?: true;
  readonly response: unknown;
  /** An answer of the learner's own was changed: it is no new try. */
  readonly revised?: true;
  /** How long it took, in milliseconds. */
  readonly took?: number;
  /** The cards of words that come into the review with it. */
  readonly cards?: readonly string[];
}

/** A card of the review was asked: in the drill at a lesson's end, or in a review. */
export interface Recall extends FactBase {
  readonly kind: 'recall';
  readonly card: string;
  readonly ask: Ask | 'exercise';
  /** From 0 to 1. */
  readonly score: number;
  /** As in an attempt. */
  readonly almost?: true;
  /** How long it took, in milliseconds. */
  readonly took?: number;
}

/** A card's question is no longer in the course, so it leaves the review. */
export interface Retirement extends FactBase {
  readonly kind: 'retirement';
  readonly card: string;
}

/** A learner read a step that asks nothing, and went on. */
export interface Visit extends FactBase {
  readonly kind: 'visit';
  readonly step: string;
  readonly took?: number;
}

/** A learner came to the end of a lesson. */
export interface Completion extends FactBase {
  readonly kind: 'completion';
  /** How many graded exercises the lesson had then. */
  readonly graded: number;
  /** The version of the course, where it names one. */
  readonly version?: string;
}

/**
 * The learner has deleted one answer of their own. It is taken out of every attempt at its item,
 * whenever that was made: it is the only thing for which a fact is rewritten.
 */
export interface Erasure extends FactBase {
  readonly kind: 'erasure';
  readonly item: string;
  /** The answer's own `id` within the item's responses. */
  readonly answer: string;
}

/**
 * The learner begins an exercise, a lesson or the course anew: what was known of it before counts
 * no longer. What happened stays in the log.
 */
export interface Reset extends FactBase {
  readonly kind: 'reset';
  /** Empty: all of the course. */
  readonly lesson: string;
  /** Absent: all of the lesson. */
  readonly item?: string;
}

/**
 * Something that happened: written once, and never changed but for what the learner deletes. All
 * else is replayed from these.
 */
export type Fact = Attempt | Visit | Completion | Recall | Retirement | Erasure | Reset;

/** What a fact says before the ledger gives it its place. */
export type FactDraft =
  | Omit<Attempt, 'v' | 'profile' | 'device' | 'seq'>
  | Omit<Visit, 'v' | 'profile' | 'device' | 'seq'>
  | Omit<Completion, 'v' | 'profile' | 'device' | 'seq'>
  | Omit<Recall, 'v' | 'profile' | 'device' | 'seq'>
  | Omit<Retirement, 'v' | 'profile' | 'device' | 'seq'>
  | Omit<Erasure, 'v' | 'profile' | 'device' | 'seq'>
  | Omit<Reset, 'v' | 'profile' | 'device' | 'seq'>;
