import { waitUntil } from '@open-wc/testing';
import { promisifyRequest } from 'idb-keyval';
import { readJournal, removeFromJournal } from '../../src/progress/journal.js';
import { mirrorMarks } from '../../src/progress/mirror.js';

/** Everything in a database, as text: two dumps are equal where nothing has changed. */
export async function dumpDatabase(name: string): Promise<string> {
  return withDatabase(name, async (db) => {
    const stores = [...db.objectStoreNames];
    const dumped = [];
    for (const store of stores) {
      const all = db.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([
        promisifyRequest(all.getAllKeys()),
        promisifyRequest<unknown[]>(all.getAll()),
      ]);
      dumped.push([store, [...all.indexNames], keys, values]);
    }
    return JSON.stringify([db.version, dumped]);
  });
}

/** Opens a database as it is, for one piece of work. */
export async function withDatabase<T>(
  name: string,
  work: (db: IDBDatabase) => Promise<T>,
): Promise<T> {
  const db = await promisifyRequest(indexedDB.open(name));
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Changes what is in stores, in one transaction. */
export function changeStores(
  name: string,
  change: (...stores: IDBObjectStore[]) => void,
  ...names: string[]
): Promise<void> {
  return withDatabase(name, (db) => {
    const transaction = db.transaction(names, 'readwrite');
    change(...names.map((store) => transaction.objectStore(store)));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
    });
  });
}

/** Deletes a database; settles once it is gone. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new DOMException('', 'AbortError'));
  });
}

/** The files of a database's mirror with their texts. */
export async function mirrorFiles(name: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(`${name}-mirror`).catch(() => undefined);
  if (!folder) return files;
  for await (const [file, handle] of folder.entries()) {
    if (handle.kind !== 'file') continue;
    const text = await handle
      .getFile()
      .then((found) => found.text())
      .catch(() => undefined);
    if (text !== undefined) files.set(file, text);
  }
  return files;
}

/** Settles once so many of a learner's records are in segments, and nothing is in a journal. */
export async function mirrored(name: string, count: number, profile = 'default'): Promise<void> {
  const isDone = async () => {
    const theirs = (await mirrorMarks(name)).filter(([owner]) => owner === profile);
    const covered = theirs.reduce((sum, mark) => sum + mark[3], 0);
    return covered >= count && (await readJournal(name)).length === 0;
  };
  await waitUntil(isDone, `${count} mirrored`, { timeout: 9_000 });
}

/** Writes a file into a database's mirror, as a fault or a newer build may have. */
export async function putMirrorFile(name: string, file: string, text: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(`${name}-mirror`, { create: true });
  const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
  await writable.write(text);
  await writable.close();
}

/** Takes away all that is kept under a database's name. */
export async function forgetDevice(name: string): Promise<void> {
  try {
    localStorage.removeItem(`${name}.canary`);
  } catch {
    // forbidden: then there is nothing
  }
  await forgetMirror(name);
  indexedDB.deleteDatabase(name);
}

/** Takes away the second copy of a database. */
export async function forgetMirror(name: string): Promise<void> {
  await removeFromJournal(name, await readJournal(name));
  await navigator.storage
    .getDirectory()
    .then((root) => root.removeEntry(`${name}-mirror`, { recursive: true }))
    .catch(() => undefined);
}
