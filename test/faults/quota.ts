import type { Browser } from 'playwright-core';
import { sitDown } from '../support/player.js';
import type { FaultSite } from './site.js';

export interface QuotaResult {
  readonly told?: string;
  /** From the first screen to the notice, in milliseconds. */
  readonly toldAfter: number;
  readonly isFinished: boolean;
  /** What was answered without room is on the device once there is room again. */
  readonly isSavedLater: boolean;
}

/** Answers in a browser that really has no room left, then makes room. */
export async function runOutOfRoom(browser: Browser, site: FaultSite): Promise<QuotaResult> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const { origin } = new URL(site.origin);
    await page.goto(site.pageOf());
    await page.waitForFunction(() => 'polku' in window);
    await page.evaluate(() => window.polku.known());
    await page.goto('about:blank');
    // While a database is open, the browser goes on counting with the room that it has seen.
    await page.waitForTimeout(3_000);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await page.goto(site.pageOf('choice'));
    const I = await sitDown({ page, by: 'mouse' });
    await I.finish();
    const isFinished = (await I.screen()).kind === 'summary';
    const isTold = () => window.polku.toldAt !== undefined;
    await page.waitForFunction(isTold, undefined, { timeout: 5_000 }).catch(() => undefined);
    const { told, answered, toldAfter } = await page.evaluate(() => {
      const { told: code, toldAt = Infinity, shownAt = 0, answered: items } = window.polku;
      const after = Math.max(0, Math.round(toldAt - shownAt));
      return { told: code, answered: items, toldAfter: after };
    });
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    const isSaved = async () => {
      const known = await page.evaluate(() => window.polku.known());
      const isWell = await page.evaluate(() => window.polku.ledger?.state.keeping === 'device');
      return isWell && answered.every((item) => known.includes(item));
    };
    let isSavedLater = false;
    for (let tries = 0; tries < 100 && !isSavedLater; tries += 1) {
      await page.waitForTimeout(200);
      isSavedLater = await isSaved();
    }
    return { ...(told && { told }), toldAfter, isFinished, isSavedLater };
  } finally {
    await context.close();
  }
}
