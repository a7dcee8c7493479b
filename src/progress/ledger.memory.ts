import type { Problem } from '../problem.js';
import { withErasures } from './erase.js';
import type { Fact } from './fact.js';
import { placeFact, randomId } from './identity.js';
import type { Ledger } from './ledger.js';
import { foldFacts } from './mastery.js';

/** A ledger that forgets: for pages that must leave no trace, and where nothing can be stored. */
export function memoryLedger({
  profile = 'default',
  problem,
}: { readonly profile?: string; readonly problem?: Problem } = {}): Ledger {
  const device = randomId();
  let facts: readonly Fact[] = [];
  return {
    state: { keeping: 'memory', problem },
    progress: (course) =>
      Promise.resolve(foldFacts(facts.filter((fact) => fact.course === course))),
    facts: (course) =>
      Promise.resolve({
        facts: facts.filter((fact) => fact.course === course).sort((a, b) => a.t - b.t),
        // There may be a log on the device, which cannot be got at.
        isWhole: problem === undefined,
      }),
    append(draft) {
      const placed = placeFact(draft, [profile, device, facts.length + 1]);
      facts = withErasures([...facts, placed]);
      const fact = facts.at(-1) ?? placed;
      return Promise.resolve({ fact, saved: false });
    },
    onArrival: () => () => undefined,
    onState: () => () => undefined,
    close: () => undefined,
  };
}
