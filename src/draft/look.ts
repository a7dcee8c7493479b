import { isProblem } from '../course/source.js';
import type { Problem } from '../problem.js';
import { knownStamp, type Draft, type DraftFile } from './draft.js';
import { fileOf, isTextPath, listedMedia, unreadable } from './file-kind.js';
import { folderProblem, manyFiles, type Folder, type FolderEntry } from './folder.js';
import { takeFound, type Found } from './found.js';
import { mediaIn } from './media-in.js';

/** What has changed in a folder since a draft has last heard of it. */
export interface Look {
  readonly found: readonly Found[];
  readonly problems: readonly Problem[];
}

export interface LookOptions {
  /** Between missing a file and believing it: some editors save by deleting and making anew. */
  readonly pause?: () => Promise<void>;
}

/** How many files are read at once. */
const atOnce = 16;

/** Looks what a folder holds, and reads those texts that the draft has not, or not like that. */
export async function lookIntoFolder(
  draft: Draft,
  folder: Folder,
  { pause = () => new Promise((resolve) => setTimeout(resolve, 300)) }: LookOptions = {},
): Promise<Look | Problem> {
  const entries = await folder.list();
  if (isProblem(entries)) return entries;
  const gone = await goneFrom(draft, folder, entries, pause);
  if (isProblem(gone)) return gone;
  const texts = entries.filter(({ path }) => isTextPath(path));
  const isNew = ({ path, stamp }: FolderEntry) => knownStamp(draft, path) !== stamp;
  const read = await inTurn(texts.filter(isNew), (entry) => readText(folder, entry));
  const found: readonly Found[] = [...gone, ...read.filter((file) => file !== undefined)];

  const media = entries.filter(({ path }) => !isTextPath(path));
  const isMany = entries.length > manyFiles;
  const used = isMany ? mediaIn(takeFound(draft, found).files.values()) : undefined;
  const listed = media.filter((entry) => isNew(entry) && (used?.has(entry.path) ?? true));
  const values = { files: entries.length, limit: manyFiles };
  return {
    found: [...found, ...listed.map(listedMedia)],
    problems: isMany ? [{ ...folderProblem('many', values), severity: 'warning' }] : [],
  };
}

/** What was there and is not any more, asked twice. */
async function goneFrom(
  draft: Draft,
  folder: Folder,
  entries: readonly FolderEntry[],
  pause: () => Promise<void>,
): Promise<readonly Found[] | Problem> {
  const known = [...new Set([...draft.files.keys(), ...draft.removed.keys()])].filter(
    (path) => knownStamp(draft, path) !== undefined,
  );
  const missing = missingIn(known, entries);
  if (missing.length === 0) return [];
  await pause();
  const again = await folder.list();
  if (isProblem(again)) return again;
  // A disk that was taken out may leave an empty folder behind.
  if (again.length === 0) return folderProblem('gone', { folder: folder.name });
  return missingIn(missing, again).map((path) => ({ kind: 'gone', path }));
}

function missingIn(paths: readonly string[], entries: readonly FolderEntry[]): readonly string[] {
  const there = new Set(entries.map(({ path }) => path));
  return paths.filter((path) => !there.has(path));
}

async function readText(folder: Folder, entry: FolderEntry): Promise<DraftFile | undefined> {
  const file = await folder.read(entry.path);
  const read = isProblem(file) ? file : await fileOf(entry.path, file);
  if (!isProblem(read)) return read;
  // Gone since it was listed: the next look says so.
  return read.code === 'folder.missing' ? undefined : unreadable(entry, read);
}

async function inTurn<T, R>(
  all: readonly T[],
  work: (one: T) => Promise<R>,
): Promise<readonly R[]> {
  const done: R[] = [];
  for (let at = 0; at < all.length; at += atOnce) {
    done.push(...(await Promise.all(all.slice(at, at + atOnce).map(work))));
  }
  return done;
}
