import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { emit } from '../course/emit.js';
import { exercisesIn } from '../course/exercises-in.js';
import type { Translator } from '../i18n/translator.js';
import { isRecomputable } from '../progress/record-file.js';
import { compileCourses, today, type CompiledCourse } from './compile-courses.js';
import { printable } from './excerpt.js';
import { describeProblem, inOrder } from './report.js';
import { sourceOf } from './source-of.js';

/** Where a command's words go; the exit code is what it returns. */
export interface Terminal {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly translator: Translator;
}

/** Problems of facts: those that come with time, and a date or a source that is none. */
const ageing = ['fact.stale', 'fact.unsourced', 'fact.checked', 'fact.source', 'fact.future'];

/**
 * `polku check`: tells every problem of every course. 1 when there is an error.
 * `--stale` tells only errors, and which statements about law are due to be checked again; 1 when
 * there is one.
 */
export async function check(folder: string, terminal: Terminal, stale = false): Promise<number> {
  const totals = { courses: 0, errors: 0, warnings: 0 };
  for await (const compiled of compileCourses(folder, { today: today() })) {
    const course = stale ? onlyAgeing(compiled) : compiled;
    const { errors, warnings } = tellProblems(course, terminal.print, terminal.translator);
    terminal.print(`${course.name}: ${inventory(course, terminal.translator)}`);
    totals.courses += 1;
    totals.errors += errors;
    totals.warnings += warnings;
  }
  if (totals.courses === 0) return noCourse(folder, terminal);
  terminal.print(sumUp(totals, terminal.translator));
  const failing = totals.errors + (stale ? totals.warnings : 0);
  return failing > 0 ? 1 : 0;
}

/** `polku record`: works a saved record out anew from its own log. 1 when it does not follow. */
export async function record(
  file: string,
  { print, complain, translator }: Terminal,
): Promise<number> {
  const { t } = translator;
  let saved: unknown;
  try {
    saved = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    complain(t('author.no-file', { file }));
    return 2;
  }
  const isTrue = isRecomputable(saved);
  if (isTrue === undefined) {
    complain(t('author.no-record', { file }));
    return 2;
  }
  (isTrue ? print : complain)(t(isTrue ? 'author.record-follows' : 'author.record-differs'));
  return isTrue ? 0 : 1;
}

// Errors stay, too: behind one there may be facts that nobody has read.
function onlyAgeing(course: CompiledCourse): CompiledCourse {
  const { problems } = course;
  return {
    ...course,
    problems: problems.filter(
      ({ code, severity }) => severity === 'error' || ageing.includes(code),
    ),
  };
}

/** `polku build`: writes every course in its compiled form, with its pictures and recordings. */
export async function build(folder: string, out: string, terminal: Terminal): Promise<number> {
  let courses = 0;
  let errors = 0;
  for await (const course of compileCourses(folder)) {
    errors += tellProblems(course, terminal.complain, terminal.translator).errors;
    const target = join(out, course.name);
    const emitted = emit(course);
    for (const { path, content } of emitted) await write(join(target, path), content);
    const media = course.files.filter(({ path }) => !path.endsWith('.md'));
    for (const { path } of media) await cp(join(course.folder, path), join(target, path));
    const files = emitted.length + media.length;
    terminal.print(
      terminal.translator.t('author.built', { course: course.name, files, folder: target }),
    );
    courses += 1;
  }
  if (courses === 0) return noCourse(folder, terminal);
  return errors > 0 ? 1 : 0;
}

/** `polku text`: every run of text in a language, one a line: `file:line:col<TAB>text`. */
export async function text(folder: string, lang: string, terminal: Terminal): Promise<number> {
  let courses = 0;
  for await (const course of compileCourses(folder, { texts: true })) {
    for (const run of course.texts) {
      if (run.lang !== lang) continue;
      const { file, line, column } = run.place;
      const flat = printable(run.text.replace(/\s+/g, ' ').trim());
      terminal.print(`${join(course.folder, file)}:${line}:${column}\t${flat}`);
    }
    courses += 1;
  }
  return courses === 0 ? noCourse(folder, terminal) : 0;
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

function tellProblems(
  course: CompiledCourse,
  tell: (line: string) => void,
  translator: Translator,
): Counts {
  const source = sourceOf(course.files);
  for (const problem of inOrder(course.problems)) {
    tell(`${describeProblem(problem, { translator, source, folder: course.folder })}\n`);
  }
  const errors = course.problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: course.problems.length - errors };
}

function inventory({ editions }: CompiledCourse, { t }: Translator): string {
  const lessons = editions[0]?.lessons ?? [];
  const exercises = lessons.flatMap(exercisesIn);
  const languages = editions.map(({ course }) => course.language).join(', ');
  return [
    t('author.lessons', { count: lessons.length }),
    t('author.exercises', { count: exercises.length }),
    languages,
  ].join(', ');
}

function sumUp(
  { courses, errors, warnings }: Counts & { courses: number },
  { t }: Translator,
): string {
  return t('author.courses', {
    count: courses,
    errors: t('author.errors', { count: errors }),
    warnings: t('author.warnings', { count: warnings }),
  });
}

function noCourse(folder: string, { complain, translator }: Terminal): number {
  complain(translator.t('author.no-course', { folder }));
  return 1;
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
