import type { Problem } from '../problem.js';
import { withErasures } from './erase.js';
import type { Fact } from './fact.js';
import { placeFact, randomId } from './identity.js';
import { Listeners } from './listeners.js';
import type { Ledger } from './ledger.js';
import type { CourseProgress } from './mastery.js';
import { emptyReplay, inOrder, replayOnto } from './replay.js';

/** A ledger that forgets: for pages that must leave no trace, and where nothing can be stored. */
export function memoryLedger({
  profile = 'default',
  problem,
}: { readonly profile?: string; readonly problem?: Problem } = {}): Ledger {
  const device = randomId();
  const renewals = new Listeners<void>();
  let facts: readonly Fact[] = [];
  return {
    state: { keeping: 'memory', problem },
    progress: (course) => Promise.resolve(replay(facts.filter((fact) => fact.course === course))),
    facts: (course) =>
      Promise.resolve({
        facts: inOrder(facts.filter((fact) => fact.course === course)),
        // There may be a log on the device, which cannot be got at.
        isWhole: problem === undefined,
      }),
    append(draft) {
      const placed = placeFact(draft, [profile, device, facts.length + 1]);
      facts = withErasures([...facts, placed]);
      const fact = facts.at(-1) ?? placed;
      return Promise.resolve({ fact, saved: false });
    },
    whole: () => Promise.resolve({ facts, isWhole: problem === undefined, unread: [] }),
    async merge(others) {
      const { mergeFacts } = await import('./merge-facts.js');
      facts = mergeFacts(
        facts,
        others.map((fact) => ({ ...fact, profile })),
      );
      renewals.tell();
      return undefined;
    },
    onArrival: () => () => undefined,
    onRenewal: (listener) => renewals.add(listener),
    onState: () => () => undefined,
    close: () => undefined,
  };
}

function replay(facts: readonly Fact[]): CourseProgress {
  return (replayOnto(emptyReplay, facts) ?? emptyReplay).progress;
}
