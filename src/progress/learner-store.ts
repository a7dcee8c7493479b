import { promisifyRequest } from 'idb-keyval';
import type { Problem } from '../problem.js';
import type { Database } from './database.js';
import {
  firstLearner,
  isOwnId,
  readLearners,
  type Learner,
  type LearnerList,
} from './learner-names.js';
import { removalKey } from './removed.js';
import { lastFacts } from './stored-log.js';

/** The other place of the list, beside the database: it can be read at once. */
export interface ListCopy {
  readonly read: () => LearnerList | undefined;
  /** Throws where nothing can be kept. */
  readonly write: (list: LearnerList | undefined) => void;
}

/** What is to become of a list, or why nothing can. */
export type ListChange = (now: readonly Learner[]) => readonly Learner[] | Problem;

const key = 'learners';

/**
 * Changes who learns here, in both places or in none. It is read in the transaction that writes it:
 * what another tab has changed meanwhile stays.
 */
export async function changeLearners(
  database: Database,
  copy: ListCopy,
  change: ListChange,
): Promise<Problem | undefined> {
  let before: LearnerList | undefined;
  let isWritten = false;
  const work = async (meta: IDBObjectStore): Promise<Problem | undefined> => {
    before = copy.read();
    const known = newer(await storedIn(meta), before);
    const learners = change(known?.learners ?? [firstLearner]);
    if ('code' in learners) return learners;
    const list = { n: (known?.n ?? 0) + 1, learners };
    copy.write(list);
    isWritten = true;
    meta.put(list, key);
    return undefined;
  };
  try {
    return await database.run('meta', 'readwrite', work);
  } catch (error) {
    if (isWritten) copy.write(before);
    throw error;
  }
}

/**
 * Looks for names in their other place where one of the two was lost, and keeps both alike. Whose
 * log is there but not their name is in the list without one.
 */
export async function restoreList(database: Database, copy: ListCopy): Promise<void> {
  const { db } = await database.open();
  const owners = new Set((await lastFacts(db)).map(([profile]) => profile));
  await database.run('meta', 'readwrite', async (meta) => {
    const [stored, own] = [await storedIn(meta), copy.read()];
    const known = newer(stored, own);
    const learners = known?.learners ?? [firstLearner];
    const nameless: Learner[] = [];
    for (const id of owners) {
      if (!isOwnId(id) || learners.some((one) => one.id === id)) continue;
      if (!(await promisifyRequest(meta.count(removalKey(id, '')))))
        nameless.push({ id, name: '' });
    }
    const found = { n: (known?.n ?? 0) + 1, learners: [...learners, ...nameless] };
    const list = nameless.length > 0 ? found : known;
    if (!list) return;
    if (stored?.n !== list.n) meta.put(list, key);
    if (own?.n !== list.n) attempt(() => copy.write(list));
  });
}

/**
 * Deletes all that is kept of a learner, and their name, in one transaction. It is noted there that
 * they were removed. Gives who is left.
 */
export function removeLearnerData(
  database: Database,
  profile: string,
  copy: ListCopy,
): Promise<readonly Learner[]> {
  return database.run(['facts', 'snapshots', 'meta'], 'readwrite', async (facts) => {
    const [snapshots, meta] = ['snapshots', 'meta'].map((name) =>
      facts.transaction.objectStore(name),
    ) as [IDBObjectStore, IDBObjectStore];
    const known = newer(await storedIn(meta), copy.read());
    const others = (known?.learners ?? []).filter(({ id }) => id !== profile);
    const learners = others.length > 0 ? others : [firstLearner];
    const list = { n: (known?.n ?? 0) + 1, learners };
    const deviceKey = profile === firstLearner.id ? 'device' : ['device', profile];
    const device = await promisifyRequest<unknown>(meta.get(deviceKey));
    const own = IDBKeyRange.bound([profile], [profile, []]);
    facts.delete(own);
    // What they had deleted is named by keys of another shape.
    facts.delete(IDBKeyRange.bound([[profile]], [[profile], []]));
    snapshots.delete(own);
    // Numbers are never given again: they may stand in a file elsewhere.
    meta.delete(deviceKey);
    meta.delete(['restored', profile]);
    meta.put(true, removalKey(profile, String(device)));
    meta.put(list, key);
    // A name that cannot be taken out of there is taken out when the list is looked at next.
    attempt(() => copy.write(list));
    return learners;
  });
}

async function storedIn(meta: IDBObjectStore): Promise<LearnerList | undefined> {
  return readLearners(await promisifyRequest<unknown>(meta.get(key)));
}

function newer(one: LearnerList | undefined, other: LearnerList | undefined) {
  return (one?.n ?? 0) > (other?.n ?? 0) ? one : other;
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    return; // forbidden or full: what the database has counts, for it is the newer one
  }
}
