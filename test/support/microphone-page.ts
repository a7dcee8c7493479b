import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from './browser.mjs';
import { makeFolder } from './folder.js';
import { launchBrowser } from './playwright.mjs';
import { serveFolder } from './serve-folder.js';

declare global {
  interface Window {
    /** The tracks of the microphone that were handed out. */
    tracks: MediaStreamTrack[];
    /** Object URLs that were made. */
    sounds: string[];
    /** The microphone may not be used any more. */
    isForbidden: boolean;
  }
}

/** A microphone that beeps, in place of the device's own. */
export const fakeDevice = '--use-fake-device-for-media-stream';
/** Whoever is asked for it allows it. */
export const fakeConsent = '--use-fake-ui-for-media-stream';
/** Whoever is asked for it does not. */
export const noConsent = '--deny-permission-prompts';

const root = fileURLToPath(new URL('../..', import.meta.url));

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

/** A page of a lesson, as it was built, in a browser of its own. */
export interface MicrophonePage {
  readonly page: Page;
  /** Takes the permission to use the microphone back, or gives it. */
  readonly allow: (isAllowed: boolean) => Promise<void>;
  /** The states of all tracks that were handed out. */
  readonly tracks: () => Promise<readonly string[]>;
  /** How many of the sounds that were recorded are still in memory. */
  readonly sounds: () => Promise<number>;
  /** Records until it was loud, for a second or so. */
  readonly record: () => Promise<void>;
  /** What the page has asked for until now. */
  readonly asked: readonly string[];
  /** What of it went elsewhere. */
  readonly stray: () => readonly string[];
}

/** Builds the module and serves a lesson with it. */
export async function serveLesson(lesson: string): Promise<{
  readonly origin: string;
  readonly visit: (...args: readonly string[]) => Promise<MicrophonePage>;
  /** Closes the browser that was opened last. */
  readonly leave: () => Promise<void>;
  readonly close: () => void;
}> {
  const folder = makeFolder();
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
  const { origin, close } = await serveFolder(folder.path);
  let browser: Browser | undefined;
  return {
    origin,
    async visit(...args) {
      const { origin: of } = await findBrowser();
      // The packaged browser has nothing to give or take a permission with: the page does it.
      const isBare = of === 'packaged';
      const consent = isBare && !args.includes(noConsent) ? [fakeConsent] : [];
      browser = await launchBrowser({ args: [...args, ...consent] });
      return open(await browser.newPage(), origin, isBare);
    },
    async leave() {
      await browser?.close();
      browser = undefined;
    },
    close() {
      close();
      folder.remove();
    },
  };
}

async function open(page: Page, origin: string, isBare: boolean): Promise<MicrophonePage> {
  const asked: string[] = [];
  page.on('request', (request) => {
    const [method, url] = [request.method(), request.url()];
    asked.push(method === 'GET' ? url : `${method} ${url}`);
  });
  page.on('websocket', (socket) => asked.push(socket.url()));
  await page.addInitScript(watchSound);
  await page.goto(origin);
  const own = new RegExp(`^(${origin}|data:|blob:)`);
  return {
    page,
    asked,
    stray: () => asked.filter((url) => !own.test(url)),
    allow: (isAllowed) => {
      if (isBare) return page.evaluate(setAllowed, isAllowed);
      return isAllowed
        ? page.context().grantPermissions(['microphone'], { origin })
        : page.context().clearPermissions();
    },
    tracks: () => page.evaluate(() => window.tracks.map(({ readyState }) => readyState)),
    sounds: () => page.evaluate(countSounds),
    async record() {
      await page.getByRole('button', { name: 'Record yourself' }).click();
      await page.getByRole('timer').waitFor();
      await page.waitForFunction(() => window.tracks.some((track) => track.readyState === 'live'));
      await page.waitForTimeout(1_500);
    },
  };
}

/** What a browser does where a permission is given or taken back. */
function setAllowed(isAllowed: boolean): void {
  window.isForbidden = !isAllowed;
  if (isAllowed) return;
  for (const track of window.tracks) {
    track.stop();
    track.dispatchEvent(new Event('ended'));
  }
}

function watchSound(): void {
  window.tracks = [];
  window.isForbidden = false;
  window.sounds = [];
  const devices = navigator.mediaDevices;
  const own = devices.getUserMedia.bind(devices);
  devices.getUserMedia = async (constraints) => {
    if (window.isForbidden) throw new DOMException('Permission denied', 'NotAllowedError');
    const stream = await own(constraints);
    window.tracks.push(...stream.getTracks());
    return stream;
  };
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (source) => {
    const url = create(source);
    window.sounds.push(url);
    return url;
  };
}

async function countSounds(): Promise<number> {
  const there = window.sounds.map((url) =>
    fetch(url).then(
      () => true,
      () => false,
    ),
  );
  return (await Promise.all(there)).filter(Boolean).length;
}
