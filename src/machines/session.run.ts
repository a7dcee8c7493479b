import type { ExerciseType } from '../course/exercise-type.js';
import { isProblem, type CourseSource, type OpenedLesson } from '../course/source.js';
import type { Problem } from '../problem.js';
import type { Ledger, LedgerState } from '../progress/ledger.js';
import type { CourseProgress } from '../progress/mastery.js';

/** A lesson with the exercise types it needs. */
export interface PlayableLesson extends OpenedLesson {
  readonly types: ReadonlyMap<string, ExerciseType>;
}

export interface FoundCourse {
  readonly source: CourseSource;
  readonly progress: CourseProgress;
}

export interface SessionInput {
  /** Finds the course. Never rejects: what fails is a Problem. */
  readonly open: () => Promise<CourseSource | Problem>;
  /** Makes one lesson of it playable. */
  readonly openLesson: (source: CourseSource, lesson: string) => Promise<PlayableLesson | Problem>;
  readonly ledger: Ledger;
  /** A lesson to open at once; without it the outline is shown. */
  readonly lesson?: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** From 0 to 1, as `Math.random`. */
  readonly random: () => number;
}

export interface SessionContext extends SessionInput {
  readonly source?: CourseSource;
  readonly progress: CourseProgress;
  /** The lesson that is wanted, being opened or open. */
  readonly wanted?: string;
  readonly opened?: PlayableLesson;
  /** Why there is no course, or no lesson. */
  readonly problem?: Problem;
  readonly keeping: LedgerState;
  /** How many facts the database has not answered for yet. */
  readonly unanswered: number;
}

/** What is wrong with what was found, or why it was not. */
export function problemsOf(found: FoundCourse | PlayableLesson | Problem): readonly Problem[] {
  if (isProblem(found)) return [found];
  return 'source' in found ? found.source.problems : found.problems;
}
