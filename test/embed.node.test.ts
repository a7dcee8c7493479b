import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { hopelessHosts, hostileHosts, type HostileHost } from './support/hostile-hosts.js';
import { openHosting, type HostPage, type Hosting } from './support/hosting.js';
import { sitDown } from './support/player.js';
import { launchBrowser } from './support/playwright.mjs';

// Courses in the pages of others, which lie on another site than the module.

const patience = { timeout: 120_000 };

suite('a course in somebody else’s page', () => {
  let hosting: Hosting | undefined;
  let browser: Browser | undefined;

  before(async () => {
    hosting = await openHosting();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    hosting?.close();
  });

  for (const host of hostileHosts) {
    test(`is played where the page ${host.name}`, patience, async () => {
      await visit(pageOf(host), host.width, async (page, wrong) => {
        const start = page.url();
        const I = await sitDown({ page, by: 'mouse' });
        await page.getByRole('button', { name: 'Settings' }).click();
        await page.getByRole('radio', { name: 'Large', exact: true }).check();
        await page.getByRole('button', { name: 'Close settings' }).click();
        await I.open('Start');
        await I.finish();
        await page.locator('.saving.saved').waitFor();
        assert.ok(await isStatusUnseen(page), 'what is announced is seen');
        assert.deepEqual(await lookOf(page), ['none', '0px', 'horizontal-tb', true]);
        assert.equal(page.url(), start, 'the page has been left');
        assert.deepEqual(wrong, []);
      });
    });
  }

  const worst = /and means it$|on every object$|in every list$|for its own$/;
  for (const host of hostileHosts.filter(({ name }) => worst.test(name))) {
    test(`is played in every type of exercise where the page ${host.name}`, patience, async () => {
      await visit(pageOf(host, 'all/course.json'), host.width, async (page, wrong) => {
        const I = await sitDown({ page, by: 'mouse' });
        await I.open('Start');
        await I.finish();
        assert.deepEqual(wrong, []);
      });
    });
  }

  for (const host of hopelessHosts) {
    test(`says why it cannot be shown where the page ${host.name}`, patience, async () => {
      await visit(pageOf(host), undefined, (page) =>
        page.getByRole('alert').filter({ hasText: 'Another script on this page' }).waitFor(),
      );
    });
  }

  test('says that a page of XHTML cannot show it', patience, async () => {
    const { module } = hosting!;
    const body = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="fi"><head><title>x</title><script src="${module}polku.cdn.js"></script></head><body><polku-course src="${module}courses/trip/course.md"></polku-course></body></html>`;
    const headers = { 'Content-Type': 'application/xhtml+xml' };
    await visit({ body, headers }, undefined, (page) =>
      page.getByRole('alert').filter({ hasText: 'lähetetään XHTML-muodossa' }).waitFor(),
    );
  });

  test('says that the module did not come, and leaves the link', patience, async () => {
    const { module } = hosting!;
    const body = `<!doctype html><html lang="en"><title>x</title><script src="${module}gone/polku.cdn.js"></script><div data-polku-course="${module}courses/trip/course.md"><a href="${module}courses/trip/course.md">Open the course</a></div></html>`;
    await visit({ body }, undefined, (page) =>
      page.getByRole('link', { name: 'Open the course' }).waitFor(),
    );
  });

  const ways = {
    'a block': (src: string) =>
      `<div data-polku-course="${src}" data-polku-accent="#7a1f5c"><a href="${src}">Open</a></div>`,
    'a link': (src: string) => `<p><a href="${src}#polku">Open</a></p>`,
  };
  for (const [name, way] of Object.entries(ways)) {
    test(`is played from ${name}, twice on a page`, patience, async () => {
      const { module } = hosting!;
      const src = `${module}courses/trip/course.md`;
      const body = `<!doctype html><html lang="en"><title>x</title><script src="${module}polku.cdn.js"></script><x-card>${way(src)}</x-card><section></section></html>`;
      await visit({ body }, undefined, async (page, wrong) => {
        await page.evaluate((html) => {
          document.querySelector('section')!.innerHTML = html;
        }, way(src));
        const I = await sitDown({ page, by: 'mouse' });
        await page.locator('polku-course').nth(1).locator('polku-outline h2').waitFor();
        assert.equal(await page.locator('polku-course').count(), 2);
        await I.open('Start');
        await I.finish();
        assert.deepEqual(wrong, []);
      });
    });
  }

  const copies = {
    'the script twice': (at: string) => [`${at}polku.cdn.js`, `${at}polku.cdn.js?again`],
    'two versions': (at: string) => [`${at}polku.cdn.js`, `${at}other/polku.cdn.js`],
    'the other version first': (at: string) => [`${at}other/polku.cdn.js`, `${at}polku.cdn.js`],
  };
  for (const [name, scripts] of Object.entries(copies)) {
    test(`is served by one copy where the page has ${name}`, patience, async () => {
      const { module } = hosting!;
      const tags = scripts(module).map((src) => `<script src="${src}"></script>`);
      const src = `${module}courses/trip/course.md`;
      const body = `<!doctype html><html lang="en"><title>x</title>${tags.join('')}<div data-polku-course="${src}"></div><polku-course src="${src}"></polku-course></html>`;
      await visit({ body }, undefined, async (page, wrong) => {
        const loaded = new Set<string>();
        page.on('request', (request) => {
          const [, folder] = /(.*\/)polku\//.exec(request.url()) ?? [];
          if (folder) loaded.add(folder);
        });
        await page.reload();
        const I = await sitDown({ page, by: 'mouse' });
        await I.open('Start');
        await I.finish();
        assert.equal(await page.locator('polku-course').count(), 2);
        assert.deepEqual(wrong, []);
        assert.equal(loaded.size, 1, [...loaded].join());
      });
    });
  }

  for (const order of ['before', 'after']) {
    test(
      `is served by one copy where the page has bundled the module ${order} its script`,
      patience,
      async () => {
        const { module } = hosting!;
        const esm = `<script type="module" src="${module}bundled/polku.js"></script>`;
        const cdn = `<script src="${module}polku.cdn.js"></script>`;
        const src = `${module}courses/trip/course.md`;
        const scripts = order === 'before' ? esm + cdn : cdn + esm;
        const body = `<!doctype html><html lang="en"><title>x</title>${scripts}<div data-polku-course="${src}"></div></html>`;
        await visit({ body }, undefined, async (page, wrong) => {
          const I = await sitDown({ page, by: 'mouse' });
          await I.open('Start');
          await I.finish();
          assert.deepEqual(wrong, []);
        });
      },
    );
  }

  function pageOf(
    { head = '', around = ['', ''], headers, doctype, ...more }: HostileHost,
    course = 'trip/course.md',
  ): HostPage {
    const { module } = hosting!;
    const [before, after] = around;
    const body = `${doctype ?? '<!doctype html>'}<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<title>${more.name}</title><script src="${module}polku.cdn.js"></script></head><body><p>Host</p><main>${before}<polku-course src="${module}courses/${course}"></polku-course>${after}</main></body></html>`;
    return { body, ...(headers && { headers }) };
  }

  async function visit(
    host: HostPage,
    width: number | undefined,
    use: (page: Page, wrong: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const viewport = { width: width ?? 900, height: 740 };
    const context = await browser!.newContext({ reducedMotion: 'reduce', viewport });
    const wrong: string[] = [];
    context.on('weberror', (error) => wrong.push(error.error().message));
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text());
    });
    try {
      const page = await context.newPage();
      await page.goto(hosting!.put(host));
      await use(page, wrong);
    } finally {
      await context.close();
    }
  }
});

/** Whether what a screen reader is told takes no room and is cut away. */
function isStatusUnseen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const status = document.querySelector<HTMLElement>('[data-polku-status]');
    if (!status) return false;
    const { width, height } = status.getBoundingClientRect();
    return width <= 1 && height <= 1 && getComputedStyle(status).clipPath !== 'none';
  });
}

/** What the page hands down of its own looks to the course, and whether that can be read. */
function lookOf(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('polku-course')!.shadowRoot!.querySelector('.frame')!;
    const { textTransform, textIndent, writingMode, fontSize } = getComputedStyle(frame);
    return [textTransform, textIndent, writingMode, parseFloat(fontSize) >= 18];
  });
}
