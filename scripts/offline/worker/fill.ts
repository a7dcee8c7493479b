import { addressOf, cacheName, digestOf, type Ground } from './ground.js';
import { obtain } from './obtain.js';
import { readState } from './state.js';

/** As many at a time as a browser asks one server for. */
const atOnce = 6;

/**
 * Fills this version's cache with what learners need and with what they have visited before; with
 * data saver with that alone. One file that fails fails all. What has come stays for the next try.
 */
export async function fill(ground: Ground): Promise<void> {
  const first = saving(ground) ? [] : Object.keys(ground.list.first);
  await keepAll(ground, [...new Set([...first, ...(await visitedBefore(ground))])]);
}

/** Fills the cache of a version that is new here. Without room for it there is none: learners' answers come first. */
export async function install(ground: Ground): Promise<void> {
  try {
    await fill(ground);
  } catch (error) {
    if (isFull(error)) await ground.scope.caches.delete(cacheName(ground, ground.list.version));
    throw error;
  }
}

/** Whether something failed because there is no room. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** Puts files into this version's cache, those that are there already excepted. */
export async function keepAll(ground: Ground, paths: readonly string[]): Promise<void> {
  const cache = await ground.scope.caches.open(cacheName(ground, ground.list.version));
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const missing = paths.filter((path) => !there.has(addressOf(ground, path)));
  let failure: Error | undefined;
  await Promise.all(Array.from({ length: atOnce }, work));
  if (failure) throw failure;

  async function work(): Promise<void> {
    for (let path = missing.pop(); path !== undefined && !failure; path = missing.pop()) {
      try {
        const response = await obtain(ground, path, digestOf(ground, path) ?? '');
        await cache.put(addressOf(ground, path), response);
      } catch (error) {
        failure ??= error as Error;
      }
    }
  }
}

/** Whether the learner has asked their browser to load little. */
export function saving({ scope }: Ground): boolean {
  return scope.navigator.connection?.saveData === true;
}

/** The files of this version that have the names of those that the active one has kept. */
async function visitedBefore(ground: Ground): Promise<readonly string[]> {
  const { active } = await readState(ground);
  if (active === undefined) return [];
  const cache = await ground.scope.caches.open(cacheName(ground, active));
  const kept = new Set((await cache.keys()).map(({ url }) => withoutHash(url)));
  const { first, later } = ground.list;
  return Object.keys({ ...first, ...later }).filter((path) =>
    kept.has(withoutHash(addressOf(ground, path))),
  );
}

function withoutHash(address: string): string {
  return address.replace(/-[\w-]{8}(?=\.\w+$)/, '');
}
