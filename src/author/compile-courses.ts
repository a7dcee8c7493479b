import { basename, relative, resolve } from 'node:path';
import { compile, type Compilation, type CompileOptions } from '../course/compile.js';
import type { ExerciseReader } from '../course/exercise-reader.js';
import { exerciseTypes } from '../exercises/index.js';
import { findCourses, readCourse, type CourseFiles } from './courses.js';

/** A course as it stands on the disk. */
export interface FoundCourse extends CourseFiles {
  readonly folder: string;
  /** Its folder as seen from the folder that was searched; the course's own name for that itself. */
  readonly name: string;
  /** The id of a course that names none. */
  readonly id: string;
}

/** A course as it stands on the disk, with what became of it. */
export type CompiledCourse = FoundCourse & Compilation;

/** The readers of all exercise types, for where a whole course is compiled at once. */
export function loadReaders(): Promise<readonly ExerciseReader[]> {
  return Promise.all(exerciseTypes.map((entry) => entry.reader()));
}

/** What whoever compiles may wish for. */
export type CompileWishes = Pick<CompileOptions, 'texts' | 'today' | 'checks'>;

/** Reads every course in a folder, one after another, so that only one is in memory whole. */
export async function* coursesIn(folder: string): AsyncGenerator<FoundCourse> {
  for (const course of await findCourses(folder)) {
    yield openCourse(course, relative(folder, course) || basename(resolve(course)));
  }
}

/** Reads one course. */
export async function openCourse(folder: string, name: string): Promise<FoundCourse> {
  return { folder, name, id: basename(resolve(folder)), ...(await readCourse(folder)) };
}

/** Compiles one course. */
export async function compileCourse(
  folder: string,
  name: string,
  wishes: CompileWishes = {},
): Promise<CompiledCourse> {
  return compileFound(await openCourse(folder, name), wishes);
}

/** Compiles every course in a folder, one after another. */
export async function* compileCourses(
  folder: string,
  wishes: CompileWishes = {},
): AsyncGenerator<CompiledCourse> {
  for await (const course of coursesIn(folder)) yield compileFound(course, wishes);
}

async function compileFound(course: FoundCourse, wishes: CompileWishes): Promise<CompiledCourse> {
  const { files, id } = course;
  return withCompilation(course, compile(files, await loadReaders(), { ...wishes, id }));
}

/** A course with what it compiles to; what could not be read of it is a problem, too. */
export function withCompilation(course: FoundCourse, compilation: Compilation): CompiledCourse {
  return { ...course, ...compilation, problems: [...course.problems, ...compilation.problems] };
}
