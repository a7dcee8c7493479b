import type { ExerciseType } from '../course/exercise-type.js';
import { isProblem, type CourseSource, type OpenedLesson } from '../course/source.js';
import type { Problem } from '../problem.js';
import type { Ledger, LedgerState } from '../progress/ledger.js';
import type { Lesson } from '../course/course.js';
import { addFact, type CourseProgress } from '../progress/mastery.js';
import type { ReviewOutlook } from '../progress/review.js';
import type { FactDraft } from '../progress/fact.js';
import type { LessonInput } from './lesson.run.js';
import type { ReviewActor, ReviewPort } from './review.machine.js';
import type { RoundActor } from './round.machine.js';

/** What a course has besides its lessons. */
export type CoursePage = 'answers' | 'facts' | 'print' | 'progress' | 'record' | 'tutor';

/** A lesson with the exercise types it needs. */
export interface PlayableLesson extends OpenedLesson {
  readonly types: ReadonlyMap<string, ExerciseType>;
}

export interface FoundCourse {
  readonly source: CourseSource;
  readonly progress: CourseProgress;
}

type Report = (draft: FactDraft) => void;

/** A review with what it needs, not started yet. */
export interface OpenedReview extends Pick<ReviewPort, 'lookAhead'> {
  readonly make: (report: Report) => ReviewActor;
}

export interface SessionInput {
  /** Finds the course. Never rejects: what fails is a Problem. */
  readonly open: () => Promise<CourseSource | Problem>;
  /** Makes one lesson of it playable. */
  readonly openLesson: (source: CourseSource, lesson: string) => Promise<PlayableLesson | Problem>;
  readonly ledger: Ledger;
  /** Opens the review of this course and of all others that are known; without it there is none. */
  readonly openReview?: (source: CourseSource) => Promise<OpenedReview>;
  /** Whether another course that is known on this site has cards in the review. */
  readonly hasCardsElsewhere?: (source: CourseSource) => Promise<boolean>;
  /** Makes a round of a lesson's words, not started yet; without it there is no drill. */
  readonly openDrill?: (
    source: CourseSource,
    lesson: Lesson,
    report: Report,
  ) => Promise<RoundActor | undefined>;
  /** A lesson to open at once; without it the outline is shown. */
  readonly lesson?: string;
  /** The page beside the lessons that is open, or is to be opened at once. */
  readonly page?: CoursePage;
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
  /** The review, while it is open. */
  readonly review?: ReviewActor;
  /** What the review holds, as far as that is known. */
  readonly outlook?: ReviewOutlook;
  readonly keeping: LedgerState;
  /** How many facts the database has not answered for yet. */
  readonly unanswered: number;
}

/** What is wrong with what was found, or why it was not. */
export function problemsOf(found: FoundCourse | PlayableLesson | Problem): readonly Problem[] {
  if (isProblem(found)) return [found];
  return 'source' in found ? found.source.problems : found.problems;
}

/** What a fact changes in a session; a review may ask cards of other courses, too. */
export function withFact(
  { source, progress, unanswered }: SessionContext,
  draft: FactDraft,
): Partial<SessionContext> {
  const isOurs = draft.course === source?.course.id;
  return {
    ...(isOurs && { progress: addFact(progress, draft) }),
    unanswered: unanswered + 1,
  };
}

/** What the open lesson starts with. */
export function lessonInput(context: SessionContext, report: Report): LessonInput {
  const { opened, source, progress, now, random, openDrill } = context;
  const { lesson, types } = opened!;
  return {
    course: source!.course.id,
    version: source!.course.version,
    lesson,
    types,
    progress: progress.lessons[lesson.id],
    now,
    random,
    report,
    ...(openDrill && { openDrill: (to: Report) => openDrill(source!, lesson, to) }),
  };
}
