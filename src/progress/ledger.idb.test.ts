import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import * as fc from 'fast-check';
import { forgetDevice, forgetMirror } from '../../test/support/device-log.js';
import { anyDraft, attempt, placed } from '../../test/support/facts.js';
import { abortWith, faultyFactory, type FaultyFactory } from '../../test/support/faulty-idb.js';
import { fillLedger } from '../../test/support/fill-ledger.js';
import type { Fact, FactDraft } from './fact.js';
import type { Ledger } from './ledger.js';
import { memoryLedger } from './ledger.memory.js';
import { openLedger, type LedgerOptions } from './open-ledger.js';
import { emptyReplay, replayOnto } from './replay.js';
import { sealFact } from './seal.js';

let name: string;
let ledgers: Ledger[];

function open(options: LedgerOptions = {}): Ledger {
  const ledger = openLedger({ name, ...options });
  ledgers.push(ledger);
  return ledger;
}

const tries = async (ledger: Ledger, item = 'q') =>
  (await ledger.progress('course')).lessons.hei?.items[item]?.tries;

describe('the ledger on the device', function () {
  this.timeout(30_000);

  beforeEach(() => {
    name = `polku-test-${crypto.randomUUID()}`;
    ledgers = [];
  });

  afterEach(async () => {
    ledgers.forEach((ledger) => ledger.close());
    await aTimeout(0);
    await forgetDevice(name);
  });

  it('keeps an answer for the next visit', async () => {
    const first = open();
    expect(first.state).to.deep.equal({ keeping: 'device' });
    const { saved, fact } = await first.append(attempt('q', { score: 0.5, response: [2] }));
    expect(saved).to.equal(true);
    expect(fact).to.include({ v: 1, profile: 'default', seq: 1, item: 'q' });
    first.close();

    const { lessons, last } = await open().progress('course');
    expect(lessons.hei?.items.q).to.include({ best: 0.5, tries: 1, inRun: true });
    expect(lessons.hei?.items.q?.response).to.deep.equal([2]);
    expect(last).to.deep.equal({ lesson: 'hei', t: 1 });
  });

  it('numbers facts from 1, in the order in which they were given', async () => {
    const ledger = open();
    const drafts = ['a', 'b', 'c', 'd', 'e'].map((item) => attempt(item));
    const receipts = await Promise.all(drafts.map((draft) => ledger.append(draft)));
    expect(receipts.map(({ fact }) => fact.seq)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(new Set(receipts.map(({ fact }) => fact.device)).size).to.equal(1);
  });

  it('takes the next answer as soon as the one before is saved', async () => {
    const ledger = open();
    const start = performance.now();
    for (let count = 0; count < 20; count += 1) {
      await ledger.append(attempt('q'));
      // The page may need a moment, in which the ledger comes to rest.
      for (let moments = 0; moments < count; moments += 1) await Promise.resolve();
    }
    expect(performance.now() - start).to.be.below(1_000);
    expect(await tries(ledger)).to.equal(20);
  });

  it('two tabs that write 300 answers each at the same time keep 600', async () => {
    const tabs = [open(), open()];
    const receipts = await Promise.all(
      tabs.flatMap((tab, at) =>
        Array.from({ length: 300 }, async (_, count) => {
          await aTimeout(count % 30);
          return tab.append(attempt(`${at}-${count}`, { t: count }));
        }),
      ),
    );
    expect(receipts.every(({ saved }) => saved)).to.equal(true);
    const numbers = receipts.map(({ fact }) => fact.seq).sort((a, b) => a - b);
    expect(numbers).to.deep.equal(Array.from({ length: 600 }, (_, at) => at + 1));
    const { lessons } = await open().progress('course');
    expect(Object.keys(lessons.hei!.items).length).to.equal(600);
  });

  it('keeps courses and learners apart', async () => {
    const amina = open({ profile: 'amina' });
    const ali = open({ profile: 'ali' });
    await amina.append(attempt('q'));
    await amina.append(attempt('q', { course: 'other' }));
    await ali.append(attempt('q', { score: 0 }));
    expect(await tries(amina)).to.equal(1);
    expect(await tries(ali)).to.equal(1);
    expect((await ali.progress('other')).lessons).to.deep.equal({});
    expect((await ali.progress('course')).lessons.hei?.items.q?.best).to.equal(0);
  });

  it('writes what is under way when it is closed', async () => {
    const ledger = open();
    void ledger.append(attempt('q'));
    void ledger.append(attempt('q'));
    ledger.close();
    await waitUntil(async () => (await tries(open())) === 2);
  });

  it('shows an answer before it is saved', async () => {
    const ledger = open();
    const receipt = ledger.append(attempt('q'));
    expect(await tries(ledger)).to.equal(1);
    await receipt;
    expect(await tries(ledger)).to.equal(1);
  });

  describe('its log', () => {
    const items = (facts: readonly FactDraft[]) =>
      facts.map((fact) => (fact.kind === 'attempt' ? fact.item : fact.kind));

    it('has all facts of a course in the order that they count in, whichever tab wrote them', async () => {
      const [here, there] = [open(), open()];
      await here.append(attempt('late', { t: 30 }));
      await there.append(attempt('early', { t: 10 }));
      await here.append(attempt('between', { t: 20 }));
      await here.append(attempt('elsewhere', { course: 'other' }));
      await open({ profile: 'ali' }).append(attempt('theirs'));
      expect(items((await open().facts('course')).facts)).to.deep.equal([
        ...['late', 'early', 'between'], // one device, whose clock was set back
      ]);
      expect(await open().facts('nothing')).to.deep.equal({ facts: [], isWhole: true });
    });

    it('has what is not saved yet, once', async () => {
      const ledger = open();
      await ledger.append(attempt('saved', { t: 2 }));
      const receipt = ledger.append(attempt('unsaved', { t: 1 }));
      expect(items((await ledger.facts('course')).facts)).to.deep.equal(['saved', 'unsaved']);
      await receipt;
      expect(items((await ledger.facts('course')).facts)).to.deep.equal(['saved', 'unsaved']);
    });
  });

  describe('with other tabs', () => {
    it('tells what they wrote, once, and not to the one that wrote it', async () => {
      const [here, there] = [open(), open()];
      const arrived: Fact[] = [];
      here.onArrival((facts) => arrived.push(...facts));
      let told = 0;
      there.onArrival(() => (told += 1));
      await here.progress('course');
      const { fact } = await there.append(attempt('q'));
      await waitUntil(() => arrived.length > 0);
      await aTimeout(50);
      expect(arrived).to.deep.equal([fact]);
      expect(told).to.equal(0);
      expect(await tries(here)).to.equal(1);
    });

    it('each fact is either in the progress or arrives, however it is timed', async () => {
      for (let round = 0; round < 20; round += 1) {
        const course = `course-${round}`;
        const [here, there] = [open(), open()];
        let seen = 0;
        here.onArrival((facts) => (seen += facts.filter((fact) => fact.course === course).length));
        const receipts = Array.from({ length: 10 }, async (_, at) => {
          await aTimeout(at);
          return there.append(attempt('q', { course }));
        });
        await aTimeout(round % 10);
        const { lessons } = await here.progress(course);
        seen = 0; // what arrived earlier is in the progress
        await Promise.all(receipts);
        await aTimeout(30);
        expect((lessons.hei?.items.q?.tries ?? 0) + seen, `round ${round}`).to.equal(10);
        here.close();
        there.close();
      }
    });

    it('believes the channel no more than it believes the database', async () => {
      const ledger = open();
      const arrived: Fact[] = [];
      ledger.onArrival((facts) => arrived.push(...facts));
      const [fact] = placed([attempt('q')]);
      const [stranger] = placed([attempt('q')]).map((one) => ({ ...one, profile: 'ali' }));
      const channel = new BroadcastChannel(name);
      const messages: unknown[] = [
        null,
        'facts',
        { length: 3 },
        [null, 7, {}],
        [fact],
        [{ ...sealFact(fact!), score: 0 }],
        [sealFact(stranger!)],
        [sealFact(fact!)],
      ];
      messages.forEach((message) => channel.postMessage(message));
      await waitUntil(() => arrived.length > 0);
      channel.close();
      expect(arrived).to.deep.equal([fact]);
      expect(await tries(ledger)).to.equal(undefined);
    });

    it('one listener that throws keeps no other from being told', async () => {
      const [here, there] = [open(), open()];
      const reported = new Promise((resolve) => {
        const { onerror } = window;
        window.onerror = (message) => {
          window.onerror = onerror;
          resolve(message);
          return true;
        };
      });
      here.onArrival(() => {
        throw new Error('a fault in the page');
      });
      const arrived = new Promise((resolve) => here.onArrival(resolve));
      const stopped = here.onArrival(() => expect.fail('was taken out'));
      stopped();
      await there.append(attempt('q'));
      await arrived;
      expect(await reported).to.contain('a fault in the page');
    });
  });

  describe('with snapshots', () => {
    it('law: shows what a plain fold of all facts shows', async () => {
      const step = fc.record({
        draft: anyDraft,
        tab: fc.nat(1),
        then: fc.constantFrom('nothing', 'read', 'reopen', 'hold', 'release'),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          name = `polku-test-${crypto.randomUUID()}`;
          const factories: FaultyFactory[] = [faultyFactory(), faultyFactory()];
          const openTab = (tab: number) =>
            open({
              indexedDB: () => factories[tab],
              snapshotAfter: 1,
              whenIdle: (work) => void work(),
              patience: { slow: 900, settle: 2_500, retry: 5 },
            });
          const tabs = [openTab(0), openTab(1)];
          const facts: Fact[] = [];
          for (const { draft, tab, then } of steps) {
            facts.push((await tabs[tab]!.append(draft)).fact);
            if (then === 'read') await tabs[tab]!.progress('course');
            // Held facts get into the log late, under an identity of their own.
            if (then === 'hold') factories[tab]!.faults.onWrite = abortWith('QuotaExceededError');
            if (then === 'release') delete factories[tab]!.faults.onWrite;
            if (then === 'reopen' && tabs[tab]!.state.keeping === 'device') {
              tabs[tab]!.close();
              tabs[tab] = openTab(tab);
            }
          }
          factories.forEach(({ faults }) => delete faults.onWrite);
          for (const tab of tabs) await waitUntil(() => tab.state.keeping === 'device');

          const expected = replayOnto(emptyReplay, facts)!.progress;
          for (const tab of [...tabs, open()]) {
            expect(await tab.progress('course')).to.deep.equal(expected);
          }
          tabs.forEach((tab) => tab.close());
        }),
        { numRuns: 40 },
      );
    });

    it('reads no more than what is new', async () => {
      const items = [{ lesson: 'hei', id: 'q', fingerprint: 'a' }];
      await fillLedger({ attempts: 1_000, course: 'course', items, name });
      const { getAll } = IDBIndex.prototype;
      let read = 0;
      IDBIndex.prototype.getAll = function (...query) {
        const request = getAll.apply(this, query);
        request.addEventListener('success', () => (read += request.result.length));
        return request;
      };
      try {
        const ledger = open();
        await ledger.append(attempt('q', { t: Date.now() }));
        expect(await tries(ledger)).to.equal(1_001);
        expect(await tries(ledger)).to.equal(1_001);
        expect(read).to.equal(1);
      } finally {
        IDBIndex.prototype.getAll = getAll;
      }
    });

    it('passes over a snapshot of facts that are no longer there', async () => {
      const items = [{ lesson: 'hei', id: 'q', fingerprint: 'a' }];
      await fillLedger({ attempts: 300, course: 'course', items, name });
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = db.transaction('facts', 'readwrite');
      transaction.objectStore('facts').clear();
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      db.close();
      await forgetMirror(name);
      expect((await open().progress('course')).lessons).to.deep.equal({});
    });
  });
});

describe('the ledger in memory', () => {
  it('goes on, and says that it forgets', async () => {
    const ledger = memoryLedger();
    expect(ledger.state.keeping).to.equal('memory');
    const { saved, fact } = await ledger.append(attempt('q'));
    expect(saved).to.equal(false);
    expect(fact.seq).to.equal(1);
    await ledger.append(attempt('q', { course: 'other' }));
    expect(await tries(ledger)).to.equal(1);
    expect(await tries(memoryLedger())).to.equal(undefined);
    ledger.close();
  });

  it('has its log in the order that it counts in, of one course', async () => {
    const ledger = memoryLedger();
    await ledger.append(attempt('late', { t: 3 }));
    await ledger.append(attempt('early', { t: 1 }));
    await ledger.append(attempt('elsewhere', { course: 'other', t: 2 }));
    const { facts, isWhole } = await ledger.facts('course');
    expect(facts.map(({ t }) => t)).to.deep.equal([3, 1]);
    expect(isWhole).to.equal(true);
  });
});
