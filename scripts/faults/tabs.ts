import { serveModule } from '../../test/faults/ledger-site.js';
import { writeFromTabs } from '../../test/faults/tabs.js';
import { launchBrowser } from '../../test/support/playwright.mjs';
import type { FaultOptions } from './options.js';
import { count, type PromiseRow } from './table.js';

/** Has eight tabs of one learner answer at once. */
export async function tryTabs({ quick }: FaultOptions): Promise<readonly PromiseRow[]> {
  const attempts = quick ? 8_000 : 100_000;
  const site = await serveModule('log');
  const browser = await launchBrowser();
  try {
    const result = await writeFromTabs(browser, site.origin, attempts);
    const { tabs, made, saved, twice, damaged, outOfOrder, isNumbered } = result;
    const seconds = (result.milliseconds / 1000).toFixed(1);
    const order = outOfOrder === 0 ? 'in order' : `${count(outOfOrder)} out of order`;
    return [
      {
        test: `${tabs} tabs of one learner, ${count(made)} attempts at once`,
        measured: `${count(result.attempts)} there, ${twice} twice, ${order}, in ${seconds} s`,
        aim: 'each there once',
        met:
          [result.attempts, saved].every((number) => number === made) &&
          twice + damaged + outOfOrder === 0 &&
          isNumbered,
      },
    ];
  } finally {
    await browser.close();
    site.close();
  }
}
