import type { Course, Lesson } from '../course/course.js';
import { exercisesIn } from '../course/exercises-in.js';
import type { CourseProgress } from '../progress/mastery.js';

/** What the learner has answered to an exercise that the course does not have any more. */
export interface LostItem {
  readonly id: string;
  readonly response: unknown;
  /** When it was answered or last changed, in milliseconds since 1970. */
  readonly t: number;
}

/**
 * Answers to exercises that are gone from their lessons, the oldest first. Of a lesson that is in
 * the course but could not be opened nothing is known.
 */
export function lostItems(
  course: Course,
  lessons: readonly Lesson[],
  progress: CourseProgress,
): readonly LostItem[] {
  const ids = new Set(course.units.flatMap((unit) => unit.lessons.map(({ id }) => id)));
  const all = Object.entries(progress.lessons).flatMap(([id, { items }]) => {
    const lesson = lessons.find((one) => one.id === id);
    if (!lesson && ids.has(id)) return [];
    const asked = new Set(lesson && exercisesIn(lesson).map((exercise) => exercise.id));
    return Object.entries(items).flatMap(([item, { response, t }]) =>
      asked.has(item) ? [] : { id: `${id} ${item}`, response, t },
    );
  });
  return all.sort((a, b) => a.t - b.t);
}
