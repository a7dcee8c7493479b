import type { Course } from '../course/course.js';
import type { FactDraft } from './fact.js';
import type { CourseProgress, LessonProgress } from './mastery.js';
import { byId } from './by-id.js';
import { addFact, emptyLesson } from './mastery.js';
import type { Score } from './score.js';
import { percentOf, reaches, score, total } from './score.js';

/** How a learner stands in a lesson. */
export interface LessonStanding {
  /** `done`: it was played to its end at least once, also when it is being played again. */
  readonly status: 'new' | 'started' | 'done';
  readonly score: Score;
  /** The score in whole per cent; absent for a new lesson, and for one that grades nothing. */
  readonly percent?: number;
}

/** How a learner stands in a course. */
export interface CourseStanding {
  /** By the lesson's id; all that the course has now. */
  readonly lessons: Readonly<Record<string, LessonStanding>>;
  readonly score: Score;
  /** The score in whole per cent; absent while nothing is graded. */
  readonly percent?: number;
  /** All lessons were played to their end. */
  readonly completed: boolean;
  /** Completed, with the points that the course asks for. */
  readonly passed: boolean;
  /** The lesson to go on with; none when all are done. */
  readonly next?: string;
}

/** What standing in a course depends on. */
type Standable = Pick<Course, 'pass'> & {
  readonly units: readonly { readonly lessons: readonly { readonly id: string }[] }[];
};

/** Replays how a learner stands in a course. */
export function courseStanding(course: Standable, progress: CourseProgress): CourseStanding {
  const entries = course.units.flatMap((unit) => unit.lessons);
  const lessons = byId<LessonStanding>({});
  for (const entry of entries) {
    const known = progress.lessons[entry.id] ?? emptyLesson;
    const status = statusOf(known);
    const result = score(known);
    const percent = status === 'new' ? undefined : percentOf(result);
    lessons[entry.id] = { status, score: result, percent };
  }
  const all = total(Object.values(lessons).map((lesson) => lesson.score));
  const isOpen = (id: string) => lessons[id]?.status !== 'done';
  const ids = entries.map(({ id }) => id);
  const completed = ids.length > 0 && !ids.some(isOpen);
  return {
    lessons,
    score: all,
    percent: percentOf(all),
    completed,
    passed: completed && reaches(all, course.pass),
    next: nextLesson(ids, isOpen, progress),
  };
}

function statusOf(lesson: LessonProgress): LessonStanding['status'] {
  if (lesson.completions > 0) return 'done';
  return isUnderWay(lesson) ? 'started' : 'new';
}

function isUnderWay(lesson: LessonProgress): boolean {
  return lesson.visited.length > 0 || Object.values(lesson.items).some((item) => item.inRun);
}

/** The lesson the learner is in the middle of, else the first open one after it, else any. */
function nextLesson(
  ids: readonly string[],
  isOpen: (id: string) => boolean,
  { last, lessons }: CourseProgress,
): string | undefined {
  const at = ids.findIndex((id) => id === last?.lesson);
  const current = ids[at];
  if (current !== undefined && isUnderWay(lessons[current] ?? emptyLesson)) return current;
  return ids.slice(at + 1).find(isOpen) ?? ids.find(isOpen);
}

/** How a learner stands after a fact that completes the course; nothing after any other. */
export function completedBy(
  course: Standable,
  progress: CourseProgress,
  fact: FactDraft,
): CourseStanding | undefined {
  if (courseStanding(course, progress).completed) return undefined;
  const standing = courseStanding(course, addFact(progress, fact));
  return standing.completed ? standing : undefined;
}
