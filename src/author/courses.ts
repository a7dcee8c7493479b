import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../course/compile.js';
import type { Problem } from '../problem.js';
import { attempt, isTrouble, type DiskTrouble } from './disk.js';

/** The file that makes a folder a course. */
const titlePage = 'course.md';

/** How many files are open at once: systems allow a few hundred. */
const together = 64;

/** Finds the folders of courses in a folder, itself included, in the order of their names. */
export async function findCourses(folder: string): Promise<readonly string[]> {
  const files = await filesIn(folder);
  return files
    .filter((file) => file.split('/').at(-1) === titlePage)
    .map((file) => dirname(join(folder, file)))
    .sort();
}

/** The folder of the course that a file is in, or is going to be in; else where we are. */
export async function courseAbove(file: string): Promise<string> {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (await isFile(join(folder, titlePage))) return folder;
    if (folder === dirname(folder)) return '.';
  }
}

/** A course's files, and what could not be read of them. */
export interface CourseFiles {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a course. Of pictures and recordings only the names are taken: the compiler wants to know
 * no more than whether they are there.
 */
export async function readCourse(folder: string): Promise<CourseFiles> {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const paths = await filesIn(folder);
  for (let at = 0; at < paths.length; at += together) {
    const some = paths.slice(at, at + together).map(async (path) => {
      const read = path.endsWith('.md')
        ? await attempt(path, () => readFile(join(folder, path)))
        : '';
      return isTrouble(read) ? unreadable(path, read) : { path, content: read };
    });
    for (const one of await Promise.all(some)) {
      if ('code' in one) problems.push(one);
      files.push('code' in one ? { path: one.place!.file, content: '' } : one);
    }
  }
  return { files, problems };
}

/** Whether something is a folder that can be read. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Whether something is a file. */
export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** Files below a folder, sorted, with `/` between folders; without what is hidden or installed. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  const folders = [''];
  for (const path of folders) {
    const entries = await readdir(join(folder, path), { withFileTypes: true });
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) folders.push(`${path}${entry.name}/`);
      else if (entry.isFile()) files.push(path + entry.name);
    }
  }
  return files.sort();
}

function unreadable(file: string, { values: { reason } }: DiskTrouble): Problem {
  const place = { file, line: 1, column: 1 };
  return { code: 'file.unreadable', severity: 'error', place, values: { reason } };
}
