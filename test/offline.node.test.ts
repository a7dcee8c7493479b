import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveDemo, type ServedDemo } from './support/built-demo.js';
import { makeFolder } from './support/folder.js';
import {
  openOfflineSite,
  type OfflineSite,
  type OfflineSiteOptions,
} from './support/offline-site.js';
import { launchBrowser } from './support/playwright.mjs';
import { serveFolder } from './support/serve-folder.js';

// The site without a network, as docs/offline.md promises it.

const patience = { timeout: 180_000 };
const english = 'Finnish for your next shift';

suite('the site without a network', { timeout: 1_800_000 }, () => {
  let demo: ServedDemo | undefined;
  let browser: Browser | undefined;

  before(async () => {
    demo = await serveDemo();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    demo?.close();
  });

  async function inSite(
    use: (site: OfflineSite, context: BrowserContext) => Promise<void>,
    options?: OfflineSiteOptions,
  ): Promise<void> {
    const site = await openOfflineSite(demo!.folder, options);
    const context = await browser!.newContext({ reducedMotion: 'reduce', locale: 'en' });
    context.setDefaultTimeout(30_000);
    try {
      await use(site, context);
    } finally {
      await context.close();
      site.close();
    }
  }

  test('has all that learners need after one visit, in any folder', patience, async () => {
    await inSite(
      async (site, context) => {
        const page = await visit(context, site.origin);
        await isKept(page);
        await context.setOffline(true);
        site.close();
        // On the very page that was there before the worker was.
        await openLesson(page, 3);
        await page.reload();
        await shows(page, english);
        await openLesson(page, 5);
        await page.goto(`${site.origin}?lang=fi&source=poster`);
        await shows(page, 'Suomea seuraavaan vuoroon');
        await openLesson(page, 2);
        await page.goto(`${site.origin}training.html?course=plain-language&lang=fi`);
        await openLesson(page, 2);
        await page.goto(`${site.origin}job.html?course=job-search`);
        await openLesson(page, 1);
        assert.equal((await page.goto(`${site.origin}job`))?.status(), 200, 'without its ending');
        // Pages for authors come when they have been asked for.
        const guide = await page.goto(`${site.origin}guide.html?lang=fi`);
        assert.equal(guide?.status(), 503);
        await shows(page, 'Ei verkkoyhteyttä');
        await assert.rejects(page.goto(`${site.origin}nothing.html`));
      },
      { at: 'member pages/suomi/' },
    );
  });

  test('plays sound, and gives players the parts that they ask for', patience, async () => {
    await inSite(async (site, context) => {
      const page = await visit(context, site.origin);
      await isKept(page);
      await context.setOffline(true);
      site.close();
      const sound = await page.evaluate(async () => {
        const audio = new Audio('courses/learn-finnish/tone.wav');
        await new Promise((resolve, reject) => {
          audio.oncanplaythrough = resolve;
          audio.onerror = () => reject(new Error(audio.error?.message));
          audio.load();
        });
        audio.currentTime = 0.5;
        await new Promise((resolve) => (audio.onseeked = resolve));
        const headers = { Range: 'bytes=44-47' };
        const part = await fetch('courses/learn-finnish/tone.wav', { headers });
        return {
          seconds: audio.duration,
          status: part.status,
          range: part.headers.get('Content-Range'),
          bytes: [...new Uint8Array(await part.arrayBuffer())],
        };
      });
      assert.deepEqual(sound, {
        seconds: 1,
        status: 206,
        range: 'bytes 44-47/8044',
        bytes: [128, 128, 128, 128],
      });
    });
  });

  test('keeps the pages of authors once they were opened', patience, async () => {
    await inSite(async (site, context) => {
      const page = await context.newPage();
      await page.goto(`${site.origin}guide.html?lang=fi`);
      await page.locator('polku-guide h1').waitFor();
      await isKept(page);
      await comesTrue(page, async () => Boolean(await caches.match('guide.html')));
      await context.setOffline(true);
      site.close();
      await page.reload();
      await page.locator('polku-guide h1').waitFor();
    });
  });

  test('keeps what was opened over a new version, too', patience, async () => {
    await inSite(async (site, context) => {
      const page = await context.newPage();
      await page.goto(`${site.origin}guide.html`);
      await isKept(page);
      await comesTrue(page, async () => Boolean(await caches.match('guide.html')));
      await site.deploy('Version two');
      await update(page);
      await page.locator('.offline-bar').getByRole('button', { name: 'Load it now' }).click();
      await page.locator('.offline-bar').waitFor({ state: 'detached' });
      await comesTrue(page, async () => {
        const names = (await caches.keys()).filter((name) => !name.endsWith('state'));
        return names.length === 1 && Boolean(await caches.match('guide.html'));
      });
    });
  });

  test('touches nothing but its own files', patience, async () => {
    await inSite(async (site, context) => {
      const page = await visit(context, site.origin);
      await isKept(page);
      const kept = await keptPaths(page);
      assert.ok(kept.includes('/courses/learn-finnish/course.md'));
      assert.ok(!kept.includes('/sw.js') && !kept.includes('/offline.json'));
      const statuses = await page.evaluate(async () => {
        const missing = await fetch('courses/nothing.md');
        const posted = await fetch('index.html', { method: 'POST' });
        return [missing.status, posted.status];
      });
      assert.equal(statuses[0], 404);
      const other = await context.newPage();
      // A browser may show its own page for what the server has not, and call that a failure.
      const found = await other.goto(`${site.origin}typo.html`).catch(() => undefined);
      assert.notEqual(found?.status(), 200, 'the server has no such page');
      await other.close();
      await page.reload();
      const after = await keptPaths(page);
      assert.ok(kept.every((path) => after.includes(path)));
      assert.ok(!after.some((path) => /typo|nothing/.test(path)));
    });
  });

  test('leaves a new version to the learner, and a lesson its own files', patience, async () => {
    await inSite(async (site, context) => {
      const first = await visit(context, site.origin);
      await isKept(first);
      const second = await visit(context, site.origin);
      // A window that cannot be told: its page does not hear the worker.
      const deaf = await context.newPage();
      await deaf.addInitScript(() =>
        navigator.serviceWorker.addEventListener('message', (said) =>
          said.stopImmediatePropagation(),
        ),
      );
      await deaf.goto(site.origin);
      await openLesson(second, 1);
      const loads = { first: 0, second: 0, deaf: 0 };
      first.on('load', () => loads.first++);
      second.on('load', () => loads.second++);
      deaf.on('load', () => loads.deaf++);

      await site.deploy('Version two');
      await update(first);
      const bar = first.locator('.offline-bar');
      await bar.getByText('A new version of this site is ready.').waitFor();
      await second.locator('.offline-bar').waitFor();
      await first.getByRole('button', { name: 'Suomi' }).click();
      await bar.getByText('Sivustosta on uusi versio.').waitFor();
      // Whoever has not said so goes on as they are, with files that the server no longer has.
      await second.reload();
      await shows(second, english);
      loads.second = 0;
      await settingsOpen(second);
      await second.locator('.offline-bar').getByRole('button', { name: 'Later' }).click();
      assert.equal(await second.locator('.offline-bar').count(), 0);

      await bar.getByRole('button', { name: 'Ota se käyttöön' }).click();
      await shows(first, 'Version two');
      // What only the other window has in its memory is not thrown away.
      await second.locator('.offline-bar').getByRole('button', { name: 'Load it now' }).waitFor();
      await shows(second, english);
      await first.waitForTimeout(1_000);
      assert.deepEqual(loads, { first: 1, second: 0, deaf: 0 });
      await second.locator('.offline-bar').getByRole('button', { name: 'Load it now' }).click();
      await shows(second, 'Version two');
      await settingsOpen(second);
      assert.deepEqual(loads, { first: 1, second: 1, deaf: 0 });
      assert.equal(await first.locator('.offline-bar').count(), 0);

      assert.equal((await versions(first)).length, 2, 'one is still needed');
      await settingsOpen(deaf);
      await deaf.close();
      await first.reload();
      await comesTrue(
        first,
        async () => (await caches.keys()).filter((name) => !name.endsWith('state')).length === 1,
      );
      await context.setOffline(true);
      await first.reload();
      await shows(first, 'Version two');
    });
  });

  test('stays whole where a new version is not', patience, async () => {
    await inSite(async (site, context) => {
      const page = await visit(context, site.origin);
      await isKept(page);
      await site.deploy('Version two');
      const changed = join(site.folder, 'index.html');
      renameSync(changed, `${changed}.gone`);
      await assert.rejects(failedUpdate(page));
      // What is there but is not what was built is not taken either.
      writeFileSync(changed, 'Not found. Sorry!');
      await assert.rejects(failedUpdate(page));
      await context.setOffline(true);
      await page.reload();
      await shows(page, english);
      await settingsOpen(page);
      await openLesson(page, 2);
      await context.setOffline(false);
      renameSync(`${changed}.gone`, changed);
      await update(page);
      await page.locator('.offline-bar').waitFor();
    });
  });

  test('is taken out by a site that is built without it', patience, async () => {
    await inSite(async (site, context) => {
      const page = await visit(context, site.origin);
      await isKept(page);
      await page.evaluate(async () => {
        await caches.open('somebody-elses');
        await caches.open('polku-offline /another/ v1');
      });
      const loads: string[] = [];
      page.on('load', () => loads.push('load'));
      await site.sign(true);
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        await registration?.update();
      });
      await isTakenOut(page);
      assert.deepEqual((await page.evaluate(() => caches.keys())).sort(), [
        'polku-offline /another/ v1',
        'somebody-elses',
      ]);
      await settingsOpen(page);
      await openLesson(page, 2);
      assert.deepEqual(loads, [], 'nobody is disturbed');
    });
  });

  test('is taken out by offline.json, and comes back', patience, async () => {
    await inSite(async (site, context) => {
      const page = await visit(context, site.origin);
      await isKept(page);
      const toggle = join(site.folder, 'offline.json');
      writeFileSync(toggle, 'nonsense');
      await page.reload();
      await page.waitForTimeout(500);
      assert.equal(await page.evaluate(registrations), 1, 'nonsense is no word');
      writeFileSync(toggle, '{"offline": false}');
      // It was asked a moment ago.
      await page.reload();
      await page.waitForTimeout(500);
      assert.equal(await page.evaluate(registrations), 1);
      // Until the worker is done with the page: it writes where this writes.
      await page.waitForTimeout(3_000);
      await forgetHour(page);
      await page.reload();
      await isTakenOut(page);
      await openLesson(page, 2);
      await page.reload();
      await shows(page, english);
      await page.waitForTimeout(1_500);
      await isTakenOut(page);
      writeFileSync(toggle, '{"offline": true}');
      await page.reload();
      await isKept(page);
    });
  });

  test('goes on with the network where there is no room', patience, async () => {
    await inSite(async (site, context) => {
      const page = await context.newPage();
      const cdp = await context.newCDPSession(page);
      await cdp.send('Storage.overrideQuotaForOrigin', {
        origin: new URL(site.origin).origin,
        quotaSize: 400_000,
      });
      await page.goto(site.origin);
      await shows(page, english);
      // The worker has begun, and is gone.
      await comesTrue(
        page,
        async () =>
          (await caches.keys()).join().endsWith(' state') &&
          (await navigator.serviceWorker.getRegistrations()).length === 0,
      );
      await openLesson(page, 2);
    });
  });

  test('keeps only what is visited with data saver', patience, async () => {
    await inSite(async (site, context) => {
      const worker = join(site.folder, 'sw.js');
      const saving = 'Object.defineProperty(navigator,"connection",{value:{saveData:true}});';
      writeFileSync(worker, saving + readFileSync(worker, 'utf8'));
      const page = await visit(context, site.origin);
      await isKept(page);
      await comesTrue(page, async () => Boolean(await caches.match('index.html')));
      await openLesson(page, 2);
      let kept = await keptPaths(page);
      for (let before = -1; before !== kept.length; kept = await keptPaths(page)) {
        before = kept.length;
        await page.waitForTimeout(2_000);
      }
      assert.ok(kept.length < 80, `${kept.length} files`);
      await context.setOffline(true);
      await page.reload();
      await shows(page, english);
      await openLesson(page, 2);
      await page.goto(`${site.origin}job.html`).catch(() => undefined);
      await context.setOffline(false);
      await site.deploy('Version two');
      writeFileSync(worker, saving + readFileSync(worker, 'utf8'));
      await page.goto(site.origin);
      await update(page);
      const bar = page.locator('.offline-bar');
      await bar.getByRole('button', { name: 'Load it now' }).click();
      await shows(page, 'Version two');
      await context.setOffline(true);
      await page.reload();
      await shows(page, 'Version two');
      await openLesson(page, 2);
    });
  });

  test('is not kept by a page in a frame', patience, async () => {
    await inSite(async (site, context) => {
      const host = makeFolder();
      host.write('index.html', `<iframe src="${site.origin}" height="900"></iframe>`);
      const { origin, close } = await serveFolder(host.path);
      const page = await context.newPage();
      await page.goto(origin);
      const frame = page.frameLocator('iframe');
      await frame.getByText(english).waitFor();
      await page.waitForTimeout(2_000);
      const inner = page.frames()[1]!;
      assert.equal(await inner.evaluate(registrations), 0);
      close();
      host.remove();
    });
  });

  for (const [names, count] of [
    ['lit-html polku-offline', 1],
    ['lit-html', 0],
  ] as const) {
    const headers = {
      'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types ${names}`,
    };
    test(`is kept ${count} times where Trusted Types are ${names}`, patience, async () => {
      await inSite(
        async (site, context) => {
          const page = await visit(context, site.origin);
          await page.waitForTimeout(2_000);
          assert.equal(await page.evaluate(registrations), count);
          await openLesson(page, 1);
        },
        { headers },
      );
    });
  }

  test('has a manifest that a browser finds nothing wrong with', patience, async () => {
    await inSite(async (site, context) => {
      const page = await visit(context, site.origin);
      const cdp = await context.newCDPSession(page);
      const { url, errors, data } = await cdp.send('Page.getAppManifest');
      assert.equal(url, `${site.origin}manifest.webmanifest`);
      assert.deepEqual(errors, []);
      const { icons } = JSON.parse(data ?? '') as { icons: readonly { readonly src: string }[] };
      const files = readdirSync(site.folder);
      for (const { src } of icons) assert.ok(files.includes(src), src);
    });
  });
});

async function visit(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('polku-outline h2').first().waitFor();
  return page;
}

/** Waits until the site is kept and the worker answers this page. */
async function isKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Waits for what the page can only promise: `waitForFunction` takes a promise for a yes. */
async function comesTrue(page: Page, check: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await page.evaluate(check))) {
    if (Date.now() > deadline) throw new Error(`Never true: ${String(check)}`);
    await page.waitForTimeout(100);
  }
}

async function isTakenOut(page: Page): Promise<void> {
  await comesTrue(page, async () => {
    const { length } = await navigator.serviceWorker.getRegistrations();
    const own = (await caches.keys()).filter((name) => /^polku-offline \/ /.test(name));
    return length === 0 && own.every((name) => name.endsWith(' state'));
  });
}

async function shows(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Opens a lesson by its place in the outline, sees that it is there, and goes back. */
async function openLesson(page: Page, place: number): Promise<void> {
  await page.locator('polku-outline ol a, polku-outline ol button').nth(place).click();
  await page.locator('polku-lesson').waitFor();
  await page.locator('polku-lesson h2, polku-lesson h3').first().waitFor();
}

async function settingsOpen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Close settings' }).click();
}

async function update(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
  });
}

/** Fails as the update does. */
async function failedUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    const worker = registration.installing;
    await new Promise<void>((resolve, reject) => {
      worker?.addEventListener('statechange', () =>
        worker.state === 'redundant' ? reject(new Error('not installed')) : resolve(),
      );
    });
  });
}

async function keptPaths(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => !name.endsWith(' state'));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}

async function versions(page: Page): Promise<readonly string[]> {
  const names = await page.evaluate(() => caches.keys());
  return names.filter((name) => !name.endsWith(' state'));
}

const registrations = async () => (await navigator.serviceWorker.getRegistrations()).length;

/** As if the switch had last been looked at more than an hour ago. */
async function forgetHour(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.endsWith(' state'))!;
    const cache = await caches.open(name);
    const [request] = await cache.keys();
    const state = (await (await cache.match(request!))!.json()) as object;
    await cache.put(request!, new Response(JSON.stringify({ ...state, asked: 0 })));
  });
}
