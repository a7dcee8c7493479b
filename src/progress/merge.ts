import { promisifyRequest } from 'idb-keyval';
import type { Problem } from '../problem.js';
import type { Database } from './database.js';
import { within } from './deadline.js';
import { erasedIn, erasuresOf, withoutErased, type Erased } from './erase.js';
import type { Fact } from './fact.js';
import type { ErasedKey } from './fact-store.js';
import { keyOf, type FactKey } from './identity.js';
import { addToJournal } from './journal.js';
import { readLogShare } from './log-shares.js';
import { greaterOf, identityOf, mergeFacts } from './merge-facts.js';
import type { Patience } from './outbox.js';
import { readRecord } from './read-record.js';
import { askRemoved, RemovedLearnerError } from './removed.js';
import { sealFact, type SealedFact } from './seal.js';
import { faultOf, storageProblem } from './storage-problem.js';

/** How many records are written before the page gets its turn. */
const share = 1_000;

/** How long all of it may take, in milliseconds, once the database is open. */
const longest = 60_000;

/** How long the second copy may take, in milliseconds. */
const longestCopy = 5_000;

/** Whose log facts are merged into. */
export interface Merging {
  /** The database's name. */
  readonly name: string;
  readonly profile: string;
  readonly patience: Pick<Patience, 'settle'>;
}

/**
 * Adds facts to a learner's log in one transaction, all or none, and throws away what was replayed
 * from it before. Gives what went wrong.
 */
export async function mergeInto(
  database: Database,
  { name, profile, patience }: Merging,
  facts: readonly Fact[],
): Promise<Problem | undefined> {
  const incoming = mergeFacts(facts.map((fact): Fact => ({ ...fact, profile })));
  try {
    const opening = database.open().then(() => true);
    if (!(await within(opening, patience.settle, () => false))) return storageProblem('slow');
    const written = await write(database, profile, incoming);
    if (!written) return storageProblem('slow');
    await copy(name, written);
  } catch (error) {
    return storageProblem(faultOf(error));
  }
}

/** The mirror follows later: a browser may be killed before. */
function copy(name: string, written: readonly SealedFact[]): Promise<void> {
  const copied = addToJournal(name, written, { merged: true }).catch(() => undefined);
  return within(copied, longestCopy, () => undefined);
}

/** Gives what it has written; nothing where that takes too long, and is given up. */
async function write(
  database: Database,
  profile: string,
  incoming: readonly Fact[],
): Promise<readonly SealedFact[] | undefined> {
  let transaction: IDBTransaction | undefined;
  const writing = database.run(['facts', 'snapshots', 'meta'], 'readwrite', (store, device) => {
    transaction = store.transaction;
    const removed = promisifyRequest(askRemoved(store, profile, device));
    const work = removed.then((count) => {
      if (count) throw new RemovedLearnerError();
      return change(store, profile, incoming);
    });
    return work.catch((error: unknown) => {
      // Else what was written before would stay.
      abort(store.transaction);
      if (!isAbort(error)) throw error;
      return new Promise<never>(() => undefined); // the transaction itself tells why
    });
  });
  return within<readonly SealedFact[] | undefined>(writing, longest, () => {
    abort(transaction);
    return undefined;
  });
}

/** Gives what it has written. */
async function change(
  store: IDBObjectStore,
  profile: string,
  incoming: readonly Fact[],
): Promise<readonly SealedFact[]> {
  const { facts, erased } = await changesFor(store, profile, incoming);
  if (facts.length + erased.length === 0) return [];
  for (const one of erased) store.put(true, [[profile], ...one] satisfies ErasedKey);
  const written: SealedFact[] = [];
  let before: Promise<unknown> | undefined;
  for (let from = 0; from < facts.length; from += share) {
    const puts = facts.slice(from, from + share).map((fact) => {
      const sealed = sealFact(fact);
      written.push(sealed);
      return store.put(sealed, keyOf(fact));
    });
    // One share is made ready while the browser writes the one before.
    await before;
    before = promisifyRequest(puts.at(-1)!);
  }
  await before;
  const own = IDBKeyRange.bound([profile], [profile, []]);
  store.transaction.objectStore('snapshots').delete(own);
  return written;
}

/** What is to be written so that a log holds these facts, too. */
async function changesFor(
  store: IDBObjectStore,
  profile: string,
  incoming: readonly Fact[],
): Promise<{ readonly facts: readonly Fact[]; readonly erased: readonly Erased[] }> {
  const erasedKeys = store.getAllKeys(IDBKeyRange.bound([[profile]], [[profile], []]));
  const known = ((await promisifyRequest(erasedKeys)) as ErasedKey[]).map(([, ...one]) => one);
  const knownNames = new Set(known.map((one) => JSON.stringify(one)));
  const erased = erasedIn(incoming).filter((one) => !knownNames.has(JSON.stringify(one)));
  const erasures = erasuresOf([...known, ...erased]);
  const wanted = new Map(incoming.map((fact) => [identityOf(fact), withoutErased(fact, erasures)]));
  const changed: Fact[] = [];
  for (let after: FactKey | undefined; ;) {
    const here = await readLogShare(store, profile, after);
    if (!here) break;
    for (const [at, record] of here.records.entries()) {
      const id = identityOf({ device: here.keys[at]![1], seq: here.keys[at]![2] });
      const other = wanted.get(id);
      wanted.delete(id);
      const fact = readRecord(record);
      // A newer build knows what it has written there.
      if (fact === 'newer') continue;
      const next = fact === 'damaged' ? other : joined(fact, other, erasures);
      if (next && next !== fact) changed.push(next);
    }
    after = here.keys.at(-1);
  }
  for (const fact of wanted.values()) changed.push(fact);
  return { facts: changed, erased };
}

function joined(
  fact: Fact,
  other: Fact | undefined,
  erasures: ReturnType<typeof erasuresOf>,
): Fact {
  const rest = withoutErased(fact, erasures);
  return other ? greaterOf(rest, other) : rest;
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function abort(transaction: IDBTransaction | undefined): void {
  try {
    transaction?.abort();
  } catch {
    return; // it has ended meanwhile
  }
}
