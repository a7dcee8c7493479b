import type { FactKey } from './identity.js';
import { readRecord } from './read-record.js';
import { lastFacts, recordsAbove } from './stored-log.js';

/** Records of a learner that cannot be read. They stay under their keys, and cost only themselves. */
export interface Unread {
  readonly damaged: readonly FactKey[];
  readonly newer: readonly FactKey[];
}

/** Looks through all of a learner's records, in shares between which others get their turn. */
export async function findUnread(db: IDBDatabase, profile: string): Promise<Unread> {
  const damaged: FactKey[] = [];
  const newer: FactKey[] = [];
  for (const [owner, device] of await lastFacts(db)) {
    if (owner !== profile) continue;
    for await (const share of recordsAbove(db, [profile, device, -Infinity])) {
      for (const [key, record] of share) {
        const read = readRecord(record);
        if (read === 'damaged') damaged.push(key);
        if (read === 'newer') newer.push(key);
      }
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return { damaged, newer };
}
