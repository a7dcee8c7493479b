import type { Database } from './database.js';
import { within } from './deadline.js';
import { withErasures } from './erase.js';
import type { Fact } from './fact.js';
import type { FactKey } from './identity.js';
import type { WholeLog } from './ledger.js';
import { readLogShare, type LogShare } from './log-shares.js';
import { identityOf } from './merge-facts.js';
import { unsealFact } from './seal.js';

/**
 * Reads all of a learner's log, with what waits to be written to it. Never rejects. `settle`: how
 * long the database may take for a share of it, in milliseconds.
 */
export async function readWhole(
  database: Database,
  profile: string,
  waiting: () => readonly Fact[],
  settle: number,
): Promise<WholeLog> {
  const facts: Fact[] = [];
  const unread: unknown[] = [];
  const isWhole = await readAll(database, profile, settle, ({ records }) => {
    for (const record of records) {
      const fact = unsealFact(record);
      if (fact) facts.push(fact);
      // What the browser itself cannot read cannot be taken along.
      else if (record !== undefined) unread.push(record);
    }
  });
  // Asked for last: what is being written gets there meanwhile. It may be there and wait still.
  const read = new Set(facts.map(identityOf));
  const others = waiting().filter((fact) => !read.has(identityOf(fact)));
  return { facts: withErasures([...facts, ...others]), isWhole, unread };
}

async function readAll(
  database: Database,
  profile: string,
  settle: number,
  take: (share: LogShare) => void,
): Promise<boolean> {
  try {
    for (let after: FactKey | undefined; ;) {
      const reading = database.run('facts', 'readonly', (store) =>
        readLogShare(store, profile, after),
      );
      const share = await within<LogShare | 'late' | undefined>(reading, settle, () => 'late');
      if (share === 'late') return false;
      if (!share) return true;
      take(share);
      after = share.keys.at(-1);
    }
  } catch {
    return false;
  }
}
