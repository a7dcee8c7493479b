import type { Fact } from '../../progress/fact.js';
import { identityOf, mergeFacts } from '../../progress/merge-facts.js';
import { sinceResets } from '../../progress/reset.js';
import { isPlaced } from './reach.js';

/** What facts add to a log that counts: nothing that it has, or that was begun anew since. */
export function newlyKnown(log: readonly Fact[], added: readonly Fact[]): readonly Fact[] {
  const known = new Set(log.map(identityOf));
  const all = [...mergeFacts(log, added)].sort((a, b) => a.t - b.t);
  return sinceResets(all)
    .filter(isPlaced)
    .filter((fact) => !known.has(identityOf(fact)));
}
