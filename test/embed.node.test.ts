import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { hostileHosts, type HostileHost } from './support/hostile-hosts.js';
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
        assert.equal(page.url(), start, 'the page has been left');
        assert.deepEqual(wrong, []);
      });
    });
  }

  function pageOf({
    head = '',
    around = ['', ''],
    headers,
    doctype,
    ...more
  }: HostileHost): HostPage {
    const { module } = hosting!;
    const [before, after] = around;
    const body = `${doctype ?? '<!doctype html>'}<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<title>${more.name}</title><script src="${module}polku.cdn.js"></script></head><body><p>Host</p><main>${before}<polku-course src="${module}courses/trip/course.md"></polku-course>${after}</main></body></html>`;
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
