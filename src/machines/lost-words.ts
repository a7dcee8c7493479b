import type { Course, Lesson } from '../course/course.js';
import { exercisesIn } from '../course/exercises-in.js';
import type { CourseProgress } from '../progress/mastery.js';

/** What the learner has written to a question that the course does not ask any more. */
export interface LostWords {
  readonly id: string;
  readonly text: string;
  /** When it was written or last changed, in milliseconds since 1970. */
  readonly t: number;
}

/**
 * Words to questions that are gone from their lessons, the oldest first. Of a lesson that is in the
 * course but could not be opened nothing is known.
 */
export function lostWords(
  course: Course,
  lessons: readonly Lesson[],
  progress: CourseProgress,
): readonly LostWords[] {
  const ids = new Set(course.units.flatMap((unit) => unit.lessons.map(({ id }) => id)));
  const all = Object.entries(progress.lessons).flatMap(([id, { items }]) => {
    const lesson = lessons.find((one) => one.id === id);
    if (!lesson && ids.has(id)) return [];
    const asked = new Set(lesson && exercisesIn(lesson).map((exercise) => exercise.id));
    return Object.entries(items).flatMap(([item, { response, t }]) => {
      const text = asked.has(item) ? '' : wordsIn(response);
      return text.trim() === '' ? [] : { id: `${id} ${item}`, text, t };
    });
  });
  return all.sort((a, b) => a.t - b.t);
}

// A free answer is nothing but its text; no other exercise has such a response.
function wordsIn(response: unknown): string {
  if (typeof response !== 'object' || response === null) return '';
  const [[key, text] = [], ...others] = Object.entries(response);
  return key === 'text' && others.length === 0 && typeof text === 'string' ? text : '';
}
