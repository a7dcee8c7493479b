import { promisifyRequest } from 'idb-keyval';
import { setLast } from './canary.js';
import { within } from './deadline.js';
import { erasedIn, type Erased } from './erase.js';
import type { Fact } from './fact.js';
import type { ErasedKey } from './fact-store.js';
import type { FactKey } from './identity.js';
import { mirrorMarks, readMirror, type Mirrored } from './mirror.js';
import { idOf, withoutDeleted } from './mirror-sweep.js';
import { readCanary, type Canary } from './read-canary.js';
import { readRecord } from './read-record.js';
import { noteRestored, type Restored } from './restored.js';
import { keyOfRecord, type Mark, type MirrorRecord } from './segment.js';
import {
  beginWriting,
  completion,
  erasedBy,
  isStored,
  lastFacts,
  readRemoved,
  removedIn,
} from './stored-log.js';

/** What came of looking for what is lost. */
export interface Restoration {
  /** What was brought back, by learner. */
  readonly restored: ReadonlyMap<string, Restored>;
  /** Learners of whom something is lost that may still be in the mirror: it is to be tried again. */
  readonly waiting: ReadonlySet<string>;
  /** Whether it is known what is lost. */
  readonly isSure: boolean;
}

/** How long the browser may take to tell what is in the mirror, and to read it, in milliseconds. */
const patience = { marks: 5_000, records: 30_000 };

/**
 * Brings back what the database has lost of any learner's. As long as the mirror cannot be read, or
 * what is in it cannot be written, what was noted of the loss stays.
 */
export async function restoreLost(
  db: IDBDatabase,
  name: string,
  now: number,
): Promise<Restoration> {
  const canary = readCanary(name);
  const isRemoved = await removedIn(db);
  const marks = await orNothing(mirrorMarks(name), patience.marks);
  const lost = [...(await lostBy(db, canary)), ...(await missedBy(db, marks ?? []))].filter(
    (owner) => !isRemoved(owner),
  );
  const isSure = marks !== undefined;
  const restored = new Map<string, Restored>();
  const waiting = new Set<string>();
  if (lost.length === 0) return { restored, waiting, isSure };
  const mirrored = (await orNothing(readMirror(name), patience.records)) ?? unreadable;
  for (const profile of new Set(lost.map(([owner]) => owner))) {
    const source = {
      records: mirrored.records.filter((record) => record.profile === profile),
      devices: new Set(lost.flatMap(([owner, device]) => (owner === profile ? [device] : []))),
      // Else it is not known yet how much is gone.
      ...(mirrored.isWhole && { last: canary[profile], marks }),
      now,
    };
    try {
      const result = await putBack(db, profile, source);
      if (result) restored.set(profile, result);
      if (!mirrored.isWhole) waiting.add(profile);
      else setLast(name, profile, await lastStored(db, profile, canary[profile]?.[0]));
    } catch (error) {
      if (isClosed(error)) throw error;
      waiting.add(profile); // there is no room
    }
  }
  return { restored, waiting, isSure };
}

type Owner = readonly [profile: string, device: string];

const unreadable: Mirrored = { records: [], isWhole: false };

/** Learners whose last fact is not there. */
async function lostBy(db: IDBDatabase, canary: Canary): Promise<readonly Owner[]> {
  const lost: Owner[] = [];
  for (const [profile, [device, seq]] of Object.entries(canary))
    if (!(await isStored(db, [profile, device, seq]))) lost.push([profile, device]);
  return lost;
}

/** Learners of whom the mirror reaches further than the database does. */
async function missedBy(db: IDBDatabase, marks: readonly Mark[]): Promise<readonly Owner[]> {
  const stored = new Map((await lastFacts(db)).map((one) => [idOf(one), one[2]]));
  const missed = marks.filter((mark) => (stored.get(idOf(mark)) ?? -Infinity) < mark[2]);
  return missed.map(([profile, device]) => [profile, device]);
}

function orNothing<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  const quiet = promise.catch(() => undefined);
  return within<T | undefined>(quiet, milliseconds, () => undefined);
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

interface Source {
  readonly records: readonly MirrorRecord[];
  /** Who has written what is lost. */
  readonly devices: ReadonlySet<string>;
  readonly last?: readonly [device: string, seq: number] | undefined;
  readonly marks?: readonly Mark[] | undefined;
  readonly now: number;
}

/** Adds what is missing, all or none. What the learner had deleted stays so, and who was removed. */
async function putBack(
  db: IDBDatabase,
  profile: string,
  { records, devices, last, marks = [], now }: Source,
): Promise<Restored | undefined> {
  const erased = [...(await erasedBy(db, profile)), ...erasedIn(records.flatMap(asErasure))];
  const clean = withoutDeleted(records, { erasedBy: () => erased });
  const transaction = beginWriting(db);
  const done = completion(transaction);
  done.catch(() => undefined); // whoever asks for something of it is told
  const [facts, meta] = [transaction.objectStore('facts'), transaction.objectStore('meta')];
  const range = IDBKeyRange.bound([profile], [profile, []]);
  const isRemoved = await readRemoved(meta);
  const there = new Set((await promisifyRequest(facts.getAllKeys(range))).map(nameOf));
  const missing = clean.filter(
    (record) => !there.has(nameOf(keyOfRecord(record))) && !isRemoved(keyOfRecord(record)),
  );
  const keys = new Set(missing.map((record) => nameOf(keyOfRecord(record))));
  for (const record of missing) facts.put(record, keyOfRecord(record));
  const lost = last ? await countLost(facts, [profile, ...last], marks) : 0;
  if (keys.size + lost === 0 || isRemoved([profile, last?.[0] ?? '']))
    return done.then(() => undefined);
  for (const one of erased) facts.put(true, erasedKey(profile, one));
  // What was replayed before may hold more than the log does now.
  transaction.objectStore('snapshots').delete(range);
  const restored = { facts: keys.size, lost, t: now };
  await changeDevice(meta, profile, devices);
  await noteRestored(meta, profile, restored);
  await done;
  return restored;
}

/** How many are gone of those that a device had written, or that had come from it by a file. */
async function countLost(
  facts: IDBObjectStore,
  [profile, device, last]: FactKey,
  marks: readonly Mark[],
): Promise<number> {
  const range = IDBKeyRange.bound([profile, device, 1], [profile, device, last]);
  const there = await promisifyRequest(facts.count(range));
  const mark = marks.find((one) => one[0] === profile && one[1] === device);
  // Of a device elsewhere, not all may have come.
  const had = mark ? Math.min(last, mark[3] + Math.max(0, last - mark[2])) : last;
  return Math.max(0, had - there);
}

/** Numbers that were lost are never given again: they may stand in a file elsewhere. */
async function changeDevice(
  meta: IDBObjectStore,
  profile: string,
  lost: ReadonlySet<string>,
): Promise<void> {
  const key = profile === 'default' ? 'device' : ['device', profile];
  const known: unknown = await promisifyRequest(meta.get(key));
  if (typeof known === 'string' && lost.has(known)) meta.delete(key);
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

function asErasure(record: MirrorRecord): readonly Fact[] {
  if (record.kind !== 'erasure') return [];
  const fact = readRecord(record);
  return typeof fact === 'object' ? [fact] : [];
}

function erasedKey(profile: string, erased: Erased): ErasedKey {
  return [[profile], ...erased];
}

function nameOf(key: IDBValidKey): string {
  return JSON.stringify(key);
}
