import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/playwright.mjs';
import { frameBySites } from './frames.js';
import { fewPairs, playPairs } from './pairs.js';
import { runOutOfRoom } from './quota.js';
import { serveFaultSite, type FaultSite } from './site.js';

// Each fault with one type of exercise; `npm run faults` plays each with all.

/** On a machine that is busy with other tests; a learner's is held to one second. */
const soon = 3_000;

suite('when keeping answers goes wrong', { timeout: 300_000 }, () => {
  let site: FaultSite;
  let browser: Browser | undefined;

  before(async () => {
    site = await serveFaultSite();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    site.close();
  });

  test('exercises can be finished, the learner is told, and the file is whole', async () => {
    const outcomes = await playPairs(browser!, site, fewPairs);
    assert.deepEqual(
      outcomes.filter(({ wrong, toldAfter = 0 }) => wrong.length > 0 || toldAfter > soon),
      [],
    );
    assert.equal(outcomes.length, fewPairs.length);
  });

  test('a device that is really full is told, and saves once there is room', async () => {
    const { toldAfter, ...result } = await runOutOfRoom(site);
    assert.deepEqual(result, { told: 'storage.full', isFinished: true, isSavedLater: true });
    assert.ok(toldAfter < soon, `${toldAfter} ms`);
  });

  test('two sites that frame one course have a ledger each, and a frame without one says so', async () => {
    const { toldAfter, ...result } = await frameBySites(site);
    assert.deepEqual(result, {
      ledgers: [['one'], ['two'], ['one']],
      told: 'storage.unavailable',
      isInFile: true,
    });
    assert.ok(toldAfter! < soon, `${toldAfter} ms`);
  });
});
