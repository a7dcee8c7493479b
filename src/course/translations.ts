import type { Place, Problem } from '../problem.js';
import type { Course, Lesson } from './course.js';
import type { ExerciseReader } from './exercise-reader.js';
import type { SourceFile } from './file-text.js';
import { wordFileName } from './lesson-files.js';
import { textRuns, type TextRun } from './texts.js';
import { translateLesson, type TranslatedLesson } from './translate-lesson.js';
import { readWordFile, type WordFile } from './word-file.js';

/** The files of translations that a course lists, and what is wrong with them. */
export class Translations {
  readonly #files: readonly WordFile[];
  readonly #readers: readonly ExerciseReader[];
  readonly #course: Course;
  /** The languages that a lesson has already been looked through in. */
  readonly #seen = new Set<string>();

  constructor(
    files: ReadonlyMap<string, SourceFile>,
    readers: readonly ExerciseReader[],
    course: Course,
    lessons: readonly Lesson[],
  ) {
    const entries = course.units.flatMap((unit) => unit.lessons);
    const titled = lessons.map(({ id, title }) => ({
      id,
      titles: [title, ...entries.flatMap((entry) => (entry.id === id ? entry.title : []))],
    }));
    this.#files = (course.words ?? []).flatMap((language) => {
      const file = files.get(wordFileName(language));
      return file ? readWordFile(file, language, course, titled) : [];
    });
    this.#readers = readers;
    this.#course = course;
  }

  /** A lesson with its words in all languages. The first time, what is wrong is noted. */
  translate(lesson: Lesson, file: string, places: ReadonlyMap<string, Place>): Lesson {
    return this.#files.reduce((before, words) => {
      const section = words.sections.get(lesson.id);
      const translated = translateLesson(before, this.#readers, words.language, section);
      const known = `${words.language} ${lesson.id}`;
      if (this.#seen.size < this.#seen.add(known).size) {
        words.findings.adopt(problemsOf(words, translated, { file, places }));
      }
      return translated.lesson;
    }, lesson);
  }

  problems(): readonly Problem[] {
    return this.#files.flatMap(({ findings }) => findings.sorted());
  }

  texts(): readonly TextRun[] {
    return this.#files.flatMap(({ text, language }) =>
      textRuns(text, language, this.#course.teaches),
    );
  }
}

function problemsOf(
  { sections, findings, misnamed }: WordFile,
  { lesson, words, missing }: TranslatedLesson,
  { file, places }: { readonly file: string; readonly places: ReadonlyMap<string, Place> },
): readonly Problem[] {
  const section = sections.get(lesson.id);
  if (!section) {
    if (missing.length === 0) return [];
    const place = findings.lineAt(findings.source.lines.findLastIndex((line) => line.trim()));
    const values = { title: lesson.title, count: missing.length };
    return [{ code: 'translation.untranslated', severity: 'warning', place, values }];
  }
  const known = new Set(words);
  const unknown = [...section.glosses].filter(([word]) => !known.has(word));
  return [
    ...unknown.map(([word, { place }]) =>
      misnamed.problem('translation.word', place, { word, title: lesson.title }, word, words),
    ),
    ...missing
      .filter(({ word }) => !section.empty.has(word))
      .map(({ word, item }): Problem => {
        const values = { word, file, line: places.get(item)?.line ?? 1 };
        return { code: 'translation.missing', severity: 'warning', place: section.end, values };
      }),
  ];
}
