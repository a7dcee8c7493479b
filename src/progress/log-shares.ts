import { promisifyRequest } from 'idb-keyval';
import { readSingly } from './fact-store.js';
import type { FactKey } from './identity.js';

/** How many records are asked for at once. */
const share = 5_000;

/** Records of a learner's log with their keys. */
export interface LogShare {
  readonly keys: readonly FactKey[];
  /** In the order of the keys; undefined for one that the browser cannot read. */
  readonly records: readonly unknown[];
}

/** Reads a learner's log a share at a time, from the one after a key; gives none at its end. */
export async function readLogShare(
  store: IDBObjectStore,
  profile: string,
  after: FactKey | undefined,
): Promise<LogShare | undefined> {
  const range = IDBKeyRange.bound(after ?? [profile], [profile, []], after !== undefined);
  const all = store.getAll(range, share);
  // A failed request would take its transaction down with it.
  all.addEventListener('error', (event) => event.preventDefault());
  // Asked together: a transaction that is asked nothing ends.
  const [records, keys] = await Promise.all([
    promisifyRequest<unknown[]>(all).catch(() => undefined),
    promisifyRequest(store.getAllKeys(range, share)) as Promise<FactKey[]>,
  ]);
  if (keys.length === 0) return undefined;
  return { keys, records: records ?? (await readSingly(store, keys)) };
}
