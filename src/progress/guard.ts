import { promisifyRequest } from 'idb-keyval';
import type { Problem } from '../problem.js';
import { noteLast } from './canary.js';
import { schemaVersion } from './database.js';
import { syncMirror } from './mirror.js';
import { findUnread } from './quarantine.js';
import { repairDamaged, restoreLost, type Restored } from './restore.js';
import { lastFacts } from './stored-log.js';

/** Whose log is guarded, in which database. */
interface Guarded {
  readonly name: string;
  readonly profile: string;
}

/** Called when something was brought back, or is gone. */
type Tell = (problem: Problem) => void;

interface Watch {
  db: IDBDatabase;
  /** Whether the log was looked through since the page was opened. */
  isThorough: boolean;
  isDue: boolean;
  running?: Promise<void> | undefined;
}

/** How long facts may wait before they are copied, in milliseconds: several are copied at once. */
const pause = 2_000;

const watches = new WeakMap<Guarded, Watch>();

let restoring: Promise<unknown> = Promise.resolve();

/**
 * Brings back what the database has lost, settles, and then goes on to copy what is new in it, and
 * to repair what is damaged. A newer database is left as it is. Never rejects.
 */
export async function guard(guarded: Guarded, db: IDBDatabase, tell: Tell): Promise<void> {
  if (db.version > schemaVersion) return;
  try {
    // Once for each time that the database is opened: it does not lose anything while it is open.
    if (watches.get(guarded)?.db !== db) await restore(guarded, db, tell);
    watchOver(guarded, db, tell);
  } catch {
    return; // closed or out of room: the canary still says so when it is opened again
  }
}

async function restore({ name, profile }: Guarded, db: IDBDatabase, tell: Tell): Promise<void> {
  const restored = restoring.then(() => restoreLost(db, name, Date.now()));
  restoring = restored.catch(() => undefined);
  const own = (await restored).get(profile);
  if (own) problemsOf(own).forEach(tell);
}

function watchOver(guarded: Guarded, db: IDBDatabase, tell: Tell): void {
  const watch: Watch = watches.get(guarded) ?? { db, isThorough: false, isDue: true };
  watches.set(guarded, watch);
  watch.db = db;
  watch.isDue = true;
  watch.running ??= keepUp(guarded, watch, tell)
    .catch(() => undefined) // the database was closed: there is another one next time
    .finally(() => (watch.running = undefined));
}

async function keepUp({ name, profile }: Guarded, watch: Watch, tell: Tell): Promise<void> {
  while (watch.isDue) {
    watch.isDue = false;
    const { db, isThorough } = watch;
    await noteCanary(db, name, profile);
    if (!isThorough) {
      const { damaged: keys } = await findUnread(db, profile);
      const facts = await repairDamaged(db, name, { profile, keys, now: Date.now() });
      if (facts > 0) tell(told('restored', facts));
    }
    const result = await syncMirror(db, name, !isThorough);
    if (result !== 'busy') watch.isThorough = true;
    else watch.isDue = true;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function noteCanary(db: IDBDatabase, name: string, profile: string): Promise<void> {
  const meta = db.transaction('meta').objectStore('meta');
  const key = profile === 'default' ? 'device' : ['device', profile];
  const device: unknown = await promisifyRequest<unknown>(meta.get(key));
  const last = (await lastFacts(db)).find((one) => one[0] === profile && one[1] === device);
  if (last) noteLast(name, profile, [last[1], last[2]]);
}

function problemsOf({ facts, lost }: Restored): readonly Problem[] {
  if (lost > 0) return [{ code: 'storage.lost', severity: 'warning', values: { facts, lost } }];
  return facts > 0 ? [told('restored', facts)] : [];
}

function told(code: 'restored', facts: number): Problem {
  return { code: `storage.${code}`, severity: 'advice', values: { facts } };
}
