import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { attempt } from '../../test/support/facts.js';
import {
  abortAtCommit,
  abortWith,
  faultyFactory,
  hold,
  silentRequest,
  type FaultyFactory,
  type StorageFaults,
} from '../../test/support/faulty-idb.js';
import type { Ledger, LedgerState } from './ledger.js';
import { openLedger } from './open-ledger.js';

const answers = ['a', 'b', 'c'].map((item, at) => attempt(item, { t: at + 1 }));

let name: string;
let ledgers: Ledger[];

function open(indexedDB?: () => IDBFactory | undefined): Ledger {
  const ledger = openLedger({ name, ...(indexedDB && { indexedDB }) });
  ledgers.push(ledger);
  return ledger;
}

/** What a page that is opened afterwards finds, in the order in which it happened. */
async function stored(): Promise<string[]> {
  const { lessons } = await open().progress('course');
  const items = Object.entries(lessons.hei?.items ?? {});
  return items.sort(([, a], [, b]) => a.t - b.t).map(([id, { tries }]) => `${id}${tries}`);
}

function until(ledger: Ledger, isReached: (state: LedgerState) => boolean): Promise<LedgerState> {
  return new Promise((resolve) => {
    const check = () => isReached(ledger.state) && resolve(ledger.state);
    ledger.onState(check);
    check();
  });
}

async function timed<T>(promise: Promise<T>): Promise<readonly [result: T, milliseconds: number]> {
  const start = performance.now();
  return [await promise, performance.now() - start];
}

describe('the ledger when storage fails', function () {
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

  const securityError = () => {
    throw new DOMException('', 'SecurityError');
  };

  interface Case {
    readonly name: string;
    readonly code: string;
    readonly faults?: StorageFaults;
    /** Instead of a faulty factory. */
    readonly find?: () => IDBFactory | undefined;
    /** Takes the fault away; what was answered must then be on the device. */
    readonly lift?: (factory: FaultyFactory) => void;
    /** Not even what there is can be read meanwhile. */
    readonly isUnread?: true;
  }
  let held = false;
  const liftAll = ({ faults }: FaultyFactory) => {
    held = false;
    delete faults.open;
    delete faults.onWrite;
  };
  const cases: readonly Case[] = [
    {
      name: 'there is no database',
      code: 'storage.unavailable',
      find: () => undefined,
      isUnread: true,
    },
    {
      name: 'asking for it throws',
      code: 'storage.unavailable',
      find: securityError,
      isUnread: true,
    },
    {
      name: 'opening throws',
      code: 'storage.unavailable',
      faults: { open: securityError },
      lift: liftAll,
      isUnread: true,
    },
    {
      name: 'opening never answers',
      code: 'storage.slow',
      faults: { open: silentRequest },
      isUnread: true,
    },
    {
      name: 'opening answers late',
      code: 'storage.slow',
      faults: { openAfter: 4_000 },
      lift: () => undefined,
      isUnread: true,
    },
    {
      name: 'there is no room',
      code: 'storage.full',
      faults: { onWrite: abortWith('QuotaExceededError') },
      lift: liftAll,
    },
    {
      name: 'a transaction is given up',
      code: 'storage.failed',
      faults: { onWrite: abortWith('UnknownError') },
      lift: liftAll,
    },
    {
      name: 'a transaction is given up at its end',
      code: 'storage.failed',
      faults: { onWrite: abortAtCommit },
      lift: liftAll,
    },
    {
      name: 'writing hangs',
      code: 'storage.slow',
      faults: {
        onWrite: (transaction) => {
          held = true;
          hold(transaction, () => held);
        },
      },
      lift: liftAll,
      isUnread: true,
    },
  ];

  for (const { name: title, code, faults, find, lift } of cases) {
    it(`${title}: says ${code} within a second, goes on, ${lift ? 'saves later' : 'in memory'}`, async () => {
      const factory = faultyFactory({ ...faults });
      const ledger = open(find ?? (() => factory));
      const receipts = Promise.all(answers.map((draft) => timed(ledger.append(draft))));
      const reading = timed(ledger.progress('course'));

      const [state, noticed] = await timed(until(ledger, ({ keeping }) => keeping === 'memory'));
      expect(state.problem?.code).to.equal(code);
      expect(noticed).to.be.below(1_000);

      for (const [receipt, took] of await receipts) {
        expect(receipt.saved).to.equal(false);
        expect(took).to.be.below(3_000);
      }
      const [progress, took] = await reading;
      expect(took).to.be.below(3_000);
      expect(Object.keys(progress.lessons.hei!.items)).to.deep.equal(['a', 'b', 'c']);

      // From here on it is known, and answers do not wait.
      const [next, waited] = await timed(ledger.append(attempt('d', { t: 4 })));
      expect(next.saved).to.equal(false);
      expect(waited).to.be.below(200);

      if (!lift) return;
      lift(factory);
      await until(ledger, ({ keeping }) => keeping === 'device');
      expect(await stored()).to.deep.equal(['a1', 'b1', 'c1', 'd1']);
      const again = await ledger.append(attempt('e', { t: 5 }));
      expect(again.saved).to.equal(true);
    });
  }

  for (const { name: title, code, faults, find, isUnread } of cases) {
    it(`${title}: the log ${isUnread ? 'has what is in memory, and says so' : 'has what is not saved'}`, async () => {
      const factory = faultyFactory({ ...faults });
      const ledger = open(find ?? (() => factory));
      for (const draft of answers) void ledger.append(draft);
      const [log, took] = await timed(ledger.facts('course'));
      expect(took).to.be.below(3_000);
      // What waits in memory is there whatever the database does.
      const items = log.facts.map((fact) => (fact.kind === 'attempt' ? fact.item : fact.kind));
      expect(items).to.deep.equal(['a', 'b', 'c']);
      expect(log.isWhole).to.equal(!isUnread);
      const { problem } = await until(ledger, ({ keeping }) => keeping === 'memory');
      expect(problem?.code).to.equal(code);
      held = false;
    });
  }

  it('keeps the identity that a receipt has told', async () => {
    const factory = faultyFactory({ onWrite: abortAtCommit });
    const ledger = open(() => factory);
    const told = await Promise.all(answers.map((draft) => ledger.append(draft)));
    const other = await open().append(attempt('other', { t: 9 }));
    delete factory.faults.onWrite;
    await until(ledger, ({ keeping }) => keeping === 'device');

    const ids = [...told, other].map(({ fact }) => `${fact.device} ${fact.seq}`);
    expect(new Set(ids).size).to.equal(4);
    const keys = await allKeys();
    expect(keys.map((key) => (key as unknown[]).slice(1).join(' '))).to.have.members(ids);
  });

  it('writes once what was written although a failure was reported', async () => {
    const factory = faultyFactory();
    factory.faults.onBegin = (transaction) => {
      delete factory.faults.onBegin;
      transaction.addEventListener('complete', (event) => {
        event.stopImmediatePropagation();
        transaction.dispatchEvent(new Event('abort'));
      });
    };
    const ledger = open(() => factory);
    const receipt = await ledger.append(answers[0]!);
    expect(receipt.saved).to.equal(false);
    await until(ledger, ({ keeping }) => keeping === 'device');
    expect((await allKeys()).length).to.equal(1);
  });

  it('what waits when a ledger is left is saved as soon as there is room', async () => {
    const factory = faultyFactory({ onWrite: abortWith('QuotaExceededError') });
    const ledger = open(() => factory);
    const receipts = await Promise.all(answers.map((draft) => ledger.append(draft)));
    expect(receipts.map(({ saved }) => saved)).to.deep.equal([false, false, false]);
    ledger.close();
    delete factory.faults.onWrite;
    await waitUntil(async () => (await stored()).length === 3, undefined, { timeout: 10_000 });
  });

  it('a connection that was closed is opened again, and the answer is saved', async () => {
    const factory = faultyFactory();
    const ledger = open(() => factory);
    await ledger.append(answers[0]!);
    factory.opened.forEach((db) => db.close());
    const { saved } = await ledger.append(answers[1]!);
    expect(saved).to.equal(true);
    expect(factory.opened.length).to.equal(2);
    expect(await stored()).to.deep.equal(['a1', 'b1']);
  });

  it('lets another tab delete the database, and starts a new log where nothing was copied', async () => {
    const ledger = openLedger({ name, whenIdle: () => undefined });
    ledgers.push(ledger);
    const { fact } = await ledger.append(answers[0]!);
    await ledger.progress('course');
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onblocked = reject;
    });
    const after = await ledger.append(answers[1]!);
    expect(after.saved).to.equal(true);
    expect(after.fact.device).not.to.equal(fact.device);
    expect(Object.keys((await ledger.progress('course')).lessons.hei!.items)).to.deep.equal(['b']);
  });

  it('an upgrade that another tab blocks is told as such', async () => {
    const request = silentRequest();
    const factory = faultyFactory({ open: () => request });
    const ledger = open(() => factory);
    request.onblocked?.call(request, new Event('blocked') as IDBVersionChangeEvent);
    expect(ledger.state.problem?.code).to.equal('storage.blocked');
    await aTimeout(1_000);
    expect(ledger.state.problem?.code).to.equal('storage.blocked');
  });

  it('reads a newer database, and does not change a byte of it', async () => {
    const old = open();
    await old.append(answers[0]!);
    await upgradeBy(1);
    const before = await dump();

    const ledger = open();
    const [state, noticed] = await timed(until(ledger, ({ keeping }) => keeping === 'memory'));
    expect(state.problem?.code).to.equal('storage.newer');
    expect(noticed).to.be.below(1_000);
    const { saved } = await ledger.append(answers[1]!);
    expect(saved).to.equal(false);
    const progress = await ledger.progress('course');
    expect(Object.keys(progress.lessons.hei!.items)).to.deep.equal(['a', 'b']);
    expect(ledger.state.problem?.code).to.equal('storage.newer');

    // The tab that was open during the upgrade has let go, and is as careful.
    expect((await old.append(answers[2]!)).saved).to.equal(false);
    expect(old.state.problem?.code).to.equal('storage.newer');
    expect(await dump()).to.equal(before);
  });

  it('a damaged record costs that record', async () => {
    const ledger = open();
    for (const draft of answers) await ledger.append(draft);
    await withFacts('readwrite', (store) => {
      store.openCursor().onsuccess = function () {
        const { result } = this;
        if (!result) return;
        const record = result.value as { item: string; score: number };
        if (record.item === 'b') result.update({ ...record, score: 0.25 });
        else result.continue();
      };
    });
    expect(await stored()).to.deep.equal(['a1', 'c1']);
    expect((await ledger.append(attempt('d', { t: 4 }))).fact.seq).to.equal(4);
    expect(await stored()).to.deep.equal(['a1', 'c1', 'd1']);
  });

  it('a record that the browser cannot read costs that record', async () => {
    const ledger = open();
    for (const draft of answers) await ledger.append(draft);
    const { getAll } = IDBIndex.prototype;
    const { get } = IDBObjectStore.prototype;
    try {
      IDBIndex.prototype.getAll = function (this: IDBIndex): IDBRequest<unknown[]> {
        return failing(this.objectStore.transaction);
      };
      IDBObjectStore.prototype.get = function (key): IDBRequest<unknown[]> {
        const isDamaged = Array.isArray(key) && key[2] === 2;
        return isDamaged
          ? failing(this.transaction)
          : (get.call(this, key) as IDBRequest<unknown[]>);
      };
      expect(await stored()).to.deep.equal(['a1', 'c1']);
    } finally {
      IDBIndex.prototype.getAll = getAll;
      IDBObjectStore.prototype.get = get;
    }
  });

  it('an answer that is no JSON is kept without its response', async () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    const { saved, fact } = await open().append(attempt('a', { response: circle }));
    expect(saved).to.equal(true);
    expect(fact).to.include({ item: 'a', response: null });
    expect(await stored()).to.deep.equal(['a1']);
  });

  /** A request that the browser could not answer. */
  function failing(transaction: IDBTransaction): IDBRequest<unknown[]> {
    const request = transaction.objectStore('facts').getKey(['a']);
    const target = new EventTarget() as IDBRequest<unknown[]>;
    request.onsuccess = () => {
      const event = new Event('error', { cancelable: true });
      target.onerror?.call(target, event);
      target.dispatchEvent(event);
    };
    return target;
  }

  function withDatabase<T>(use: (db: IDBDatabase) => T, version?: number): Promise<T> {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(name, version);
      request.onerror = () => reject(request.error!);
      request.onsuccess = () => resolve(use(request.result));
    });
  }

  async function withFacts(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => void,
  ): Promise<void> {
    const transaction = await withDatabase((db) => {
      const made = db.transaction('facts', mode);
      db.close();
      work(made.objectStore('facts'));
      return made;
    });
    await new Promise((resolve) => (transaction.oncomplete = resolve));
  }

  async function allKeys(): Promise<IDBValidKey[]> {
    let request: IDBRequest<IDBValidKey[]> | undefined;
    await withFacts('readonly', (store) => (request = store.getAllKeys()));
    return request!.result;
  }

  async function upgradeBy(versions: number): Promise<void> {
    const version = await withDatabase((db) => {
      db.close();
      return db.version;
    });
    await withDatabase((db) => db.close(), version + versions);
  }

  /** All that is in the database, as text. */
  async function dump(): Promise<string> {
    const requests: IDBRequest[] = [];
    const transaction = await withDatabase((db) => {
      const made = db.transaction([...db.objectStoreNames]);
      for (const store of db.objectStoreNames) {
        requests.push(made.objectStore(store).getAllKeys(), made.objectStore(store).getAll());
      }
      db.close();
      return made;
    });
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    return JSON.stringify(requests.map(({ result }) => result as unknown));
  }
});
