import { typeOf } from '../messages.js';
import type { SiteList } from '../site-list.js';
import { answer, keepVisited } from './answer.js';
import { fill, install as fillNew, isFull, saving } from './fill.js';
import type { Ground } from './ground.js';
import { isNowSwitchedOff, isSwitchedOff, takeOut } from './kill.js';
import type { WorkerScope } from './scope.js';
import { changeState, readState } from './state.js';
import { announceVersion, sweep, takeOver } from './versions.js';

/** Written in when the site is built. */
declare const siteList: SiteList;

const scope = globalThis as unknown as WorkerScope;
const ground: Ground = {
  scope,
  folder: new URL('./', location.href),
  list: siteList,
};
/** The learner has pressed the button: without that a new version waits until all windows are closed. */
let wanted = false;
let out = false;
const day = 86_400_000;

scope.addEventListener('install', (event) => event.waitUntil(install()));

scope.addEventListener('activate', (event) => event.waitUntil(takeOver(ground, wanted)));

scope.addEventListener('fetch', (event) => {
  if (out) return;
  const response = answer(ground, event);
  if (response) event.respondWith(response);
  if (event.request.mode === 'navigate') event.waitUntil(obeySwitch());
});

scope.addEventListener('message', (event) => {
  const { data } = event;
  switch (typeOf(data)) {
    case 'version.wanted':
      wanted = true;
      event.waitUntil(scope.skipWaiting());
      break;
    case 'switch.asked':
      event.waitUntil(obeySwitch());
      break;
    case 'page.ready':
      event.waitUntil(settle((data as { readonly visited?: unknown }).visited));
      break;
    default:
  }
});

async function install(): Promise<void> {
  if (await isSwitchedOff(ground)) {
    // Whatever worker there is from before has been asked to go as well.
    if (scope.registration.active) await takeOut(ground);
    throw new Error('offline.json says no');
  }
  await announceVersion(ground);
  await fillNew(ground);
}

/** A page is there: time to tidy, and to fetch what is missing (it was saved, or the browser took it). */
async function settle(visited: unknown): Promise<void> {
  await obeySwitch();
  if (isGone()) return;
  await sweep(ground);
  // What is kept stays. Where there was no room, there will be none a moment later.
  if (Date.now() - ((await readState(ground)).full ?? 0) < day) return;
  try {
    if (!saving(ground) && !isGone()) await fill(ground);
    if (Array.isArray(visited) && !isGone()) await keepVisited(ground, visited);
  } catch (error) {
    if (!isFull(error)) throw error;
    await changeState(ground, (state) => ({ ...state, full: Date.now() }));
  }
}

/** Whoever has been taken out or replaced brings no cache back. */
function isGone(): boolean {
  return out || scope.serviceWorker?.state === 'redundant';
}

async function obeySwitch(): Promise<void> {
  // Asked twice at once, the second answer is that it was not time to ask.
  if (!isGone() && (await isNowSwitchedOff(ground, Date.now()))) out = true;
  // Again, too: a page that registers it while it goes has it stay.
  if (out) await takeOut(ground);
}
