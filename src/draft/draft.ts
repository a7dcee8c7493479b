import type { Problem } from '../problem.js';

/** A text of the course, as the author has it now. */
export interface DraftText {
  readonly kind: 'text';
  readonly path: string;
  readonly text: string;
  /** What its folder holds, as far as it is known; absent for a file that is only here. */
  readonly saved?: { readonly text: string; readonly stamp: string };
  /** What somebody else has written into the folder since, while there were changes here, too. */
  readonly theirs?: { readonly text: string; readonly stamp: string };
}

/** A picture or a recording. One that the folder has is read when it is wanted. */
export interface DraftMedia {
  readonly kind: 'media';
  readonly path: string;
  readonly size: number;
  /** Absent as long as it only lies in the folder. */
  readonly content?: Blob;
  readonly stamp?: string;
  readonly isSaved: boolean;
}

/** A file that cannot be edited here, and why: it is left as it is, and taken home as it is. */
export interface DraftSealed {
  readonly kind: 'sealed';
  readonly path: string;
  readonly size: number;
  readonly problem: Problem;
  readonly content?: Blob;
}

export type DraftFile = DraftText | DraftMedia | DraftSealed;

/** Where a draft comes from, and so where it can be saved. */
export type DraftOrigin =
  /** A folder that can be written to. */
  | { readonly kind: 'folder' }
  /** Files that were picked, dropped or unpacked: they go home as a zip. */
  | { readonly kind: 'files' }
  /** A course that this site ships, or a template: it becomes one's own by being edited. */
  | { readonly kind: 'copy'; readonly of: string };

/** A course that is being written: its files by their path, sorted. */
export interface Draft {
  /** Known to this browser only. */
  readonly id: string;
  readonly name: string;
  readonly origin: DraftOrigin;
  readonly files: ReadonlyMap<string, DraftFile>;
  /** Paths that the author has removed here, and the folder still has, with their stamps. */
  readonly removed: ReadonlyMap<string, string>;
}

/** Whether something of it is only here, and not in its folder or in a zip that was taken home. */
export function isUnsaved(file: DraftFile): boolean {
  switch (file.kind) {
    case 'text':
      return file.text !== file.saved?.text;
    case 'media':
      return !file.isSaved;
    case 'sealed':
      return false;
  }
}
