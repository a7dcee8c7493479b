import { crc32 } from './crc.js';
import type { FactKey } from './identity.js';
import { readRecord } from './read-record.js';

/** How much of one device's log was copied: up to which number, and how many records that were. */
export type Mark = readonly [profile: string, device: string, last: number, covered: number];

/** What a segment of the mirror says of itself, in its first line. */
export interface SegmentHead {
  readonly marks: readonly Mark[];
  /** How many answers each of its learners had deleted: these are not in it. */
  readonly erased: readonly (readonly [profile: string, count: number])[];
  /** How many lines follow. */
  readonly lines: number;
  /** In the journal: it came from elsewhere, so it may lie below what was copied already. */
  readonly merged?: true;
}

/** A record that has a right checksum, of this build or of a newer one. */
export type MirrorRecord = Readonly<Record<string, unknown>> & {
  readonly profile: string;
  readonly device: string;
  readonly seq: number;
};

const format = 'polku-mirror';

/** Writes a segment down: its head, then a line for each record. */
export function segmentText(
  about: Omit<SegmentHead, 'lines'>,
  records: readonly MirrorRecord[],
): string {
  const head = { format, v: 1, ...about, lines: records.length };
  const sealed = { ...head, crc: crc32(JSON.stringify(head)) };
  return [sealed, ...records].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Reads a segment's first line. */
export function readHead(line: string): SegmentHead | 'damaged' | 'newer' {
  const value = parse(line);
  if (typeof value !== 'object' || value === null) return 'damaged';
  const { crc, ...head } = value as Readonly<Record<string, unknown>>;
  if (head.format === format && typeof head.v === 'number' && head.v > 1) return 'newer';
  const isWhole = head.format === format && head.v === 1 && crc === crc32(JSON.stringify(head));
  return isWhole ? (head as unknown as SegmentHead) : 'damaged';
}

/** Reads the records of a segment. A torn or changed line costs itself. */
export function readLines(text: string): readonly MirrorRecord[] {
  return text.split('\n').flatMap((line) => asMirrored(parse(line)) ?? []);
}

/** A record as the mirror keeps it, or nothing where it is damaged, or not under its own key. */
export function asMirrored(record: unknown, key?: FactKey): MirrorRecord | undefined {
  if (readRecord(record) === 'damaged') return undefined;
  const { profile, device, seq } = record as MirrorRecord;
  if (typeof profile !== 'string' || typeof device !== 'string') return undefined;
  if (!Number.isSafeInteger(seq)) return undefined;
  const isOwn = !key || (key[0] === profile && key[1] === device && key[2] === seq);
  return isOwn ? (record as MirrorRecord) : undefined;
}

/** The key under which the database has such a record. */
export function keyOfRecord({ profile, device, seq }: MirrorRecord): FactKey {
  return [profile, device, seq];
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
