import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { makeFolder } from './folder.js';

/** What was built into a folder. Others may read it, too: nobody writes to it. */
export interface Built {
  readonly path: string;
  /** To be called by whoever asked for it, when they are done. */
  readonly remove: () => void;
}

/**
 * Builds into a folder; in a run of all tests once, for whoever asks. `npm test` names the folder
 * where what is built is kept until its end.
 */
export async function builtOnce(
  name: string,
  build: (folder: string) => Promise<unknown>,
): Promise<Built> {
  const shared = process.env.POLKU_TEST_BUILDS;
  if (!shared) {
    const folder = makeFolder();
    await build(folder.path);
    return folder;
  }
  const path = join(shared, name);
  const [begun, built] = [`${path}.begun`, `${path}.built`];
  if (isFirst(begun)) {
    try {
      mkdirSync(path, { recursive: true });
      await build(path);
      writeFileSync(built, '');
    } catch (error) {
      rmSync(begun); // the next one sees for themself
      throw error;
    }
  }
  const deadline = Date.now() + longest;
  while (!existsSync(built)) {
    if (Date.now() > deadline) throw new Error(`Nobody has built ${name}.`);
    await wait(100);
  }
  return { path, remove: () => undefined };
}

/** Far longer than any of it takes, in milliseconds. */
const longest = 180_000;

/** Whoever makes the mark builds: all tests run in processes of their own. */
function isFirst(begun: string): boolean {
  try {
    writeFileSync(begun, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}
