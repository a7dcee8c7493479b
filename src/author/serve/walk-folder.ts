import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byPath, hugeFolder, isSkipped, type FolderEntry } from '../../draft/folder.js';
import { stampOf } from './stamp.js';

/** What is below a folder. Links are not followed: they may lead anywhere. */
export interface Walked {
  /** Paths in the folder; `''` is the folder itself. */
  readonly folders: readonly string[];
  /** Sorted by path. One more than are ever listed says that there are too many. */
  readonly files: readonly FolderEntry[];
}

/** How many files are looked at at once: systems allow a few hundred. */
const together = 64;

/** Lists a folder with all below it but what is hidden or installed. Rejects if it is not there. */
export async function walkFolder(root: string): Promise<Walked> {
  const folders = [''];
  const paths: string[] = [];
  for (const folder of folders) {
    if (paths.length > hugeFolder) break;
    // A folder within may be gone again, or closed to us; the folder itself may not.
    const failed = (error: Error) => (folder === '' ? Promise.reject(error) : []);
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(failed);
    for (const entry of entries) {
      const path = folder + entry.name;
      if (entry.name.includes('\\')) continue;
      if (entry.isDirectory() && !isSkipped(`${path}/`)) folders.push(`${path}/`);
      else if (entry.isFile() && !isSkipped(path)) paths.push(path);
    }
  }
  const files: FolderEntry[] = [];
  for (let at = 0; at < paths.length; at += together) {
    const some = paths.slice(at, at + together).map((path) => entryOf(root, path));
    for (const one of await Promise.all(some)) if (one) files.push(one);
  }
  return { folders, files: files.slice(0, hugeFolder + 1).sort(byPath) };
}

/** A file as it is listed; undefined where it has gone in the meantime. */
async function entryOf(root: string, path: string): Promise<FolderEntry | undefined> {
  const found = await stat(join(root, path), { bigint: true }).catch(() => undefined);
  return found && { path, size: Number(found.size), stamp: stampOf(found) };
}
