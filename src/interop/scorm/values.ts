import type { CourseProgress } from '../../progress/mastery.js';
import { courseStanding } from '../../progress/standing.js';
import type { CourseTable } from './table.js';

/** How a course stands, as SCORM 1.2 calls it. */
export type LessonStatus = 'incomplete' | 'completed' | 'failed' | 'passed';

const ranks: readonly LessonStatus[] = ['incomplete', 'completed', 'failed', 'passed'];

/** A value for the LMS; `needed`: without it the LMS does not know how the learner stands. */
export interface LmsValue {
  readonly element: string;
  readonly value: string;
  readonly needed?: true;
}

/** What an LMS knows already. */
export interface ToldBefore {
  readonly status: string;
  readonly score: string;
}

/**
 * What an LMS is told of how a learner stands: the same that their record says. What the LMS has
 * acknowledged before is not taken back, as when lessons have been added to the course.
 */
export function standingValues(
  table: CourseTable,
  progress: CourseProgress,
  before: ToldBefore,
): readonly LmsValue[] {
  const { completed, passed, percent } = courseStanding(
    { pass: table.pass, units: [{ lessons: table.lessons }] },
    progress,
  );
  const now: LessonStatus = !completed
    ? 'incomplete'
    : table.pass === 0
      ? 'completed'
      : passed
        ? 'passed'
        : 'failed';
  const status = better(before.status, now);
  // Where a course is to be passed, the LMS makes "failed" or "passed" of any score there is.
  const isScored = percent !== undefined && (completed || table.pass === 0);
  return [
    { element: 'cmi.core.lesson_status', value: status, needed: true },
    ...(isScored ? scoreValues(status === now ? percent : kept(percent, before, table)) : []),
  ];
}

// At the end of a visit an LMS makes the status of the score again.
function kept(percent: number, { status, score }: ToldBefore, { pass }: CourseTable): number {
  return status === 'passed' && pass > 0 ? Math.max(percent, pass, Number(score) || 0) : percent;
}

function scoreValues(percent: number): readonly LmsValue[] {
  return [
    { element: 'cmi.core.score.min', value: '0' },
    { element: 'cmi.core.score.max', value: '100' },
    { element: 'cmi.core.score.raw', value: String(percent), needed: true },
  ];
}

function better(before: string, now: LessonStatus): LessonStatus {
  const known = ranks.find((status) => status === before) ?? 'incomplete';
  return ranks.indexOf(known) > ranks.indexOf(now) ? known : now;
}

/** Where the learner is, in the characters that every LMS takes. */
export function locationValue(lesson: string): LmsValue {
  const value = encodeURIComponent(lesson).slice(0, 255);
  return { element: 'cmi.core.lesson_location', value };
}
