import type { Fact, FactDraft } from '../../progress/fact.js';

/**
 * How far a log goes: the last number of each browser that has written to it. Times would not tell,
 * for clocks are set back, and what an LMS gives back has its time in minutes.
 */
export type Reach = ReadonlyMap<string, number>;

/** How far these facts go, from where it was. */
export function reachOf(facts: readonly FactDraft[], from: Reach = new Map()): Reach {
  const reach = new Map(from);
  for (const fact of facts)
    if (isPlaced(fact)) reach.set(fact.device, Math.max(fact.seq, reach.get(fact.device) ?? 0));
  return reach;
}

/** Whether a fact of a log came after it had gone so far. */
export function isBeyond(fact: FactDraft, reach: Reach): boolean {
  return isPlaced(fact) && fact.seq > (reach.get(fact.device) ?? 0);
}

/** Whether a fact has its place in a log: what is made of an LMS's text has none. */
export function isPlaced(fact: FactDraft): fact is Fact {
  return 'device' in fact && 'seq' in fact;
}
