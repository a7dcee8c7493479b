import type { Course, Edition } from '../../course/course.js';
import { exercisesIn } from '../../course/exercises-in.js';

/** A lesson as the package knows it, whatever language it is played in. */
export interface TableLesson {
  readonly id: string;
  /** Its exercises, each with the fingerprint of what counts as right. */
  readonly items: readonly (readonly [id: string, fingerprint: string])[];
  /** Its steps' ids. */
  readonly steps: readonly string[];
}

/**
 * What progress in a course can be about, so that an LMS need not be told names: it is worked out
 * when the package is made, and stands in it.
 */
export interface CourseTable {
  readonly course: string;
  /** Per cent of the points for "passed"; 0: attendance is enough. */
  readonly pass: number;
  readonly lessons: readonly TableLesson[];
}

/** Works out a course's table, from all of its languages together. */
export function tableOf(editions: readonly Edition[]): CourseTable {
  const [first] = editions;
  const { id = '', pass = 0 }: Partial<Course> = first?.course ?? {};
  const ids = first?.course.units.flatMap((unit) => unit.lessons.map((lesson) => lesson.id)) ?? [];
  const lessons = ids.map((lesson): TableLesson => {
    const variants = editions.flatMap((edition) =>
      edition.lessons.filter((one) => one.id === lesson),
    );
    const items = variants.flatMap(exercisesIn).map(({ id: item, fingerprint }) => {
      return [item, fingerprint] as const;
    });
    const steps = variants.flatMap((variant) => variant.steps.map((step) => step.id));
    return {
      id: lesson,
      items: [...new Map(items.map((item) => [item.join(' '), item])).values()],
      steps: [...new Set(steps)],
    };
  });
  return { course: id, pass, lessons };
}
