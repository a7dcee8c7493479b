import { readCanary, setLast } from './canary.js';
import type { Erased } from './erase.js';
import {
  listSegments,
  openMirrorFolder,
  readSegment,
  removeTorn,
  writeSegment,
  type SegmentFile,
} from './mirror-folder.js';
import { withMirrorLock } from './mirror-lock.js';
import {
  erasedCounts,
  idOf,
  isStale,
  marksOf,
  rewriteSegments,
  withoutDeleted,
  type Owners,
} from './mirror-sweep.js';
import { asMirrored, readLines, segmentText, type Mark, type MirrorRecord } from './segment.js';
import { countUpTo, erasedBy, lastFacts, recordsAbove, type LastFact } from './stored-log.js';

/** About how many characters of facts come into one segment. */
const segmentSize = 1_000_000;

/** So many segments of about one size are joined. */
const tooMany = 8;

/**
 * Copies what is new in the database into the mirror, and takes out of it what is no longer in the
 * database because a learner wished it. `thorough`: also what came in below what was copied.
 */
export function syncMirror(
  db: IDBDatabase,
  name: string,
  thorough: boolean,
): Promise<'busy' | undefined> {
  return withMirrorLock(name, async () => {
    const folder = await openMirrorFolder(name, { create: true });
    if (folder) await sync(folder, db, name, thorough);
    return undefined;
  });
}

/** All that the mirror holds and that is not damaged. */
export async function readMirror(name: string): Promise<readonly MirrorRecord[]> {
  const read = async (): Promise<readonly MirrorRecord[]> => {
    const folder = await openMirrorFolder(name, { create: false });
    if (!folder) return [];
    const records: MirrorRecord[] = [];
    for (const segment of await listSegments(folder)) {
      for (const record of readLines(await readSegment(folder, segment.name))) records.push(record);
    }
    return records;
  };
  const found = await withMirrorLock(name, read, 1_000).catch(() => []);
  // Rather what can be read while another tab writes than nothing.
  return found === 'busy' ? read().catch(() => []) : found;
}

/** How far the mirror reaches, by learner and device. */
export async function mirrorMarks(name: string): Promise<readonly Mark[]> {
  const folder = await openMirrorFolder(name, { create: false });
  return folder ? [...marksOf(await listSegments(folder)).values()] : [];
}

/**
 * Takes a learner who is removed out of the mirror and the canary. To be called before their facts
 * are deleted, so that nothing brings these back, and once more after that, since another tab may
 * have copied them in between. Never rejects.
 */
export async function forgetInMirror(profile: string, name = 'polku'): Promise<void> {
  setLast(name, profile);
  const forget = async () => {
    const folder = await openMirrorFolder(name, { create: false });
    if (!folder) return;
    const owners: Owners = { isKnown: (other) => other !== profile, erasedBy: () => [] };
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
  thorough: boolean,
): Promise<void> {
  if (thorough) await removeTorn(folder);
  const lasts = await lastFacts(db);
  const before = await listSegments(folder);
  const owners = await ownersIn(db, name, lasts, before);
  const stale = before.filter((segment) => isStale(segment, owners));
  if (stale.length > 0) await rewriteSegments(folder, stale, owners);
  let segments = stale.length > 0 ? await listSegments(folder) : before;
  const torn = thorough ? await tornDevices(db, lasts, segments) : new Set<string>();
  if (torn.size > 0) {
    await rewriteSegments(folder, segments, owners, torn);
    segments = await listSegments(folder);
  }
  const added = await copyNew(folder, db, { lasts, owners, segments });
  await joinSmall(folder, [...segments, ...added], owners);
}

/** Asked before anything is copied: what is deleted meanwhile is then seen by the next one. */
async function ownersIn(
  db: IDBDatabase,
  name: string,
  lasts: readonly LastFact[],
  segments: readonly SegmentFile[],
): Promise<Owners> {
  const canary = readCanary(name) ?? {};
  const known = new Set([...lasts.map(([profile]) => profile), ...Object.keys(canary)]);
  const mirrored = segments.flatMap(({ head }) => (head === 'damaged' ? [] : head.erased));
  const erased = new Map<string, readonly Erased[]>();
  for (const profile of new Set([...known, ...mirrored.map(([owner]) => owner)]))
    erased.set(profile, await erasedBy(db, profile));
  return {
    isKnown: (profile) => known.has(profile),
    erasedBy: (profile) => erased.get(profile) ?? [],
  };
}

/** Devices of which the database has records that were not copied when those above them were. */
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
  return torn;
}

async function copyNew(
  folder: FileSystemDirectoryHandle,
  db: IDBDatabase,
  {
    lasts,
    owners,
    segments,
  }: {
    readonly lasts: readonly LastFact[];
    readonly owners: Owners;
    readonly segments: readonly SegmentFile[];
  },
): Promise<readonly SegmentFile[]> {
  const known = marksOf(segments);
  const added: SegmentFile[] = [];
  let marks: Mark[] = [];
  let records: MirrorRecord[] = [];
  let size = 0;
  const write = async (): Promise<boolean> => {
    if (marks.length === 0) return true;
    const profiles = new Set(marks.map(([profile]) => profile));
    const head = { marks, erased: erasedCounts(profiles, owners) };
    const written = await writeSegment(folder, segmentText(head, withoutDeleted(records, owners)));
    [marks, records, size] = [[], [], 0];
    if (written) added.push(written);
    return written !== undefined;
  };
  for (const [profile, device, last] of lasts) {
    const above = known.get(idOf([profile, device]))?.[2] ?? -Infinity;
    if (above >= last) continue;
    for await (const share of recordsAbove(db, [profile, device, above])) {
      const copied = share.flatMap(([key, record]) => asMirrored(record, key) ?? []);
      marks.push([profile, device, share.at(-1)![0][2], share.length]);
      records.push(...copied);
      size += JSON.stringify(copied).length;
      if (size >= segmentSize && !(await write())) return added; // there is no room
    }
  }
  await write();
  return added;
}

async function joinSmall(
  folder: FileSystemDirectoryHandle,
  segments: readonly SegmentFile[],
  owners: Owners,
): Promise<void> {
  const sizes = new Map<number, SegmentFile[]>();
  for (const segment of segments) {
    // 0: below 32 KB, 1: below 256 KB, 2: below 2 MB.
    const order = Math.max(0, Math.floor(Math.log2(segment.size / 4_096) / 3));
    if (order <= 2) sizes.set(order, [...(sizes.get(order) ?? []), segment]);
  }
  for (const alike of sizes.values())
    if (alike.length >= tooMany) await rewriteSegments(folder, alike, owners);
}
