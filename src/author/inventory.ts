import { exercisesIn } from '../course/exercises-in.js';
import type { Translator } from '../i18n/translator.js';
import type { CompiledCourse } from './compile-courses.js';
import type { Counts } from './tell-problems.js';

/** What a course has, as numbers. */
export interface Inventory {
  readonly languages: readonly string[];
  readonly lessons: number;
  readonly exercises: number;
}

/** Counts what a course has in its first language. */
export function inventoryOf({ editions }: CompiledCourse): Inventory {
  const lessons = editions[0]?.lessons ?? [];
  return {
    languages: editions.map(({ course }) => course.language),
    lessons: lessons.length,
    exercises: lessons.flatMap(exercisesIn).length,
  };
}

/** An inventory in a line: `2 lessons, 4 exercises, en, fi`. */
export function tellInventory(
  { languages, lessons, exercises }: Inventory,
  { t }: Translator,
): string {
  return [
    t('author.lessons', { count: lessons }),
    t('author.exercises', { count: exercises }),
    languages.join(', '),
  ].join(', ');
}

/** The sum of all problems in a line. Advice is told apart from what is wrong. */
export function tellCounts(
  courses: number,
  { errors, warnings, advice }: Counts,
  { t }: Translator,
): string {
  const all = [
    t('author.errors', { count: errors }),
    t('author.warnings', { count: warnings }),
    ...(advice > 0 ? [t('author.advices', { count: advice })] : []),
  ];
  return t('author.courses', { count: courses, problems: all.join(', ') });
}
