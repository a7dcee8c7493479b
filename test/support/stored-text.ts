import type { Page } from 'playwright-core';

/**
 * All that the browser of a page keeps for it, as text: databases, files and local storage. It runs
 * there; no function in it has a name, because tsx marks those with a helper that the page has not.
 */
export function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: string[] = [JSON.stringify(localStorage)];
    const { storageBuckets } = navigator as unknown as {
      storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
    };
    const journal = await storageBuckets.open('polku-journal');
    for (const factory of [indexedDB, journal.indexedDB]) {
      for (const { name = '' } of await factory.databases()) {
        const opening = factory.open(name);
        await new Promise((resolve) => (opening.onsuccess = resolve));
        const db = opening.result;
        for (const store of db.objectStoreNames) {
          const all = db.transaction(store).objectStore(store).getAll();
          await new Promise((resolve) => (all.onsuccess = resolve));
          kept.push(JSON.stringify(all.result));
        }
        db.close();
      }
    }
    const folders = [await navigator.storage.getDirectory()];
    for (const folder of folders) {
      // The types of the DOM do not know yet that a folder can be gone through.
      const entries = (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values();
      for await (const entry of entries) {
        if (entry.kind === 'directory') folders.push(entry as FileSystemDirectoryHandle);
        else kept.push(await (await (entry as FileSystemFileHandle).getFile()).text());
      }
    }
    return kept.join('\n');
  });
}
