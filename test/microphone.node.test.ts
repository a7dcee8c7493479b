import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { makeFolder } from './support/folder.js';
import { launchBrowser } from './support/playwright.mjs';
import { serveFolder } from './support/serve-folder.js';

// The browser's own microphone, which beeps, recorded by its own MediaRecorder.

declare global {
  interface Window {
    tracks: MediaStreamTrack[];
  }
}

const fakeDevice = '--use-fake-device-for-media-stream';
const fakeConsent = '--use-fake-ui-for-media-stream';
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = makeFolder();

const course = `---
id: said
title: Said
languages: [en]
teaches: fi
---
About.

## Unit

1. [A](01-a.md)
`;
const lesson = `---
title: A
---
## Say it

Say *Hei!* to everybody.

:::speak
Say it.

- Huomenta!
  > Good morning!
:::
`;

let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser | undefined;

before(async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder.path,
      lib: { entry: 'components/define.ts', formats: ['es'], fileName: 'polku' },
    },
  });
  mkdirSync(join(folder.path, 'c'));
  writeFileSync(join(folder.path, 'c/course.md'), course);
  writeFileSync(join(folder.path, 'c/01-a.md'), lesson);
  writeFileSync(
    join(folder.path, 'index.html'),
    `<!doctype html><html lang="en"><title>Said</title><link rel="icon" href="data:,">
    <script type="module" src="polku.js"></script>
    <polku-course src="c/course.md" lesson="a"></polku-course>`,
  );
  server = await serveFolder(folder.path);
});

after(() => {
  server.close();
  folder.remove();
});

/** Opens the lesson in a browser of its own; gives the page and all that it has asked for. */
async function visit(...args: readonly string[]) {
  browser = await launchBrowser({ args: [...args] });
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    const [method, url] = [request.method(), request.url()];
    asked.push(method === 'GET' ? url : `${method} ${url}`);
  });
  page.on('websocket', (socket) => asked.push(socket.url()));
  await page.addInitScript(() => {
    window.tracks = [];
    const devices = navigator.mediaDevices;
    const own = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (constraints) => {
      const stream = await own(constraints);
      window.tracks.push(...stream.getTracks());
      return stream;
    };
  });
  await page.goto(server.origin);
  await page.getByRole('button', { name: 'Record yourself' }).waitFor();
  return { page, asked };
}

async function leave(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

const trackStates = (page: Page) =>
  page.evaluate(() => window.tracks.map(({ readyState }) => readyState));

/** Records until it was loud, for a second or so. */
async function record(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Record yourself' }).click();
  await page.getByRole('timer').waitFor();
  await page.waitForFunction(() => window.tracks.some(({ readyState }) => readyState === 'live'));
  await page.waitForTimeout(1_500);
}

test('the microphone', { timeout: 120_000 }, async (t) => {
  try {
    const { page, asked } = await visit(fakeDevice, fakeConsent);
    const canRecord = await page.evaluate(
      () => 'MediaRecorder' in window && MediaRecorder.isTypeSupported('audio/webm'),
    );
    if (!canRecord) return t.skip('This browser has no MediaRecorder');

    await t.test('is recorded with its loudness, is off when stopped, and plays', async () => {
      await record(page);
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByRole('button', { name: 'Hear yourself' }).waitFor();
      assert.deepEqual(await trackStates(page), ['ended']);
      const bars = await page
        .locator('.heard rect')
        .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('height'))));
      assert.ok(Math.max(...bars) > 8, `No bar of the waveform rises: ${bars.join(' ')}`);
      await page.getByRole('button', { name: 'Hear yourself' }).click();
      await page.getByRole('button', { name: 'Stop' }).waitFor();
      await page.getByRole('button', { name: 'Hear yourself' }).waitFor({ timeout: 10_000 });
      assert.equal(await page.locator('polku-trouble').count(), 0);
    });

    await t.test('is off a second after the lesson is left', async () => {
      await page.getByRole('button', { name: 'Record again' }).click();
      await page.getByRole('timer').waitFor();
      assert.deepEqual(await trackStates(page), ['ended', 'live']);
      await page.getByRole('button', { name: 'Close the lesson' }).click();
      await page.waitForTimeout(1_000);
      assert.deepEqual(await trackStates(page), ['ended', 'ended']);
    });

    await t.test('is off a second after the page is hidden, or the course taken away', async () => {
      await page.goto(server.origin);
      await record(page);
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
      await page.waitForTimeout(1_000);
      assert.deepEqual(await trackStates(page), ['ended']);
      await page.getByRole('button', { name: 'Record again' }).click();
      await page.getByRole('timer').waitFor();
      await page.evaluate(() => document.querySelector('polku-course')!.remove());
      await page.waitForTimeout(1_000);
      assert.deepEqual(await trackStates(page), ['ended', 'ended']);
    });

    await t.test('sends nothing anywhere, nor does hearing', async () => {
      await page.goto(server.origin);
      await page.getByRole('button', { name: 'Hei!' }).click();
      await page.locator('polku-hearing h2').waitFor();
      const stray = asked.filter((url) => !new RegExp(`^(${server.origin}|data:|blob:)`).test(url));
      assert.deepEqual(stray, []);
      const files = asked.filter((url) => url.startsWith(server.origin));
      assert.ok(files.length > 5 && files.every((url) => !url.includes('?')), files.join('\n'));
    });
  } finally {
    await leave();
  }
});

test('a microphone that is not allowed is told, and the exercise can go on', async () => {
  try {
    const { page } = await visit(fakeDevice, '--deny-permission-prompts');
    await page.getByRole('button', { name: 'Record yourself' }).click();
    await page.locator('polku-trouble', { hasText: 'may not use the microphone' }).waitFor();
    assert.deepEqual(await trackStates(page), []);
    await page.getByRole('button', { name: 'I can’t speak now' }).click();
    const main = page.locator('polku-lesson .main');
    await main.click();
    await page.locator('polku-summary').waitFor();
  } finally {
    await leave();
  }
});
