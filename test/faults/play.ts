import type { Browser, BrowserContext, Page } from 'playwright-core';
import { sitDown } from '../support/player.js';
import type { StorageFault } from './faults.js';
import type { FaultSite } from './site.js';

/** What came of an exercise that was played through a fault. */
export interface Outcome {
  readonly fault: string;
  readonly type: string;
  /** What is not as it must be. */
  readonly wrong: readonly string[];
  /** From the moment in which something was wrong and there was a page, in milliseconds. */
  readonly toldAfter?: number;
  /** The file that the learner saved brought each answer into another profile. */
  readonly fileIsWhole: boolean;
}

/** Before what was answered must be on the device, once nothing is wrong any more. */
const patience = 40_000;

/** Before it is clear that there will be no end. */
const longest = 90_000;

/** Plays the lesson of a type through a fault, in a profile of its own. */
export async function play(
  browser: Browser,
  site: FaultSite,
  fault: StorageFault,
  type: string,
): Promise<Outcome> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const base = { fault: fault.name, type };
  let late: ReturnType<typeof setTimeout> | undefined;
  const hanging = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error('it hangs')), longest);
  });
  try {
    const playing = playIn(context, browser, site, fault, type);
    return { ...base, ...(await Promise.race([playing, hanging])) };
  } catch (error) {
    return { ...base, wrong: [`not finished: ${String(error)}`], fileIsWhole: false };
  } finally {
    clearTimeout(late);
    await context.close();
  }
}

type Played = Omit<Outcome, 'fault' | 'type'>;

async function playIn(
  context: BrowserContext,
  browser: Browser,
  site: FaultSite,
  fault: StorageFault,
  type: string,
): Promise<Played> {
  const prepared = await fault.prepare?.(context, site);
  const page = await context.newPage();
  const wrong: string[] = [];
  if (!fault.raises) page.on('pageerror', ({ message }) => wrong.push(`raised: ${message}`));
  if (fault.put) {
    await page.addInitScript({
      content: `${site.script};script.put(${JSON.stringify(fault.put)})`,
    });
  }
  await page.goto(site.pageOf(type));
  const I = await sitDown({ page, by: 'mouse' });
  await fault.during?.(context, site);
  await I.finish();
  const answered = await page.evaluate(() => window.polku.answered);
  if (answered.length === 0) wrong.push('nothing was answered');
  const all = [...answered, ...(prepared?.before ?? [])];

  const { told, toldAfter } = await notice(page, fault.told);
  if (fault.told && !fault.told.includes(told ?? '')) wrong.push(`told ${told ?? 'nothing'}`);
  if (!fault.told && told) wrong.push(`told ${told}`);

  // Where nothing can be read, there is no more to be saved than what was answered since.
  const mustBeInFile = fault.told ? answered : all;
  const missing = missingIn(await carriedOver(page, browser, site), mustBeInFile);
  if (missing.length > 0) wrong.push(`not in the file: ${missing.join(', ')}`);

  if (fault.saved) {
    await page.evaluate(() => window.fault?.lift());
    await prepared?.lift?.();
    const lost = await lostOnDevice(context, site, all);
    if (lost.length > 0) wrong.push(`not on the device: ${lost.join(', ')}`);
  }
  await page.close();
  const bare = await context.newPage();
  await bare.goto(site.empty);
  const changed = await prepared?.check?.(bare);
  if (changed) wrong.push(changed);
  return {
    wrong,
    fileIsWhole: missing.length === 0,
    ...(toldAfter !== undefined && { toldAfter }),
  };
}

/** What the learner was told, and how long after both the fault and the page were there. */
async function notice(page: Page, wanted: readonly string[] | undefined) {
  if (wanted) {
    const isTold = () => window.polku.toldAt !== undefined;
    await page.waitForFunction(isTold, undefined, { timeout: 5_000 }).catch(() => undefined);
  }
  return page.evaluate(() => {
    const { told, toldAt, shownAt = 0 } = window.polku;
    // What was brought back is told when it is back.
    if (toldAt === undefined || told === 'storage.restored') return { told };
    const { hitAt = 0 } = window.fault ?? {};
    return { told, toldAfter: Math.max(0, Math.round(toldAt - Math.max(hitAt, shownAt))) };
  });
}

/** What another profile has, once it was given the file that is saved here. */
async function carriedOver(page: Page, browser: Browser, site: FaultSite) {
  const file = await page.evaluate(() => window.polku.file());
  const other = await browser.newContext();
  try {
    const there = await other.newPage();
    await there.goto(site.pageOf());
    await there.waitForFunction(() => 'polku' in window);
    return await there.evaluate((text) => window.polku.take(text), file);
  } finally {
    await other.close();
  }
}

/** What a page that is opened afterwards does not find. */
async function lostOnDevice(context: BrowserContext, site: FaultSite, all: readonly string[]) {
  const later = await context.newPage();
  const deadline = Date.now() + patience;
  for (;;) {
    await later.goto(site.pageOf());
    await later.waitForFunction(() => 'polku' in window);
    const lost = missingIn(await later.evaluate(() => window.polku.known()), all);
    if (lost.length === 0 || Date.now() > deadline) return lost;
    await later.waitForTimeout(300);
  }
}

function missingIn(known: readonly string[], wanted: readonly string[]): readonly string[] {
  return wanted.filter((item) => !known.includes(item));
}
