import type { Compilation } from './compile.js';
import type { Course } from './course.js';
import { inLanguage } from './lesson-files.js';

/** A file of a compiled course, beside which its pictures and recordings stay where they are. */
export interface EmittedFile {
  readonly path: string;
  readonly content: string;
}

/**
 * The compiled form: `course.json`, `course.fi.json` and one JSON file a lesson, so that a page
 * loads only the lesson it shows. What has no variant in a language is not written twice.
 */
export function emit({ editions }: Pick<Compilation, 'editions'>): readonly EmittedFile[] {
  const files = new Map<string, string>();
  for (const { course, lessons } of editions) {
    const names = new Map(
      lessons.map((lesson) => [lesson.id, nameIn(course, lesson.language, `${lesson.id}.json`)]),
    );
    for (const lesson of lessons) files.set(names.get(lesson.id)!, JSON.stringify(lesson));
    const units = course.units.map((unit) => ({
      ...unit,
      lessons: unit.lessons.map((entry) => ({ ...entry, file: names.get(entry.id)! })),
    }));
    const index: Course = { ...course, units };
    files.set(nameIn(course, course.language, 'course.json'), JSON.stringify(index));
  }
  return [...files].map(([path, content]) => ({ path, content }));
}

function nameIn({ languages }: Course, language: string, file: string): string {
  return language === languages[0] ? file : inLanguage(file, language);
}
