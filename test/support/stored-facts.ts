import type { Page } from 'playwright-core';
import type { Fact } from '../../src/progress/fact.js';

/** All facts that the browser of a page keeps. */
export function storedFacts(page: Page): Promise<readonly Fact[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('polku');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const all = db.transaction('facts').objectStore('facts').getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    db.close();
    return all.result as Fact[];
  });
}
