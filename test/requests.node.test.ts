import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import { buildCdn } from '../scripts/bundles.js';
import { isBrowsersOwn, openAskingProxy, type AskingProxy } from './support/asking-proxy.js';
import { serveDemo, type ServedDemo } from './support/built-demo.js';
import { everyTypeCompiled, everyTypeCourse } from './support/every-type.js';
import { makeFolder } from './support/folder.js';
import { sitDown } from './support/player.js';
import { launchBrowser } from './support/playwright.mjs';
import { serveFolder } from './support/serve-folder.js';

// What the module asks the network for: its own files and the course's. A proxy writes down all
// that leaves the browser, whoever in it has asked.

const patience = { timeout: 300_000 };
const open = { headers: { 'Access-Control-Allow-Origin': '*' } };

suite('the network', { timeout: 900_000 }, () => {
  const host = makeFolder();
  const module = makeFolder();
  const course = makeFolder();
  const servers: Awaited<ReturnType<typeof serveFolder>>[] = [];
  let proxy: AskingProxy | undefined;
  let browser: Browser | undefined;

  before(async () => {
    await buildCdn(module.path);
    for (const { path, content } of [...everyTypeCourse(), ...(await everyTypeCompiled())]) {
      course.write(path, content);
    }
    proxy = await openAskingProxy();
    browser = await launchBrowser({ proxy: { server: proxy.server } });
  });
  after(async () => {
    await browser?.close();
    proxy?.close();
    for (const { close } of servers) close();
    for (const { remove } of [host, module, course]) remove();
  });

  /** Gives what was asked for meanwhile, by pages and whoever works for them. */
  async function inBrowser(
    use: (context: BrowserContext) => Promise<void>,
  ): Promise<readonly string[]> {
    const context = await browser!.newContext({ reducedMotion: 'reduce', locale: 'en' });
    const from = proxy!.asked.length;
    const byPages: string[] = [];
    context.on('request', (request) => {
      if (/^https?:/.test(request.url())) byPages.push(request.url());
    });
    try {
      await use(context);
    } finally {
      await context.close();
    }
    const byAnybody = proxy!.asked.slice(from).filter((address) => !isBrowsersOwn(address));
    return [...byPages, ...byAnybody];
  }

  for (const source of ['course.md', 'course.json']) {
    test(`is asked for nothing but the module and ${source}, of every type`, patience, async () => {
      const [page, script, files] = await Promise.all([
        serveFolder(host.path),
        serveFolder(module.path, open),
        serveFolder(course.path, open),
      ]);
      servers.push(page, script, files);
      host.write('favicon.ico', '');
      host.write(
        'index.html',
        `<!doctype html><html lang="en"><title>Host</title>
        <script src="${script.origin}polku.cdn.js"></script>
        <polku-course src="${files.origin}${source}"></polku-course></html>`,
      );
      const asked = await inBrowser(async (context) => {
        const visitor = await context.newPage();
        await visitor.goto(page.origin);
        const I = await sitDown({ page: visitor, by: 'mouse' });
        await visitor.getByRole('button', { name: 'Settings' }).click();
        await visitor.getByRole('button', { name: 'Close settings' }).click();
        await I.open('Start');
        await I.finish();
        // What comes late comes while the page is idle.
        await visitor.waitForTimeout(2_000);
        const registered = await visitor.evaluate(async () => {
          const { length } = await navigator.serviceWorker.getRegistrations();
          return length;
        });
        assert.equal(registered, 0, 'an embedded course brings no worker');
      });
      const strange = asked.filter((address) => {
        const { origin, pathname } = new URL(address);
        if (`${origin}/` === page.origin) return !['/', '/favicon.ico'].includes(pathname);
        if (`${origin}/` === script.origin) return !existsSync(join(module.path, pathname));
        return `${origin}/` !== files.origin || !existsSync(join(course.path, pathname));
      });
      assert.deepEqual(strange, []);
      assert.ok(asked.some((address) => address.startsWith(`${script.origin}polku/`)));
      assert.ok(asked.some((address) => address === `${files.origin}${source}`));
    });
  }

  test('is asked by the site for its own files, and by its worker', patience, async () => {
    const demo: ServedDemo = await serveDemo();
    try {
      const asked = await inBrowser(async (context) => {
        const page = await context.newPage();
        for (const path of ['', 'training.html', 'job.html?lang=fi']) {
          await page.goto(`${demo.origin}${path}`);
          await page.locator('polku-outline h2').first().waitFor();
        }
        await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
      });
      const strange = asked.filter((address) => {
        const { origin, pathname } = new URL(address);
        return (
          `${origin}/` !== demo.origin ||
          !existsSync(join(demo.folder, decodeURIComponent(pathname)))
        );
      });
      assert.deepEqual(strange, []);
      assert.ok(asked.includes(`${demo.origin}offline.json`), 'the worker was heard, too');
    } finally {
      demo.close();
    }
  });
});
