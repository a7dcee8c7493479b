import type { Fact } from '../../../src/progress/fact.js';
import { openLedger } from '../../../src/progress/open-ledger.js';
import { unsealFact } from '../../../src/progress/seal.js';

/** What a page finds that is opened after a kill. */
export interface Standing {
  /** When the learner's own attempts were made: each has a time of its own. */
  readonly own: readonly number[];
  /** How many devices the learner's own attempts are of. */
  readonly devices: number;
  /** How many facts each merge has brought, by its number. */
  readonly merged: Readonly<Record<string, number>>;
  /** Records that are not what was written. */
  readonly damaged: number;
  /** Numbers that are missing between others. */
  readonly gaps: number;
}

/** What a test may ask of a page with nothing but a ledger. */
export interface KillPage {
  standing(): Promise<Standing>;
  /** Answers once, and comes back in the moment in which the page would say "saved". */
  answer(t: number): Promise<boolean>;
  /** Answers as quickly as it goes, and tells of each answer that is saved. */
  answerOn(from: number): void;
  /** Merges so many facts that were made elsewhere. */
  merge(round: number, count: number): void;
}

declare global {
  interface Window {
    kills: KillPage;
    /** Tells the test what is saved. */
    acknowledge: (t: number) => void;
  }
}

const ledger = openLedger();
const base = { course: 'course', lesson: 'hei', fingerprint: 'a', score: 1, response: [0] };

window.kills = {
  async standing() {
    await ledger.progress('course');
    const records = await all();
    const facts = records.flatMap((record) => unsealFact(record) ?? []);
    const own = facts.filter(({ device }) => !device.startsWith('merged-'));
    const merged: Record<string, number> = {};
    for (const { device } of facts) {
      if (device.startsWith('merged-')) merged[device] = (merged[device] ?? 0) + 1;
    }
    const damaged = records.length - facts.length;
    const devices = new Set(own.map(({ device }) => device)).size;
    return { own: own.map(({ t }) => t), devices, merged, damaged, gaps: gapsIn(own) };
  },
  async answer(t) {
    const { saved } = await ledger.append({ ...base, kind: 'attempt', item: 'q', t });
    return saved;
  },
  answerOn(from) {
    const next = async (t: number): Promise<void> => {
      if (await window.kills.answer(t)) window.acknowledge(t);
      return next(t + 1);
    };
    // Two at a time: one is being written while the other waits.
    for (const lane of [0, 500_000]) void next(from + lane);
  },
  merge(round, count) {
    const device = `merged-${round}`;
    const facts = Array.from({ length: count }, (_, at): Fact => {
      const place = { v: 1, profile: 'elsewhere', device, seq: at + 1 } as const;
      return { ...base, ...place, kind: 'attempt', item: `m${at % 100}`, t: at + 1 };
    });
    void ledger.merge(facts).then((problem) => problem ?? window.acknowledge(-round));
  },
};

async function all(): Promise<readonly unknown[]> {
  const opening = indexedDB.open('polku');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const records = opening.result.transaction('facts').objectStore('facts').getAll();
  await new Promise((resolve) => (records.onsuccess = resolve));
  opening.result.close();
  return records.result as unknown[];
}

// Numbers begin at 1 for each device.
function gapsIn(facts: readonly Fact[]): number {
  const lasts = new Map<string, number>();
  for (const { device, seq } of facts) lasts.set(device, Math.max(seq, lasts.get(device) ?? 0));
  return [...lasts.values()].reduce((sum, last) => sum + last, 0) - facts.length;
}
