/** Raised instead of writing into the log of a learner who was removed. */
export class RemovedLearnerError extends Error {
  override readonly name = 'RemovedLearnerError';
}

/**
 * Where it is noted in `meta` that a learner was removed, so that nobody who still has their log
 * open, or a copy of it, brings it back. `default` is never gone for good: noted is who wrote.
 */
export function removalKey(profile: string, device: string): IDBValidKey {
  return ['removed', profile === 'default' ? device : profile];
}

/** Asks for what is greater than 0 where a learner was removed; `meta` belongs to the transaction. */
export function askRemoved(
  { transaction }: IDBObjectStore,
  profile: string,
  device: string,
): IDBRequest<number> {
  return transaction.objectStore('meta').count(removalKey(profile, device));
}
