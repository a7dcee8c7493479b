import type { Browser } from 'playwright-core';
import type { StorageFault } from './faults.js';
import { faults } from './faults.js';
import { play, type Outcome } from './play.js';
import { types, type FaultSite } from './site.js';

/** A fault, and the type of exercise that is played through it. */
export type Pair = readonly [fault: StorageFault, type: string];

/** Every fault with every type. */
export const allPairs: readonly Pair[] = faults.flatMap((fault) =>
  types.map((type) => [fault, type] as const),
);

/** Each fault with one type and each type with two or three faults. */
export const fewPairs: readonly Pair[] = faults.map(
  (fault, at) => [fault, types[at % types.length]!] as const,
);

/** Plays pairs, some side by side: most of the time each of them waits. */
export async function playPairs(
  browser: Browser,
  site: FaultSite,
  pairs: readonly Pair[],
  { sideBySide = 4, onOutcome = (_: Outcome): void => undefined } = {},
): Promise<readonly Outcome[]> {
  const waiting = [...pairs];
  const outcomes: Outcome[] = [];
  const lane = async (): Promise<void> => {
    for (let pair = waiting.shift(); pair; pair = waiting.shift()) {
      const outcome = await play(browser, site, ...pair);
      outcomes.push(outcome);
      onOutcome(outcome);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, lane));
  return outcomes;
}
