import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import * as fc from 'fast-check';
import { attempt, erasure } from '../../test/support/facts.js';
import {
  abortAtCommit,
  abortWith,
  faultyFactory,
  type FaultyFactory,
} from '../../test/support/faulty-idb.js';
import { fillLedger } from '../../test/support/fill-ledger.js';
import type { Fact, FactDraft } from './fact.js';
import type { Ledger } from './ledger.js';
import { memoryLedger } from './ledger.memory.js';
import { foldFacts } from './mastery.js';
import { openLedger, type LedgerOptions } from './open-ledger.js';
import { sealFact, unsealFact } from './seal.js';

const secret = 'what only I should read';
const mine = { id: 'a1', text: secret };
const other = { id: 'a2', text: 'another answer' };
const given = (more: object = {}) =>
  attempt('q', { score: undefined, response: { sittings: [mine, other] }, ...more });

let name: string;
let ledgers: Ledger[];

function open(options: LedgerOptions = {}): Ledger {
  const ledger = openLedger({ name, ...options });
  ledgers.push(ledger);
  return ledger;
}

/** A ledger that takes a snapshot at once, whenever it has replayed a course. */
const eager: LedgerOptions = { snapshotAfter: 1, whenIdle: (work) => void work() };

const responseIn = async (ledger: Ledger, course = 'course') =>
  (await ledger.progress(course)).lessons.hei?.items.q?.response;

describe('deleting an answer', function () {
  this.timeout(20_000);

  beforeEach(() => {
    name = `polku-test-${crypto.randomUUID()}`;
    ledgers = [];
  });

  afterEach(async () => {
    ledgers.forEach((ledger) => ledger.close());
    await aTimeout(0);
    indexedDB.deleteDatabase(name);
  });

  it('takes it out of every record there is, once it says that it is saved', async () => {
    const ledger = open();
    await ledger.append(given());
    await ledger.append(given({ revised: true, t: 2 }));
    await ledger.append(attempt('r', { t: 3, response: [other] }));
    const before = await records();
    expect(await dump()).to.include(secret);

    const { saved, fact } = await ledger.append(erasure('q', 'a1', { t: 4 }));
    expect(saved).to.equal(true);
    expect(fact.seq).to.equal(4);
    expect(await dump()).not.to.include(secret);
    const after = await records();
    expect(after.slice(0, 3)).to.deep.equal(
      before.map((one) =>
        one.kind === 'attempt' && one.item === 'q'
          ? { ...one, response: { sittings: [other] } }
          : one,
      ),
    );
    expect(await responseIn(open())).to.deep.equal({ sittings: [other] });
    expect(await responseIn(ledger)).to.deep.equal({ sittings: [other] });
  });

  it('leaves other learners, courses, lessons, items and answers alone', async () => {
    const [amina, ali] = [open({ profile: 'amina' }), open({ profile: 'ali' })];
    const others = [{ course: 'other' }, { lesson: 'x' }, { item: 'r' }].map((one) => given(one));
    for (const draft of [given(), ...others]) await amina.append(draft);
    await ali.append(given());
    await amina.append(erasure('q', 'a1'));
    const kept = (await records()).filter((one) => JSON.stringify(one).includes(secret));
    expect(kept.length).to.equal(4);
    expect(kept.map(({ profile }) => profile)).to.have.members(['amina', 'amina', 'amina', 'ali']);
    // From here on, too.
    await ali.append(given({ t: 2 }));
    expect(await responseIn(ali)).to.deep.equal({ sittings: [mine, other] });
  });

  it('keeps it out of what is written afterwards, by a tab that has not heard of it, too', async () => {
    const ledger = open();
    await ledger.append(given());
    await ledger.append(erasure('q', 'a1'));
    // As one whose channel is closed to it.
    const { BroadcastChannel } = window;
    let deaf: Ledger;
    try {
      delete (window as { BroadcastChannel?: unknown }).BroadcastChannel;
      deaf = open();
    } finally {
      window.BroadcastChannel = BroadcastChannel;
    }
    const { saved, fact } = await deaf.append(given({ t: 5 }));
    expect(saved).to.equal(true);
    expect(JSON.stringify(fact)).not.to.include(secret);
    expect(await dump()).not.to.include(secret);
    expect(await responseIn(open())).to.deep.equal({ sittings: [other] });
  });

  it('takes it out of attempts that are told with it', async () => {
    const ledger = open();
    const drafts = [given(), given({ t: 2 }), erasure('q', 'a1'), given({ t: 3 })];
    const receipts = await Promise.all(drafts.map((draft) => ledger.append(draft)));
    expect(receipts.every(({ saved }) => saved)).to.equal(true);
    expect(await dump()).not.to.include(secret);
    const kinds = (await records()).map(({ kind }) => kind);
    expect(kinds).to.have.members(['attempt', 'attempt', 'attempt', 'erasure']);
  });

  it('leaves a damaged record as it is', async () => {
    const ledger = open();
    await ledger.append(given());
    const [whole] = await records();
    const damaged = { ...sealFact({ ...whole!, seq: 2 }), crc: 1 };
    await put('facts', damaged, ['default', whole!.device, 2]);
    await ledger.append(erasure('q', 'a1'));
    const all = (await contents('facts')) as [IDBValidKey, unknown][];
    expect(all.find(([key]) => (key as unknown[])[2] === 2)?.[1]).to.deep.equal(damaged);
    expect(JSON.stringify(await records())).not.to.include(secret);
  });

  it('is done within seconds in a log of 10,000 attempts, and is no slow storage', async () => {
    const items = [{ lesson: 'hei', id: 'r', fingerprint: 'a' }];
    await fillLedger({ attempts: 10_000, course: 'course', items, name });
    const ledger = open({ patience: { slow: 1, settle: 2_500, retry: 1_000 } });
    const told: unknown[] = [];
    await ledger.append(given());
    await waitUntil(() => ledger.state.keeping === 'device');
    ledger.onState((state) => told.push(state));
    const start = performance.now();
    expect((await ledger.append(erasure('q', 'a1'))).saved).to.equal(true);
    expect(performance.now() - start).to.be.below(2_500);
    expect(told).to.deep.equal([]);
    expect(await dump()).not.to.include(secret);
  });

  it('looks through a course once and writes each record once, however much is deleted', async () => {
    const ledger = open();
    for (let t = 0; t < 3; t += 1) await ledger.append(given({ t }));
    const { getAll } = IDBIndex.prototype;
    const { put } = IDBObjectStore.prototype;
    let reads = 0;
    const puts: unknown[] = [];
    IDBIndex.prototype.getAll = function (...asked) {
      reads += 1;
      return getAll.apply(this, asked);
    };
    IDBObjectStore.prototype.put = function (value, key) {
      puts.push(key);
      return put.call(this, value, key);
    };
    try {
      const ids = ['a1', 'a2', 'a3', 'a4'];
      await Promise.all(ids.map((id, at) => ledger.append(erasure('q', id, { t: 10 + at }))));
    } finally {
      IDBIndex.prototype.getAll = getAll;
      IDBObjectStore.prototype.put = put;
    }
    // Each batch once from its start and once from there; the first one starts at once.
    expect(reads).to.be.at.most(4);
    const attempts = puts.filter((key) => Array.isArray(key) && key[2] <= 3 && key.length === 3);
    expect(attempts.length).to.be.at.most(6);
    expect(await responseIn(open())).to.deep.equal({ sittings: [] });
  });

  describe('where a snapshot was taken', () => {
    it('has none keep it, and takes another one without it', async () => {
      const ledger = open(eager);
      await ledger.append(given());
      await ledger.progress('course');
      await waitUntil(async () => (await snapshot()).includes(secret));
      await ledger.append(erasure('q', 'a1', { t: 2 }));
      expect(await dump()).not.to.include(secret);
      await ledger.progress('course');
      await waitUntil(async () => (await snapshot()).includes('another answer'));
      expect(await dump()).not.to.include(secret);
      expect(await responseIn(open(eager))).to.deep.equal({ sittings: [other] });
    });

    it('lets one that waits to be taken not bring it back', async () => {
      const waiting: (() => Promise<void>)[] = [];
      const ledger = open({ snapshotAfter: 1, whenIdle: (work) => void waiting.push(work) });
      await ledger.append(given());
      await ledger.progress('course');
      await ledger.append(erasure('q', 'a1', { t: 2 }));
      for (const work of waiting) await work();
      expect(await dump()).not.to.include(secret);
    });

    for (const options of [eager, { ...eager, snapshotAfter: 1_000 }]) {
      it(`writes over one that was left behind, snapshots after ${options.snapshotAfter}`, async () => {
        const first = open(eager);
        await first.append(given());
        await first.progress('course');
        await waitUntil(async () => (await snapshot()).includes(secret));
        const [[key, left]] = (await contents('snapshots')) as [[IDBValidKey, unknown]];
        await first.append(erasure('q', 'a1', { t: 2 }));
        first.close();
        // As a tab may that was killed while it wrote it.
        await put('snapshots', left, key);

        const reopened = open(options);
        expect(JSON.stringify(await reopened.progress('course'))).not.to.include(secret);
        await waitUntil(async () => !(await snapshot()).includes(secret));
        expect(await snapshot()).to.include('another answer');
        expect(JSON.stringify(await open(options).progress('course'))).not.to.include(secret);
      });
    }
  });

  describe('with other tabs', () => {
    it('tells them, and they forget it too', async () => {
      const [here, there] = [open(eager), open(eager)];
      await here.append(given());
      await there.progress('course');
      const arrived: Fact[] = [];
      there.onArrival((facts) => arrived.push(...facts));
      const { fact } = await here.append(erasure('q', 'a1', { t: 2 }));
      await waitUntil(() => arrived.some(({ kind }) => kind === 'erasure'));
      expect(arrived.at(-1)).to.deep.equal(fact);
      expect(JSON.stringify(await there.progress('course'))).not.to.include(secret);
      await aTimeout(50);
      expect(await dump()).not.to.include(secret);
    });

    it('lets a snapshot that another one was about to take not bring it back', async () => {
      const waiting: (() => Promise<void>)[] = [];
      const there = open({ snapshotAfter: 1, whenIdle: (work) => void waiting.push(work) });
      const here = open();
      await here.append(given());
      await there.progress('course');
      const arrived = new Promise((resolve) => there.onArrival(resolve));
      await here.append(erasure('q', 'a1', { t: 2 }));
      await arrived;
      // The snapshot, after the look at what there was to guard.
      expect(waiting.length).to.equal(2);
      for (const work of waiting) await work();
      expect(await dump()).not.to.include(secret);
    });

    it('takes it out of what another one could not write yet', async () => {
      const factory = faultyFactory({ onWrite: abortWith('QuotaExceededError') });
      const there = open({ indexedDB: () => factory });
      const { saved } = await there.append(given());
      expect(saved).to.equal(false);
      await open().append(erasure('q', 'a1', { t: 2 }));
      expect(JSON.stringify(await there.progress('course'))).not.to.include(secret);
      expect(JSON.stringify(await there.facts('course'))).not.to.include(secret);
      delete factory.faults.onWrite;
      await waitUntil(() => there.state.keeping === 'device', '', { timeout: 5_000 });
      expect((await records()).map(({ kind }) => kind)).to.have.members(['attempt', 'erasure']);
      expect(await dump()).not.to.include(secret);
    });

    it('law: in whatever order tabs write, it is nowhere in the end', async () => {
      const anAnswer = fc.constantFrom('1', '2', '3');
      const step = fc.record({
        draft: fc.oneof(
          { weight: 3, arbitrary: fc.array(anAnswer).map(sitting) },
          anAnswer.map((id) => erasure('q', id)),
        ),
        tab: fc.nat(1),
        then: fc.constantFrom('nothing', 'wait', 'read', 'hold', 'release'),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          name = `polku-test-${crypto.randomUUID()}`;
          const factories: FaultyFactory[] = [faultyFactory(), faultyFactory()];
          const patience = { slow: 900, settle: 2_500, retry: 5 };
          const tabs = factories.map((factory) =>
            open({ ...eager, indexedDB: () => factory, patience }),
          );
          const receipts: Promise<unknown>[] = [];
          for (const { draft, tab, then } of steps) {
            receipts.push(tabs[tab]!.append(draft));
            if (then === 'wait') await receipts.at(-1);
            if (then === 'read') await tabs[tab]!.progress('course');
            if (then === 'hold') factories[tab]!.faults.onWrite = abortWith('UnknownError');
            if (then === 'release') delete factories[tab]!.faults.onWrite;
          }
          factories.forEach(({ faults }) => delete faults.onWrite);
          await Promise.all(receipts);
          for (const tab of tabs) await waitUntil(() => tab.state.keeping === 'device');

          const erased = steps.flatMap(({ draft }) =>
            draft.kind === 'erasure' ? `words of ${draft.answer}` : [],
          );
          const seen: string[] = [];
          for (const tab of [...tabs, open()])
            seen.push(JSON.stringify([await tab.progress('course'), await tab.facts('course')]));
          await waitUntil(async () => {
            const all = await dump();
            return erased.every((words) => !all.includes(words));
          });
          for (const words of erased) expect(seen.join()).not.to.include(words);
          expect((await records()).length).to.equal(steps.length);
          tabs.forEach((tab) => tab.close());
        }),
        { numRuns: 25 },
      );
    });
  });

  describe('while storage fails', () => {
    it('tells it, shows it no more, and does it later', async () => {
      const factory = faultyFactory();
      const ledger = open({ indexedDB: () => factory });
      await ledger.append(given());
      factory.faults.onWrite = abortWith('QuotaExceededError');
      const { saved } = await ledger.append(erasure('q', 'a1', { t: 2 }));
      expect(saved).to.equal(false);
      expect(ledger.state.keeping).to.equal('memory');
      // The log has it until it can be written again, and nobody sees it.
      expect(await dump()).to.include(secret);
      expect(await responseIn(ledger)).to.deep.equal({ sittings: [other] });
      expect(JSON.stringify(await ledger.facts('course'))).not.to.include(secret);

      delete factory.faults.onWrite;
      await waitUntil(() => ledger.state.keeping === 'device', '', { timeout: 5_000 });
      expect(await dump()).not.to.include(secret);
    });

    it('takes it out of what waits, before and after', async () => {
      const factory = faultyFactory({ onWrite: abortWith('UnknownError') });
      const ledger = open({ indexedDB: () => factory });
      for (const draft of [given(), erasure('q', 'a1', { t: 2 }), given({ t: 3 })])
        expect((await ledger.append(draft)).saved).to.equal(false);
      expect(await responseIn(ledger)).to.deep.equal({ sittings: [other] });
      expect(JSON.stringify(await ledger.facts('course'))).not.to.include(secret);
      delete factory.faults.onWrite;
      await waitUntil(() => ledger.state.keeping === 'device', '', { timeout: 5_000 });
      expect(await dump()).not.to.include(secret);
      expect((await records()).length).to.equal(3);
    });

    it('holds nothing else up', async () => {
      const { getAllKeys } = IDBIndex.prototype;
      const ledger = open();
      await ledger.append(given());
      // Only who deletes looks the log through.
      IDBIndex.prototype.getAllKeys = () => {
        throw new DOMException('put in by a test', 'UnknownError');
      };
      try {
        expect((await ledger.append(erasure('q', 'a1', { t: 2 }))).saved).to.equal(false);
        expect((await ledger.append(attempt('r', { t: 3 }))).saved).to.equal(true);
        expect((await ledger.append(given({ t: 4 }))).saved).to.equal(true);
        expect(await dump()).to.include(secret);
      } finally {
        IDBIndex.prototype.getAllKeys = getAllKeys;
      }
      await waitUntil(() => ledger.state.keeping === 'device', '', { timeout: 5_000 });
      expect(await dump()).not.to.include(secret);
      expect(await responseIn(open())).to.deep.equal({ sittings: [other] });
    });

    it('is done although a snapshot cannot be thrown away', async () => {
      const ledger = open(eager);
      await ledger.append(given());
      await ledger.progress('course');
      await waitUntil(async () => (await snapshot()).includes(secret));
      const remove = IDBObjectStore.prototype.delete;
      IDBObjectStore.prototype.delete = () => {
        throw new DOMException('put in by a test', 'UnknownError');
      };
      try {
        expect((await ledger.append(erasure('q', 'a1', { t: 2 }))).saved).to.equal(true);
      } finally {
        IDBObjectStore.prototype.delete = remove;
      }
      expect(JSON.stringify(await contents('facts'))).not.to.include(secret);
      await ledger.progress('course');
      await waitUntil(async () => !(await snapshot()).includes(secret));
    });

    it('takes it out of what was written although a failure was reported', async () => {
      const factory = faultyFactory();
      // It is written, and deleted by another tab, before this one hears that it was not.
      factory.faults.onBegin = (transaction) => {
        delete factory.faults.onBegin;
        transaction.addEventListener('complete', (event) => {
          event.stopImmediatePropagation();
          void open()
            .append(erasure('q', 'a1', { t: 2 }))
            .then(() => transaction.dispatchEvent(new Event('abort')));
        });
      };
      const there = open();
      const arrived: Fact[] = [];
      there.onArrival((facts) => arrived.push(...facts));
      const ledger = open({ indexedDB: () => factory });
      const receipt = await ledger.append(given());
      await waitUntil(() => arrived.some(({ kind }) => kind === 'attempt'), '', { timeout: 5_000 });
      expect(JSON.stringify(arrived)).not.to.include(secret);
      expect(receipt.saved).to.equal(false);
      expect(await dump()).not.to.include(secret);
      expect((await records()).map(({ kind }) => kind)).to.have.members(['attempt', 'erasure']);
    });

    it('is all done or not at all', async () => {
      const factory = faultyFactory();
      const ledger = open({ indexedDB: () => factory });
      for (let count = 0; count < 3; count += 1) await ledger.append(given({ t: count }));
      const before = await records();
      factory.faults.onWrite = abortAtCommit;
      expect((await ledger.append(erasure('q', 'a1', { t: 9 }))).saved).to.equal(false);
      expect(await records()).to.deep.equal(before);
      delete factory.faults.onWrite;
      await waitUntil(() => ledger.state.keeping === 'device', '', { timeout: 5_000 });
      expect(await dump()).not.to.include(secret);
    });
  });

  it('works in memory as it does on the device', async () => {
    const ledger = memoryLedger();
    const drafts = [given(), erasure('q', 'a1', { t: 2 }), given({ t: 3 })];
    for (const draft of drafts) expect((await ledger.append(draft)).fact.kind).to.equal(draft.kind);
    const { facts } = await ledger.facts('course');
    expect(JSON.stringify(facts)).not.to.include(secret);
    expect(facts.length).to.equal(3);
    expect(await responseIn(ledger)).to.deep.equal({ sittings: [other] });
  });

  it('costs a fold of 100,000 facts without any nothing', () => {
    const facts = Array.from({ length: 100_000 }, (_, at) =>
      attempt(`q${at % 50}`, { t: at, response: [at % 4] }),
    );
    const start = performance.now();
    foldFacts(facts);
    expect(performance.now() - start).to.be.below(1_000);
  });

  function sitting(ids: readonly string[]): FactDraft {
    return given({ response: ids.map((id) => ({ id, text: `words of ${id}` })) });
  }

  function withDatabase<T>(use: (db: IDBDatabase) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onerror = () => reject(request.error!);
      request.onsuccess = () => {
        const { result } = request;
        void use(result).then(resolve, reject);
        result.close();
      };
    });
  }

  /** What is in a store, with its keys. */
  function contents(store: string): Promise<readonly (readonly [IDBValidKey, unknown])[]> {
    return withDatabase(async (db) => {
      const transaction = db.transaction(store);
      const keys = transaction.objectStore(store).getAllKeys();
      const values = transaction.objectStore(store).getAll();
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      return keys.result.map((key, at) => [key, values.result[at] as unknown]);
    });
  }

  function put(store: string, value: unknown, key: IDBValidKey): Promise<void> {
    return withDatabase(async (db) => {
      const transaction = db.transaction(store, 'readwrite');
      transaction.objectStore(store).put(value, key);
      await new Promise((resolve) => (transaction.oncomplete = resolve));
    });
  }

  /** All facts that are whole. */
  async function records(): Promise<readonly Fact[]> {
    return (await contents('facts')).flatMap(([, record]) => unsealFact(record) ?? []);
  }

  async function snapshot(): Promise<string> {
    return JSON.stringify(await contents('snapshots'));
  }

  /** All that is in the database, as text. */
  async function dump(): Promise<string> {
    const stores = ['facts', 'snapshots', 'meta'].map(contents);
    return JSON.stringify(await Promise.all(stores));
  }
});
