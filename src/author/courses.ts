import type { Dirent } from 'node:fs';
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
  return coursesAmong(folder, (await filesIn(folder)).files);
}

/** Folders that cannot be read, and are in no course: there may be one in each of them. */
export async function unreadableFolders(
  folder: string,
  list: List = listed,
): Promise<readonly Problem[]> {
  const { files, problems } = await filesIn(folder, list);
  const courses = coursesAmong(folder, files).map((course) => join(course, '/'));
  const isApart = ({ place }: Problem): boolean =>
    !courses.some((course) => join(folder, place!.file).startsWith(course));
  return problems.filter(isApart);
}

function coursesAmong(folder: string, files: readonly string[]): readonly string[] {
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
export async function readCourse(folder: string, list: List = listed): Promise<CourseFiles> {
  const files: SourceFile[] = [];
  const { files: paths, problems: unlisted } = await filesIn(folder, list);
  const problems = [...unlisted];
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

/** Gives what is in a folder. A test can make it fail. */
type List = (folder: string) => Promise<readonly Dirent[]>;

const listed: List = (folder) => readdir(folder, { withFileTypes: true });

/**
 * Files below a folder, sorted, with `/` between folders; without what is hidden or installed. A
 * folder in it that cannot be read is a problem, and costs none of the others.
 */
async function filesIn(
  folder: string,
  list: List = listed,
): Promise<{ readonly files: readonly string[]; readonly problems: readonly Problem[] }> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const folders = [''];
  for (const path of folders) {
    const entries = await attempt(join(folder, path), () => list(join(folder, path)));
    if (isTrouble(entries)) {
      problems.push(unreadable(path, entries));
      continue;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) folders.push(`${path}${entry.name}/`);
      else if (entry.isFile()) files.push(path + entry.name);
    }
  }
  return { files: files.sort(), problems };
}

function unreadable(file: string, { values: { reason } }: DiskTrouble): Problem {
  const place = { file, line: 1, column: 1 };
  return { code: 'file.unreadable', severity: 'error', place, values: { reason } };
}
