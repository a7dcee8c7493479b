import type { Problem } from '../problem.js';
import type { Fact, FactDraft } from './fact.js';
import type { CourseProgress } from './mastery.js';

/** Where new facts go. `memory`: they are gone when the page is closed, and the learner is told. */
export type Keeping = 'device' | 'memory';

export interface LedgerState {
  readonly keeping: Keeping;
  /** Why facts are not kept on the device, when they are not. */
  readonly problem?: Problem;
}

/** What became of a fact: `saved` only after the database has said so. */
export interface Receipt {
  readonly fact: Fact;
  readonly saved: boolean;
}

/** The log of a course, as far as it is known. */
export interface KnownLog {
  /** The oldest first. */
  readonly facts: readonly FactDraft[];
  /** What is on the device could be read; else these are only what has been done since. */
  readonly isWhole: boolean;
}

/**
 * The learner's log. It only grows. No method rejects, and each settles within three seconds:
 * what goes wrong shows in `state`, and the facts are kept in memory from then on.
 */
export interface Ledger {
  readonly state: LedgerState;
  /** What is known of a course, replayed from its facts. */
  progress(course: string): Promise<CourseProgress>;
  /** All that is known of what happened in a course. */
  facts(course: string): Promise<KnownLog>;
  append(draft: FactDraft): Promise<Receipt>;
  /** Calls back with facts that other tabs have written. */
  onArrival(listener: (facts: readonly Fact[]) => void): () => void;
  /** Calls back whenever `state` has changed. */
  onState(listener: (state: LedgerState) => void): () => void;
  close(): void;
}
