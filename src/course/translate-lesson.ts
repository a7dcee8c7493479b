import type { Course, Inline, Lesson, Part } from './course.js';
import type { ExerciseReader } from './exercise-reader.js';
import type { SourceFile } from './file-text.js';
import { readWordFile, type GlossSection, type TitledLesson } from './word-file.js';

/** A word of a lesson that has no translation in a language, and the exercise that it stands in. */
export interface MissingWord {
  readonly word: string;
  readonly item: string;
}

/** A lesson with translations put into its lists of words. */
export interface TranslatedLesson {
  readonly lesson: Lesson;
  readonly words: readonly string[];
  readonly missing: readonly MissingWord[];
}

/** Puts a language's translations into all exercises of a lesson that take such. */
export function translateLesson(
  lesson: Lesson,
  readers: readonly ExerciseReader[],
  language: string,
  section: GlossSection | undefined,
): TranslatedLesson {
  const found = [...(section?.glosses ?? [])].map(([word, { text }]) => [word, text] as const);
  const glosses: ReadonlyMap<string, readonly Inline[]> = new Map(found);
  const words: string[] = [];
  const missing: MissingWord[] = [];
  const translate = (part: Part): Part => {
    if (part.kind !== 'exercise') return part;
    const reader = readers.find(({ name }) => name === part.type);
    const translation = reader?.translate?.(part.spec, language.toLowerCase(), glosses);
    if (!translation) return part;
    words.push(...translation.words);
    missing.push(...translation.missing.map((word) => ({ word, item: part.id })));
    return { ...part, spec: translation.spec };
  };
  const steps = lesson.steps.map((step) => ({ ...step, parts: step.parts.map(translate) }));
  return { lesson: { ...lesson, steps }, words, missing };
}

/** A lesson with its words translated out of a file, whose problems are left to the author. */
export function translateFrom(
  file: SourceFile,
  language: string,
  course: Course,
  readers: readonly ExerciseReader[],
  lesson: Lesson,
  titles: TitledLesson['titles'],
): Lesson {
  const { sections } = readWordFile(file, language, course, [{ id: lesson.id, titles }]);
  return translateLesson(lesson, readers, language, sections.get(lesson.id)).lesson;
}
