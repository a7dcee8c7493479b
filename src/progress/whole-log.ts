import type { Database } from './database.js';
import type { Fact } from './fact.js';
import { readSingly } from './fact-store.js';
import type { FactKey } from './identity.js';
import type { WholeLog } from './ledger.js';
import { unsealFact } from './seal.js';

/** Reads all of a learner's log, with what waits to be written to it. Never rejects. */
export async function readWhole(
  database: Database,
  profile: string,
  waiting: readonly Fact[],
): Promise<WholeLog> {
  try {
    const records = await database.run('facts', 'readonly', async (store) => {
      const keys = await keysOf(store, profile);
      return readSingly(store, keys);
    });
    const facts = records.flatMap((record) => unsealFact(record) ?? []);
    const unread = records.filter((record) => !unsealFact(record));
    return { facts: [...facts, ...waiting], isWhole: true, unread };
  } catch {
    return { facts: waiting, isWhole: false, unread: [] };
  }
}

function keysOf(store: IDBObjectStore, profile: string): Promise<FactKey[]> {
  const request = store.getAllKeys(IDBKeyRange.bound([profile], [profile, []]));
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as FactKey[]);
    request.onerror = () => reject(request.error ?? new DOMException('', 'AbortError'));
  });
}
