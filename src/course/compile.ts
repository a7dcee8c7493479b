import type { Place, Problem } from '../problem.js';
import { courseFormat, type Course, type Edition } from './course.js';
import type { ExerciseReader } from './exercise-reader.js';
import type { SourceFile } from './file-text.js';
import type { MatchTwins } from './identity.js';
import { inLanguage, mainFile } from './lesson-files.js';
import { compileLesson, type LessonCompilation, type LessonContext } from './lesson.js';
import { compileOutline, type OutlineCompilation } from './outline.js';
import { textRuns, type TextRun } from './texts.js';
import { Translations } from './translations.js';
import { matchVariant } from './variant.js';

export type { SourceFile } from './file-text.js';
export type { TextRun } from './texts.js';

export interface CompileOptions {
  /** The id of a course that names none: its folder's name. */
  readonly id?: string;
  /** Whether to collect each run of text with its language. */
  readonly texts?: boolean;
  /** An ISO date: statements that were checked more than a year before it are named. */
  readonly today?: string;
}

export interface Compilation {
  /** The course in each of its languages that has files, the main one first. */
  readonly editions: readonly Edition[];
  readonly problems: readonly Problem[];
  readonly texts: readonly TextRun[];
}

/**
 * Compiles a course folder. It is pure and never throws: whatever the files hold, there is a
 * course afterwards, and a Problem for each thing that was wrong.
 */
export function compile(
  files: readonly SourceFile[],
  readers: readonly ExerciseReader[],
  options: CompileOptions = {},
): Compilation {
  return new CourseCompiler(files, readers, options).compile();
}

type CompiledLesson = Pick<LessonCompilation, 'lesson' | 'places'>;

class CourseCompiler {
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #paths: ReadonlySet<string>;
  readonly #readers: readonly ExerciseReader[];
  readonly #options: CompileOptions;
  readonly #problems: Problem[] = [];
  readonly #texts: TextRun[] = [];

  constructor(
    files: readonly SourceFile[],
    readers: readonly ExerciseReader[],
    options: CompileOptions,
  ) {
    this.#files = new Map(files.map((file) => [file.path, file]));
    this.#paths = new Set(this.#files.keys());
    this.#readers = readers;
    this.#options = options;
  }

  compile(): Compilation {
    const outline = this.#outline('course.md');
    if (!outline) this.#report('course.missing', { file: 'course.md', line: 1, column: 1 });
    const course = this.#existing(outline?.course ?? emptyCourse(this.#options.id ?? 'course'));
    const lessons = new Map<string, CompiledLesson>();
    for (const { id, file } of entriesOf(course)) {
      lessons.set(id, this.#lesson(file, { course, readers: this.#readers }));
    }
    this.#checkIds([...lessons.values()]);
    const edition = (language: string): Edition | undefined =>
      language === course.languages[0]
        ? editionOf(course, lessons)
        : this.#variant(course, lessons, language);
    const editions = course.languages.flatMap((language) => edition(language) ?? []);
    const translated = this.#translated(course, editions, lessons);
    this.#checkUnlisted(course);
    return { editions: translated, problems: this.#problems, texts: this.#texts };
  }

  /** The editions with all translations in their lists of words, whichever is read then. */
  #translated(
    course: Course,
    editions: readonly Edition[],
    mains: ReadonlyMap<string, CompiledLesson>,
  ): readonly Edition[] {
    if (!course.words) return editions;
    const files = new Map(entriesOf(course).map(({ id, file }) => [id, file]));
    const lessons = [...mains.values()].map(({ lesson }) => lesson);
    const translations = new Translations(this.#files, this.#readers, course, lessons);
    const translated = editions.map((edition) => ({
      ...edition,
      lessons: edition.lessons.map((lesson) =>
        translations.translate(lesson, files.get(lesson.id)!, mains.get(lesson.id)!.places),
      ),
    }));
    this.#problems.push(...translations.problems());
    if (this.#options.texts) this.#texts.push(...translations.texts());
    return translated;
  }

  /** The course in another language; what has no variant is the main language's. */
  #variant(
    main: Course,
    lessons: ReadonlyMap<string, CompiledLesson>,
    language: string,
  ): Edition | undefined {
    const outline = this.#outline(inLanguage('course.md', language), main);
    const entries = entriesOf(main);
    const hasLesson = entries.some(({ file }) => this.#files.has(inLanguage(file, language)));
    if (!outline && !hasLesson) {
      const place = { file: 'course.md', line: 1, column: 1 };
      this.#report('language.missing', place, { language }, 'warning');
      return undefined;
    }
    const variants = new Map(lessons);
    for (const { id, file } of entries) {
      const path = inLanguage(file, language);
      const match: MatchTwins = (findings, read) => matchVariant(lessons.get(id)!, findings, read);
      const context = { course: main, readers: this.#readers, match };
      if (this.#files.has(path)) variants.set(id, this.#lesson(path, context));
    }
    return editionOf(outline?.course ?? { ...main, language }, variants);
  }

  #outline(path: string, main?: Course): OutlineCompilation | undefined {
    const file = this.#files.get(path);
    if (!file) return undefined;
    const { id, today } = this.#options;
    const outline = compileOutline(file, {
      files: this.#paths,
      ...(id && { id }),
      ...(main && { main }),
      ...(today && { today }),
    });
    this.#problems.push(...outline.problems);
    if (this.#options.texts) {
      this.#texts.push(...textRuns(outline.text, outline.course.language, outline.course.teaches));
    }
    return outline;
  }

  #lesson(path: string, context: LessonContext): CompiledLesson {
    const { today, texts } = this.#options;
    const compiled = compileLesson(this.#files.get(path)!, {
      ...context,
      files: this.#paths,
      ...(today && { today }),
    });
    this.#problems.push(...compiled.problems);
    if (texts) {
      const { teaches } = context.course;
      this.#texts.push(...textRuns(compiled.text, compiled.lesson.language, teaches));
    }
    // Not all of it: what is behind a lesson is many times larger than the lesson.
    return { lesson: compiled.lesson, places: compiled.places };
  }

  /** A course without the lessons that have no file: their links have been reported. */
  #existing(course: Course): Course {
    const units = course.units.map((unit) => ({
      ...unit,
      lessons: unit.lessons.filter(({ file }) => this.#files.has(file)),
    }));
    return { ...course, units };
  }

  /** Progress is kept lesson by lesson, so equal ids in two lessons harm nobody but are reported. */
  #checkIds(lessons: readonly CompiledLesson[]): void {
    const known = new Map<string, Place>();
    for (const { places } of lessons) {
      for (const [id, place] of places) {
        const other = known.get(id);
        if (other) {
          const values = { id, line: other.line, file: other.file };
          this.#report('id.elsewhere', place, values);
        }
        known.set(id, other ?? place);
      }
    }
  }

  #checkUnlisted(course: Course): void {
    const listed = new Set(entriesOf(course).map(({ file }) => file));
    for (const path of this.#paths) {
      if (!/\.md$/i.test(path) || /^(?:readme|licen[cs]e|course)\.md$/i.test(path)) continue;
      const [, translation] = /^words\.([a-z\d-]+)\.md$/i.exec(path) ?? [];
      if (translation !== undefined) {
        if (course.words?.includes(translation)) continue;
        const place = { file: path, line: 1, column: 1 };
        this.#report('translation.unlisted', place, { language: translation }, 'warning');
        continue;
      }
      const { file } = mainFile(path, course.languages);
      if (listed.has(file) || file === 'course.md') continue;
      const [, stem, language] = /^(.*)\.([a-z]{2,3})\.md$/i.exec(path) ?? [];
      const place = { file: path, line: 1, column: 1 };
      if (stem && (stem === 'course' || listed.has(`${stem}.md`))) {
        this.#report('language.unlisted', place, { language: language! }, 'warning');
      } else {
        this.#report('lesson.unlisted', place, { file: path }, 'warning');
      }
    }
  }

  #report(
    code: string,
    place: Place,
    values: Problem['values'] = {},
    severity: Problem['severity'] = 'error',
  ): void {
    this.#problems.push({ code, severity, place, values });
  }
}

function editionOf(course: Course, lessons: ReadonlyMap<string, CompiledLesson>): Edition {
  const units = course.units.map((unit) => ({
    ...unit,
    lessons: unit.lessons.map((entry) => {
      const { minutes } = lessons.get(entry.id)!.lesson;
      return { ...entry, ...(minutes !== undefined && { minutes }) };
    }),
  }));
  const all = entriesOf(course).map(({ id }) => lessons.get(id)!.lesson);
  return { course: { ...course, units }, lessons: all };
}

function entriesOf(course: Course) {
  return course.units.flatMap(({ lessons }) => lessons);
}

function emptyCourse(id: string): Course {
  const languages = ['en'];
  return {
    format: courseFormat,
    id,
    title: id,
    language: 'en',
    languages,
    pass: 0,
    about: [],
    units: [],
  };
}
