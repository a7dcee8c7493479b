import { promisifyRequest } from 'idb-keyval';

/** What was brought back into a learner's log from the mirror, and what was not. */
export interface Restored {
  /** How many facts are back. */
  readonly facts: number;
  /** How many are gone, of those that this browser has written. */
  readonly lost: number;
  /** When, in milliseconds since 1970. */
  readonly t: number;
}

const aMinute = 60_000;

const restoredKey = (profile: string): IDBValidKey => ['restored', profile];

/** Notes it, in a transaction on `meta`. */
export async function noteRestored(
  meta: IDBObjectStore,
  profile: string,
  restored: Pick<Restored, 'facts' | 't'>,
): Promise<void> {
  // Another tab that finds the same loss must not note that nothing was brought back.
  const known = readRestored(await promisifyRequest<unknown>(meta.get(restoredKey(profile))));
  if (restored.facts > 0 || !known || restored.t - known.t > aMinute)
    meta.put(restored, restoredKey(profile));
}

/** What was noted last of bringing back a learner's log. */
export async function notedRestored(
  db: IDBDatabase,
  profile: string,
): Promise<Restored | undefined> {
  const meta = db.transaction('meta').objectStore('meta');
  return readRestored(await promisifyRequest<unknown>(meta.get(restoredKey(profile))));
}

function readRestored(stored: unknown): Restored | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { facts, lost, t } = stored as Restored;
  return [facts, lost, t].every(Number.isFinite) ? { facts, lost, t } : undefined;
}
