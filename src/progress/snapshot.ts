import { crc32 } from './crc.js';
import type { CourseProgress, LessonProgress } from './mastery.js';
import { byId } from './by-id.js';
import type { Marks, Replay } from './replay.js';

/** Raised whenever what is folded, or how, changes: older snapshots are then passed over. */
const snapshotFormat = 7;

/** A replay as it is kept. A cache: it may be thrown away at any time. */
export interface Snapshot {
  readonly format: number;
  readonly crc: number;
  readonly json: string;
}

type Written = Omit<Replay, 'marks'> & {
  readonly marks: [string, { seq: number; clock: number }][];
};

/** Writes a replay down. One JSON text is read back faster than the objects it stands for. */
export function takeSnapshot(replay: Replay): Snapshot {
  const json = JSON.stringify({ ...replay, marks: [...replay.marks] } satisfies Written);
  return { format: snapshotFormat, crc: crc32(json), json };
}

/** Reads a snapshot back, or gives nothing when there is the least doubt about it. */
export function readSnapshot(stored: unknown): Replay | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { format, crc, json } = stored as Partial<Snapshot>;
  if (format !== snapshotFormat || typeof json !== 'string' || crc !== crc32(json))
    return undefined;
  const { progress, marks, last } = JSON.parse(json) as Written;
  return { progress: own(progress), marks: new Map(marks) satisfies Marks, ...(last && { last }) };
}

function own({ lessons, cards, ...progress }: CourseProgress): CourseProgress {
  const owned = Object.entries(lessons).map(([id, lesson]): [string, LessonProgress] => [
    id,
    { ...lesson, items: byId(lesson.items) },
  ]);
  return { ...progress, lessons: byId(Object.fromEntries(owned)), cards: byId(cards) };
}
