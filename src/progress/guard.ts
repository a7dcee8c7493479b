import { promisifyRequest } from 'idb-keyval';
import type { Problem } from '../problem.js';
import { noteLast } from './canary.js';
import { schemaVersion } from './database.js';
import { syncMirror } from './mirror.js';
import { findUnread } from './quarantine.js';
import { repairDamaged } from './repair.js';
import { restoreLost } from './restore.js';
import { notedRestored, type Restored } from './restored.js';
import { lastFacts } from './stored-log.js';

/** Whose log is guarded, in which database. */
interface Guarded {
  readonly name: string;
  readonly profile: string;
}

/** Called when something was brought back, or is gone. */
type Tell = (problem: Problem) => void;

export { noteAnswered } from './journal.js';

interface Watch {
  db: IDBDatabase;
  /** Whether the database has been given back what it had lost, for all that is known. */
  isRestored: boolean;
  /** Whether the log was looked through since the page was opened. */
  isThorough: boolean;
  isDue: boolean;
  /** Whether it was told that what is lost is not back yet. */
  isTold: boolean;
  /** How often that was tried. */
  tries: number;
  retry?: ReturnType<typeof setTimeout>;
  running?: Promise<void> | undefined;
}

/** How long until it is tried again to bring something back, in milliseconds. */
const waitAfter = (tries: number) => Math.min(500 * 2 ** tries, 60_000);

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
  const watch = watchOf(guarded, db);
  try {
    // Once for each time that the database is opened: it does not lose anything while it is open.
    if (watch.isRestored || (await restore(guarded, watch, tell))) watchOver(guarded, watch, tell);
  } catch {
    return; // closed: the canary still says so when it is opened again
  }
}

function watchOf(guarded: Guarded, db: IDBDatabase): Watch {
  const none = { isThorough: false, isDue: true, isTold: false };
  const watch: Watch = watches.get(guarded) ?? { db, isRestored: false, tries: 0, ...none };
  watches.set(guarded, watch);
  if (watch.db !== db) [watch.db, watch.isRestored, watch.tries] = [db, false, 0];
  return watch;
}

/** Says whether the log is as it is to be copied; else it is tried again. */
async function restore(guarded: Guarded, watch: Watch, tell: Tell): Promise<boolean> {
  const { name, profile } = guarded;
  const { db } = watch;
  const result = restoring.then(() => restoreLost(db, name, Date.now()));
  restoring = result.catch(() => undefined);
  const { restored, waiting, isSure } = await result;
  if (watch.db !== db) return false;
  if (waiting.has(profile)) {
    const isNew = !watch.isTold;
    watch.isTold = true;
    if (isNew) tell({ code: 'storage.unrestored', severity: 'warning', values: {} });
    clearTimeout(watch.retry);
    watch.retry = setTimeout(() => void guard(guarded, db, tell), waitAfter((watch.tries += 1)));
    return false;
  }
  watch.isRestored = isSure && waiting.size === 0;
  // Another tab may have done it.
  const own = restored.get(profile) ?? (watch.isTold && (await notedRestored(db, profile)));
  if (own) problemsOf(own).forEach(tell);
  watch.isTold = false;
  return true;
}

function watchOver(guarded: Guarded, watch: Watch, tell: Tell): void {
  watch.isDue = true;
  watch.running ??= keepUp(guarded, watch, tell)
    .catch(() => undefined) // the database was closed: there is another one next time
    .finally(() => (watch.running = undefined));
}

async function keepUp({ name, profile }: Guarded, watch: Watch, tell: Tell): Promise<void> {
  while (watch.isDue) {
    watch.isDue = false;
    const { db, isThorough, isRestored } = watch;
    await noteCanary(db, name, profile);
    if (!isThorough) {
      const { damaged: keys } = await findUnread(db, profile);
      const facts = await repairDamaged(db, name, { profile, keys, now: Date.now() });
      if (facts > 0) tell(told('restored', facts));
    }
    const how = { isRestored, isThorough: !isThorough && isRestored };
    const result = await syncMirror(db, name, how);
    // What has come in meanwhile is in the mirror, too: a loss of it is to be seen at once.
    await noteCanary(db, name, profile);
    if (result === 'busy') watch.isDue = true;
    else if (isRestored) watch.isThorough = true;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function noteCanary(db: IDBDatabase, name: string, profile: string): Promise<void> {
  const meta = db.transaction('meta').objectStore('meta');
  const key = profile === 'default' ? 'device' : ['device', profile];
  const device: unknown = await promisifyRequest<unknown>(meta.get(key));
  const theirs = (await lastFacts(db)).filter(([owner]) => owner === profile);
  // All that somebody has may have come from another device, by a file.
  const last = theirs.find((one) => one[1] === device) ?? theirs[0];
  if (last) noteLast(name, profile, [last[1], last[2]]);
}

function problemsOf({ facts, lost }: Restored): readonly Problem[] {
  if (lost > 0) return [{ code: 'storage.lost', severity: 'warning', values: { facts, lost } }];
  return facts > 0 ? [told('restored', facts)] : [];
}

function told(code: 'restored', facts: number): Problem {
  return { code: `storage.${code}`, severity: 'advice', values: { facts } };
}
