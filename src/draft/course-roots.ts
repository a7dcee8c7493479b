import { isProblem } from '../course/source.js';
import type { Folder, FolderEntry } from './folder.js';

/**
 * The folders in a folder that are courses, as paths in it, the nearest first; `''` is the folder
 * itself. With several, the author chooses; with none, the folder itself becomes one.
 */
export function courseRoots(entries: readonly Pick<FolderEntry, 'path'>[]): readonly string[] {
  const roots = entries
    .map(({ path }) => path.split('/'))
    .filter((parts) => parts.at(-1) === 'course.md')
    .map((parts) => parts.slice(0, -1));
  return roots.sort((a, b) => a.length - b.length).map((parts) => parts.join('/'));
}

/** A folder's name that nothing in there has yet: `kahvila` → `kahvila-2`. */
export function freeRoot(entries: readonly Pick<FolderEntry, 'path'>[], name: string): string {
  const taken = new Set(entries.map(({ path }) => path.split('/')[0]!.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}-${number}`;
  return free;
}

/** A folder within a folder, as if it were one of its own. */
export function folderWithin(folder: Folder, root: string): Folder {
  if (root === '') return folder;
  const inner = `${root}/`;
  const watch = folder.watch?.bind(folder);
  return {
    name: root.split('/').at(-1)!,
    ...(folder.isReadOnly && { isReadOnly: true }),
    async list() {
      const entries = await folder.list();
      if (isProblem(entries)) return entries;
      return entries
        .filter(({ path }) => path.startsWith(inner))
        .map((entry) => ({ ...entry, path: entry.path.slice(inner.length) }));
    },
    read: (path) => folder.read(inner + path),
    write: (path, content, expected) => folder.write(inner + path, content, expected),
    remove: (path, expected) => folder.remove(inner + path, expected),
    ...(watch && { watch }),
  };
}
