import assert from 'node:assert/strict';
import { test } from 'node:test';
import { launchBrowser } from '../support/playwright.mjs';
import { serveModule } from './ledger-site.js';
import { writeFromTabs } from './tabs.js';

test('what eight tabs write at once is all there, each once and in its order', async () => {
  const site = await serveModule('log');
  const browser = await launchBrowser();
  try {
    const { milliseconds, ...result } = await writeFromTabs(browser, site.origin, 2_000);
    assert.ok(milliseconds > 0);
    assert.deepEqual(result, {
      ...{ tabs: 8, made: 2_000, saved: 2_000, attempts: 2_000 },
      ...{ twice: 0, damaged: 0, outOfOrder: 0, isNumbered: true },
    });
  } finally {
    await browser.close();
    site.close();
  }
});
