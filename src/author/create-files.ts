import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { NewFile } from '../authoring/new-file.js';
import { createFile, type DiskTrouble } from './disk.js';

/** Writes new files, all of them or none. */
export async function createFiles(
  folder: string,
  files: readonly NewFile[],
): Promise<DiskTrouble | undefined> {
  const made: string[] = [];
  for (const { path, text } of files) {
    const file = join(folder, path);
    const trouble = await createFile(file, text);
    if (!trouble) {
      made.push(file);
      continue;
    }
    await removeFiles(made);
    return trouble;
  }
  return undefined;
}

/** Takes back files that were made. */
async function removeFiles(files: readonly string[]): Promise<void> {
  for (const file of files) await rm(file, { force: true });
}
