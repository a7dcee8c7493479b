import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Soaked } from './page/soak.js';
import { types, type FaultSite } from './site.js';

/** What a page holds, after all that could be thrown away was. */
interface Held {
  /** In bytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface SoakResult extends Soaked {
  /** What the page holds more than after the first answers. */
  readonly growth: Held;
}

/** The garbage is collected until so many times nothing more goes; at most so often. */
const enoughRounds = 5;
const mostRounds = 60;

/** Answers again and again in one page, with all types of exercises in turn. */
export async function soak(
  browser: Browser,
  site: FaultSite,
  answers: number,
  first = 500,
): Promise<SoakResult> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(site.pageOf('choice'));
    await page.waitForFunction(() => window.polku?.shownAt !== undefined);
    const session = await context.newCDPSession(page);
    await answer(page, first);
    const before = await held(session);
    const soaked = await answer(page, answers - first);
    const after = await held(session);
    return {
      ...soaked,
      growth: {
        heap: after.heap - before.heap,
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
      },
    };
  } finally {
    await context.close();
  }
}

function answer(page: Page, count: number): Promise<Soaked> {
  return page.evaluate(([ids, answers]) => window.polku.soak(ids, answers), [
    types,
    count,
  ] as const);
}

/** Exercises that were left may still wait for what they had asked the log for. */
async function held(session: CDPSession): Promise<Held> {
  let [least, since] = [Infinity, 0];
  for (let round = 0; round < mostRounds && round - since < enoughRounds; round += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const left = nodes + jsEventListeners;
    if (left < least) [least, since] = [left, round];
  }
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}
