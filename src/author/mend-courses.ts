import { join } from 'node:path';
import { compile } from '../course/compile.js';
import { mend } from '../course/mend.js';
import type { Problem } from '../problem.js';
import {
  coursesIn,
  loadReaders,
  withCompilation,
  type CompiledCourse,
  type CompileWishes,
  type FoundCourse,
} from './compile-courses.js';
import { replaceFile, type DiskTrouble } from './disk.js';
import { editableText } from './editable.js';

/** A file that could be mended: what was wrong in it, and why it was not written, if so. */
export interface MendedFile {
  readonly path: string;
  /** As they stood before. */
  readonly problems: readonly Problem[];
  readonly trouble?: DiskTrouble;
}

/** A course whose files were mended, and what it compiles to now. */
export type MendedCourse = CompiledCourse & { readonly mended: readonly MendedFile[] };

/** Mends every course in a folder, as far as that is safe. */
export async function* mendCourses(
  folder: string,
  wishes: CompileWishes,
): AsyncGenerator<MendedCourse> {
  for await (const course of coursesIn(folder)) yield mendCourse(course, wishes);
}

async function mendCourse(course: FoundCourse, wishes: CompileWishes): Promise<MendedCourse> {
  const readers = await loadReaders();
  const options = { ...wishes, id: course.id };
  const after = mend(course.files, readers, options);
  const now = new Map(after.files.map((file) => [file.path, file]));
  const before = new Map(course.files.map((file) => [file.path, file]));
  const mended: MendedFile[] = [];
  for (const path of after.changed) {
    const read = before.get(path)!;
    const name = join(course.folder, path);
    const trouble =
      editableText(read) === undefined
        ? { key: 'disk.sealed', values: { file: name, reason: '' } }
        : await replaceFile(name, now.get(path)!.content, read.content as Uint8Array);
    const problems = after.mended.filter(({ fix, place }) => (fix?.place ?? place)?.file === path);
    mended.push({ path, problems, ...(trouble && { trouble }) });
    if (trouble) now.set(path, read);
  }
  const files = [...now.values()];
  const isWritten = mended.every(({ trouble }) => trouble === undefined);
  const compilation = isWritten ? after.compilation : compile(files, readers, options);
  return { ...withCompilation({ ...course, files }, compilation), mended };
}
