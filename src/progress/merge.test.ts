import { aTimeout, expect } from '@open-wc/testing';
import { attempt, erasure, placed } from '../../test/support/facts.js';
import { abortWith, faultyFactory } from '../../test/support/faulty-idb.js';
import type { Fact } from './fact.js';
import type { Ledger } from './ledger.js';
import { memoryLedger } from './ledger.memory.js';
import { openLedger, type LedgerOptions } from './open-ledger.js';
import { sealFact } from './seal.js';

let name: string;
let ledgers: Ledger[];

function open(options: LedgerOptions = {}): Ledger {
  const ledger = openLedger({ name, ...options });
  ledgers.push(ledger);
  return ledger;
}

const items = async (ledger: Ledger, course = 'course') =>
  Object.keys((await ledger.progress(course)).lessons.hei?.items ?? {}).sort();

const elsewhere = placed([attempt('a'), attempt('b', { t: 2 }), attempt('c', { t: 3 })], 'phone');

/** Does something with the database behind the ledger's back. */
async function inDatabase(work: (store: IDBObjectStore) => void, stored = 'facts'): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error!);
  });
  const transaction = db.transaction(stored, 'readwrite');
  work(transaction.objectStore(stored));
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  db.close();
}

async function allRecords(): Promise<unknown> {
  let records: IDBRequest | undefined;
  let keys: IDBRequest | undefined;
  await inDatabase((store) => {
    records = store.getAll();
    keys = store.getAllKeys();
  });
  return { records: records!.result as unknown, keys: keys!.result as unknown };
}

describe('merging a log into the one on the device', function () {
  this.timeout(60_000);

  beforeEach(() => {
    name = `polku-test-${crypto.randomUUID()}`;
    ledgers = [];
  });

  afterEach(async () => {
    ledgers.forEach((ledger) => ledger.close());
    await aTimeout(0);
    indexedDB.deleteDatabase(name);
  });

  it('adds what happened elsewhere, and keeps what happened here', async () => {
    const ledger = open();
    await ledger.append(attempt('mine'));
    await ledger.progress('course');
    expect(await ledger.merge(elsewhere)).to.equal(undefined);
    expect(await items(ledger)).to.deep.equal(['a', 'b', 'c', 'mine']);
    expect(await items(open())).to.deep.equal(['a', 'b', 'c', 'mine']);
  });

  it('changes nothing the second time', async () => {
    const ledger = open();
    await ledger.merge(elsewhere);
    const before = await allRecords();
    expect(await ledger.merge(elsewhere)).to.equal(undefined);
    expect(await ledger.merge([...elsewhere].reverse())).to.equal(undefined);
    expect(await allRecords()).to.deep.equal(before);
  });

  it('makes them the learner’s own, whoever they were', async () => {
    const amina = open({ profile: 'amina' });
    const other = elsewhere.map((fact): Fact => ({ ...fact, profile: 'ali' }));
    await amina.merge(other);
    expect(await items(amina)).to.deep.equal(['a', 'b', 'c']);
    expect(await items(open({ profile: 'ali' }))).to.deep.equal([]);
    const { facts } = await amina.whole();
    expect(facts.map(({ profile, device, seq }) => [profile, device, seq])).to.deep.equal([
      ['amina', 'phone', 1],
      ['amina', 'phone', 2],
      ['amina', 'phone', 3],
    ]);
  });

  it('throws away what was replayed before, also what was kept of that', async () => {
    let idle = Promise.resolve();
    const options = {
      snapshotAfter: 1,
      whenIdle: (work: () => Promise<void>) => void (idle = work()),
    };
    const ledger = open(options);
    await ledger.append(attempt('mine', { t: 10 }));
    await ledger.progress('course');
    await idle;
    let kept: IDBRequest<number> | undefined;
    await inDatabase((store) => void (kept = store.count()), 'snapshots');
    expect(kept?.result).to.equal(1);
    await ledger.merge(elsewhere);
    await inDatabase((store) => void (kept = store.count()), 'snapshots');
    expect(kept?.result).to.equal(0);
    expect(await items(ledger)).to.deep.equal(['a', 'b', 'c', 'mine']);
  });

  it('tells other tabs, which read anew', async () => {
    const [here, there] = [open(), open()];
    await there.progress('course');
    const renewed = new Promise<void>((resolve) => void there.onRenewal(resolve));
    await here.merge(elsewhere);
    await renewed;
    expect(await items(there)).to.deep.equal(['a', 'b', 'c']);
  });

  it('numbers the next answer after those that come back to their own device', async () => {
    const first = open();
    const { fact } = await first.append(attempt('a'));
    const { device } = fact;
    await first.merge([1, 2, 3].map((seq) => ({ ...fact, seq, t: seq })));
    const next = await first.append(attempt('d'));
    expect([next.fact.device, next.fact.seq]).to.deep.equal([device, 4]);
  });

  it('repairs a damaged record, and leaves others as they are', async () => {
    const ledger = open();
    await ledger.merge(elsewhere);
    ledger.close();
    await inDatabase((store) => {
      const [a, b] = elsewhere.map(sealFact);
      store.put({ ...a, score: 0 }, ['default', 'phone', 1]);
      store.put({ ...b, score: 0 }, ['default', 'phone', 2]);
    });
    const again = open();
    expect(await items(again)).to.deep.equal(['c']);
    expect(await again.merge([elsewhere[0]!])).to.equal(undefined);
    expect(await items(again)).to.deep.equal(['a', 'c']);
    const { unread } = await again.whole();
    expect(unread).to.have.length(1);
  });

  it('never writes over what a newer build has written', async () => {
    const ledger = open();
    await ledger.merge([elsewhere[2]!]);
    const newer = { ...sealFact({ ...elsewhere[0]!, v: 2 } as unknown as Fact), score: 1 };
    await inDatabase((store) => void store.put(newer, ['default', 'phone', 1]));
    expect(await ledger.merge(elsewhere)).to.equal(undefined);
    expect(await items(ledger)).to.deep.equal(['b', 'c']);
    const { records } = (await allRecords()) as { records: readonly unknown[] };
    expect(records).to.have.length(3);
    expect(records[0]).to.deep.equal(newer);
  });

  it('adds nothing at all when something cannot be written', async () => {
    const ledger = open();
    await ledger.append(attempt('mine'));
    const before = await allRecords();
    const unwritable = { ...elsewhere[2]!, response: 5n } as Fact;
    const problem = await ledger.merge([...elsewhere.slice(0, 2), unwritable]);
    expect(problem?.code).to.equal('storage.failed');
    expect(await allRecords()).to.deep.equal(before);
  });

  describe('what was deleted', () => {
    const own = attempt('note', { score: undefined, response: [{ id: 'x', text: 'secret' }] });
    const [written] = placed([own], 'phone') as [Fact];

    it('is not brought back by a file', async () => {
      const ledger = open();
      await ledger.append(erasure('note', 'x'));
      await ledger.merge([written]);
      expect(JSON.stringify(await allRecords())).not.to.include('secret');
    });

    it('goes from the log when a file says that it was deleted', async () => {
      const ledger = open();
      await ledger.append(own);
      await ledger.progress('course');
      const deleting = placed([erasure('note', 'x')], 'phone').map((fact) => ({ ...fact, seq: 2 }));
      await ledger.merge(deleting);
      expect(JSON.stringify(await allRecords())).not.to.include('secret');
      await ledger.append(own);
      expect(JSON.stringify(await allRecords())).not.to.include('secret');
      await ledger.merge([written]);
      expect(JSON.stringify(await allRecords())).not.to.include('secret');
    });
  });

  describe('when the database does not do its part', () => {
    it('says that there is no room, and nothing is half there', async () => {
      const factory = faultyFactory();
      const ledger = open({ indexedDB: () => factory });
      await ledger.append(attempt('mine'));
      const before = await allRecords();
      factory.faults.onWrite = abortWith('QuotaExceededError');
      expect((await ledger.merge(elsewhere))?.code).to.equal('storage.full');
      expect(await allRecords()).to.deep.equal(before);
      factory.faults.onWrite = undefined;
      expect(await ledger.merge(elsewhere)).to.equal(undefined);
      expect(await items(ledger)).to.deep.equal(['a', 'b', 'c', 'mine']);
    });

    it('says so when it does not open', async () => {
      const patience = { slow: 100, settle: 300, retry: 1_000 };
      const factory = faultyFactory({ open: () => new EventTarget() as IDBOpenDBRequest });
      const ledger = open({ indexedDB: () => factory, patience });
      const start = performance.now();
      expect((await ledger.merge(elsewhere))?.code).to.equal('storage.slow');
      const whole = await ledger.whole();
      expect(whole).to.deep.equal({ facts: [], isWhole: false, unread: [] });
      expect(performance.now() - start).to.be.below(3_000);
    });

    it('writes nothing to a newer database', async () => {
      const newer = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name, 7);
        opening.onupgradeneeded = () => {
          const facts = opening.result.createObjectStore('facts');
          facts.createIndex('course', ['profile', 'course', 'device', 'seq']);
          opening.result.createObjectStore('snapshots');
          opening.result.createObjectStore('meta');
        };
        opening.onsuccess = () => resolve(opening.result);
      });
      newer.close();
      expect((await open().merge(elsewhere))?.code).to.equal('storage.newer');
      expect(await allRecords()).to.deep.equal({ records: [], keys: [] });
    });
  });

  it('takes 50,000 attempts in two seconds', async () => {
    const many = Array.from({ length: 50_000 }, (_, at): Fact => {
      const draft = attempt(`q${at % 500}`, { t: at, response: { chosen: [at % 4] }, took: 4_000 });
      return { ...draft, v: 1, profile: 'default', device: 'phone', seq: at + 1 };
    });
    const ledger = open();
    await ledger.progress('course');
    const start = performance.now();
    expect(await ledger.merge(many)).to.equal(undefined);
    const merged = performance.now() - start;
    await ledger.merge(many);
    const again = performance.now() - start - merged;
    expect(again).to.be.below(10_000);
    expect((await ledger.whole()).facts).to.have.length(50_000);
    expect(merged).to.be.below(10_000);
  });
});

describe('what happened in a course', () => {
  it('is told in the order that it counts in, though the clock was set back', async () => {
    const set = [attempt('a', { t: 9 }), attempt('b', { t: 5 })];
    const device = openLedger({ name: `polku-test-${crypto.randomUUID()}` });
    for (const ledger of [device, memoryLedger()]) {
      for (const draft of set) await ledger.append(draft);
      const { facts } = await ledger.facts('course');
      expect(facts.map(({ t }) => t)).to.deep.equal([9, 5]);
      ledger.close();
    }
  });
});

describe('merging a log into one in memory', () => {
  it('does as the device does', async () => {
    const ledger = memoryLedger({ profile: 'amina' });
    await ledger.append(attempt('mine', { t: 2 }));
    await ledger.merge(elsewhere);
    await ledger.merge(elsewhere);
    expect(await items(ledger)).to.deep.equal(['a', 'b', 'c', 'mine']);
    expect((await ledger.whole()).facts).to.have.length(4);
    const { last } = await ledger.progress('course');
    expect(last?.t).to.equal(3);
    const { fact } = await ledger.append(attempt('next', { t: 9 }));
    expect((await ledger.whole()).facts).to.have.length(5);
    expect(fact.profile).to.equal('amina');
  });
});
