import type { BrowserContext } from 'playwright-core';
import type { PageFaultName } from './page/inject.js';
import type { Preparation } from './preparation.js';
import type { FaultSite } from './site.js';
import {
  answered,
  damage,
  deleteUnder,
  empty,
  holdAndDelete,
  makeForeign,
  makeNewer,
} from './stored.js';

/** One of the ways in which keeping answers on a device goes wrong. */
export interface StorageFault {
  readonly name: string;
  /** What is put into the page. */
  readonly put?: PageFaultName;
  /** What is done to the browser's storage before the lesson is opened. */
  readonly prepare?: (context: BrowserContext, site: FaultSite) => Promise<Preparation>;
  /** What is done to it while the lesson is open. */
  readonly during?: (context: BrowserContext, site: FaultSite) => Promise<unknown>;
  /** What the learner must be told: one of these problems. None: they need not be told. */
  readonly told?: readonly string[];
  /** It throws where nobody but the browser can catch it. */
  readonly raises?: true;
  /** Whether answers must be on the device in the end: once the fault is over, or all along. */
  readonly saved: boolean;
}

const unavailable = ['storage.unavailable'];
const failed = ['storage.failed'];
const full = ['storage.full'];
const slow = ['storage.slow'];
/** Nothing is wrong any more, and no answer is missing. */
const restored = ['storage.restored'];

/** Put into the page itself. */
const inPage = [
  { put: 'there is no database', told: unavailable, saved: false },
  { put: 'asking for the database throws', told: unavailable, saved: false },
  { put: 'opening throws', told: unavailable, saved: true },
  { put: 'opening fails', told: failed, saved: true },
  { put: 'opening never answers', told: slow, saved: false },
  { put: 'opening takes five seconds', told: slow, saved: true },
  {
    put: 'an older version is open in another tab',
    told: ['storage.blocked', ...slow],
    saved: true,
  },
  { put: 'there is no room', told: full, saved: true },
  { put: 'writing is given up midway', told: failed, saved: true },
  { put: 'writing is given up at its end', told: failed, saved: true },
  { put: 'writing never ends', told: slow, saved: true },
  { put: 'writing throws', told: failed, raises: true, saved: true },
  { put: 'reading fails', told: failed, saved: true },
  { put: 'reading never ends', told: slow, saved: true },
  { put: 'the connection is closed once', saved: true },
  { put: 'the connection is closed again and again', told: failed, saved: true },
  { put: 'no messages between tabs', saved: true },
  { put: 'messages between tabs are forbidden', saved: true },
  { put: 'no locks', saved: true },
  { put: 'a lock is never given', saved: true },
  { put: 'no file system', saved: true },
  { put: 'the file system is forbidden', saved: true },
  { put: 'the file system never answers', saved: true },
  { put: 'files cannot be written', saved: true },
  { put: 'no local storage', saved: true },
  { put: 'local storage is forbidden', saved: true },
  { put: 'local storage is full', saved: true },
  { put: 'all storage is forbidden', told: unavailable, saved: false },
] as const satisfies readonly (Omit<StorageFault, 'name'> & { readonly put: PageFaultName })[];

/** Done to the browser's storage itself. */
const inStorage: readonly StorageFault[] = [
  {
    name: 'a newer version has been there',
    prepare: makeNewer,
    told: ['storage.newer'],
    saved: false,
  },
  {
    name: 'another program has a database of this name',
    prepare: makeForeign,
    told: failed,
    saved: false,
  },
  { name: 'records are damaged', prepare: damage, told: restored, saved: true },
  { name: 'the database was emptied', prepare: empty, told: restored, saved: true },
  { name: 'another tab deletes and holds it up', prepare: holdAndDelete, told: slow, saved: true },
  {
    name: 'another tab deletes the database',
    prepare: answered,
    during: deleteUnder,
    told: restored,
    saved: true,
  },
];

/** All faults that are tried. */
export const faults: readonly StorageFault[] = [
  ...inPage.map((fault) => ({ ...fault, name: fault.put })),
  ...inStorage,
];
