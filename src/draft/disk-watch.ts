import { isProblem } from '../course/source.js';
import type { FolderWindow } from './file-system-access.js';
import type { Folder } from './folder.js';

/** How long after one look at the folder the next one comes, in milliseconds. */
const pollEvery = 2_000;
/** What a look takes of the time, at most: a large folder on a slow disk is looked at less often. */
const pollShare = 10;

/**
 * Tells when files of a folder have changed: by what the browser observes, where it can, and
 * otherwise by looking again and again while the page is seen.
 */
export function watchDisk(
  root: FileSystemDirectoryHandle,
  folder: Pick<Folder, 'list'>,
  changed: () => void,
): () => void {
  const { FileSystemObserver } = globalThis as FolderWindow;
  if (!FileSystemObserver) return pollDisk(folder, changed);
  const observer = new FileSystemObserver(() => changed());
  let stopPolling: (() => void) | undefined;
  let isStopped = false;
  observer.observe(root, { recursive: true }).catch(() => {
    if (!isStopped) stopPolling = pollDisk(folder, changed);
  });
  return () => {
    isStopped = true;
    observer.disconnect();
    stopPolling?.();
  };
}

/** Looks at all stamps, and tells when they are not what they were. */
export function pollDisk(folder: Pick<Folder, 'list'>, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let before: string | undefined;
  let isStopped = false;
  let isLooking = false;

  const look = async (): Promise<void> => {
    clearTimeout(timer);
    if (isStopped || isLooking || document.visibilityState === 'hidden') return;
    isLooking = true;
    const start = performance.now();
    const now = await stampsIn(folder);
    isLooking = false;
    if (isStopped) return;
    if (before !== undefined && now !== before) changed();
    before = now;
    const taken = performance.now() - start;
    timer = setTimeout(() => void look(), Math.max(pollEvery, taken * pollShare));
  };
  const lookNow = () => void look();
  document.addEventListener('visibilitychange', lookNow);
  void look();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', lookNow);
  };
}

async function stampsIn(folder: Pick<Folder, 'list'>): Promise<string> {
  const entries = await folder.list();
  return isProblem(entries)
    ? entries.code
    : entries.map(({ path, stamp }) => `${stamp} ${path}`).join('\n');
}
