import type { FactDraft } from '../../progress/fact.js';
import type { Ledger } from '../../progress/ledger.js';
import type { CourseProgress } from '../../progress/mastery.js';
import type { Lms } from './connection.js';
import type { Handover } from './handover.js';
import type { Reach } from './reach.js';
import type { CourseTable } from './table.js';

/** What a log that an LMS keeps begins with. */
export interface ScormLedgerInput {
  readonly lms: Lms;
  readonly table: CourseTable;
  /** The name of the attempt that it is. */
  readonly attempt: string;
  /** The learner's log on this device: for what an LMS has no place for. */
  readonly device: Ledger;
  readonly handover: Handover;
  /** What is known of the course at the start, and the log that it comes from. */
  readonly progress: CourseProgress;
  readonly facts: readonly FactDraft[];
  /** How far the device's log went then. */
  readonly reach: Reach;
  /** Whether the LMS lacks some of it. */
  readonly isAhead: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Does something after so many milliseconds. */
  readonly after: (milliseconds: number, work: () => void) => void;
}
