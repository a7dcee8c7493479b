import { promisifyRequest } from 'idb-keyval';
import type { Database } from './database.js';
import { erasedIn, withoutErased, type Erased } from './erase.js';
import type { Fact, FactDraft } from './fact.js';
import type { FactKey } from './identity.js';
import { keyOf, placeFact } from './identity.js';
import type { Marks } from './replay.js';
import type { SealedFact } from './seal.js';
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

/**
 * Writes facts in their order, all or none. Their numbers are allotted inside the transaction that
 * writes them: another tab cannot get the same ones. What was deleted is in none of them, and no
 * longer in those that were written before.
 */
export function writeFacts(
  database: Database,
  profile: string,
  entries: readonly Unsaved[],
): Promise<void> {
  const erasures = erasedIn(entries.map(({ draft }) => draft));
  return database.run('facts', 'readwrite', async (store, device) => {
    // Nothing is put before all is read: what fails in between leaves everything as it was.
    const written =
      erasures.length > 0
        ? await Promise.all(
            erasures.map(([course]) => readCourse(store, [profile, course], new Map())),
          )
        : [];
    // A browser may report a failure for what it has written.
    const tries = entries.map(({ tried, fact }) => tried ?? fact);
    const found = tries.map((fact) => fact && store.get(keyOf(fact)));
    const known = store.getAllKeys(IDBKeyRange.bound([[profile]], [[profile], []]));
    const last = store.openKeyCursor(numbered([profile, device]), 'prev');
    last.onsuccess = () => {
      let seq = last.result ? (last.result.key as FactKey)[2] : 0;
      const erased = [...(known.result as ErasedKey[]).map(([, ...one]) => one), ...erasures];
      const put = (fact: Fact): Fact => {
        const rest = withoutErased(fact, erased);
        store.put(sealFact(rest), keyOf(rest));
        return rest;
      };
      for (const [at, entry] of entries.entries()) {
        const tried = tries[at];
        if (tried && isSame(tried, found[at]?.result)) {
          entry.fact = tried;
          continue;
        }
        if (!entry.fact || entry.fact.device === device) {
          seq += 1;
          entry.fact = placeFact(entry.draft, [profile, device, seq]);
        }
        entry.fact = put(entry.fact);
      }
      for (const fact of written.flatMap((facts) => facts ?? []))
        if (withoutErased(fact, erased) !== fact) put(fact);
      for (const one of erasures) store.put(true, [[profile], ...one] satisfies ErasedKey);
    };
  });
}

/** The key that says that an answer was deleted: nobody brings it back. */
type ErasedKey = [[profile: string], ...erased: Erased];

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

async function readCourse(
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
async function lastNumbers(index: IDBIndex, course: string[]): Promise<Map<string, number>> {
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
  const records: unknown[] = [];
  for (let from: number | undefined = above; from !== undefined;) {
    const range = numbered(owner, from);
    // Asked together: a transaction that is asked nothing ends.
    const [share, keys] = await Promise.all([
      promisifyQuietly<unknown[]>(index.getAll(range, chunk)).catch(() => undefined),
      promisifyRequest(index.getAllKeys(range, chunk)),
    ]);
    for (const record of share ?? (await readSingly(index.objectStore, keys))) records.push(record);
    from = keys.length === chunk ? (keys.at(-1) as FactKey)[2] : undefined;
  }
  return records;
}

/** One record that the browser cannot read fails all that are asked for together with it. */
function readSingly(store: IDBObjectStore, keys: IDBValidKey[]): Promise<unknown[]> {
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

function isSame(fact: Fact, record: unknown): boolean {
  return sealFact(fact).crc === (record as Partial<SealedFact> | undefined)?.crc;
}
