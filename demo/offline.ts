import type {} from '../components/course/events.js';
import type { PageMessage } from '../scripts/offline/messages.js';
import { typeOf } from '../scripts/offline/messages.js';
import { showOfflineBar } from './offline-bar.js';

// Registers the worker that keeps the site for times without a network. Only the built site has
// this script. A page in a frame leaves it to the page around it.

const hour = 3_600_000;
const putOff = 'polku-offline-later';

interface TrustedTypes {
  createPolicy(
    policy: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

if (window.top === window && 'serviceWorker' in navigator) {
  const begin = (): unknown =>
    'requestIdleCallback' in window
      ? requestIdleCallback(() => void start(), { timeout: 10_000 })
      : setTimeout(() => void start(), 2_000);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}

async function start(): Promise<void> {
  const { serviceWorker } = navigator;
  let registration: ServiceWorkerRegistration;
  try {
    registration = await serviceWorker.register(workerAddress(), { updateViaCache: 'none' });
  } catch {
    // No room, no network, not allowed: the page goes on with the network.
    return;
  }
  watch(registration);
  setInterval(() => look(registration), hour);
  document.addEventListener('visibilitychange', () => look(registration));

  const { active } = await serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name: address }) => address);
  tell(active, { type: 'page.ready', visited: [location.href, ...loaded] });
}

/** Says so when a version waits, or as soon as one does, or when another window has wanted it. */
function watch(registration: ServiceWorkerRegistration): void {
  let pressed = false;
  let closeBar: (() => void) | undefined;
  const show = (isAsked = false): void => {
    if (closeBar || (isPutOff() && !isAsked)) return;
    closeBar = showOfflineBar({
      load() {
        pressed = true;
        // Another window may have been quicker.
        if (registration.waiting) tell(registration.waiting, { type: 'version.wanted' });
        else reload();
      },
      later() {
        closeBar = undefined;
        putItOff();
      },
    });
  };
  // The first version of all is no new one.
  const isNew = () => registration.waiting !== null && registration.active !== null;
  const showNew = (): void => {
    if (isNew()) show();
  };
  registration.addEventListener('updatefound', () => {
    // That an earlier one was put off says nothing of this one.
    putItOff(false);
    registration.installing?.addEventListener('statechange', showNew);
  });
  registration.installing?.addEventListener('statechange', showNew);
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (typeOf(data) !== 'version.changed') return;
    // What is in this window's memory alone, a recording say, is not thrown away from another.
    if (pressed) reload();
    else show(true);
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => pressed && reload());
  // What is on the device is newer than this page: to load it again helps only with the new version.
  document.addEventListener('polku-problem', ({ problem }) => {
    if (!problem.code.endsWith('.newer')) return;
    if (isNew()) show(true);
    else look(registration);
  });
  showNew();
}

/** Looks for a new version, and for the switch: a window may stay open for days. */
function look(registration: ServiceWorkerRegistration): void {
  if (document.hidden) return;
  tell(registration.active, { type: 'switch.asked' });
  registration.update().catch(() => undefined);
}

let reloading = false;

function reload(): void {
  if (reloading) return;
  reloading = true;
  location.reload();
}

function tell(worker: ServiceWorker | null, message: PageMessage): void {
  worker?.postMessage(message);
}

/** The worker's address, with leave where the page's security policy wants leave for it. */
function workerAddress(): string {
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  const address = new URL('sw.js', manifest?.href ?? document.baseURI).href;
  const { trustedTypes } = window as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  try {
    const rules = { createScriptURL: () => address };
    return trustedTypes.createPolicy('polku-offline', rules).createScriptURL(address) as string;
  } catch {
    return address;
  }
}

function isPutOff(): boolean {
  try {
    return Date.now() - Number(sessionStorage.getItem(putOff) ?? 0) < 24 * hour;
  } catch {
    return false;
  }
}

/** Where that cannot be noted, it is said once more. */
function putItOff(isWanted = true): void {
  try {
    sessionStorage.setItem(putOff, isWanted ? String(Date.now()) : '0');
  } catch {
    return;
  }
}
