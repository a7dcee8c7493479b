import { promisifyRequest } from 'idb-keyval';
import type { Database } from './database.js';
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
 * writes them: another tab cannot get the same ones.
 */
export function writeFacts(
  database: Database,
  profile: string,
  entries: readonly Unsaved[],
): Promise<void> {
  return database.run('facts', 'readwrite', (store, device) => {
    // A browser may report a failure for what it has written.
    const tries = entries.map(({ tried, fact }) => tried ?? fact);
    const found = tries.map((fact) => fact && store.get(keyOf(fact)));
    const last = store.openKeyCursor(numbered([profile, device]), 'prev');
    last.onsuccess = () => {
      let seq = last.result ? (last.result.key as FactKey)[2] : 0;
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
        store.put(sealFact(entry.fact), keyOf(entry.fact));
      }
    };
  });
}

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
  return database.run('facts', 'readonly', async (store) => {
    const index = store.index('course');
    const lasts = await lastNumbers(index, [profile, course]);
    for (const [device, { seq }] of marks) if ((lasts.get(device) ?? 0) < seq) return undefined;
    const reads = [...lasts].flatMap(([device, last]) => {
      const from = marks.get(device)?.seq ?? 0;
      return chunks(from, last).map((range) => readChunk(index, [profile, course, device], range));
    });
    const facts: Fact[] = [];
    for (const records of await Promise.all(reads)) {
      for (const record of records) {
        const fact = unsealFact(record);
        if (fact) facts.push(fact);
      }
    }
    return facts;
  });
}

type Range = readonly [above: number, to: number];

function chunks(above: number, to: number): readonly Range[] {
  const count = Math.ceil((to - above) / chunk);
  return Array.from({ length: count }, (_, at): Range => {
    const from = above + at * chunk;
    return [from, Math.min(from + chunk, to)];
  });
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

async function readChunk(index: IDBIndex, owner: string[], range: Range): Promise<unknown[]> {
  try {
    return await promisifyQuietly<unknown[]>(index.getAll(numbered(owner, range)));
  } catch {
    return readSingly(index, owner, range);
  }
}

/** One record that the browser cannot read fails all that are asked for together with it. */
async function readSingly(index: IDBIndex, owner: string[], range: Range): Promise<unknown[]> {
  const keys = await promisifyRequest(index.getAllKeys(numbered(owner, range)));
  return Promise.all(
    keys.map((key) => promisifyQuietly<unknown>(index.objectStore.get(key)).catch(() => undefined)),
  );
}

/** A failed request would take its transaction down with it. */
function promisifyQuietly<T>(request: IDBRequest<T>): Promise<T> {
  const promise = promisifyRequest(request);
  request.addEventListener('error', (event) => event.preventDefault());
  return promise;
}

function numbered(owner: readonly string[], [above, to]: Range = [0, Infinity]): IDBKeyRange {
  return IDBKeyRange.bound([...owner, above], [...owner, to], true);
}

function isSame(fact: Fact, record: unknown): boolean {
  return sealFact(fact).crc === (record as Partial<SealedFact> | undefined)?.crc;
}
