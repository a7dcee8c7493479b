import type { Browser } from 'playwright-core';
import type { Tally } from './page/log.js';

export interface TabsResult extends Tally {
  readonly tabs: number;
  /** How many attempts all tabs made together. */
  readonly made: number;
  /** How many of these were said to be saved. */
  readonly saved: number;
  readonly milliseconds: number;
}

/** Lets several tabs of one profile answer at once, as quickly as they go. */
export async function writeFromTabs(
  browser: Browser,
  origin: string,
  attempts: number,
  tabs = 8,
): Promise<TabsResult> {
  const context = await browser.newContext();
  try {
    const pages = await Promise.all(Array.from({ length: tabs }, () => context.newPage()));
    for (const page of pages) {
      await page.goto(origin);
      await page.waitForFunction(() => 'log' in window);
    }
    const each = Math.ceil(attempts / tabs);
    const start = performance.now();
    const saved = await Promise.all(
      pages.map((page, tab) =>
        page.evaluate(([at, count]) => window.log.append(at, count), [tab, each] as const),
      ),
    );
    const milliseconds = Math.round(performance.now() - start);
    const tally = await pages[0]!.evaluate(() => window.log.tally());
    const sum = saved.reduce((all, one) => all + one, 0);
    return { ...tally, tabs, made: each * tabs, saved: sum, milliseconds };
  } finally {
    await context.close();
  }
}
