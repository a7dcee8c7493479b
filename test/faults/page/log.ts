import type { Attempt, Fact } from '../../../src/progress/fact.js';
import { openLedger } from '../../../src/progress/open-ledger.js';
import { unsealFact } from '../../../src/progress/seal.js';

/** What is in the log after several tabs have written to it. */
export interface Tally {
  /** Attempts that are there, each counted once. */
  readonly attempts: number;
  readonly twice: number;
  readonly damaged: number;
  /** Attempts with a lower number than one that their tab made before. */
  readonly outOfOrder: number;
  /** Whether the numbers run from 1 without a gap. */
  readonly isNumbered: boolean;
}

/** What a test may ask of a page with nothing but the module's log. */
export interface LogPage {
  /** Answers so many times as quickly as it goes; gives how many were said to be saved. */
  append(tab: number, count: number): Promise<number>;
  tally(): Promise<Tally>;
  /**
   * Merges so many attempts into an empty log; gives how long it took in milliseconds, how long the
   * browser takes to write as many bare records, and how many are there.
   */
  merge(
    count: number,
  ): Promise<{ readonly took: number; readonly bare: number; readonly there: number }>;
}

declare global {
  interface Window {
    log: LogPage;
  }
}

const batch = 500;
const patience = { slow: 60_000, settle: 60_000, retry: 1_000 };
const base = { course: 'course', lesson: 'hei', fingerprint: 'a', score: 1, response: [0] };

window.log = {
  async append(tab, count) {
    const ledger = openLedger({ patience });
    let saved = 0;
    for (let from = 0; from < count; from += batch) {
      const receipts = Array.from({ length: Math.min(batch, count - from) }, (_, at) =>
        ledger.append({ ...base, kind: 'attempt', item: `tab-${tab}`, t: from + at + 1 }),
      );
      saved += (await Promise.all(receipts)).filter((receipt) => receipt.saved).length;
    }
    ledger.close();
    return saved;
  },
  async tally() {
    const records = await all('polku');
    const facts = records.flatMap((record) => unsealFact(record) ?? []) as Attempt[];
    facts.sort((a, b) => a.seq - b.seq);
    const lasts = new Map<string, number>();
    let outOfOrder = 0;
    for (const { item, t } of facts) {
      if (t < (lasts.get(item) ?? 0)) outOfOrder += 1;
      lasts.set(item, t);
    }
    const attempts = new Set(facts.map(({ item, t }) => `${item} ${t}`)).size;
    return {
      ...{ attempts, twice: facts.length - attempts, damaged: records.length - facts.length },
      ...{ outOfOrder, isNumbered: facts.every(({ seq }, at) => seq === at + 1) },
    };
  },
  async merge(count) {
    const name = `polku-merge-${crypto.randomUUID()}`;
    const facts = Array.from({ length: count }, (_, at): Fact => {
      const place = { v: 1, profile: 'elsewhere', device: 'other', seq: at + 1 } as const;
      const item = `item-${at % 500}`;
      return { ...base, ...place, kind: 'attempt', lesson: `l${at % 40}`, item, t: at + 1 };
    });
    const ledger = openLedger({ name, patience });
    await ledger.progress('course');
    const start = performance.now();
    const problem = await ledger.merge(facts);
    const took = performance.now() - start;
    ledger.close();
    if (problem) throw new Error(problem.code);
    const there = (await all(name)).length;
    indexedDB.deleteDatabase(name);
    return { took, bare: await writeBare(facts), there };
  },
};

/** Writes records with nothing to look up, check or copy: what no module could do without. */
async function writeBare(facts: readonly Fact[]): Promise<number> {
  const name = `polku-bare-${crypto.randomUUID()}`;
  const opening = indexedDB.open(name);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('facts');
    store.createIndex('course', ['profile', 'course', 'device', 'seq']);
  };
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const db = opening.result;
  const start = performance.now();
  const transaction = db.transaction('facts', 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore('facts');
  for (const fact of facts) store.put(fact, [fact.profile, fact.device, fact.seq]);
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  const took = performance.now() - start;
  db.close();
  indexedDB.deleteDatabase(name);
  return took;
}

async function all(name: string): Promise<readonly unknown[]> {
  const opening = indexedDB.open(name);
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const records = opening.result.transaction('facts').objectStore('facts').getAll();
  await new Promise((resolve) => (records.onsuccess = resolve));
  opening.result.close();
  return records.result as unknown[];
}
