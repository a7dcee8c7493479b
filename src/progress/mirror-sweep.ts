import { erasuresOf, withoutErased, type Erased } from './erase.js';
import type { Fact } from './fact.js';
import { readSegment, removeFile, writeSegment, type SegmentFile } from './mirror-folder.js';
import { readRecord } from './read-record.js';
import { sealFact } from './seal.js';
import type { IsRemoved } from './stored-log.js';
import { readLines, segmentText, type Mark, type MirrorRecord } from './segment.js';

/** What the database says of its learners: what is not so in the mirror is to leave it. */
export interface Owners {
  /** Whether a learner was removed. One who is merely not there has lost their log: it stays here. */
  readonly isRemoved: IsRemoved;
  /** What a learner has deleted. */
  readonly erasedBy: (profile: string) => readonly Erased[];
}

/** What the mirror holds of every device. */
export type Marks = ReadonlyMap<string, Mark>;

/** Puts together how far segments reach. */
export function marksOf(segments: readonly SegmentFile[]): Marks {
  const marks = new Map<string, Mark>();
  for (const { head } of segments) {
    for (const mark of head === 'damaged' ? [] : head.marks) {
      const [profile, device, last, covered] = mark;
      const before = marks.get(idOf(mark));
      const sum = before ? [Math.max(before[2], last), before[3] + covered] : [last, covered];
      marks.set(idOf(mark), [profile, device, sum[0]!, sum[1]!]);
    }
  }
  return marks;
}

/** Names a device of a learner. */
export function idOf([profile, device]: readonly [string, string, ...unknown[]]): string {
  return JSON.stringify([profile, device]);
}

/** Whether a segment holds what it must not, or says nothing of what it holds. */
export function isStale({ head }: SegmentFile, { isRemoved, erasedBy }: Owners): boolean {
  if (head === 'damaged' || head.marks.some(isRemoved)) return true;
  return head.erased.some(
    ([profile, count]) => isRemoved([profile, '']) || erasedBy(profile).length !== count,
  );
}

/**
 * Writes segments anew as one, without what was deleted, and without lines that are damaged. What
 * it covers is forgotten for these devices, and where lines are missing: it is then copied again.
 */
export async function rewriteSegments(
  folder: FileSystemDirectoryHandle,
  segments: readonly SegmentFile[],
  owners: Owners,
  forgotten: ReadonlySet<string> = new Set(),
): Promise<SegmentFile | undefined> {
  const records = new Map<string, MirrorRecord>();
  const whole: SegmentFile[] = [];
  const read: string[] = [];
  const leaving: string[] = [];
  for (const { name, ...segment } of segments) {
    const text = await readSegment(folder, name);
    if (text === undefined) continue; // it may be read another time
    const lines = readLines(text);
    read.push(name);
    if (segment.head !== 'damaged' && segment.head.lines === lines.length)
      whole.push({ name, ...segment });
    const kept = lines.filter(({ profile, device }) => !owners.isRemoved([profile, device]));
    const rest = withoutDeleted(kept, owners);
    if (rest.length < lines.length || rest.some((line, at) => line !== kept[at]))
      leaving.push(name);
    for (const line of rest)
      records.set(JSON.stringify([line.profile, line.device, line.seq]), line);
  }
  const profiles = new Set([...records.values()].map(({ profile }) => profile));
  const isKept = (mark: Mark) => !owners.isRemoved(mark) && !forgotten.has(idOf(mark));
  const marks = [...marksOf(whole).values()].filter(isKept);
  for (const [profile] of marks) profiles.add(profile);
  const head = { marks, erased: erasedCounts(profiles, owners) };
  const rest = [...records.values()];
  const isEmpty = rest.length === 0 && marks.length === 0;
  const written = isEmpty ? undefined : await writeSegment(folder, segmentText(head, rest));
  // What is to leave leaves, even where there is no room to write the rest: it is copied again.
  const isDone = isEmpty || written !== undefined;
  for (const name of isDone ? read : leaving) await removeFile(folder, name);
  return written;
}

/** For a segment's head: how many answers each of these learners has deleted. */
export function erasedCounts(
  profiles: Iterable<string>,
  { erasedBy }: Owners,
): readonly (readonly [string, number])[] {
  return [...profiles].map((profile) => [profile, erasedBy(profile).length] as const);
}

/** Records without the answers that their learners have deleted. */
export function withoutDeleted(
  records: readonly MirrorRecord[],
  { erasedBy }: Pick<Owners, 'erasedBy'>,
): readonly MirrorRecord[] {
  const profiles = new Set(records.map(({ profile }) => profile));
  const erasures = new Map([...profiles].map((one) => [one, erasuresOf(erasedBy(one))]));
  return records.map((record) => {
    const found = erasures.get(record.profile);
    const fact = found?.size ? readRecord(record) : 'newer';
    if (!found || typeof fact !== 'object') return record;
    const rest: Fact = withoutErased(fact, found);
    return rest === fact ? record : (sealFact(rest) as unknown as MirrorRecord);
  });
}
