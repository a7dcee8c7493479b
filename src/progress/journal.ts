import type { Fact } from './fact.js';
import { openMirrorFolder, writeSegment, type SegmentFile } from './mirror-folder.js';
import { idOf, type Marks, type Owners } from './mirror-sweep.js';
import { sealFact, type SealedFact } from './seal.js';
import { segmentText, type Mark, type MirrorRecord } from './segment.js';

/** Writes facts that were answered just now into the journal. */
export function noteAnswered(name: string, facts: readonly Fact[]): Promise<void> {
  return addToJournal(name, facts.map(sealFact));
}

/**
 * Writes facts that have just come into the database a second time, at once. The mirror follows
 * only when the page has nothing to do, and a browser that is killed while it writes may find its
 * database damaged later, and begin a new one (Chromium: “corrupted (and deleted) database”).
 * `merged`: they came from elsewhere. Rejects where there is no mirror to be seen.
 */
export async function addToJournal(
  name: string,
  facts: readonly SealedFact[],
  { merged }: { readonly merged?: true } = {},
): Promise<void> {
  if (facts.length === 0) return;
  const folder = await openMirrorFolder(name, { create: true });
  if (!folder) return;
  const marks = new Map<string, Mark>();
  for (const { profile, device, seq } of facts) {
    const id = idOf([profile, device]);
    const [, , last, count] = marks.get(id) ?? [profile, device, seq, 0];
    marks.set(id, [profile, device, Math.max(last, seq), count + 1]);
  }
  const about = { marks: [...marks.values()], erased: [], ...(merged && { merged }) };
  const records = facts as readonly unknown[] as readonly MirrorRecord[];
  await writeSegment(folder, segmentText(about, records), 'journal');
}

/** How far the mirror reaches, with what is only in journals as yet. */
export function withJournal(copied: Marks, journals: readonly SegmentFile[]): Marks {
  const marks = new Map(copied);
  for (const mark of journals.flatMap(({ head }) => (head === 'damaged' ? [] : head.marks))) {
    const [profile, device, last, count] = mark;
    const before = marks.get(idOf(mark));
    if (before && last <= before[2]) continue;
    // Some of it may have been copied since.
    const isNew = before ? Math.min(count, last - before[2]) : count;
    marks.set(idOf(mark), [profile, device, last, (before?.[3] ?? 0) + isNew]);
  }
  return marks;
}

/** Whether all of a journal has been copied into segments, or is to leave. */
export function coveredBy({ head }: SegmentFile, marks: Marks, { isRemoved }: Owners): boolean {
  if (head === 'damaged') return true;
  const isCopied = (mark: Mark) => (marks.get(idOf(mark))?.[2] ?? -Infinity) >= mark[2];
  return head.marks.every((mark) => isRemoved(mark) || isCopied(mark));
}
