import type { Problem } from '../problem.js';
import type { Course, Edition } from './course.js';
import type { LessonCompilation } from './lesson.js';

/** What checks know before they begin. */
export interface CheckSetting {
  /** The course in its main language. */
  readonly course: Course;
  /** All files of the course. */
  readonly files: ReadonlySet<string>;
  /** A file's text, where it is one that authors write. */
  linesOf(path: string): readonly string[];
}

/** A look at a course beyond what compiling it needs: so it is for authors only. */
export interface Checking {
  /** What is to be said of a lesson, main or variant, as soon as it is compiled. */
  lesson(compiled: LessonCompilation): readonly Problem[];
  /** What is to be said of the course, once all lessons are there. */
  course(editions: readonly Edition[]): readonly Problem[];
}

/** Begins to look at a course. */
export type Checks = (setting: CheckSetting) => Checking;
