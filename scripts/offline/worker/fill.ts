import { addressOf, cacheName, digestOf, type Ground } from './ground.js';
import { obtain } from './obtain.js';
import { readState } from './state.js';

/** As many at a time as a browser asks one server for. */
const atOnce = 6;

/**
 * Fills this version's cache with what learners need; with data saver, with what they have visited
 * before. One file that fails fails all. What has come stays for the next try, unless storage is
 * full: learners' answers come first.
 */
export async function fill(ground: Ground): Promise<void> {
  const paths = saving(ground) ? await visitedBefore(ground) : Object.keys(ground.list.first);
  await keepAll(ground, paths);
}

/** Puts files into this version's cache, those that are there already excepted. */
export async function keepAll(ground: Ground, paths: readonly string[]): Promise<void> {
  const { caches } = ground.scope;
  const cache = await caches.open(cacheName(ground, ground.list.version));
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const missing = paths.filter((path) => !there.has(addressOf(ground, path)));
  let failure: Error | undefined;
  await Promise.all(Array.from({ length: atOnce }, work));
  if (!failure) return;
  if (failure instanceof DOMException && failure.name === 'QuotaExceededError') {
    await caches.delete(cacheName(ground, ground.list.version));
  }
  throw failure;

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
