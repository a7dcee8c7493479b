import { promisifyRequest } from 'idb-keyval';
import type { Erased } from './erase.js';
import { readSingly, type ErasedKey } from './fact-store.js';
import type { FactKey } from './identity.js';
import { removalKey } from './removed.js';

/** Who wrote facts, and the number of the last one. */
export type LastFact = readonly [profile: string, device: string, last: number];

/** Few enough that whoever saves an answer meanwhile does not wait for them. */
const share = 250;

/** The last facts of all learners and devices. */
export async function lastFacts(db: IDBDatabase): Promise<readonly LastFact[]> {
  const store = factsOf(db);
  const lasts: LastFact[] = [];
  let before: IDBValidKey = [[]];
  for (;;) {
    const range = IDBKeyRange.upperBound(before, true);
    const cursor: IDBCursor | null = await promisifyRequest(store.openKeyCursor(range, 'prev'));
    if (!cursor) return lasts;
    const [profile, device, last] = cursor.key as unknown[];
    if (typeof profile !== 'string' || typeof device !== 'string') return lasts;
    if (typeof last === 'number') lasts.push([profile, device, last]);
    before = [profile, device];
  }
}

/** How many records one device has up to a number. */
export function countUpTo(db: IDBDatabase, [profile, device, last]: LastFact): Promise<number> {
  const range = IDBKeyRange.bound([profile, device, -Infinity], [profile, device, last]);
  return promisifyRequest(factsOf(db).count(range));
}

/** Whether a fact is in the log, be it readable or not. */
export async function isStored(db: IDBDatabase, key: FactKey): Promise<boolean> {
  return (await promisifyRequest(factsOf(db).count(key))) > 0;
}

/** What a learner has deleted. */
export async function erasedBy(db: IDBDatabase, profile: string): Promise<readonly Erased[]> {
  const range = IDBKeyRange.bound([[profile]], [[profile], []]);
  const keys = (await promisifyRequest(factsOf(db).getAllKeys(range))) as ErasedKey[];
  return keys.map(([, ...erased]) => erased);
}

/** Whether a learner, or what a device wrote for them, was removed. */
export type IsRemoved = (
  owner: readonly [profile: string, device: string, ...unknown[]],
) => boolean;

/** Reads from `meta` who was removed. */
export async function readRemoved(meta: IDBObjectStore): Promise<IsRemoved> {
  const range = IDBKeyRange.bound(['removed'], ['removed', []]);
  const keys = await promisifyRequest(meta.getAllKeys(range));
  const removed = new Set(keys.map((key) => JSON.stringify(key)));
  return ([profile, device]) => removed.has(JSON.stringify(removalKey(profile, device)));
}

/** Who was removed, as the database says. */
export function removedIn(db: IDBDatabase): Promise<IsRemoved> {
  return readRemoved(db.transaction('meta').objectStore('meta'));
}

/** Records with their keys. */
export type KeyedRecord = readonly [key: FactKey, record: unknown];

/** Reads one device's records above a number, a share at a time. */
export async function* recordsAbove(
  db: IDBDatabase,
  [profile, device, above]: LastFact,
): AsyncGenerator<readonly KeyedRecord[]> {
  for (let from = above; ;) {
    const range = IDBKeyRange.bound([profile, device, from], [profile, device, Infinity], true);
    const records = await readShare(factsOf(db), range);
    if (records.length > 0) yield records;
    if (records.length < share) return;
    from = records.at(-1)![0][2];
  }
}

async function readShare(store: IDBObjectStore, range: IDBKeyRange): Promise<KeyedRecord[]> {
  const together = store.getAll(range, share);
  // A record that the browser cannot read must not take the transaction down.
  together.addEventListener('error', (event) => event.preventDefault());
  const [records, keys] = await Promise.all([
    promisifyRequest<unknown[]>(together).catch(() => undefined),
    promisifyRequest(store.getAllKeys(range, share)) as Promise<FactKey[]>,
  ]);
  const all = records ?? (await readSingly(store, keys));
  return keys.map((key, at) => [key, all[at]] as const);
}

/** Begins to change logs, with what is kept of them elsewhere. */
export function beginWriting(db: IDBDatabase): IDBTransaction {
  return db.transaction(['facts', 'snapshots', 'meta'], 'readwrite', { durability: 'strict' });
}

/** Settles when a transaction is complete; rejects when it is given up. */
export function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new DOMException('', 'AbortError')),
    );
  });
}

function factsOf(db: IDBDatabase): IDBObjectStore {
  return db.transaction('facts').objectStore('facts');
}
