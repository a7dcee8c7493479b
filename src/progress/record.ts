import type { Course } from '../course/course.js';
import type { FactDraft } from './fact.js';
import { foldFacts } from './mastery.js';
import type { Score } from './score.js';
import { sinceResets } from './reset.js';
import { courseStanding } from './standing.js';

/** What was done in one lesson. Times are in milliseconds, points of time since 1970. */
export interface LessonRecord {
  readonly id: string;
  readonly title: string;
  readonly status: 'new' | 'started' | 'done';
  readonly firstAt?: number;
  readonly lastAt?: number;
  /** When it was played to its end for the first time. */
  readonly completedAt?: number;
  /** How long was spent on it. */
  readonly spent: number;
  /** How many answers were given. */
  readonly answers: number;
  readonly score: Score;
  /** Absent where nothing is graded. */
  readonly percent?: number;
  /** The course's version at its last completion, where it named one. */
  readonly version?: string;
}

/** What a learner did in a course, as their own device tells: nobody else has seen it. */
export interface CourseRecord {
  readonly course: string;
  readonly title: string;
  readonly version?: string;
  /** Per cent of the points for "passed"; 0: attendance is enough. */
  readonly pass: number;
  readonly lessons: readonly LessonRecord[];
  readonly firstAt?: number;
  readonly lastAt?: number;
  readonly spent: number;
  readonly score: Score;
  readonly percent?: number;
  readonly completed: boolean;
  readonly passed: boolean;
}

/** What a record is made from of a course. */
export type RecordedCourse = Pick<Course, 'id' | 'title' | 'version' | 'pass'> & {
  readonly units: readonly {
    readonly lessons: readonly { readonly id: string; readonly title: string }[];
  }[];
};

/** Whoever leaves a page open overnight has not studied all night: what is longer counts as this. */
export const longestPause = 5 * 60_000;

/** Works out a record from the log: the same facts give the same record, here and anywhere. */
export function recordOf(course: RecordedCourse, facts: readonly FactDraft[]): CourseRecord {
  // Whoever deletes an answer has done nothing in the course.
  const ours = facts.filter((fact) => fact.course === course.id && fact.kind !== 'erasure');
  const counted = sinceResets(ours);
  const standing = courseStanding(course, foldFacts(ours));
  const entries = course.units.flatMap((unit) => unit.lessons);
  const lessons = entries.map(({ id, title }): LessonRecord => {
    const { status, score, percent } = standing.lessons[id]!;
    const own = counted.filter((fact) => fact.lesson === id && fact.kind !== 'retirement');
    const completions = own.filter((fact) => fact.kind === 'completion');
    const completedAt = completions[0]?.t;
    const version = completions.at(-1)?.version;
    return {
      id,
      title,
      status,
      ...span(own),
      ...(completedAt !== undefined && { completedAt }),
      spent: spentOn(own),
      answers: own.filter(isAnswer).length,
      score,
      ...(percent !== undefined && { percent }),
      ...(version !== undefined && { version }),
    };
  });
  const { score, percent, completed, passed } = standing;
  return {
    course: course.id,
    title: course.title,
    ...(course.version !== undefined && { version: course.version }),
    pass: course.pass,
    lessons,
    ...span(counted),
    spent: lessons.reduce((sum, { spent }) => sum + spent, 0),
    score,
    ...(percent !== undefined && { percent }),
    completed,
    passed,
  };
}

/** Whoever changes an answer of their own has given it before. */
function isAnswer(fact: FactDraft): boolean {
  return fact.kind === 'recall' || (fact.kind === 'attempt' && !fact.revised);
}

function span(facts: readonly FactDraft[]): {
  readonly firstAt?: number;
  readonly lastAt?: number;
} {
  if (facts.length === 0) return {};
  let [firstAt, lastAt] = [Infinity, -Infinity];
  for (const { t } of facts) {
    firstAt = Math.min(firstAt, t);
    lastAt = Math.max(lastAt, t);
  }
  return { firstAt, lastAt };
}

function spentOn(facts: readonly FactDraft[]): number {
  const tooks = facts.map((fact) => ('took' in fact ? (fact.took ?? 0) : 0));
  return tooks.reduce((sum, took) => sum + Math.min(longestPause, Math.max(0, took)), 0);
}
