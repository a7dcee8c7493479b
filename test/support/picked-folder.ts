import type { BrowserContext, Page } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { refuseHandles } from './refuse-handles.js';

/** Whether the browser's database keeps folders. */
export async function keepsHandles(): Promise<boolean> {
  return (await findBrowser()).origin !== 'packaged';
}

/** The folder that the page's picker of folders gives, in the origin's own storage. */
const folderName = 'kahvila';

/** What is wrong with the folder; kept in the page until it is loaded anew. */
export type FolderFault = 'full' | 'read-only';

/** Has the pages of a context pick folders from the origin's own storage. */
export async function withFolders(context: BrowserContext): Promise<void> {
  await context.addInitScript('globalThis.__name = (it) => it');
  if (!(await keepsHandles())) await context.addInitScript(refuseHandles);
  await context.addInitScript((name) => {
    Object.assign(window, {
      faults: new Set<string>(),
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true }),
    });
    const { faults } = window as unknown as { faults: Set<string> };
    const { createWritable } = FileSystemFileHandle.prototype;
    FileSystemFileHandle.prototype.createWritable = function (...options) {
      if (faults.has('full')) throw new DOMException('full', 'QuotaExceededError');
      return createWritable.apply(this, options);
    };
    const permission = ({ mode }: { mode: string }) =>
      Promise.resolve(mode === 'readwrite' && faults.has('read-only') ? 'denied' : 'granted');
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: permission,
      requestPermission: permission,
    });
  }, folderName);
}

/** Puts files into the folder as another program would. */
export function putIntoFolder(
  page: Page,
  files: Readonly<Record<string, string | readonly number[]>>,
): Promise<void> {
  return page.evaluate(
    async ([name, all]) => {
      const root = await navigator.storage.getDirectory();
      for (const [path, content] of Object.entries(all)) {
        let folder = await root.getDirectoryHandle(name, { create: true });
        const parts = path.split('/');
        for (const part of parts.slice(0, -1)) {
          folder = await folder.getDirectoryHandle(part, { create: true });
        }
        const file = await folder.getFileHandle(parts.at(-1)!, { create: true });
        const writable = await file.createWritable();
        await writable.write(typeof content === 'string' ? content : new Uint8Array(content));
        await writable.close();
      }
    },
    [folderName, files] as const,
  );
}

/** What a file in the folder holds, byte by byte. */
export async function inFolder(page: Page, path: string): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ([name, at]) => {
      const root = await navigator.storage.getDirectory();
      let folder = await root.getDirectoryHandle(name);
      const parts = at.split('/');
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
      const file = await (await folder.getFileHandle(parts.at(-1)!)).getFile();
      return [...new Uint8Array(await file.arrayBuffer())];
    },
    [folderName, path] as const,
  );
  return Buffer.from(bytes);
}

/** Lets something be wrong with folders from now on. */
export async function letFolderBe(page: Page, fault: FolderFault): Promise<void> {
  await page.evaluate(
    (what) => (window as unknown as { faults: Set<string> }).faults.add(what),
    fault,
  );
}
