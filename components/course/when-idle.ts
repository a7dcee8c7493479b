const awaited = new Set<() => Promise<unknown>>();

/**
 * Loads what will be wanted once what is wanted now has been loaded. Screens are rendered often,
 * and ask each time; what has failed is asked for anew.
 */
export function whenIdle(load: () => Promise<unknown>): void {
  if (awaited.has(load)) return;
  awaited.add(load);
  setTimeout(() => void load().catch(() => awaited.delete(load)), 2_000);
}
