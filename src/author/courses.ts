import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { SourceFile } from '../course/compile.js';

/** The file that makes a folder a course. */
const titlePage = 'course.md';

/** Finds the folders of courses in a folder, itself included, in the order of their names. */
export async function findCourses(folder: string): Promise<readonly string[]> {
  const files = await filesIn(folder);
  return files
    .filter((file) => file.split('/').at(-1) === titlePage)
    .map((file) => dirname(join(folder, file)))
    .sort();
}

/**
 * Reads a course. Of pictures and recordings only the names are taken: the compiler wants to know
 * no more than whether they are there.
 */
export async function readCourse(folder: string): Promise<readonly SourceFile[]> {
  const files = await filesIn(folder);
  return Promise.all(
    files.map(async (path) => ({
      path,
      content: path.endsWith('.md') ? await readFile(join(folder, path)) : '',
    })),
  );
}

/** Whether something is a folder that can be read. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Files below a folder, sorted, with `/` between folders; without what is hidden or installed. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !/(^|\/)(\.|node_modules\/)/.test(file))
    .sort();
}
