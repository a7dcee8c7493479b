import type { Problem } from '../problem.js';
import type { AskingHandle } from './file-system-access.js';
import { folderProblem } from './folder.js';

/** What an error of the device's files means for the author. */
export async function diskProblem(
  error: unknown,
  root: FileSystemDirectoryHandle & AskingHandle,
  path?: string,
): Promise<Problem> {
  const { name: folder } = root;
  const reason = error instanceof Error || error instanceof DOMException ? error.name : '';
  switch (reason) {
    case 'NotAllowedError':
    case 'SecurityError':
      return (await isAsked(root))
        ? folderProblem('permission', { folder })
        : folderProblem('read-only', { folder });
    case 'NoModificationAllowedError':
      return path === undefined
        ? folderProblem('read-only', { folder })
        : folderProblem('locked', { path });
    case 'QuotaExceededError':
      return folderProblem('full', { folder });
    case 'NotFoundError':
      return path === undefined || (await isGone(root))
        ? folderProblem('gone', { folder })
        : folderProblem('missing', { path });
    default:
      return folderProblem('failed', { path: path ?? folder, reason: reason || 'unknown' });
  }
}

/** Whether the browser would ask the author again, as it does after a restart. */
async function isAsked(root: AskingHandle): Promise<boolean> {
  try {
    return (await root.queryPermission?.({ mode: 'readwrite' })) === 'prompt';
  } catch {
    return false;
  }
}

async function isGone(root: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    await root.keys().next();
    return false;
  } catch {
    return true;
  }
}
