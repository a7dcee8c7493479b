import type { Problem } from '../problem.js';

/** How a text stands in its file, beyond its characters: it is written back the same way. */
export interface TextForm {
  /** Its lines end in CR LF. In the draft they end in LF, as editors have it. */
  readonly isCrlf?: true;
  /** It starts with a byte order mark, which the draft's text does not have. */
  readonly hasMark?: true;
}

/** A state of a text in its folder. */
export interface SavedText {
  readonly text: string;
  readonly stamp: string;
}

/** A text of the course, as the author has it now. */
export interface DraftText {
  readonly kind: 'text';
  readonly path: string;
  readonly text: string;
  readonly form?: TextForm;
  /** What its folder holds, as far as it is known; absent for a file that is only here. */
  readonly saved?: SavedText;
  /** What somebody else has written into the folder since, while there were changes here, too. */
  readonly theirs?: SavedText;
}

/** A state of a picture or a recording in its folder. */
export interface SavedMedia {
  readonly size: number;
  readonly stamp: string;
}

/**
 * A picture, a recording, or whatever else lies beside the lessons. One that the folder has is read
 * when it is wanted.
 */
export interface DraftMedia {
  readonly kind: 'media';
  readonly path: string;
  readonly size: number;
  /** Absent as long as it only lies in the folder. */
  readonly content?: Blob;
  /** Of what the folder holds; absent for a file that is only here. */
  readonly stamp?: string;
  readonly isSaved: boolean;
  /** What somebody else has put there since, while there is another one here. */
  readonly theirs?: SavedMedia;
}

/** A file that cannot be edited here, and why: it is left as it is, and taken home as it is. */
export interface DraftSealed {
  readonly kind: 'sealed';
  readonly path: string;
  readonly size: number;
  readonly problem: Problem;
  readonly content?: Blob;
  /** Of what the folder holds; absent when that could not be read, or when it is only here. */
  readonly stamp?: string;
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

/** A draft without files. */
export function emptyDraft(draft: Pick<Draft, 'id' | 'name' | 'origin'>): Draft {
  return { ...draft, files: new Map(), removed: new Map() };
}

/** Whether something of it is only here, and not in its folder or in a zip that was taken home. */
export function isUnsaved(file: DraftFile): boolean {
  switch (file.kind) {
    case 'text':
      return file.text !== file.saved?.text;
    case 'media':
      return !file.isSaved;
    case 'sealed':
      return file.content !== undefined && file.stamp === undefined;
  }
}

/** The paths of what is only here, and of what is gone only here, sorted. */
export function unsavedPaths({ files, removed }: Draft): readonly string[] {
  const changed = [...files.values()].filter(isUnsaved).map(({ path }) => path);
  return [...new Set([...changed, ...removed.keys()])].sort();
}

/** The state in which the folder was last seen to have a file, if it had it. */
export function knownStamp({ files, removed }: Draft, path: string): string | undefined {
  const file = files.get(path);
  switch (file?.kind) {
    case undefined:
      return removed.get(path);
    case 'text':
      return (file.theirs ?? file.saved)?.stamp ?? removed.get(path);
    case 'media':
      return file.theirs?.stamp ?? file.stamp ?? removed.get(path);
    case 'sealed':
      return file.stamp;
  }
}
