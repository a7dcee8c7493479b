import type { Problem } from '../problem.js';

/** A file as a folder lists it: its path in the folder, with `/`, and its size in bytes. */
export interface FolderEntry {
  readonly path: string;
  readonly size: number;
  /**
   * Says which state of the file this is: another stamp means that somebody has changed it. What
   * it is made of is the folder's own business.
   */
  readonly stamp: string;
}

/** A file as it was read, or written. */
export interface FolderFile {
  readonly content: Blob;
  readonly stamp: string;
}

/**
 * Where a course's files lie: a folder of this device, or of a server on it. Nothing throws or
 * rejects; what goes wrong is a Problem (`folder.*`).
 */
export interface Folder {
  readonly name: string;
  /** Whether it is known to take nothing in: `write` then gives `folder.read-only`. */
  readonly isReadOnly?: boolean;
  /** All files, sorted by path; without what is hidden or installed. */
  list(): Promise<readonly FolderEntry[] | Problem>;
  read(path: string): Promise<FolderFile | Problem>;
  /**
   * Writes a file whole. `expected` is the stamp that it was last seen with, absent for a new one:
   * a file that is otherwise now stays as it is, and `folder.conflict` says so.
   */
  write(path: string, content: Blob, expected?: string): Promise<FolderFile | Problem>;
  /** Removes a file that still is as expected. One that is not there any more is removed. */
  remove(path: string, expected?: string): Promise<Problem | undefined>;
  /** Tells when files may have changed, from outside or from here, until it is called off. */
  watch?(changed: () => void): () => void;
}

/** More files than this are not taken for a course: see `folder.many`. */
export const manyFiles = 2_000;

/** More files than this are not even listed: somebody has picked their whole disk. */
export const hugeFolder = 20_000;

const skipped = /(?:^|\/)(?:\.|(?:node_modules|__MACOSX)\/|(?:Thumbs\.db|desktop\.ini)$)/i;

/** Whether a file or a folder (`a/`) is hidden, installed, or the system's own. */
export function isSkipped(path: string): boolean {
  return skipped.test(path);
}

/** The order of files in a draft and in a folder: by the units of their paths, in any locale. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** A problem of a folder, or of one of its files. */
export function folderProblem(code: string, values: Problem['values'] = {}): Problem {
  return { code: `folder.${code}`, severity: 'error', values };
}
