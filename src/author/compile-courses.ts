import { basename, relative, resolve } from 'node:path';
import {
  compile,
  type Compilation,
  type CompileOptions,
  type SourceFile,
} from '../course/compile.js';
import type { ExerciseReader } from '../course/exercise-reader.js';
import { exerciseTypes } from '../exercises/index.js';
import { findCourses, readCourse } from './courses.js';

/** A course as it stands on the disk, with what became of it. */
export interface CompiledCourse extends Compilation {
  readonly folder: string;
  /** Its folder as seen from the folder that was searched; the course's own name for that itself. */
  readonly name: string;
  readonly files: readonly SourceFile[];
}

/** The readers of all exercise types, for where a whole course is compiled at once. */
export function loadReaders(): Promise<readonly ExerciseReader[]> {
  return Promise.all(exerciseTypes.map((entry) => entry.reader()));
}

/** What whoever compiles may wish for. */
export type CompileWishes = Pick<CompileOptions, 'texts' | 'today'>;

/** Compiles one course. */
export async function compileCourse(
  folder: string,
  name: string,
  wishes: CompileWishes = {},
): Promise<CompiledCourse> {
  const files = await readCourse(folder);
  const options = { ...wishes, id: basename(resolve(folder)) };
  return { folder, name, files, ...compile(files, await loadReaders(), options) };
}

/** Compiles every course in a folder, one after another, so that only one is in memory whole. */
export async function* compileCourses(
  folder: string,
  wishes?: CompileWishes,
): AsyncGenerator<CompiledCourse> {
  for (const course of await findCourses(folder)) {
    yield compileCourse(course, relative(folder, course) || basename(resolve(course)), wishes);
  }
}

/** Today as an ISO date. */
export function today(clock = new Date()): string {
  return clock.toISOString().slice(0, 10);
}
