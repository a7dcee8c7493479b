import type { Problem } from '../problem.js';
import { diskFolder } from './disk-folder.js';
import { diskProblem } from './disk-problem.js';
import type { AskingHandle, FolderWindow } from './file-system-access.js';
import { folderProblem, type Folder } from './folder.js';

/** Whether this browser can open a folder to write in it; otherwise files are picked. */
export function canPickFolder(window: FolderWindow = globalThis as FolderWindow): boolean {
  return typeof window.showDirectoryPicker === 'function';
}

/** Lets the author choose a folder; undefined when they think better of it. */
export async function pickFolder(
  window: FolderWindow = globalThis as FolderWindow,
): Promise<FileSystemDirectoryHandle | Problem | undefined> {
  try {
    return await window.showDirectoryPicker?.({ id: 'polku', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    return folderProblem('refused');
  }
}

/**
 * Opens a folder that was chosen now or on another day. After a restart the browser asks the author
 * again: call it where they have just clicked.
 */
export async function openFolder(
  handle: FileSystemDirectoryHandle & AskingHandle,
): Promise<Folder | Problem> {
  const { name: folder } = handle;
  try {
    if (await isGranted(handle, 'readwrite')) return diskFolder(handle);
    return (await isGranted(handle, 'read'))
      ? diskFolder(handle, { isReadOnly: true })
      : folderProblem('permission', { folder });
  } catch (error) {
    return diskProblem(error, handle);
  }
}

async function isGranted(handle: AskingHandle, mode: 'read' | 'readwrite'): Promise<boolean> {
  if (!handle.queryPermission) return true;
  if ((await handle.queryPermission({ mode })) === 'granted') return true;
  return (await handle.requestPermission?.({ mode })) === 'granted';
}
