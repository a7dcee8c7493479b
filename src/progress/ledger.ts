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
  /** In the order that they count in: a clock that was set back does not change it. */
  readonly facts: readonly FactDraft[];
  /** What is on the device could be read; else these are only what has been done since. */
  readonly isWhole: boolean;
}

/** All that is known of a learner, of whatever course. */
export interface WholeLog {
  readonly facts: readonly Fact[];
  /** What is on the device could be read; else these are only what has been done since. */
  readonly isWhole: boolean;
  /** Records that this build cannot read, as they are: damaged, or of a newer build. */
  readonly unread: readonly unknown[];
}

/**
 * The learner's log. It only grows. No method rejects, and each settles within three seconds:
 * what goes wrong shows in `state`, and the facts are kept in memory from then on.
 */
export interface Ledger {
  readonly state: LedgerState;
  /** Where that goes which a host that keeps the log has no place for; absent: it has all. */
  readonly rest?: Keeping | undefined;
  /** What is known of a course, replayed from its facts. */
  progress(course: string): Promise<CourseProgress>;
  /** All that is known of what happened in a course. */
  facts(course: string): Promise<KnownLog>;
  append(draft: FactDraft): Promise<Receipt>;
  /** All of the learner's log, for a file: also what waits to be written. */
  whole(): Promise<WholeLog>;
  /**
   * Adds facts that happened elsewhere, all or none; those that are there already change nothing.
   * They become the learner's own, whoever they were. Gives what went wrong.
   */
  merge(facts: readonly Fact[]): Promise<Problem | undefined>;
  /** Calls back with facts that other tabs have written. */
  onArrival(listener: (facts: readonly Fact[]) => void): () => void;
  /**
   * Calls back when more has changed than was added at the log's end, here or in another tab, so
   * that all that was read is to be read anew: after a merge, or when something was restored.
   */
  onRenewal(listener: () => void): () => void;
  /** Calls back whenever `state` has changed. */
  onState(listener: (state: LedgerState) => void): () => void;
  close(): void;
}
