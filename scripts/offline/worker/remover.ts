import type { SiteList } from '../site-list.js';
import type { Ground } from './ground.js';
import { takeOut } from './kill.js';
import type { WorkerScope } from './scope.js';

// What stands at the worker's address where the site is built with POLKU_OFFLINE=off.

const scope = globalThis as unknown as WorkerScope;
const list: SiteList = { version: 'off', first: {}, later: {} };
const ground: Ground = { scope, folder: new URL('./', location.href), list };

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(takeOut(ground)));
// What the worker before was still about is taken out with the next word of a page.
scope.addEventListener('message', (event) => event.waitUntil(takeOut(ground)));
