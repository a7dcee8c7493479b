import type { FactDraft } from '../../src/progress/fact.js';
import { openLedger } from '../../src/progress/open-ledger.js';

export interface Filling {
  /** How many attempts the learner has made, over the past. */
  readonly attempts: number;
  readonly course: string;
  /** What was attempted; they take turns. */
  readonly items: readonly {
    readonly lesson: string;
    readonly id: string;
    readonly fingerprint: string;
  }[];
  /** The database; by default the one that the page uses. */
  readonly name?: string;
}

const batch = 2_000;
const aMinute = 60_000;

/** Fills a device's log through the ledger itself, and leaves it as a learner's last visit would. */
export async function fillLedger({ attempts, course, items, name }: Filling): Promise<void> {
  let snapshot = Promise.resolve();
  const whenIdle = (work: () => Promise<void>) => void (snapshot = work());
  const patience = { slow: 60_000, settle: 60_000, retry: 1_000 };
  const ledger = openLedger({ whenIdle, patience, ...(name !== undefined && { name }) });
  const start = Date.now() - attempts * aMinute;
  for (let from = 0; from < attempts; from += batch) {
    const drafts = Array.from({ length: Math.min(batch, attempts - from) }, (_, at) =>
      draftOf(from + at),
    );
    const receipts = await Promise.all(drafts.map((draft) => ledger.append(draft)));
    if (!receipts.every(({ saved }) => saved)) throw new Error(ledger.state.problem?.code);
  }
  await ledger.progress(course);
  await snapshot;
  ledger.close();

  function draftOf(at: number): FactDraft {
    const { lesson, id, fingerprint } = items[at % items.length]!;
    const t = start + at * aMinute;
    const score = at % 3 === 0 ? 0.5 : 1;
    return { kind: 'attempt', course, lesson, item: id, fingerprint, t, score, response: [at % 4] };
  }
}
