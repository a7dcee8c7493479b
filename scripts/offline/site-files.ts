import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { digestLength, type SiteList } from './site-list.js';

/** What learners need of a site. */
export interface Learners {
  /** Their pages; what these ask for, now or later, is found by its hashed name. */
  readonly pages: readonly string[];
  /** What else is theirs, by its path. */
  readonly also: RegExp;
}

/** Files that the worker asks the server for itself. */
const ofTheWorker = new Set(['sw.js', 'offline.json']);

/** Names of files with a hash, as they are written in other files. */
const hashedName = /[\w.-]+-[\w-]{8}\.\w+/g;

/** Lists all files of a built site, and which of them learners need. */
export async function listSite(folder: string, learners: Learners): Promise<SiteList> {
  const files = await readFiles(folder);
  const needed = reached(files, learners);
  const first: Record<string, string> = {};
  const later: Record<string, string> = {};
  for (const [path, content] of files) {
    (needed.has(path) ? first : later)[path] = digestOf(content);
  }
  const version = digestOf(JSON.stringify([first, later]))
    .replace(/\W/g, '_')
    .slice(0, 8);
  return { version, first, later };
}

async function readFiles(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) =>
      relative(folder, join(parentPath, file)).split(sep).join('/'),
    )
    .filter((path) => !ofTheWorker.has(path))
    .sort();
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, await readFile(join(folder, path))] as const),
    ),
  );
}

/** The learners' pages with all that they name, and what that names in its turn. */
function reached(files: ReadonlyMap<string, Buffer>, { pages, also }: Learners): Set<string> {
  const missing = pages.filter((page) => !files.has(page));
  if (missing.length > 0) throw new Error(`The site has no ${missing.join()}`);
  const found = new Set([...pages, ...[...files.keys()].filter((path) => also.test(path))]);
  // A set that grows while it is walked is walked to its end.
  for (const path of found) {
    if (!/\.(?:css|html|js)$/.test(path)) continue;
    for (const [name] of String(files.get(path)).matchAll(hashedName)) {
      // Chunks name those beside them; pages name them with their folder.
      const named = [`${dirname(path)}/${name}`, `assets/${name}`].find((one) => files.has(one));
      if (named !== undefined) found.add(named);
    }
  }
  return found;
}

function digestOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('base64').slice(0, digestLength);
}
