import type { Problem } from '../problem.js';
import type { Checks } from './checking.js';
import type { Edition } from './course.js';
import type { TextRun } from './texts.js';

/** What whoever compiles may wish for. */
export interface CompileOptions {
  /** The id of a course that names none: its folder's name. */
  readonly id?: string;
  /** Whether to collect each run of text with its language. */
  readonly texts?: boolean;
  /** An ISO date: statements that were checked more than a year before it are named. */
  readonly today?: string;
  /** What authors are told beyond what compiling finds. */
  readonly checks?: Checks;
}

/** What became of a course's files. */
export interface Compilation {
  /** The course in each of its languages that has files, the main one first. */
  readonly editions: readonly Edition[];
  readonly problems: readonly Problem[];
  readonly texts: readonly TextRun[];
}
