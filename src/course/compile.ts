import type { Compilation, CompileOptions } from './compilation.js';
import { CourseCompiler } from './course-compiler.js';
import type { ExerciseReader } from './exercise-reader.js';
import type { SourceFile } from './file-text.js';

export type { Compilation, CompileOptions } from './compilation.js';
export type { SourceFile } from './file-text.js';
export type { TextRun } from './texts.js';

/**
 * Compiles a course folder. It is pure and never throws: whatever the files hold, there is a
 * course afterwards, and a Problem for each thing that was wrong.
 */
export function compile(
  files: readonly SourceFile[],
  readers: readonly ExerciseReader[],
  options: CompileOptions = {},
): Compilation {
  const run = compiling(files, readers, options);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}

/** `compile` in slices: it yields after each lesson, and may be given up at any of them. */
export function compiling(
  files: readonly SourceFile[],
  readers: readonly ExerciseReader[],
  options: CompileOptions = {},
): Generator<undefined, Compilation> {
  return new CourseCompiler(files, readers, options).compiling();
}
