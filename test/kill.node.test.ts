import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { openLedger } from '../src/progress/open-ledger.js';
import { startKillableBrowser, type KillableBrowser } from './support/killable-browser.js';
import { serveFolder } from './support/serve-folder.js';

declare global {
  interface Window {
    openLedger: typeof openLedger;
  }
}

const kills = Number(process.env.POLKU_KILLS ?? 5);
const root = fileURLToPath(new URL('..', import.meta.url));
let folder: string;
let server: Awaited<ReturnType<typeof serveFolder>>;
let running: KillableBrowser | undefined;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'polku-kill-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'page'),
      lib: { entry: 'src/progress/open-ledger.ts', formats: ['es'], fileName: 'ledger' },
    },
  });
  const script = "import { openLedger } from './ledger.js'; window.openLedger = openLedger;";
  const html = `<!doctype html><title>Ledger</title><script type="module">${script}</script>`;
  await writeFile(join(folder, 'page/index.html'), html);
  server = await serveFolder(join(folder, 'page'));
});

after(async () => {
  await running?.kill();
  server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test(`an answer that was said to be saved survives ${kills} kills of the browser`, async () => {
  const profile = join(folder, 'profile');
  for (let kill = 0; kill < kills; kill += 1) {
    running = await startKillableBrowser(profile);
    await running.page.goto(server.origin);
    const { tries, damaged } = await standing(running.page);
    assert.deepEqual({ tries, damaged }, { tries: kill, damaged: 0 }, `before kill ${kill + 1}`);
    assert.equal(await answer(running.page, kill), true);
    await running.kill();
  }
  running = await startKillableBrowser(profile);
  await running.page.goto(server.origin);
  assert.deepEqual(await standing(running.page), { tries: kills, damaged: 0 });
});

/** What a page finds that is opened after the kill. */
async function standing(page: Page): Promise<{ tries: number; damaged: number }> {
  await page.waitForFunction(() => 'openLedger' in window);
  return page.evaluate(async () => {
    const ledger = window.openLedger();
    const { lessons } = await ledger.progress('course');
    ledger.close();
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('polku');
      request.onsuccess = () => resolve(request.result);
    });
    const count = db.transaction('facts').objectStore('facts').count();
    await new Promise((resolve) => (count.onsuccess = resolve));
    db.close();
    const tries = lessons.hei?.items.q?.tries ?? 0;
    return { tries, damaged: count.result - tries };
  });
}

/** Answers once, and comes back in the moment in which the page would say "saved". */
function answer(page: Page, t: number): Promise<boolean> {
  return page.evaluate(async (time) => {
    const { saved } = await window.openLedger().append({
      kind: 'attempt',
      course: 'course',
      lesson: 'hei',
      item: 'q',
      fingerprint: 'a',
      t: time,
      score: 1,
      response: [0],
    });
    return saved;
  }, t);
}
