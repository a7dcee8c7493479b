import { serveFaultSite } from '../../test/faults/site.js';
import { soak } from '../../test/faults/soak.js';
import { launchBrowser } from '../../test/support/playwright.mjs';
import type { FaultOptions } from './options.js';
import { count, type PromiseRow } from './table.js';

const mostMegabytes = 5;
/** What is shown differs from lesson to lesson. */
const mostNodes = 500;
const mostListeners = 50;

/** Answers for as long as a working day, without its pauses. */
export async function trySoaking({ quick }: FaultOptions): Promise<readonly PromiseRow[]> {
  const site = await serveFaultSite();
  const browser = await launchBrowser();
  try {
    const all = quick ? 600 : 5_000;
    const first = quick ? 200 : 500;
    const { growth } = await soak(browser, site, all, first);
    const megabytes = growth.heap / 1e6;
    return [
      {
        test: `${count(all)} answers in one page, from the ${count(first)}th on`,
        measured: `the heap grows by ${megabytes.toFixed(1)} MB, nodes by ${growth.nodes}, listeners by ${growth.listeners}`,
        aim: `< ${mostMegabytes} MB, nothing is left behind`,
        met:
          megabytes < mostMegabytes &&
          growth.nodes <= mostNodes &&
          growth.listeners <= mostListeners,
      },
    ];
  } finally {
    await browser.close();
    site.close();
  }
}
