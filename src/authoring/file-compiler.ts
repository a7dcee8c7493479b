import type { Checks } from '../course/checking.js';
import type { Course, Lesson } from '../course/course.js';
import { withFixes } from '../course/fixes.js';
import { FixFolder } from '../course/fixes/folder.js';
import type { SourceFile } from '../course/file-text.js';
import type { ExerciseReader } from '../course/exercise-reader.js';
import { compileLesson, type LessonCompilation } from '../course/lesson.js';
import { inLanguage, mainFile } from '../course/lesson-files.js';
import { compileOutline, type OutlineCompilation } from '../course/outline.js';
import type { CompiledText } from '../course/lesson.js';
import { matchVariant } from '../course/variant.js';
import type { Place, Problem } from '../problem.js';
import { exerciseEnds } from './exercise-ends.js';

/** Where a step's heading stands, by the step's id. */
export interface StepPlace {
  readonly id: string;
  readonly line: number;
}

/** A file of a course as it is while somebody writes it. */
export interface CompiledFile {
  readonly path: string;
  /** The course in its main language, and in the file's own. */
  readonly main: Course;
  readonly course: Course;
  /** Only of a file that is a lesson. */
  readonly lesson?: Lesson;
  readonly problems: readonly Problem[];
  /** Where each exercise begins, by its id, in the order of the file. */
  readonly places: ReadonlyMap<string, Place>;
  /** The last line of each exercise, by its id, counted from 1. */
  readonly ends: ReadonlyMap<string, number>;
  readonly steps: readonly StepPlace[];
  readonly text?: CompiledText;
}

/** A course's files, the texts of its markdown by their path, and the paths of all of them. */
export interface CourseTexts {
  readonly files: readonly SourceFile[];
  readonly texts: ReadonlyMap<string, string>;
  readonly paths: ReadonlySet<string>;
}

/** What a course's texts are compiled with. */
export interface FileCompilerOptions {
  readonly readers: readonly ExerciseReader[];
  /** An ISO date: statements that were checked more than a year before it are named. */
  readonly today: string;
  /** The id of a course that names none. */
  readonly id?: string;
  /** What is looked at in a lesson beyond what compiling needs. */
  readonly checks?: Checks;
}

/**
 * Compiles one file of a course at a time, at each keystroke. What it needs of other files, the
 * contents and the lesson that a variant translates, it keeps until their text changes.
 */
export class FileCompiler {
  readonly #options: FileCompilerOptions;
  readonly #outlines = new Latest<OutlineCompilation>();
  readonly #lessons = new Latest<LessonCompilation>();

  constructor(options: FileCompilerOptions) {
    this.#options = options;
  }

  compile(path: string, course: CourseTexts): CompiledFile {
    const compiled = this.#compile(path, course);
    const { main, problems } = compiled;
    if (problems.length === 0) return compiled;
    const files = new Map(course.files.map((file) => [file.path, file]));
    return {
      ...compiled,
      problems: withFixes(problems, new FixFolder(files, main, this.#options.id)),
    };
  }

  #compile(path: string, course: CourseTexts): CompiledFile {
    const { paths: files } = course;
    const outline = this.#outline('course.md', course);
    const { course: main } = outline;
    const { language } = mainFile(path, main.languages);
    const localised = language
      ? this.#outline(inLanguage('course.md', language), course, main)
      : outline;
    const bare = { problems: [], places: new Map(), ends: new Map(), steps: [] };
    const base = { path, main, course: localised.course, ...bare };
    if (isContents(path)) {
      const own = this.#outline(path, course, path === 'course.md' ? undefined : main);
      const { problems, text } = own;
      return { ...base, course: own.course, problems, text };
    }
    if (!isLessonFile(path)) return base;
    const lesson = this.#lesson(path, course, main);
    const linesOf = (one: string) => course.texts.get(one)?.split('\n') ?? [];
    const setting = { course: main, files, linesOf };
    const checked = this.#options.checks?.(setting).lesson(lesson) ?? [];
    return {
      ...base,
      lesson: lesson.lesson,
      problems: [...lesson.problems, ...checked],
      places: lesson.places,
      ends: exerciseEnds(path, course.texts.get(path) ?? '', lesson.places),
      steps: stepsIn(lesson.text),
      text: lesson.text,
    };
  }

  #outline(path: string, { texts, paths }: CourseTexts, main?: Course): OutlineCompilation {
    const content = texts.get(path) ?? '';
    const { id, today } = this.#options;
    return this.#outlines.of(path, [content, namesOf(paths), id, main], () => {
      const context = { files: paths, today, ...(id && { id }), ...(main && { main }) };
      return compileOutline({ path, content }, context);
    });
  }

  #lesson(path: string, all: CourseTexts, course: Course): LessonCompilation {
    const { texts, paths } = all;
    const content = texts.get(path) ?? '';
    const { readers, today } = this.#options;
    const { file, language } = mainFile(path, course.languages);
    const main = language && texts.has(file) ? this.#lesson(file, all, course) : undefined;
    return this.#lessons.of(path, [content, namesOf(paths), course, main], () =>
      compileLesson(
        { path, content },
        {
          course,
          readers,
          files: paths,
          today,
          ...(main && { match: (findings, read) => matchVariant(main, findings, read) }),
        },
      ),
    );
  }
}

/** Whether a file is the title page and contents, or a variant of it. */
export function isContents(path: string): boolean {
  return /^course(?:\.[a-z-]+)?\.md$/i.test(path);
}

/** Whether a file of this name is read as a lesson when a link leads to it. */
export function isLessonFile(path: string): boolean {
  return (
    /\.md$/i.test(path) &&
    !/^(?:course(?:\.[a-z-]+)?|words\.[a-z-]+|readme|licen[cs]e)\.md$/i.test(path)
  );
}

/** The file to begin with: the first lesson, else the contents, else whatever there is. */
export function firstFile(files: Iterable<string>): string {
  const paths = [...files];
  return paths.find(isLessonFile) ?? paths.find((path) => path === 'course.md') ?? paths[0] ?? '';
}

const names = new WeakMap<ReadonlySet<string>, string>();

/** Which files there are, as a value. */
function namesOf(paths: ReadonlySet<string>): string {
  const known = names.get(paths) ?? [...paths].join('\n');
  names.set(paths, known);
  return known;
}

function stepsIn(text: CompiledText): readonly StepPlace[] {
  return text.blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2
      ? [{ id: block.id, line: text.placeOf(block)?.line ?? 1 }]
      : [],
  );
}

/** The last thing made under each key, as long as what it was made of is the same. */
class Latest<Made> {
  readonly #all = new Map<string, { readonly from: readonly unknown[]; readonly made: Made }>();

  of(key: string, from: readonly unknown[], make: () => Made): Made {
    const known = this.#all.get(key);
    if (known && known.from.every((part, index) => part === from[index])) return known.made;
    const made = make();
    this.#all.set(key, { from, made });
    return made;
  }
}
