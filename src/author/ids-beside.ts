import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compileOutline } from '../course/outline.js';

/** The ids of the courses that lie in the same folder as this one: a page may show them all. */
export async function idsBeside(course: string): Promise<ReadonlySet<string>> {
  const above = dirname(course);
  const entries = await readdir(above, { withFileTypes: true }).catch(() => []);
  const ids = entries
    .filter((entry) => entry.isDirectory() && join(above, entry.name) !== course)
    .map(({ name }) => idIn(join(above, name), name));
  return new Set((await Promise.all(ids)).flatMap((id) => id ?? []));
}

async function idIn(folder: string, id: string): Promise<string | undefined> {
  const content = await readFile(join(folder, 'course.md')).catch(() => undefined);
  return content && compileOutline({ path: 'course.md', content }, { id }).course.id;
}
