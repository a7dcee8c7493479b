import type { Problem } from '../../src/problem.js';
import type { Folder } from '../../src/draft/folder.js';

/** What a faulty folder does wrong; change it while it is in use. */
export interface FolderFaults {
  /** Says what is wrong with a write, if anything, before it is made; `count` is 1 for the first. */
  onWrite?: (path: string, count: number) => Problem | undefined | Promise<Problem | undefined>;
  onRead?: (path: string) => Problem | undefined;
  onList?: () => Problem | undefined;
}

/** A folder with faults put in, that counts what is asked of it. */
export function faultyFolder(folder: Folder, faults: FolderFaults = {}) {
  const asked = { writes: [] as string[], reads: [] as string[], removals: [] as string[] };
  const faulty: Folder = {
    ...folder,
    name: folder.name,
    list: async () => faults.onList?.() ?? folder.list(),
    read: async (path) => {
      asked.reads.push(path);
      return faults.onRead?.(path) ?? folder.read(path);
    },
    write: async (path, content, expected) => {
      asked.writes.push(path);
      const problem = await faults.onWrite?.(path, asked.writes.length);
      return problem ?? folder.write(path, content, expected);
    },
    remove: async (path, expected) => {
      asked.removals.push(path);
      return folder.remove(path, expected);
    },
  };
  return { folder: faulty, faults, asked };
}
