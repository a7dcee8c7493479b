import type { Course, LessonEntry } from '../course/course.js';
import type { CourseProgress } from '../progress/mastery.js';
import { courseStanding, type LessonStanding } from '../progress/standing.js';

/** A lesson on the path. */
export interface Station {
  readonly lesson: LessonEntry;
  readonly status: LessonStanding['status'];
  /** Best result so far, from 0 to 100; absent before there is one. */
  readonly percent?: number;
  /** The one that calls: where the learner goes on. */
  readonly next: boolean;
}

export interface OutlineView {
  readonly units: readonly { readonly title: string; readonly stations: readonly Station[] }[];
  readonly next?: LessonEntry;
  readonly started: boolean;
  readonly done: number;
  readonly lessons: number;
  readonly completed: boolean;
  /** Completed with the points that the course asks for, where it asks for any. */
  readonly passed: boolean;
  /** Of all points so far, in whole per cent; absent while nothing is graded. */
  readonly percent?: number;
}

/** What is shown of a course as a path. */
export function viewOutline(course: Course, progress: CourseProgress): OutlineView {
  const standing = courseStanding(course, progress);
  const all = course.units.flatMap(({ lessons }) => lessons);
  return {
    units: course.units.map(({ title, lessons }) => ({
      title,
      stations: lessons.map((lesson) => ({
        lesson,
        status: standing.lessons[lesson.id]?.status ?? 'new',
        percent: standing.lessons[lesson.id]?.percent,
        next: lesson.id === standing.next,
      })),
    })),
    next: all.find(({ id }) => id === standing.next),
    started: Object.keys(progress.lessons).length > 0,
    done: all.filter(({ id }) => standing.lessons[id]?.status === 'done').length,
    lessons: all.length,
    completed: standing.completed,
    passed: standing.passed && course.pass > 0,
    percent: standing.percent,
  };
}
