import { setLast } from './canary.js';
import { isDone, marksIn, readJournal, removeFromJournal, withJournal } from './journal.js';
import type { Erased } from './erase.js';
import {
  firstLineOf,
  listSegments,
  openMirrorFolder,
  readSegment,
  removeTorn,
  segmentNames,
  type SegmentFile,
} from './mirror-folder.js';
import { copyNew } from './mirror-copy.js';
import { withMirrorLock } from './mirror-lock.js';
import { idOf, isStale, marksOf, rewriteSegments, type Owners } from './mirror-sweep.js';
import { readHead, readLines, type Mark, type MirrorRecord } from './segment.js';
import { countUpTo, erasedBy, lastFacts, removedIn, type LastFact } from './stored-log.js';

/** So many segments of about one size are joined. */
const tooMany = 8;

export interface SyncOptions {
  /** Whether the database was given back before what the mirror could give. */
  readonly isRestored: boolean;
  /** To copy also what came in below what was copied; only of a database that is restored. */
  readonly isThorough: boolean;
}

/**
 * Copies what is new in the database into the mirror, and takes out of it what a learner wished to
 * be gone.
 */
export function syncMirror(
  db: IDBDatabase,
  name: string,
  options: SyncOptions,
): Promise<'busy' | undefined> {
  return withMirrorLock(name, async () => {
    const folder = await openMirrorFolder(name, { create: true });
    if (folder) await sync(folder, db, name, options);
    return undefined;
  });
}

/** What was found in the mirror. */
export interface Mirrored {
  /** All that is not damaged, of what could be read. */
  readonly records: readonly MirrorRecord[];
  /** Whether there is no more in it. */
  readonly isWhole: boolean;
}

/** Reads what the mirror holds. Rejects where the browser does not let it be seen. */
export async function readMirror(name: string): Promise<Mirrored> {
  const read = async (): Promise<Mirrored> => {
    const folder = await openMirrorFolder(name, { create: false });
    const journal = (await readJournal(name)).flatMap(({ text }) => readLines(text));
    const { records, isWhole } = folder ? await readAll(folder) : { records: [], isWhole: true };
    return { records: [...records, ...journal], isWhole };
  };
  const found = await withMirrorLock(name, read, 1_000);
  // Rather what can be read while another tab writes than nothing.
  return found === 'busy' ? read() : found;
}

async function readAll(folder: FileSystemDirectoryHandle): Promise<Mirrored> {
  for (let tries = 1; ; tries += 1) {
    const names = await segmentNames(folder);
    const texts: (string | undefined)[] = [];
    for (const name of names) texts.push(await readSegment(folder, name));
    const isRead = texts.every((text) => text !== undefined);
    // Another tab may have joined segments meanwhile: what it took away is in one that is new.
    const isWhole = isRead && String(await segmentNames(folder)) === String(names);
    if (!isWhole && tries < 3) continue;
    const records = texts.flatMap((text = '') =>
      readHead(firstLineOf(text)) === 'newer' ? [] : readLines(text),
    );
    return { records, isWhole };
  }
}

/** How far the mirror reaches, by learner and device. Rejects where that cannot be seen. */
export async function mirrorMarks(name: string): Promise<readonly Mark[]> {
  const folder = await openMirrorFolder(name, { create: false });
  // First, because what is in it may be copied meanwhile.
  const journal = await readJournal(name);
  const marks = marksOf(folder ? await listSegments(folder) : []);
  return [...withJournal(marks, journal).values()];
}

/**
 * Takes a learner who is removed out of the mirror and the canary. To be called before their facts
 * are deleted, so that nothing brings these back, and once more after that, since another tab may
 * have copied them in between. Never rejects.
 */
export async function forgetInMirror(profile: string, name = 'polku'): Promise<void> {
  setLast(name, profile);
  const journal = await readJournal(name);
  const inJournal = journal.filter((entry) => marksIn(entry).some(([owner]) => owner === profile));
  await removeFromJournal(name, inJournal).catch(() => undefined);
  const forget = async () => {
    const folder = await openMirrorFolder(name, { create: false });
    if (!folder) return;
    const owners: Owners = { isRemoved: ([other]) => other === profile, erasedBy: () => [] };
    const theirs = (await listSegments(folder)).filter(
      ({ head }) => head === 'damaged' || head.erased.some(([owner]) => owner === profile),
    );
    // Their head says less of what others have deleted, so that they are looked through again.
    for (const segment of theirs) await rewriteSegments(folder, [segment], owners);
  };
  const done = await withMirrorLock(name, forget, 5_000).catch(() => undefined);
  if (done === 'busy') await forget().catch(() => undefined);
}

async function sync(
  folder: FileSystemDirectoryHandle,
  db: IDBDatabase,
  name: string,
  { isRestored, isThorough }: SyncOptions,
): Promise<void> {
  if (isThorough) await removeTorn(folder);
  // Before it is asked what the database has: what it has by then is copied below.
  const journal = isRestored ? await readJournal(name) : [];
  const lasts = await lastFacts(db);
  const before = await listSegments(folder);
  const owners = await ownersIn(db, lasts, before);
  const stale = before.filter((segment) => isStale(segment, owners));
  if (stale.length > 0) await rewriteSegments(folder, stale, owners);
  let segments = stale.length > 0 ? await listSegments(folder) : before;
  const hasMerged = journal.some(({ head }) => head !== 'damaged' && head.merged);
  const torn = isThorough || hasMerged ? await tornDevices(db, lasts, segments) : new Set<string>();
  if (torn.size > 0) {
    await rewriteSegments(folder, segments, owners, torn);
    segments = await listSegments(folder);
  }
  const added = await copyNew(folder, db, { lasts, owners, segments });
  const marks = marksOf([...segments, ...added]);
  const done = journal.filter((entry) => isDone(entry, marks, owners));
  await removeFromJournal(name, done).catch(() => undefined);
  await joinSmall(folder, [...segments, ...added], owners);
}

/** Asked before anything is copied: what is deleted meanwhile is then seen by the next one. */
async function ownersIn(
  db: IDBDatabase,
  lasts: readonly LastFact[],
  segments: readonly SegmentFile[],
): Promise<Owners> {
  const isRemoved = await removedIn(db);
  const mirrored = segments.flatMap(({ head }) => (head === 'damaged' ? [] : head.erased));
  const erased = new Map<string, readonly Erased[]>();
  for (const profile of new Set([...lasts, ...mirrored].map(([owner]) => owner)))
    erased.set(profile, await erasedBy(db, profile));
  return { isRemoved, erasedBy: (profile) => erased.get(profile) ?? [] };
}

/**
 * Devices of which the database has records that were not copied when those above them were, or of
 * which the mirror claims to have more than it was able to give back.
 */
async function tornDevices(
  db: IDBDatabase,
  lasts: readonly LastFact[],
  segments: readonly SegmentFile[],
): Promise<ReadonlySet<string>> {
  const marks = marksOf(segments);
  const torn = new Set<string>();
  for (const one of lasts) {
    const mark = marks.get(idOf(one));
    if (mark && (await countUpTo(db, [one[0], one[1], mark[2]])) > mark[3]) torn.add(idOf(one));
  }
  const stored = new Map(lasts.map((one) => [idOf(one), one[2]]));
  for (const [id, [, , last]] of marks) if (!((stored.get(id) ?? -Infinity) >= last)) torn.add(id);
  return torn;
}

async function joinSmall(
  folder: FileSystemDirectoryHandle,
  segments: readonly SegmentFile[],
  owners: Owners,
): Promise<void> {
  const sizes = new Map<number, SegmentFile[]>();
  for (const segment of segments) {
    const order = orderOf(segment);
    if (order <= 2) sizes.set(order, [...(sizes.get(order) ?? []), segment]);
  }
  for (const [order, alike] of sizes)
    if (alike.length >= (order < 0 ? 2 : tooMany)) await rewriteSegments(folder, alike, owners);
}

/** 0: below 32 KB, 1: below 256 KB, 2: below 2 MB; -1: what is in it is likely to be copied again. */
function orderOf({ head, size }: SegmentFile): number {
  if (head !== 'damaged' && head.marks.length === 0) return -1;
  return Math.max(0, Math.floor(Math.log2(size / 4_096) / 3));
}
