import { get, set } from 'idb-keyval';
import type { Database } from './database.js';
import { readLearners, type LearnerList } from './learner-names.js';

const key = 'learners';

/** Who learns here, as the database has it; it may have been emptied. */
export async function keptLearners(database: Database): Promise<LearnerList | undefined> {
  return readLearners(await get<unknown>(key, database.store('meta')));
}

/** Keeps who learns here in the database, beside their logs. */
export function keepLearners(database: Database, list: LearnerList): Promise<void> {
  return set(key, list, database.store('meta'));
}

/** Deletes all that is kept of a learner in one transaction. */
export function removeLearnerData(database: Database, profile: string): Promise<void> {
  return database.run(['facts', 'snapshots', 'meta'], 'readwrite', (facts) => {
    const { transaction } = facts;
    const own = IDBKeyRange.bound([profile], [profile, []]);
    facts.delete(own);
    // What they had deleted is named by keys of another shape.
    facts.delete(IDBKeyRange.bound([[profile]], [[profile], []]));
    transaction.objectStore('snapshots').delete(own);
    if (profile !== 'default') transaction.objectStore('meta').delete(['device', profile]);
  });
}
