import type { Place, Problem } from '../problem.js';
import type { Course, Lesson } from './course.js';

export interface OpenedLesson {
  readonly lesson: Lesson;
  /** What is wrong in the lesson's file; a compiled lesson was checked when it was made. */
  readonly problems: readonly Problem[];
  /** Where each exercise starts in its file, by its id; known where the course is markdown. */
  readonly places?: ReadonlyMap<string, Place>;
}

/** A course that has been found: its outline is here, its lessons come one at a time. */
export interface CourseSource {
  readonly course: Course;
  /** What images and recordings are relative to. */
  readonly baseUrl: string;
  readonly problems: readonly Problem[];
  /** Never rejects: a lesson that cannot be had is a Problem. Asking again tries again. */
  lesson(id: string): Promise<OpenedLesson | Problem>;
}

/** Whether what came back is a problem instead of the thing asked for. */
export function isProblem(value: object): value is Problem {
  return 'code' in value && 'severity' in value;
}
