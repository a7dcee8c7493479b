import {
  byPath,
  folderProblem,
  isSkipped,
  type Folder,
  type FolderEntry,
  type FolderFile,
} from './folder.js';

/** A file that is here already: picked, dropped, unpacked, or made. */
export interface LooseFile {
  readonly path: string;
  readonly content: Blob;
}

/** A folder in memory. What is written into it lasts as long as the page. */
export function memoryFolder(name: string, files: Iterable<LooseFile> = []): Folder {
  const held = new Map<string, FolderFile>();
  let writes = 0;
  const put = (path: string, content: Blob): FolderFile => {
    writes += 1;
    const file = { content, stamp: String(writes) };
    held.set(path, file);
    return file;
  };
  for (const { path, content } of files) put(path, content);

  const list = (): readonly FolderEntry[] =>
    [...held]
      .map(([path, { content, stamp }]) => ({ path, size: content.size, stamp }))
      .filter(({ path }) => !isSkipped(path))
      .sort(byPath);
  const isExpected = (path: string, expected: string | undefined): boolean =>
    held.get(path)?.stamp === expected;
  return {
    name,
    list: () => Promise.resolve(list()),
    read: (path) => Promise.resolve(held.get(path) ?? folderProblem('missing', { path })),
    write: (path, content, expected) =>
      Promise.resolve(
        isExpected(path, expected) ? put(path, content) : folderProblem('conflict', { path }),
      ),
    remove: (path, expected) => {
      const isOther = held.has(path) && !isExpected(path, expected);
      if (!isOther) held.delete(path);
      return Promise.resolve(isOther ? folderProblem('conflict', { path }) : undefined);
    },
  };
}
