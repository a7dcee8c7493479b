import type { WorkerMessage } from '../messages.js';
import { cachedVersions, cacheName, type Ground } from './ground.js';
import type { WindowClient } from './scope.js';
import { changeState, readState } from './state.js';

/** Notes that this version is about to be kept: its cache may be one of an earlier time. */
export async function announceVersion(ground: Ground): Promise<void> {
  const { version } = ground.list;
  await changeState(ground, (state) => ({
    ...state,
    retired: state.retired.filter((one) => one !== version),
  }));
}

/**
 * Answers from now on. Windows of the version before go on with that version's files; they are
 * told where the learner has wanted this one.
 */
export async function takeOver(ground: Ground, wanted: boolean): Promise<void> {
  const { version } = ground.list;
  const windows = await windowsOf(ground);
  const before = (await readState(ground)).active;
  await changeState(ground, (state) => {
    if (before === undefined || before === version) return { ...state, active: version };
    const pages = windows.map(({ id }) => [id, state.pages[id] ?? before] as const);
    const retired = [...new Set([...state.retired, before])].filter((one) => one !== version);
    return { ...state, active: version, retired, pages: Object.fromEntries(pages) };
  });
  // A first visit needs no second one to work without a network.
  if (before === undefined) await ground.scope.clients.claim();
  await sweep(ground);
  if (!wanted) return;
  const message: WorkerMessage = { type: 'version.changed' };
  for (const window of windows) window.postMessage(message);
}

/** Deletes the caches of versions that no window is left of. */
export async function sweep(ground: Ground): Promise<void> {
  const { registration, caches } = ground.scope;
  const there = new Set((await windowsOf(ground)).map(({ id }) => id));
  const { retired, pages } = await changeState(ground, (state) => ({
    ...state,
    pages: Object.fromEntries(Object.entries(state.pages).filter(([id]) => there.has(id))),
  }));
  const needed = new Set([...Object.values(pages), ground.list.version, 'state']);
  // Another version may be on its way; only of retired ones is it known that they are not it.
  const busy = registration.installing !== null || registration.waiting !== null;
  for (const version of await cachedVersions(ground)) {
    if (needed.has(version) || (busy && !retired.includes(version))) continue;
    await caches.delete(cacheName(ground, version));
  }
  await changeState(ground, (state) => ({
    ...state,
    retired: state.retired.filter((one) => needed.has(one)),
  }));
}

async function windowsOf(ground: Ground): Promise<readonly WindowClient[]> {
  const { clients } = ground.scope;
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(({ url }) => url.startsWith(ground.folder.href));
}
