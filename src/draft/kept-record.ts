import {
  emptyDraft,
  isUnsaved,
  unsavedPaths,
  type Draft,
  type DraftFile,
  type DraftOrigin,
} from './draft.js';
import { sorted } from './found.js';

/** Where a draft's folder is found again. */
export interface DraftPlace {
  /** The folder that the author has picked; the browser asks again before it opens. */
  readonly handle?: FileSystemDirectoryHandle;
  /** The course's folder in that folder; absent or `''`: the folder itself. */
  readonly root?: string;
}

/** A draft as the list of drafts shows it. */
export interface KeptDraft {
  readonly id: string;
  readonly name: string;
  readonly origin: DraftOrigin;
  /** When it was last kept, in milliseconds since 1970. */
  readonly t: number;
  /** What is only here, and not in its folder or taken home. */
  readonly unsaved: readonly string[];
  readonly place?: DraftPlace;
}

/** What is written of a draft besides its files. */
export interface DraftRecord extends KeptDraft {
  readonly v: 1;
  readonly removed: readonly (readonly [path: string, stamp: string])[];
}

export type RecordKey = [kind: 'draft', id: string] | [kind: 'file', id: string, path: string];

/** All keys of one kind; of a draft's files with its id. */
export function keyRange(kind: 'draft' | 'file', ...id: string[]): IDBKeyRange {
  // In keys an array is greater than any string.
  return IDBKeyRange.bound([kind, ...id], [kind, ...id, []]);
}

/** What is written of a draft besides its files. */
export function recordOf(draft: Draft, t: number, place?: DraftPlace): DraftRecord {
  const { id, name, origin, removed } = draft;
  return {
    ...{ v: 1, id, name, origin, t },
    unsaved: unsavedPaths(draft),
    removed: [...removed],
    ...(place && { place }),
  };
}

/**
 * The files that have to be kept: of a draft with a folder what is only here, of any other all, since
 * without them it could not be opened again.
 */
export function filesToKeep({ origin, files }: Draft): ReadonlyMap<string, DraftFile> {
  if (origin.kind !== 'folder') return files;
  return new Map([...files].filter(([, file]) => isUnsaved(file)));
}

/** A draft as it was kept. What was written by another version, or is damaged, is not there. */
export function draftOf(record: DraftRecord, files: readonly unknown[]): Draft {
  const known = files.filter(isFile).map((file): [string, DraftFile] => [file.path, file]);
  const { id, name, origin, removed } = record;
  const draft = emptyDraft({ id, name, origin });
  return { ...draft, files: sorted(new Map(known)), removed: new Map(removed) };
}

/** Whether something from the database is the record of a draft that this build can read. */
export function isDraftRecord(value: unknown): value is DraftRecord {
  const { v, id, name, origin, t, unsaved, removed } = fieldsOf<DraftRecord>(value);
  return (
    v === 1 &&
    [id, name].every((text) => typeof text === 'string') &&
    ['folder', 'files', 'copy'].includes(String(fieldsOf<DraftOrigin>(origin).kind)) &&
    typeof t === 'number' &&
    [unsaved, removed].every(Array.isArray)
  );
}

function isFile(value: unknown): value is DraftFile {
  const { kind, path, text, size } = fieldsOf<Record<string, unknown>>(value);
  if (typeof path !== 'string') return false;
  return kind === 'text'
    ? typeof text === 'string'
    : (kind === 'media' || kind === 'sealed') && typeof size === 'number';
}

function fieldsOf<T>(value: unknown): Partial<Record<keyof T, unknown>> {
  return typeof value === 'object' && value !== null ? value : {};
}
