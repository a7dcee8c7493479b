import type { Fix, Problem } from '../problem.js';
import { apart, applyFixes } from './apply-fixes.js';
import type { Compilation, CompileOptions } from './compilation.js';
import { compile } from './compile.js';
import type { ExerciseReader } from './exercise-reader.js';
import { exercisesIn } from './exercises-in.js';
import type { SourceFile } from './file-text.js';
import { lessonsByFile } from './lesson-ids.js';

/** What came of mending a course. */
export interface Mended {
  /** All files of the course, those that were mended with their new text. */
  readonly files: readonly SourceFile[];
  /** The paths of those that were mended. */
  readonly changed: readonly string[];
  /** What was mended: problems as they stood when they were. */
  readonly mended: readonly Problem[];
  /** What the course compiles to now. */
  readonly compilation: Compilation;
}

/** More rounds than any fix needs that makes way for another one. */
const mostRounds = 10;

/** A course between two rounds. */
interface State {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly compilation: Compilation;
}

/**
 * Mends what can be mended safely, as often as that leaves something to mend. A guess is never
 * done; and where a round leaves a file with more errors than it had, or an exercise of it with
 * another id than its answers are found by, the file is left as it was.
 */
export function mend(
  files: readonly SourceFile[],
  readers: readonly ExerciseReader[],
  options: CompileOptions = {},
): Mended {
  const compiled = (now: ReadonlyMap<string, SourceFile>): State => ({
    files: now,
    compilation: compile([...now.values()], readers, options),
  });
  const left = new Set(files.filter((file) => textOf(file) === undefined).map(({ path }) => path));
  const mended: Problem[] = [];
  let state = compiled(new Map(files.map((file) => [file.path, file])));
  for (let round = 0; round < mostRounds; round++) {
    const due = safeIn(state, left);
    if (due.length === 0) break;
    let next = compiled(fixed(state, due));
    const worse = worsened(state, next, due);
    worse.forEach((path) => left.add(path));
    const kept = due.filter(({ fix }) => !worse.has(fix.place.file));
    if (worse.size > 0) next = kept.length > 0 ? compiled(fixed(state, kept)) : state;
    // What is worse now is worse for another file: then nothing of the round is kept.
    if (errorsIn(next).length > errorsIn(state).length) {
      kept.forEach(({ fix }) => left.add(fix.place.file));
      continue;
    }
    if (next !== state) mended.push(...kept);
    state = next;
  }
  const before = new Map(files.map((file) => [file.path, file]));
  const changed = [...state.files].flatMap(([path, file]) =>
    file === before.get(path) ? [] : [path],
  );
  return {
    files: [...state.files.values()],
    changed,
    mended,
    compilation: state.compilation,
  };
}

type Fixable = Problem & { readonly fix: Fix };

/** What can be mended at one time, without one fix in the way of another. Advice is only given. */
function safeIn({ files, compilation }: State, left: ReadonlySet<string>): readonly Fixable[] {
  const safe = compilation.problems.filter((problem): problem is Fixable => {
    const { fix, severity } = problem;
    if (!fix || fix.isGuess || severity === 'advice') return false;
    return files.has(fix.place.file) && !left.has(fix.place.file);
  });
  const free = new Set([...fixesIn(safe).values()].flatMap(apart));
  return safe.filter(({ fix }) => free.has(fix));
}

function fixesIn(problems: readonly Fixable[]): ReadonlyMap<string, readonly Fix[]> {
  const byFile = new Map<string, Fix[]>();
  for (const { fix } of problems) {
    const { file } = fix.place;
    const known = byFile.get(file);
    if (known) known.push(fix);
    else byFile.set(file, [fix]);
  }
  return byFile;
}

function fixed({ files }: State, due: readonly Fixable[]): ReadonlyMap<string, SourceFile> {
  const byFile = fixesIn(due);
  return new Map(
    [...files].map(([path, file]) => {
      const fixes = byFile.get(path);
      const text = fixes && textOf(file);
      return [path, text === undefined ? file : { path, content: applyFixes(text, fixes!) }];
    }),
  );
}

/** The files that were changed and have more errors now than before, or cost answers. */
function worsened(before: State, after: State, due: readonly Fixable[]): ReadonlySet<string> {
  const count = (state: State, path: string): number =>
    errorsIn(state).filter(({ place }) => place?.file === path).length;
  const changed = new Set(due.map(({ fix }) => fix.place.file));
  const costly = costlyFiles(before, after);
  const isWorse = (path: string): boolean =>
    costly(path) || count(after, path) > count(before, path);
  return new Set([...changed].filter(isWorse));
}

/** Tells files whose course or lesson is found by another id now, or an exercise in it. */
function costlyFiles(before: State, after: State): (path: string) => boolean {
  const course = before.compilation.editions[0]?.course;
  if (!course) return () => false;
  const now = new Set(namesIn(after).map(({ name }) => name));
  const lost = new Set(
    namesIn(before).flatMap(({ name, lesson }) => (now.has(name) ? [] : lesson)),
  );
  const later = after.compilation.editions[0];
  const still = new Set(later?.lessons.map(({ id }) => id));
  const isOther = course.id !== later?.course.id || [...lost].some((id) => !still.has(id));
  const lessons = lessonsByFile(course);
  return (path) => (path === 'course.md' ? isOther : lost.has(lessons.get(path) ?? ''));
}

/** What answers are found by within their course, in each of its languages. */
function namesIn({ compilation }: State) {
  return compilation.editions.flatMap(({ lessons, course: { language } }) =>
    lessons.flatMap((lesson) =>
      exercisesIn(lesson).map(({ id }) => ({
        name: `${language} ${lesson.id} ${id}`,
        lesson: lesson.id,
      })),
    ),
  );
}

function errorsIn({ compilation }: State): readonly Problem[] {
  return compilation.problems.filter(({ severity }) => severity === 'error');
}

/** A file's text with all that is in it; undefined for bytes that are no text. */
function textOf({ path, content }: SourceFile): string | undefined {
  if (!/\.md$/i.test(path)) return undefined;
  if (typeof content === 'string') return content;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}
