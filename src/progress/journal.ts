import { promisifyRequest } from 'idb-keyval';
import type { Fact } from './fact.js';
import { openJournal } from './journal-database.js';
import { firstLineOf } from './mirror-folder.js';
import { idOf, withoutDeleted, type Marks, type Owners } from './mirror-sweep.js';
import { sealFact, type SealedFact } from './seal.js';
import {
  readHead,
  readLines,
  segmentText,
  type Mark,
  type MirrorRecord,
  type SegmentHead,
} from './segment.js';
import { completion } from './stored-log.js';

/** What came into the database at once: a segment that is not in the mirror yet. */
export interface JournalEntry {
  readonly key: IDBValidKey;
  readonly text: string;
  readonly head: SegmentHead | 'damaged';
}

/** Writes facts that were answered just now into the journal. */
export function noteAnswered(name: string, facts: readonly Fact[]): Promise<void> {
  return addToJournal(name, facts.map(sealFact));
}

/**
 * Writes facts that have just come into the database a second time, at once, where the browser has
 * a place for it. The mirror follows only when the page has nothing to do, and a browser that is
 * killed while it writes may find its database damaged later, and begin a new one (Chromium:
 * “corrupted (and deleted) database”). `merged`: they came from elsewhere.
 */
export async function addToJournal(
  name: string,
  facts: readonly SealedFact[],
  { merged }: { readonly merged?: true } = {},
): Promise<void> {
  const db = facts.length > 0 && (await openJournal(name));
  if (!db) return;
  const marks = new Map<string, Mark>();
  for (const { profile, device, seq } of facts) {
    const id = idOf([profile, device]);
    const [, , last, count] = marks.get(id) ?? [profile, device, seq, 0];
    marks.set(id, [profile, device, Math.max(last, seq), count + 1]);
  }
  const about = { marks: [...marks.values()], erased: [], ...(merged && { merged }) };
  const records = facts as readonly unknown[] as readonly MirrorRecord[];
  const transaction = db.transaction('entries', 'readwrite', { durability: 'strict' });
  transaction.objectStore('entries').put(segmentText(about, records));
  await completion(transaction);
}

/**
 * Reads the journal. Entries of a newer build are left alone. Where it cannot be read nothing is
 * known of it: what is in it is brought back when it can.
 */
export async function readJournal(name: string): Promise<readonly JournalEntry[]> {
  return entriesIn(name).catch(() => []);
}

async function entriesIn(name: string): Promise<readonly JournalEntry[]> {
  const db = await openJournal(name);
  if (!db) return [];
  const store = db.transaction('entries').objectStore('entries');
  const [keys, texts] = await Promise.all([
    promisifyRequest(store.getAllKeys()),
    promisifyRequest<unknown[]>(store.getAll()),
  ]);
  return texts.flatMap((value, at) => {
    const text = String(value);
    const head = readHead(firstLineOf(text));
    return head === 'newer' ? [] : { key: keys[at]!, text, head };
  });
}

/** Takes entries out of the journal. */
export async function removeFromJournal(
  name: string,
  entries: readonly JournalEntry[],
): Promise<void> {
  const db = entries.length > 0 && (await openJournal(name));
  if (!db) return;
  const transaction = db.transaction('entries', 'readwrite');
  for (const { key } of entries) transaction.objectStore('entries').delete(key);
  await completion(transaction);
}

/** How far the mirror reaches, with what is only in the journal as yet. */
export function withJournal(copied: Marks, journal: readonly JournalEntry[]): Marks {
  const marks = new Map(copied);
  for (const mark of journal.flatMap(marksIn)) {
    const [profile, device, last, count] = mark;
    const before = marks.get(idOf(mark));
    if (before && last <= before[2]) continue;
    // Some of it may have been copied since.
    const isNew = before ? Math.min(count, last - before[2]) : count;
    marks.set(idOf(mark), [profile, device, last, (before?.[3] ?? 0) + isNew]);
  }
  return marks;
}

/** Of which learners' devices an entry has facts, and up to where. */
export function marksIn({ head }: JournalEntry): readonly Mark[] {
  return head === 'damaged' ? [] : head.marks;
}

/**
 * Whether an entry is to leave: all of it has been copied into segments, or its learner was removed
 * or has deleted some of it; that leaves even where there is no room to copy the rest.
 */
export function isDone(entry: JournalEntry, marks: Marks, owners: Owners): boolean {
  const isCopied = (mark: Mark) => (marks.get(idOf(mark))?.[2] ?? -Infinity) >= mark[2];
  return (
    marksIn(entry).every((mark) => owners.isRemoved(mark) || isCopied(mark)) ||
    readLines(entry.text).some((line) => withoutDeleted([line], owners)[0] !== line)
  );
}
