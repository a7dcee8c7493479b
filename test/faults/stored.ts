import type { BrowserContext, Page } from 'playwright-core';
import type { Preparation } from './preparation.js';
import type { FaultSite } from './site.js';

/** What is answered on an earlier visit, before something happens to the storage. */
const earlier = ['one', 'two', 'three', 'four', 'five'];

/** The database as one text, to be compared with what it is later. */
function dump(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('polku');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('It cannot be opened'));
    });
    const parts: unknown[] = [db.version];
    for (const name of db.objectStoreNames) {
      const store = db.transaction(name).objectStore(name);
      const [keys, values] = [store.getAllKeys(), store.getAll()];
      await new Promise((resolve) => (values.onsuccess = resolve));
      parts.push(name, keys.result, values.result);
    }
    db.close();
    return JSON.stringify(parts);
  });
}

/** Answers on an earlier visit; gives a page in which nothing of the module runs. */
async function visitBefore(context: BrowserContext, site: FaultSite): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.pageOf());
  await page.waitForFunction(() => 'polku' in window);
  await page.evaluate(async (items) => {
    const ledger = window.polku.openLedger();
    for (const [at, item] of items.entries()) {
      const base = { course: 'all', lesson: 'choice', fingerprint: 'f', response: [0] };
      await ledger.append({ ...base, kind: 'attempt', item, t: at + 1, score: 1 });
    }
    await ledger.progress('all');
    // What is kept besides the database is written when there is time.
    for (let tries = 0; tries < 80; tries += 1) {
      if (localStorage.getItem('polku.canary')?.includes(`,${items.length}]`)) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    ledger.close();
  }, earlier);
  await page.goto(site.empty);
  return page;
}

/** A database of a later version, with what this build does not know. */
export async function makeNewer(context: BrowserContext, site: FaultSite): Promise<Preparation> {
  const page = await visitBefore(context, site);
  await page.evaluate(async () => {
    const opening = indexedDB.open('polku', 99);
    opening.onupgradeneeded = () => {
      const { result: db, transaction } = opening;
      db.createObjectStore('of-later').put({ v: 9 }, 'a');
      transaction!.objectStore('facts').put({ v: 9, kind: 'of-later' }, ['default', 'z', 1]);
    };
    await new Promise((resolve) => (opening.onsuccess = resolve));
    opening.result.close();
  });
  const before = await dump(page);
  const check = async (later: Page) =>
    (await dump(later)) === before ? undefined : 'An older build has changed newer data';
  return { before: earlier, check };
}

/** A database of the same name and version that is somebody else's. */
export async function makeForeign(context: BrowserContext, site: FaultSite): Promise<Preparation> {
  const page = await context.newPage();
  await page.goto(site.empty);
  await page.evaluate(async () => {
    const opening = indexedDB.open('polku', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('theirs').put('x', 'x');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    opening.result.close();
  });
  const before = await dump(page);
  const check = async (later: Page) =>
    (await dump(later)) === before ? undefined : 'What is somebody else’s was changed';
  return { check };
}

/** Two of five records are not what was written; the second copy still has them. */
export async function damage(context: BrowserContext, site: FaultSite): Promise<Preparation> {
  const page = await visitBefore(context, site);
  await page.evaluate(async () => {
    const opening = indexedDB.open('polku');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const transaction = opening.result.transaction('facts', 'readwrite');
    const store = transaction.objectStore('facts');
    const keys = store.getAllKeys();
    keys.onsuccess = () => {
      const [, second, , fourth] = keys.result;
      const flipped = store.get(second!);
      flipped.onsuccess = () => store.put({ ...flipped.result, score: 0 }, second);
      store.put({ junk: true }, fourth);
    };
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    opening.result.close();
  });
  await page.close();
  return { before: earlier };
}

/** As browsers were seen to do it: all stores are there, and nothing is in them. */
export async function empty(context: BrowserContext, site: FaultSite): Promise<Preparation> {
  const page = await visitBefore(context, site);
  await page.evaluate(async () => {
    const opening = indexedDB.open('polku');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const names = [...opening.result.objectStoreNames];
    const transaction = opening.result.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    opening.result.close();
  });
  await page.close();
  return { before: earlier };
}

/** Nothing but what was answered on an earlier visit. */
export async function answered(context: BrowserContext, site: FaultSite): Promise<Preparation> {
  await (await visitBefore(context, site)).close();
  return { before: earlier };
}

/** A tab that does not let go keeps another's deletion waiting, and all who want to open behind it. */
export async function holdAndDelete(
  context: BrowserContext,
  site: FaultSite,
): Promise<Preparation> {
  const page = await visitBefore(context, site);
  await page.evaluate(async () => {
    const opening = indexedDB.open('polku');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    await new Promise((resolve) => (indexedDB.deleteDatabase('polku').onblocked = resolve));
  });
  return { lift: () => page.close() };
}

/** Another tab deletes the database of a lesson that is open. */
export async function deleteUnder(context: BrowserContext, site: FaultSite): Promise<void> {
  const page = await context.newPage();
  await page.goto(site.empty);
  await page.evaluate(
    () => new Promise((resolve) => (indexedDB.deleteDatabase('polku').onsuccess = resolve)),
  );
  await page.close();
}
