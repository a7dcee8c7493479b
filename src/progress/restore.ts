import { promisifyRequest } from 'idb-keyval';
import { readCanary, setLast, type Canary } from './canary.js';
import { erasedIn, type Erased } from './erase.js';
import type { Fact } from './fact.js';
import { readSingly, type ErasedKey } from './fact-store.js';
import type { FactKey } from './identity.js';
import { mirrorMarks, readMirror } from './mirror.js';
import { idOf, withoutDeleted } from './mirror-sweep.js';
import { readRecord } from './read-record.js';
import type { MirrorRecord } from './segment.js';
import { completion, erasedBy, isStored, lastFacts } from './stored-log.js';

/** What was brought back into a learner's log from the mirror, and what was not. */
export interface Restored {
  /** How many facts are back. */
  readonly facts: number;
  /** How many are gone, of those that this browser has written. */
  readonly lost: number;
  /** When, in milliseconds since 1970. */
  readonly t: number;
}

const aMinute = 60_000;

/** Where it is noted what was brought back into a learner's log. */
export const restoredKey = (profile: string): IDBValidKey => ['restored', profile];

/** Brings back what the database has lost of any learner's. Gives for whom that was. */
export async function restoreLost(
  db: IDBDatabase,
  name: string,
  now: number,
): Promise<ReadonlyMap<string, Restored>> {
  const canary = readCanary(name);
  const lost = canary ? await lostBy(db, canary) : await missedBy(db, name);
  const restored = new Map<string, Restored>();
  if (lost.length === 0) return restored;
  const records = await readMirror(name);
  for (const profile of lost) {
    const theirs = records.filter((record) => record.profile === profile);
    const last = canary?.[profile];
    const result = await putBack(db, profile, { records: theirs, last, now });
    restored.set(profile, result);
    setLast(name, profile, await lastStored(db, profile, last?.[0]));
  }
  return restored;
}

/** Learners whose last fact is not there. */
async function lostBy(db: IDBDatabase, canary: Canary): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const [profile, [device, seq]] of Object.entries(canary))
    if (!(await isStored(db, [profile, device, seq]))) lost.push(profile);
  return lost;
}

/** Without a canary: learners of whom the mirror knows a device that the database does not. */
async function missedBy(db: IDBDatabase, name: string): Promise<readonly string[]> {
  const stored = new Set((await lastFacts(db)).map(idOf));
  const missed = (await mirrorMarks(name)).filter((mark) => !stored.has(idOf(mark)));
  return [...new Set(missed.map(([profile]) => profile))];
}

interface Source {
  readonly records: readonly MirrorRecord[];
  readonly last: readonly [device: string, seq: number] | undefined;
  readonly now: number;
}

/** Adds what is missing, all or none. What the learner had deleted stays so. */
async function putBack(
  db: IDBDatabase,
  profile: string,
  { records, last, now }: Source,
): Promise<Restored> {
  const erased = [...(await erasedBy(db, profile)), ...erasedIn(records.flatMap(asErasure))];
  const clean = withoutDeleted(records, { isKnown: () => true, erasedBy: () => erased });
  const transaction = beginWriting(db);
  const done = completion(transaction);
  const facts = transaction.objectStore('facts');
  const range = IDBKeyRange.bound([profile], [profile, []]);
  const there = new Set((await promisifyRequest(facts.getAllKeys(range))).map(nameOf));
  const missing = new Map(clean.map((record) => [nameOf(keyOf(record)), record]));
  for (const name of there) missing.delete(name);
  for (const record of missing.values()) facts.put(record, keyOf(record));
  for (const one of erased) facts.put(true, erasedKey(profile, one));
  // What was replayed before may hold more than the log does now.
  transaction.objectStore('snapshots').delete(range);
  const lost = last ? last[1] - (await countTo(facts, [profile, ...last])) : 0;
  const restored = { facts: missing.size, lost, t: now };
  const meta = transaction.objectStore('meta');
  await changeDevice(meta, profile, last?.[0]);
  await noteRestored(meta, profile, restored);
  await done;
  return restored;
}

function countTo(facts: IDBObjectStore, [profile, device, last]: FactKey): Promise<number> {
  return promisifyRequest(
    facts.count(IDBKeyRange.bound([profile, device, 1], [profile, device, last])),
  );
}

/** Numbers that were lost are never given again: they may stand in a file elsewhere. */
async function changeDevice(
  meta: IDBObjectStore,
  profile: string,
  device: string | undefined,
): Promise<void> {
  const key = profile === 'default' ? 'device' : ['device', profile];
  const known: unknown = await promisifyRequest(meta.get(key));
  if (known === device) meta.delete(key);
}

// Another tab that finds the same loss must not note that nothing was brought back.
async function noteRestored(
  meta: IDBObjectStore,
  profile: string,
  restored: Pick<Restored, 'facts' | 't'>,
): Promise<void> {
  const known = readRestored(await promisifyRequest<unknown>(meta.get(restoredKey(profile))));
  if (restored.facts > 0 || !known || restored.t - known.t > aMinute)
    meta.put(restored, restoredKey(profile));
}

/** Reads what was noted of it. */
export function readRestored(stored: unknown): Restored | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { facts, lost, t } = stored as Restored;
  return [facts, lost, t].every(Number.isFinite) ? { facts, lost, t } : undefined;
}

/** A fact that is there, of the device that wrote last or of another. */
async function lastStored(
  db: IDBDatabase,
  profile: string,
  device: string | undefined,
): Promise<[string, number] | undefined> {
  const theirs = (await lastFacts(db)).filter(([owner]) => owner === profile);
  const [, of, last] = theirs.find((one) => one[1] === device) ?? theirs[0] ?? [];
  return of !== undefined && last !== undefined ? [of, last] : undefined;
}

/** Puts good copies in the place of a learner's damaged records. Gives how many. */
export async function repairDamaged(
  db: IDBDatabase,
  name: string,
  { profile, keys, now }: { profile: string; keys: readonly FactKey[]; now: number },
): Promise<number> {
  const sought = new Set(keys.map(nameOf));
  const records = sought.size > 0 ? await readMirror(name) : [];
  const copies = records.filter((record) => sought.has(nameOf(keyOf(record))));
  if (copies.length === 0) return 0;
  const erased = await erasedBy(db, profile);
  const clean = withoutDeleted(copies, { isKnown: () => true, erasedBy: () => erased });
  const transaction = beginWriting(db);
  const done = completion(transaction);
  const facts = transaction.objectStore('facts');
  const stored = await readSingly(facts, clean.map(keyOf));
  const good = clean.filter((_, at) => readRecord(stored[at]) === 'damaged');
  for (const record of good) facts.put(record, keyOf(record));
  transaction.objectStore('snapshots').delete(IDBKeyRange.bound([profile], [profile, []]));
  const restored: Restored = { facts: good.length, lost: 0, t: now };
  transaction.objectStore('meta').put(restored, restoredKey(profile));
  await done;
  return good.length;
}

function beginWriting(db: IDBDatabase): IDBTransaction {
  return db.transaction(['facts', 'snapshots', 'meta'], 'readwrite', { durability: 'strict' });
}

function asErasure(record: MirrorRecord): readonly Fact[] {
  if (record.kind !== 'erasure') return [];
  const fact = readRecord(record);
  return typeof fact === 'object' ? [fact] : [];
}

function keyOf({ profile, device, seq }: MirrorRecord): FactKey {
  return [profile, device, seq];
}

function erasedKey(profile: string, erased: Erased): ErasedKey {
  return [[profile], ...erased];
}

function nameOf(key: IDBValidKey): string {
  return JSON.stringify(key);
}
