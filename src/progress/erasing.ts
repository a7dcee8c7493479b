import type { CourseReplays } from './course-replays.js';
import type { Database } from './database.js';
import { erasedIn, erasuresOf, withoutErased, type Erasures } from './erase.js';
import type { Fact } from './fact.js';
import {
  lastNumbers,
  readCourse,
  readShare,
  readSingly,
  writeFacts,
  type ErasedKey,
  type Share,
  type Unsaved,
} from './fact-store.js';
import { keyOf, type FactKey } from './identity.js';
import type { Mark } from './replay.js';
import { sealFact, unsealFact } from './seal.js';

/**
 * Writes that answers were deleted, and in the same transaction every record of theirs without
 * them. What was replayed from the log before is thrown away. The log is looked through a share at a
 * time, while others may write to it.
 */
export async function writeErasures(
  database: Database,
  replays: Pick<CourseReplays, 'forget'>,
  profile: string,
  entries: readonly Unsaved[],
): Promise<void> {
  // A snapshot that stays is written over when the course is opened.
  for (const { draft } of entries) await replays.forget(draft.course).catch(() => undefined);
  const erased = erasedIn(entries.map(({ draft }) => draft));
  const erasures = erasuresOf(erased);
  const searched: Searched[] = [];
  for (const course of new Set(erased.map(([of]) => of)))
    searched.push(await search(database, [profile, course], erasures));
  return writeFacts(database, profile, entries, async (store) => {
    const facts = await Promise.all(searched.map((one) => readFound(store, one)));
    return () => {
      for (const fact of facts.flat()) {
        const rest = withoutErased(fact, erasures);
        if (rest !== fact) store.put(sealFact(rest), keyOf(rest));
      }
      for (const one of erased) store.put(true, [[profile], ...one] satisfies ErasedKey);
    };
  });
}

/** Where in a course's log there is something to be deleted. */
interface Searched {
  readonly owner: string[];
  readonly keys: readonly FactKey[];
  /** How far it was looked through. */
  readonly marks: Map<string, Mark>;
}

async function search(database: Database, owner: string[], erasures: Erasures): Promise<Searched> {
  const read = <T>(work: (index: IDBIndex) => Promise<T>): Promise<T> =>
    database.run('facts', 'readonly', (store) => work(store.index('course')));
  const found: FactKey[] = [];
  const marks = new Map<string, Mark>();
  for (const device of (await read((index) => lastNumbers(index, owner))).keys()) {
    for (let from: number | undefined = 0; from !== undefined;) {
      const above: number = from;
      const share: Share = await read((index) => readShare(index, [...owner, device], above));
      found.push(...share.keys.filter((_, at) => isToChange(share.records[at], erasures)));
      marks.set(device, { seq: share.keys.at(-1)?.[2] ?? above, clock: 0 });
      from = share.next;
    }
  }
  return { owner, keys: found, marks };
}

// What is damaged is seen when it is changed: few records are, and a checksum of all takes long.
function isToChange(record: unknown, erasures: Erasures): boolean {
  return !!record && withoutErased(record as Fact, erasures) !== record;
}

async function readFound(
  store: IDBObjectStore,
  { owner, keys, marks }: Searched,
): Promise<readonly Fact[]> {
  // Asked together: a transaction that is asked nothing ends.
  const [found, since] = await Promise.all([
    readSingly(store, keys),
    readCourse(store, owner, marks),
  ]);
  if (!since) return (await readCourse(store, owner, new Map())) ?? [];
  return [...found.flatMap((record) => unsealFact(record) ?? []), ...since];
}
