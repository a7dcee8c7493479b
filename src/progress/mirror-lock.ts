/**
 * Does work on the mirror while no other tab does; `busy` where one does, and it is not to be waited
 * for. Without locks tabs may mirror the same facts, which costs room until segments are joined.
 */
export async function withMirrorLock<T>(
  name: string,
  work: () => Promise<T>,
  patience = 0,
): Promise<T | 'busy'> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return work();
  const options: LockOptions =
    patience > 0 ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
  let begun: Promise<T> | undefined;
  try {
    return await locks.request(`${name}-mirror`, options, (lock): Promise<T | 'busy'> =>
      lock ? (begun = work()) : Promise.resolve('busy'),
    );
  } catch {
    // Locks are forbidden in some frames, and a tab that hangs may hold one for ever.
    return begun ?? (patience > 0 ? 'busy' : work());
  }
}
