import type { Database } from './database.js';
import type { Fact } from './fact.js';
import { keyOf } from './identity.js';
import { sealFact } from './seal.js';

/** Adds facts to a learner's log in one transaction; what is there already stays as it is. */
export function mergeInto(
  database: Database,
  profile: string,
  facts: readonly Fact[],
): Promise<void> {
  return database.run('facts', 'readwrite', (store) => {
    for (const fact of facts) {
      const own = { ...fact, profile };
      const known = store.getKey(keyOf(own));
      known.onsuccess = () => {
        if (known.result === undefined) store.put(sealFact(own), keyOf(own));
      };
    }
  });
}
