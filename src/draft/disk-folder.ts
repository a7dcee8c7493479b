import { isProblem } from '../course/source.js';
import type { Problem } from '../problem.js';
import { diskProblem } from './disk-problem.js';
import { watchDisk } from './disk-watch.js';
import {
  byPath,
  folderProblem,
  hugeFolder,
  isSkipped,
  type Folder,
  type FolderEntry,
  type FolderFile,
} from './folder.js';

/** A folder of the device, by the handle that the author's browser has given for it. */
export function diskFolder(
  handle: FileSystemDirectoryHandle,
  { isReadOnly = false }: Pick<Folder, 'isReadOnly'> = {},
): Folder {
  return new DiskFolder(handle, isReadOnly);
}

class DiskFolder implements Folder {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly #root: FileSystemDirectoryHandle;

  constructor(root: FileSystemDirectoryHandle, isReadOnly: boolean) {
    this.name = root.name;
    this.isReadOnly = isReadOnly;
    this.#root = root;
  }

  async list(): Promise<readonly FolderEntry[] | Problem> {
    return this.#tried(undefined, async () => {
      const entries: FolderEntry[] = [];
      for await (const [path, file] of filesIn(this.#root)) {
        if (entries.length === hugeFolder) return folderProblem('huge', { limit: hugeFolder });
        const entry = await entryOf(path, file);
        if (entry) entries.push(entry);
      }
      return entries.sort(byPath);
    });
  }

  async read(path: string): Promise<FolderFile | Problem> {
    return this.#tried(path, async () => {
      const file = await (await this.#file(path)).getFile();
      // What was a file on the disk may have changed by the time somebody looks into it.
      const content = new Blob([await file.arrayBuffer()], { type: file.type });
      return { content, stamp: stampOf(file) };
    });
  }

  async write(path: string, content: Blob, expected?: string): Promise<FolderFile | Problem> {
    return this.#tried(path, async () => {
      if (this.isReadOnly) return this.#readOnly();
      if ((await this.#stamp(path)) !== expected) return folderProblem('conflict', { path });
      const handle = await this.#file(path, true);
      const isNew = expected === undefined;
      try {
        const isWritten = await writeWhole(handle, content, async () =>
          isNew ? (await handle.getFile()).size === 0 : (await this.#stamp(path)) === expected,
        );
        if (!isWritten) return folderProblem('conflict', { path });
      } catch (error) {
        if (isNew) await this.#removeEmpty(path, handle);
        throw error;
      }
      const file = await handle.getFile();
      // Somebody else was quicker than the look at what has been written.
      if (file.size !== content.size) return folderProblem('conflict', { path });
      return { content, stamp: stampOf(file) };
    });
  }

  async remove(path: string, expected?: string): Promise<Problem | undefined> {
    const removed = await this.#tried(path, async () => {
      if (this.isReadOnly) return this.#readOnly();
      const stamp = await this.#stamp(path);
      if (stamp === undefined) return {};
      if (stamp !== expected) return folderProblem('conflict', { path });
      await (await this.#parent(path)).removeEntry(nameOf(path));
      return {};
    });
    return isProblem(removed) ? removed : undefined;
  }

  watch(changed: () => void): () => void {
    return watchDisk(this.#root, this, changed);
  }

  #readOnly(): Problem {
    return folderProblem('read-only', { folder: this.name });
  }

  async #tried<T>(path: string | undefined, work: () => Promise<T>): Promise<T | Problem> {
    try {
      return await work();
    } catch (error) {
      return diskProblem(error, this.#root, path);
    }
  }

  /** The stamp that a file has now; undefined where there is none. */
  async #stamp(path: string): Promise<string | undefined> {
    try {
      return stampOf(await (await this.#file(path)).getFile());
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
      throw error;
    }
  }

  async #file(path: string, create = false): Promise<FileSystemFileHandle> {
    return (await this.#parent(path, create)).getFileHandle(nameOf(path), { create });
  }

  async #parent(path: string, create = false): Promise<FileSystemDirectoryHandle> {
    let folder = this.#root;
    for (const name of path.split('/').slice(0, -1)) {
      folder = await folder.getDirectoryHandle(name, { create });
    }
    return folder;
  }

  /** A file has to be made before it can be written: without its content it is in the way. */
  async #removeEmpty(path: string, handle: FileSystemFileHandle): Promise<void> {
    try {
      const { size } = await handle.getFile();
      if (size === 0) await (await this.#parent(path)).removeEntry(nameOf(path));
    } catch {
      return; // as empty as it is, it does no harm
    }
  }
}

/** Writes beside the file and puts it in its place at once, if all is still as it should be. */
async function writeWhole(
  handle: FileSystemFileHandle,
  content: Blob,
  isExpected: () => Promise<boolean>,
): Promise<boolean> {
  const writable = await handle.createWritable();
  try {
    await writable.write(content);
    const isStill = await isExpected();
    await (isStill ? writable.close() : writable.abort());
    return isStill;
  } catch (error) {
    // After a failed close there is nothing left to give up.
    await writable.abort().catch(() => undefined);
    throw error;
  }
}

async function* filesIn(
  folder: FileSystemDirectoryHandle,
  above = '',
): AsyncGenerator<[path: string, file: FileSystemFileHandle]> {
  for await (const [name, handle] of folder.entries()) {
    const path = above + name;
    if (isSkipped(handle.kind === 'file' ? path : `${path}/`)) continue;
    if (handle.kind === 'file') yield [path, handle];
    else yield* filesIn(handle, `${path}/`);
  }
}

/** A file as it is listed; undefined where it has gone in the meantime. */
async function entryOf(
  path: string,
  handle: FileSystemFileHandle,
): Promise<FolderEntry | undefined> {
  try {
    const file = await handle.getFile();
    return { path, size: file.size, stamp: stampOf(file) };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

function stampOf({ lastModified, size }: File): string {
  return `${lastModified}-${size}`;
}

function nameOf(path: string): string {
  return path.split('/').at(-1)!;
}
