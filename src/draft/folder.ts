import type { Problem } from '../problem.js';

/** A file as a folder lists it: its path in the folder, with `/`, and its size in bytes. */
export interface FolderEntry {
  readonly path: string;
  readonly size: number;
}

/** A file as it was read, or written. */
export interface FolderFile {
  readonly content: Blob;
  /**
   * Says which state of the file this is: another stamp means that somebody has changed it. What
   * it is made of is the folder's own business.
   */
  readonly stamp: string;
}

/**
 * Where a course's files lie: a folder of this device, or of a server on it. Nothing throws or
 * rejects; what goes wrong is a Problem (`folder.*`).
 */
export interface Folder {
  readonly name: string;
  /** All files, sorted by path; without what is hidden or installed. */
  list(): Promise<readonly FolderEntry[] | Problem>;
  read(path: string): Promise<FolderFile | Problem>;
  /**
   * Writes a file whole. `expected` is the stamp that it was last seen with, absent for a new one:
   * a file that is otherwise now stays as it is, and `folder.conflict` says so.
   */
  write(path: string, content: Blob, expected?: string): Promise<FolderFile | Problem>;
  remove(path: string, expected?: string): Promise<Problem | undefined>;
  /** Tells when files may have changed from outside, until it is called off. */
  watch?(changed: () => void): () => void;
}
