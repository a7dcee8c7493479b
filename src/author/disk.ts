import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import * as nodeDisk from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What writing needs of the file system, so that a test can make it fail. */
export type Disk = Pick<
  typeof nodeDisk,
  | 'access'
  | 'copyFile'
  | 'link'
  | 'mkdir'
  | 'open'
  | 'readFile'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'stat'
>;

/** Why a file was not written or read: a text's key, and what it is about. */
export interface DiskTrouble {
  readonly key: string;
  readonly values: { readonly file: string; readonly reason: string };
}

/**
 * Writes a file anew, if it still holds what was read from it. It is written beside, and put in
 * its place whole: whatever happens, there is the old text or the new.
 */
export function replaceFile(
  file: string,
  content: string | Uint8Array,
  read: Uint8Array,
  disk: Disk = nodeDisk,
): Promise<DiskTrouble | undefined> {
  return replaceFileIf(
    file,
    content,
    async (real) => (await disk.readFile(real)).equals(read),
    disk,
  );
}

/** The same for whoever tells otherwise that a file is still as it was, right before it is not. */
export async function replaceFileIf(
  file: string,
  content: string | Uint8Array,
  isStill: (real: string, beside: string) => Promise<boolean>,
  disk: Disk = nodeDisk,
): Promise<DiskTrouble | undefined> {
  return attempt(file, async () => {
    // A link stays one: what it leads to is what is written.
    const real = await disk.realpath(file);
    await disk.access(real, constants.W_OK);
    const { mode } = await disk.stat(real);
    return written(real, content, disk, { mode }, async (beside) => {
      if (!(await isStill(real, beside))) return troubleOf('changed', file);
      await disk.rename(beside, real);
      return undefined;
    });
  });
}

/** Writes a file that is not there yet; one that is there stays as it is. */
export async function createFile(
  file: string,
  content: string | Uint8Array,
  disk: Disk = nodeDisk,
): Promise<DiskTrouble | undefined> {
  return attempt(file, async () => {
    await disk.mkdir(dirname(file), { recursive: true });
    return written(file, content, disk, {}, async (beside) => {
      // Neither overwrites; not every file system knows links.
      await disk
        .link(beside, file)
        .catch(() => disk.copyFile(beside, file, constants.COPYFILE_EXCL));
      return undefined;
    });
  });
}

/** Writes a file of what is built, whatever was there. */
export async function putFile(
  file: string,
  content: string | Uint8Array,
  disk: Disk = nodeDisk,
): Promise<DiskTrouble | undefined> {
  return attempt(file, async () => {
    await disk.mkdir(dirname(file), { recursive: true });
    // It can be built again, so nothing waits for the disk.
    return written(file, content, disk, { isCopy: true }, async (beside) => {
      await disk.rename(beside, file);
      return undefined;
    });
  });
}

/** Does something with a file; what the file system says against it becomes a trouble. */
export async function attempt<Result>(
  file: string,
  work: () => Promise<Result>,
): Promise<Result | DiskTrouble> {
  try {
    return await work();
  } catch (error) {
    const reason = codeOf(error);
    if (reason === undefined) throw error;
    // What is in the way of a folder is not the file that was to be in it.
    const { path = '', syscall } = error as NodeJS.ErrnoException;
    const name = file === '' || syscall === 'mkdir' ? path : file;
    return troubleOf(kinds[reason] ?? 'other', name, reason);
  }
}

/** Whether what came back says what went wrong. */
export function isTrouble(value: unknown): value is DiskTrouble {
  return typeof value === 'object' && value !== null && 'key' in value;
}

/** The file system's own name for what went wrong. */
export function codeOf(error: unknown): string | undefined {
  const { code } = error as NodeJS.ErrnoException;
  return error instanceof Error && typeof code === 'string' && /^E[A-Z\d]+$/.test(code)
    ? code
    : undefined;
}

const kinds: Readonly<Record<string, string>> = {
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  EEXIST: 'exists',
  EISDIR: 'exists',
};

function troubleOf(kind: string, file: string, reason = ''): DiskTrouble {
  return { key: `disk.${kind}`, values: { file, reason } };
}

/** Writes beside a file, does what is to be done with that, and leaves nothing of it. */
async function written(
  file: string,
  content: string | Uint8Array,
  disk: Disk,
  { mode, isCopy }: { readonly mode?: number; readonly isCopy?: true },
  then: (beside: string) => Promise<DiskTrouble | undefined>,
): Promise<DiskTrouble | undefined> {
  const beside = join(dirname(file), `.polku-${randomUUID()}`);
  try {
    const handle = await disk.open(beside, 'wx');
    try {
      await handle.writeFile(content);
      // File systems without modes refuse.
      if (mode !== undefined) await handle.chmod(mode).catch(() => undefined);
      if (!isCopy) await handle.sync();
    } finally {
      await handle.close();
    }
    return await then(beside);
  } finally {
    await disk.rm(beside, { force: true });
  }
}
