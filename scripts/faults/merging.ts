import { serveModule } from '../../test/faults/ledger-site.js';
import { launchBrowser } from '../../test/support/playwright.mjs';
import { median } from '../bench/table.js';
import type { FaultOptions } from './options.js';
import { runNodeTests } from './run-tests.js';
import { count, type PromiseRow } from './table.js';

const attempts = 50_000;
const mostSeconds = 2;
/** Takes the number of runs from the environment. */
const laws = 'src/progress/merge-facts.node.test.ts';

/** Tries the laws of merging, and how long it takes. */
export async function tryMerging({ quick }: FaultOptions): Promise<readonly PromiseRow[]> {
  const runs = quick ? 10_000 : 1_000_000;
  const result = await runNodeTests([laws], { POLKU_LAW_RUNS: `${runs}` });
  const times = await timesOfMerging();
  const seconds = median(times.map(({ took }) => took)) / 1000;
  const bare = median(times.map((time) => time.bare)) / 1000;
  return [
    {
      test: `the laws of merging, ${count(runs)} runs`,
      measured: `${result.passed} tests hold, ${result.failed} do not`,
      aim: '0 broken',
      met: result.passed > 0 && result.failed === 0,
    },
    {
      test: `${count(attempts)} attempts merged into a log, the median of ${times.length}`,
      measured:
        `${seconds.toFixed(1)} s, ${(seconds / bare).toFixed(2)} times the ` +
        `${bare.toFixed(1)} s that the browser takes to write as many bare records`,
      aim: `≤ ${mostSeconds} s`,
      met: seconds <= mostSeconds && times.every(({ there }) => there === attempts),
    },
  ];
}

async function timesOfMerging() {
  const site = await serveModule('log');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(site.origin);
    await page.waitForFunction(() => 'log' in window);
    const times = [];
    for (let round = 0; round < 3; round += 1) {
      times.push(await page.evaluate((facts) => window.log.merge(facts), attempts));
    }
    return times;
  } finally {
    await browser.close();
    site.close();
  }
}
