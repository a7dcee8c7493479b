import type { Problem } from '../problem.js';
import { folderProblem, hugeFolder, isSkipped } from './folder.js';
import type { LooseFile } from './memory-folder.js';

/** All files in what was dropped, with their paths from there. */
export async function filesOfEntries(
  entries: readonly FileSystemEntry[],
): Promise<readonly LooseFile[] | Problem> {
  const files: LooseFile[] = [];
  // Breadth first, and not by calling itself: folders may be nested as deep as a disk allows.
  const open = [...entries];
  for (let entry = open.shift(); entry; entry = open.shift()) {
    const path = entry.fullPath.replace(/^\//, '');
    if (isSkipped(entry.isDirectory ? `${path}/` : path)) continue;
    if (files.length === hugeFolder) return folderProblem('huge', { limit: hugeFolder });
    try {
      if (entry.isDirectory) open.push(...(await entriesIn(entry as FileSystemDirectoryEntry)));
      else files.push({ path, content: await fileOfEntry(entry as FileSystemFileEntry) });
    } catch {
      return folderProblem('failed', { path, reason: 'unreadable' });
    }
  }
  return files;
}

/** Browsers give a folder's entries in portions of a hundred, the last of them empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}

function fileOfEntry(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
