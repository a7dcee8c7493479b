import { writeSegment, type SegmentFile } from './mirror-folder.js';
import { erasedCounts, idOf, marksOf, withoutDeleted, type Owners } from './mirror-sweep.js';
import { asMirrored, segmentText, type Mark, type MirrorRecord } from './segment.js';
import { recordsAbove, type LastFact } from './stored-log.js';

/** About how many characters of facts, and of what is said of them, come into one segment. */
const segmentSize = 1_000_000;

/** Copies into new segments what the database has above those that are there. */
export async function copyNew(
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
      const mark: Mark = [profile, device, share.at(-1)![0][2], share.length];
      marks.push(mark);
      records.push(...copied);
      size += JSON.stringify([mark, copied]).length;
      if (size >= segmentSize && !(await write())) return added; // there is no room
    }
  }
  await write();
  return added;
}
