import { isProblem } from '../course/source.js';
import type { Problem } from '../problem.js';
import { filesOfEntries } from './dropped-entries.js';
import type { DroppedItem } from './file-system-access.js';
import { folderProblem, hugeFolder, isSkipped, type Folder } from './folder.js';
import { memoryFolder, type LooseFile } from './memory-folder.js';
import { unzipFiles } from './zip.js';

/** What the author has picked or dropped. */
export type Picked =
  /** A folder that can be written to: `openFolder` opens it. */
  | { readonly kind: 'folder'; readonly handle: FileSystemDirectoryHandle }
  /** Files to work on; `problems` tells what was left out. */
  | { readonly kind: 'files'; readonly folder: Folder; readonly problems: readonly Problem[] };

/** What an `<input type="file">` gives: loose files, a folder (`webkitdirectory`), or one zip. */
export async function pickedFiles(list: Iterable<File>): Promise<Picked | Problem> {
  const files = [...list].map((file) => ({
    path: file.webkitRelativePath || file.name,
    content: file,
  }));
  const inFolder = [...list].every((file) => file.webkitRelativePath !== '');
  return gathered(files, inFolder);
}

/**
 * What was dropped: a folder to write in, where the browser gives that; otherwise what is in it, a
 * zip, or loose files. Call it while the event is under way: afterwards its data is gone.
 */
export async function droppedFiles(items: Iterable<DroppedItem>): Promise<Picked | Problem> {
  const dropped = [...items].filter(({ kind }) => kind === 'file');
  const [first] = dropped;
  const handles = dropped.length === 1 ? first!.getAsFileSystemHandle?.() : undefined;
  const entries = dropped.flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const loose = dropped.flatMap((item) => item.getAsFile() ?? []);
  const handle = await Promise.resolve(handles).catch(() => null);
  if (handle?.kind === 'directory') {
    return { kind: 'folder', handle: handle as FileSystemDirectoryHandle };
  }
  if (entries.length < dropped.length) return pickedFiles(loose);
  const files = await filesOfEntries(entries);
  if (isProblem(files)) return files;
  return gathered(files, entries.length === 1 && entries[0]!.isDirectory);
}

async function gathered(all: readonly LooseFile[], inFolder: boolean): Promise<Picked | Problem> {
  if (all.length > hugeFolder) return folderProblem('huge', { limit: hugeFolder });
  const [first] = all;
  if (!first) return folderProblem('nothing');
  if (all.length === 1 && /\.zip$/i.test(first.path)) {
    const { files, problems } = await unzipFiles(first.content);
    const name = first.path.replace(/^.*\/|\.zip$/gi, '');
    return { kind: 'files', folder: memoryFolder(name, files), problems };
  }
  const name = inFolder ? first.path.split('/')[0]! : '';
  const files = all
    .map(({ path, content }) => ({ path: inFolder ? path.slice(name.length + 1) : path, content }))
    .filter(({ path }) => !isSkipped(path));
  return { kind: 'files', folder: memoryFolder(name, files), problems: [] };
}
