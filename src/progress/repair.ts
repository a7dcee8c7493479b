import { promisifyRequest } from 'idb-keyval';
import { readSingly } from './fact-store.js';
import type { FactKey } from './identity.js';
import { readMirror } from './mirror.js';
import { withoutDeleted } from './mirror-sweep.js';
import { readRecord } from './read-record.js';
import { noteRestored, type Restored } from './restored.js';
import { keyOfRecord } from './segment.js';
import { beginWriting, completion, erasedBy } from './stored-log.js';

/** Puts good copies in the place of a learner's damaged records. Gives how many. */
export async function repairDamaged(
  db: IDBDatabase,
  name: string,
  { profile, keys, now }: { profile: string; keys: readonly FactKey[]; now: number },
): Promise<number> {
  const sought = new Set(keys.map(nameOf));
  const { records } = sought.size > 0 ? await readMirror(name) : { records: [] };
  const copies = records.filter((record) => sought.has(nameOf(keyOfRecord(record))));
  if (copies.length === 0) return 0;
  const erased = await erasedBy(db, profile);
  const clean = withoutDeleted(copies, { erasedBy: () => erased });
  const transaction = beginWriting(db);
  const done = completion(transaction);
  const facts = transaction.objectStore('facts');
  const [stored, counts] = await Promise.all([
    readSingly(facts, clean.map(keyOfRecord)),
    Promise.all(clean.map((record) => promisifyRequest(facts.count(keyOfRecord(record))))),
  ]);
  // What was deleted meanwhile is not damaged.
  const good = clean.filter((_, at) => counts[at]! > 0 && readRecord(stored[at]) === 'damaged');
  for (const record of good) facts.put(record, keyOfRecord(record));
  if (good.length > 0) {
    const restored: Restored = { facts: good.length, lost: 0, t: now };
    transaction.objectStore('snapshots').delete(IDBKeyRange.bound([profile], [profile, []]));
    await noteRestored(transaction.objectStore('meta'), profile, restored);
  }
  await done;
  return new Set(good.map((record) => nameOf(keyOfRecord(record)))).size;
}

function nameOf(key: IDBValidKey): string {
  return JSON.stringify(key);
}
