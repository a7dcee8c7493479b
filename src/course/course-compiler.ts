import type { Place, Problem } from '../problem.js';
import type { Checking } from './checking.js';
import type { Compilation, CompileOptions } from './compilation.js';
import type { Course, Edition, Lesson } from './course.js';
import { editionOf, emptyCourse, entriesOf, existing } from './editions.js';
import type { ExerciseReader } from './exercise-reader.js';
import type { SourceFile } from './file-text.js';
import type { MatchTwins } from './identity.js';
import { FixFolder } from './fixes/folder.js';
import { withFixes } from './fixes.js';
import { inLanguage } from './lesson-files.js';
import { compileLesson, type LessonCompilation, type LessonContext } from './lesson.js';
import { compileOutline, type OutlineCompilation } from './outline.js';
import { textRuns, type TextRun } from './texts.js';
import { Translations } from './translations.js';
import { unlistedFiles } from './unlisted.js';
import { matchVariant } from './variant.js';

type CompiledLesson = Pick<LessonCompilation, 'lesson' | 'places'>;

/** Compiles a course, a lesson at a time. */
export class CourseCompiler {
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #paths: ReadonlySet<string>;
  readonly #readers: readonly ExerciseReader[];
  readonly #options: CompileOptions;
  readonly #problems: Problem[] = [];
  readonly #texts: TextRun[] = [];
  #checking: Checking | undefined;

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

  /** Yields after each lesson, so that whoever waits can do something else between. */
  *compiling(): Generator<undefined, Compilation> {
    const outline = this.#outline('course.md');
    if (!outline) this.#report('course.missing', { file: 'course.md', line: 1, column: 1 });
    const listed = outline?.course ?? emptyCourse(this.#options.id ?? 'course');
    const course = existing(listed, this.#paths);
    const folder = new FixFolder(this.#files, course, this.#options.id);
    const linesOf = (path: string) => folder.linesOf(path);
    this.#checking = this.#options.checks?.({ course, files: this.#paths, linesOf });
    const lessons = new Map<string, CompiledLesson>();
    for (const { id, file } of entriesOf(course)) {
      lessons.set(id, this.#lesson(file, { course, readers: this.#readers }));
      yield;
    }
    this.#checkIds([...lessons.values()]);
    const found: Edition[] = [];
    for (const language of course.languages) {
      const edition =
        language === course.languages[0]
          ? editionOf(course, lessonsOf(lessons))
          : yield* this.#variant(course, lessons, language);
      if (edition) found.push(edition);
    }
    const editions = yield* this.#translated(course, found, lessons);
    this.#problems.push(...unlistedFiles(this.#paths, course));
    this.#problems.push(...(this.#checking?.course(editions) ?? []));
    const problems = withFixes(this.#problems, folder);
    return { editions, problems, texts: this.#texts };
  }

  /** The editions with all translations in their lists of words, whichever is read then. */
  *#translated(
    course: Course,
    editions: readonly Edition[],
    mains: ReadonlyMap<string, CompiledLesson>,
  ): Generator<undefined, readonly Edition[]> {
    if (!course.words) return editions;
    const files = new Map(entriesOf(course).map(({ id, file }) => [id, file]));
    const lessons = [...mains.values()].map(({ lesson }) => lesson);
    const translations = new Translations(this.#files, this.#readers, course, lessons);
    const translated: Edition[] = [];
    for (const edition of editions) {
      const all: Lesson[] = [];
      for (const lesson of edition.lessons) {
        const { places } = mains.get(lesson.id)!;
        all.push(translations.translate(lesson, files.get(lesson.id)!, places));
        yield;
      }
      translated.push({ ...edition, lessons: all });
    }
    this.#problems.push(...translations.problems());
    if (this.#options.texts) this.#texts.push(...translations.texts());
    return translated;
  }

  /** The course in another language; what has no variant is the main language's. */
  *#variant(
    main: Course,
    lessons: ReadonlyMap<string, CompiledLesson>,
    language: string,
  ): Generator<undefined, Edition | undefined> {
    const outline = this.#outline(inLanguage('course.md', language), main);
    const entries = entriesOf(main);
    const hasLesson = entries.some(({ file }) => this.#files.has(inLanguage(file, language)));
    if (!outline && !hasLesson) {
      const place = { file: 'course.md', line: 1, column: 1 };
      this.#report('language.missing', place, { language }, 'warning');
      return undefined;
    }
    const variants = new Map(lessonsOf(lessons));
    for (const { id, file } of entries) {
      const path = inLanguage(file, language);
      if (!this.#files.has(path)) continue;
      const match: MatchTwins = (findings, read) => matchVariant(lessons.get(id)!, findings, read);
      const context = { course: main, readers: this.#readers, match };
      variants.set(id, this.#lesson(path, context).lesson);
      yield;
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
    this.#problems.push(...compiled.problems, ...(this.#checking?.lesson(compiled) ?? []));
    if (texts) {
      const { teaches } = context.course;
      this.#texts.push(...textRuns(compiled.text, compiled.lesson.language, teaches));
    }
    // Not all of it: what is behind a lesson is many times larger than the lesson.
    return { lesson: compiled.lesson, places: compiled.places };
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

  #report(
    code: string,
    place: Place,
    values: Problem['values'] = {},
    severity: Problem['severity'] = 'error',
  ): void {
    this.#problems.push({ code, severity, place, values });
  }
}

function lessonsOf(compiled: ReadonlyMap<string, CompiledLesson>): ReadonlyMap<string, Lesson> {
  return new Map([...compiled].map(([id, { lesson }]) => [id, lesson]));
}
