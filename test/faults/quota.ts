import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { sitDown } from '../support/player.js';
import { launchProfile } from '../support/playwright.mjs';
import type { FaultSite } from './site.js';

export interface QuotaResult {
  readonly told?: string;
  /** From the answer to the notice, in milliseconds; none where the notice came before it. */
  readonly toldAfter: number;
  readonly isFinished: boolean;
  /** What was answered without room is on the device once there is room again. */
  readonly isSavedLater: boolean;
}

/** Answers in a browser that really has no room left, then makes room. */
export async function runOutOfRoom(site: FaultSite): Promise<QuotaResult> {
  const folder = await mkdtemp(join(tmpdir(), 'polku-quota-'));
  try {
    await visitBefore(folder, site);
    const context = await launchProfile(folder, { reducedMotion: 'reduce' });
    try {
      return await answerWithoutRoom(context, site);
    } finally {
      await context.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

// A browser that has seen room goes on counting with it for a while, until it is started again.
async function visitBefore(folder: string, site: FaultSite): Promise<void> {
  const context = await launchProfile(folder);
  const page = await context.newPage();
  await page.goto(site.pageOf());
  await page.waitForFunction(() => 'polku' in window);
  await page.evaluate(() => window.polku.known());
  await context.close();
}

async function answerWithoutRoom(context: BrowserContext, site: FaultSite): Promise<QuotaResult> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { origin } = new URL(site.origin);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto(site.pageOf('choice'));
  const I = await sitDown({ page, by: 'mouse' });
  await page.evaluate(() => {
    const { polku } = window;
    document.addEventListener('polku-answered', () => (polku.answeredAt ??= performance.now()));
  });
  await I.finish();
  const isFinished = (await I.screen()).kind === 'summary';
  const isTold = () => window.polku.toldAt !== undefined;
  await page.waitForFunction(isTold, undefined, { timeout: 5_000 }).catch(() => undefined);
  const { told, toldAfter } = await page.evaluate(() => {
    const { told: code, toldAt = Infinity, answeredAt = 0 } = window.polku;
    return { told: code, toldAfter: Math.max(0, Math.round(toldAt - answeredAt)) };
  });
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  const isSavedLater = await savedInTime(page);
  return { ...(told && { told }), toldAfter, isFinished, isSavedLater };
}

async function savedInTime(page: Page): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isSaved = await page.evaluate(async () => {
      const { answered, ledger } = window.polku;
      const known = await window.polku.known();
      return ledger?.state.keeping === 'device' && answered.every((item) => known.includes(item));
    });
    if (isSaved) return true;
    await page.waitForTimeout(200);
  }
  return false;
}
