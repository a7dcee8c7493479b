import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serveDemo, type ServedDemo } from './support/built-demo.js';
import { launchBrowser } from './support/playwright.mjs';

// The demo's page for representatives, as its visitors go about on it.

const patience = { timeout: 120_000 };

suite('the demo site', () => {
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

  async function visit(search: string): Promise<Page> {
    const page = await browser!.newPage();
    await page.goto(`${demo!.origin}training.html${search}`);
    await page.locator('polku-outline h2').first().waitFor();
    return page;
  }

  test('keeps the language that was chosen in the other course', patience, async () => {
    const page = await visit('');
    await page.getByRole('button', { name: 'Suomi' }).click();
    await page.getByRole('link', { name: 'Selkeä kieli' }).click();
    await page.locator('polku-outline h2').first().waitFor();
    assert.match(page.url(), /course=plain-language&lang=fi/);
    assert.equal(await page.locator('html').getAttribute('lang'), 'fi');
    await page.close();
  });

  test('shows the first course where the address names none that there is', patience, async () => {
    const page = await visit('?course=typo');
    const current = page.locator('[data-course][aria-current=page]');
    assert.deepEqual(await current.allInnerTexts(), ['A diverse workplace']);
    await page.close();
  });
});
