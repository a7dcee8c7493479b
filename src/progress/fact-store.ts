import { promisifyRequest } from 'idb-keyval';
import type { Database } from './database.js';
import { erasuresOf, withoutErased, type Erased } from './erase.js';
import type { Fact, FactDraft } from './fact.js';
import type { FactKey } from './identity.js';
import { keyOf, placeFact } from './identity.js';
import type { Marks } from './replay.js';
import { askRemoved, RemovedLearnerError } from './removed.js';
import { sealFact, unsealFact } from './seal.js';

/** A fact on its way to the database; it has no place in the log before it is written or told. */
export interface Unsaved {
  readonly draft: FactDraft;
  fact?: Fact;
  /** What a transaction wrote that is said to have failed. */
  tried?: Fact;
}

/** How many records are asked for at once. */
const chunk = 5_000;

/** Reads what is to be changed with the facts, and gives what changes it: all is read before. */
export type Preparing = (store: IDBObjectStore) => Promise<() => void>;

/**
 * Writes facts in their order, all or none. Their numbers are allotted inside the transaction that
 * writes them: another tab cannot get the same ones. What was deleted is in none of them.
 */
export async function writeFacts(
  database: Database,
  profile: string,
  entries: readonly Unsaved[],
  prepare?: Preparing,
): Promise<void> {
  let removed: IDBRequest<number> | undefined;
  await database.run(['facts', 'meta'], 'readwrite', async (store, device) => {
    removed = askRemoved(store, profile, device);
    const change = prepare && (await prepare(store));
    // A browser may report a failure for what it has written.
    const tries = entries.map(({ tried, fact }) => tried ?? fact);
    const found = tries.map((fact) => fact && store.get(keyOf(fact)));
    const known = store.getAllKeys(IDBKeyRange.bound([[profile]], [[profile], []]));
    const last = store.openKeyCursor(numbered([profile, device]), 'prev');
    last.onsuccess = () => {
      if (removed!.result) return;
      let seq = last.result ? (last.result.key as FactKey)[2] : 0;
      const erasures = erasuresOf((known.result as ErasedKey[]).map(([, ...one]) => one));
      for (const [at, entry] of entries.entries()) {
        const [tried, stored] = [tries[at], unsealFact(found[at]?.result)].map(
          (fact) => fact && withoutErased(fact, erasures),
        );
        if (tried && JSON.stringify(tried) === JSON.stringify(stored)) {
          entry.fact = tried;
          continue;
        }
        if (!entry.fact || entry.fact.device === device) {
          seq += 1;
          entry.fact = placeFact(entry.draft, [profile, device, seq]);
        }
        entry.fact = withoutErased(entry.fact, erasures);
        store.put(sealFact(entry.fact), keyOf(entry.fact));
      }
      change?.();
    };
  });
  if (removed?.result) throw new RemovedLearnerError();
}

/** The key that says that an answer was deleted: nobody brings it back. */
export type ErasedKey = [[profile: string], ...erased: Erased];

/**
 * Reads a course's facts above the marks. Gives nothing when the log has lost facts that the marks
 * have counted. A damaged record is left where it is and costs nothing but itself.
 */
export function readFacts(
  database: Database,
  profile: string,
  course: string,
  marks: Marks,
): Promise<readonly Fact[] | undefined> {
  return database.run('facts', 'readonly', (store) => readCourse(store, [profile, course], marks));
}

/** As `readFacts`, within a transaction. */
export async function readCourse(
  store: IDBObjectStore,
  course: string[],
  marks: Marks,
): Promise<readonly Fact[] | undefined> {
  const index = store.index('course');
  const lasts = await lastNumbers(index, course);
  for (const [device, { seq }] of marks) if ((lasts.get(device) ?? 0) < seq) return undefined;
  const reads = [...lasts.keys()].map((device) =>
    readDevice(index, [...course, device], marks.get(device)?.seq ?? 0),
  );
  const records = (await Promise.all(reads)).flat();
  return records.flatMap((record) => unsealFact(record) ?? []);
}

/** The devices that have facts of a course, each with its last number. */
export async function lastNumbers(index: IDBIndex, course: string[]): Promise<Map<string, number>> {
  const lasts = new Map<string, number>();
  let before: IDBValidKey = [];
  for (;;) {
    // One search for each device: a cursor that is told to skip steps through all between.
    const range = IDBKeyRange.bound(course, [...course, before], true, true);
    const cursor: IDBCursor | null = await promisifyRequest(index.openKeyCursor(range, 'prev'));
    if (!cursor) return lasts;
    const [device, seq] = (cursor.key as (string | number)[]).slice(-2) as [string, number];
    lasts.set(device, seq);
    before = device;
  }
}

/** The records of one device, a share at a time: the browser keeps none of them back for long. */
async function readDevice(index: IDBIndex, owner: string[], above: number): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let from: number | undefined = above; from !== undefined;) {
    const { records, next } = await readShare(index, owner, from);
    for (const record of records) all.push(record);
    from = next;
  }
  return all;
}

/** Records of one device with their keys; `next`: above which number there may be more. */
export interface Share {
  readonly records: readonly unknown[];
  readonly keys: readonly FactKey[];
  readonly next?: number | undefined;
}

/** Reads a share of the records of one device, above a number. */
export async function readShare(index: IDBIndex, owner: string[], above: number): Promise<Share> {
  const range = numbered(owner, above);
  // Asked together: a transaction that is asked nothing ends.
  const [share, keys] = await Promise.all([
    promisifyQuietly<unknown[]>(index.getAll(range, chunk)).catch(() => undefined),
    promisifyRequest(index.getAllKeys(range, chunk)) as Promise<FactKey[]>,
  ]);
  return {
    records: share ?? (await readSingly(index.objectStore, keys)),
    keys,
    next: keys.length === chunk ? keys.at(-1)?.[2] : undefined,
  };
}

/** Reads records one by one: one that the browser cannot read fails all that are asked for together with it. */
export function readSingly(store: IDBObjectStore, keys: readonly FactKey[]): Promise<unknown[]> {
  return Promise.all(
    keys.map((key) => promisifyQuietly<unknown>(store.get(key)).catch(() => undefined)),
  );
}

/** A failed request would take its transaction down with it. */
function promisifyQuietly<T>(request: IDBRequest<T>): Promise<T> {
  const promise = promisifyRequest(request);
  request.addEventListener('error', (event) => event.preventDefault());
  return promise;
}

function numbered(owner: readonly string[], above = 0): IDBKeyRange {
  return IDBKeyRange.bound([...owner, above], [...owner, Infinity], true);
}
