import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { attempt, erasure } from '../../test/support/facts.js';
import {
  changeStores,
  deleteDatabase,
  dumpDatabase,
  forgetDevice,
  forgetMirror,
  mirrored,
  mirrorFiles,
  putMirrorFile,
} from '../../test/support/device-log.js';
import { deviceStanding } from './device-standing.js';
import type { Fact } from './fact.js';
import './guard.js'; // else the first journal waits until it is loaded
import type { Ledger } from './ledger.js';
import { forgetInMirror } from './mirror.js';
import { openLedger, type LedgerOptions } from './open-ledger.js';
import { readCanary } from './read-canary.js';
import { sealFact } from './seal.js';

const whenIdle = (work: () => Promise<void>) => void work();

let name: string;
let ledgers: Ledger[];

function open(options: LedgerOptions = {}): Ledger {
  const ledger = openLedger({ name, whenIdle, ...options });
  ledgers.push(ledger);
  return ledger;
}

async function answer(ledger: Ledger, ...items: string[]): Promise<Fact[]> {
  const receipts = await Promise.all(
    items.map((item, at) => ledger.append(attempt(item, { t: at + 1 }))),
  );
  expect(receipts.every(({ saved }) => saved)).to.equal(true);
  return receipts.map(({ fact }) => fact);
}

/** Closes a ledger once the mirror has so many lines of it. */
async function leave(ledger: Ledger, lines: number, profile = 'default'): Promise<void> {
  await mirrored(name, lines, profile);
  ledger.close();
  await aTimeout(20);
}

const items = async (ledger: Ledger) =>
  Object.keys((await ledger.progress('course')).lessons.hei?.items ?? {}).sort();

const identities = (facts: readonly Fact[]) =>
  facts.map(({ profile, device, seq }) => `${profile} ${device} ${seq}`).sort();

async function problemOf(ledger: Ledger): Promise<string | undefined> {
  await waitUntil(() => ledger.state.problem, 'is told', { timeout: 5_000 });
  return ledger.state.problem?.code;
}

describe('guarding the log', function () {
  this.timeout(30_000);

  beforeEach(() => {
    name = `polku-test-${crypto.randomUUID()}`;
    ledgers = [];
  });

  afterEach(async () => {
    ledgers.forEach((ledger) => ledger.close());
    await aTimeout(50);
    await forgetDevice(name);
  });

  const losses: readonly (readonly [string, () => Promise<void>])[] = [
    ['a database that was deleted', () => deleteDatabase(name)],
    [
      'a database that was emptied',
      () =>
        changeStores(
          name,
          (...all) => all.forEach((one) => one.clear()),
          'facts',
          'meta',
          'snapshots',
        ),
    ],
    ['facts that were cleared', () => changeStores(name, (facts) => void facts.clear(), 'facts')],
    [
      'a database that fell back to an earlier state',
      async () => {
        const [profile, device] = ['default', readCanary(name).default![0]];
        const range = IDBKeyRange.bound([profile, device, 2], [profile, device, Infinity]);
        await changeStores(name, (facts) => void facts.delete(range), 'facts');
      },
    ],
  ];
  for (const [title, lose] of losses) {
    it(`brings back ${title}, under the same identities, before anything is read`, async () => {
      const ledger = open();
      const facts = await answer(ledger, 'a', 'b', 'c');
      await leave(ledger, 3);
      await lose();

      const next = open();
      expect(await items(next)).to.deep.equal(['a', 'b', 'c']);
      expect(await problemOf(next)).to.equal('storage.restored');
      expect(next.state.keeping).to.equal('device');
      expect(identities((await next.whole()).facts)).to.deep.equal(identities(facts));
      expect((await next.whole()).facts).to.have.deep.members(facts);
      const [fact] = await answer(next, 'd');
      expect(fact!.device, 'lost numbers are not given again').not.to.equal(facts[0]!.device);
      expect((await deviceStanding('default', name)).restored?.facts).to.be.greaterThan(0);
      await leave(next, 4);

      const last = open();
      expect(await items(last)).to.deep.equal(['a', 'b', 'c', 'd']);
      await aTimeout(300);
      expect(last.state, 'is told once').to.deep.equal({ keeping: 'device' });
      expect((await last.whole()).facts.length).to.equal(4);
    });
  }

  it('brings back all learners, and gives each of them another device', async () => {
    const [mine, theirs] = [open(), open({ profile: 'aino' })];
    const [[a], [b]] = [await answer(mine, 'a'), await answer(theirs, 'b')];
    await Promise.all([leave(mine, 1), leave(theirs, 1, 'aino')]);
    await deleteDatabase(name);
    const [me, they] = [open(), open({ profile: 'aino' })];
    expect(await items(me)).to.deep.equal(['a']);
    expect(await items(they)).to.deep.equal(['b']);
    const [[c], [d]] = [await answer(me, 'c'), await answer(they, 'd')];
    expect(new Set([a, b, c, d].map((fact) => fact!.device)).size).to.equal(4);
  });

  it('says how much is gone where the mirror has lost it, too', async () => {
    const ledger = open();
    await answer(ledger, 'a', 'b', 'c');
    await leave(ledger, 3);
    for (const [file, text] of await mirrorFiles(name))
      await putMirrorFile(name, file, text.replace('"item":"b"', '"item":"x"'));
    await deleteDatabase(name);
    const next = open();
    expect(await items(next)).to.deep.equal(['a', 'c']);
    expect(await problemOf(next)).to.equal('storage.lost');
    expect(next.state.problem?.values).to.deep.equal({ facts: 2, lost: 1 });
    expect((await deviceStanding('default', name)).lost?.facts).to.equal(1);
  });

  it('costs a torn segment only its torn line', async () => {
    const ledger = open();
    await answer(ledger, 'a', 'b', 'c');
    await leave(ledger, 3);
    for (const [file, text] of await mirrorFiles(name))
      await putMirrorFile(name, file, text.slice(0, -40));
    await deleteDatabase(name);
    expect((await items(open())).length).to.equal(2);
  });

  it('repairs a damaged record from the mirror, and leaves it under its key until then', async () => {
    const ledger = open();
    const facts = await answer(ledger, 'a', 'b', 'c');
    await leave(ledger, 3);
    const { profile, device } = facts[0]!;
    const damage = (facts: IDBObjectStore) => {
      facts.put({ ...sealFact(facts as never), score: 0.25 }, [profile, device, 2]);
      facts.put('junk', [profile, device, 3]);
    };
    await changeStores(name, damage, 'facts');
    expect(await deviceStanding('default', name)).to.include({ damaged: 2, hasCopy: true });

    const next = open();
    expect(await problemOf(next)).to.equal('storage.restored');
    expect(await items(next)).to.deep.equal(['a', 'b', 'c']);
    expect((await next.whole()).facts).to.have.deep.members(facts);
    expect(await deviceStanding('default', name)).to.include({ damaged: 0 });
  });

  it('leaves damaged records alone that nobody has a copy of, and gives their numbers to none', async () => {
    const ledger = open({ whenIdle: () => undefined });
    const [fact] = await answer(ledger, 'a');
    ledger.close();
    await forgetMirror(name);
    await changeStores(
      name,
      (facts) => void facts.put('junk', [fact!.profile, fact!.device, 1]),
      'facts',
    );
    const next = open();
    const [second] = await answer(next, 'b');
    expect(second!.seq).to.equal(2);
    await mirrored(name, 2);
    expect(await deviceStanding('default', name)).to.include({ damaged: 1 });
    expect((await next.whole()).unread).to.deep.equal(['junk']);
  });

  it('has no erased answer in the mirror, nor brings one back', async () => {
    const response = { said: [{ id: 'one', text: 'a dear secret' }] };
    const ledger = open();
    await ledger.append(attempt('a', { response }));
    await mirrored(name, 1);
    const holds = async () =>
      [...(await mirrorFiles(name)).values()].join().includes('dear secret');
    expect(await holds()).to.equal(true);
    await ledger.append(erasure('a', 'one', { t: 2 }));
    await waitUntil(async () => !(await holds()), 'it is erased', { timeout: 9_000 });
    await leave(ledger, 2);
    await deleteDatabase(name);
    const next = open();
    await items(next);
    expect(JSON.stringify(await next.whole())).not.to.contain('dear secret');
    await next.append(attempt('a', { response, t: 3 }));
    expect(JSON.stringify(await next.whole()), 'stays erased').not.to.contain('dear secret');
  });

  it('forgets a learner who is removed, and no other', async () => {
    const [mine, theirs] = [open(), open({ profile: 'aino' })];
    await answer(mine, 'a');
    await answer(theirs, 'b');
    await Promise.all([leave(mine, 1), leave(theirs, 1, 'aino')]);
    await forgetInMirror('aino', name);
    expect([...(await mirrorFiles(name)).values()].join()).not.to.contain('aino');
    expect(readCanary(name)).to.have.all.keys('default');
    await deleteDatabase(name);
    expect(await items(open())).to.deep.equal(['a']);
    expect(await items(open({ profile: 'aino' }))).to.deep.equal([]);
  });

  it('has each fact of two tabs, and joins segments when there are many', async () => {
    const tabs = [open(), open()];
    let count = 0;
    for (let round = 0; round < 6; round += 1) {
      for (const tab of tabs) await answer(tab, `i${(count += 1)}`);
      await mirrored(name, count);
    }
    const seqs = readCanary(name).default!;
    expect(seqs[1]).to.be.at.most(count);
    expect((await mirrorFiles(name)).size).to.be.below(9);
    tabs.forEach((tab) => tab.close());
    await aTimeout(50);
    await deleteDatabase(name);
    expect((await items(open())).length).to.equal(count);
  });

  it('never counts the canary down, over two tabs', async () => {
    const tabs = [open(), open()];
    let highest = 0;
    for (let round = 0; round < 20; round += 1) {
      await answer(tabs[round % 2]!, `i${round}`);
      await aTimeout((round * 13) % 40);
      const [, seq] = readCanary(name).default ?? ['', 0];
      expect(seq).to.be.at.least(highest);
      highest = seq;
    }
    await waitUntil(() => readCanary(name).default?.[1] === 20, '', { timeout: 9_000 });
  });

  describe('in a browser that refuses', () => {
    const undo: (() => void)[] = [];
    afterEach(() => undo.splice(0).forEach((one) => one()));

    function refuse(target: object, key: string, descriptor: PropertyDescriptor): void {
      const before = Object.getOwnPropertyDescriptor(target, key);
      Object.defineProperty(target, key, { configurable: true, ...descriptor });
      undo.push(() => {
        if (before) Object.defineProperty(target, key, before);
        else Reflect.deleteProperty(target, key);
      });
    }
    const denied = () => {
      throw new DOMException('put in by a test', 'SecurityError');
    };
    const cases: readonly (readonly [string, () => void])[] = [
      [
        'the folder',
        () =>
          refuse(navigator.storage, 'getDirectory', { value: () => Promise.reject(new Error()) }),
      ],
      ['all of storage', () => refuse(navigator, 'storage', { get: denied })],
      ['localStorage', () => refuse(window, 'localStorage', { get: denied })],
      ['locks', () => refuse(navigator, 'locks', { value: undefined })],
      [
        'every lock',
        () => refuse(navigator.locks, 'request', { value: () => Promise.reject(new Error()) }),
      ],
    ];
    for (const [title, put] of cases) {
      it(`${title}: plays on without an error`, async () => {
        put();
        const ledger = open();
        await answer(ledger, 'a', 'b');
        await aTimeout(300);
        expect(ledger.state).to.deep.equal({ keeping: 'device' });
        ledger.close();
        expect(await items(open())).to.deep.equal(['a', 'b']);
        expect(await deviceStanding('default', name)).to.include({ damaged: 0, newer: 0 });
      });
    }

    it('localStorage: is restored all the same', async () => {
      refuse(window, 'localStorage', { get: denied });
      const ledger = open();
      await answer(ledger, 'a', 'b');
      await leave(ledger, 2);
      await deleteDatabase(name);
      const next = open();
      expect(await problemOf(next)).to.equal('storage.restored');
      expect(await items(next)).to.deep.equal(['a', 'b']);
    });

    it('a folder that never answers: reads within three seconds', async () => {
      const ledger = open();
      await answer(ledger, 'a');
      await leave(ledger, 1);
      await deleteDatabase(name);
      refuse(navigator.storage, 'getDirectory', { value: () => new Promise(() => undefined) });
      const start = performance.now();
      const next = open();
      expect(await items(next)).to.deep.equal([]);
      expect(performance.now() - start).to.be.below(3_000);
      await deviceStanding('default', name);
      expect(performance.now() - start).to.be.below(6_000);
      expect((await answer(next, 'b')).length).to.equal(1);
    });
  });

  it('changes not a byte of what a newer build has written', async () => {
    const old = open();
    const [fact] = await answer(old, 'a');
    await leave(old, 1);
    const later = sealFact({ ...fact!, v: 2, seq: 7, mood: 'good' } as never);
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 2);
      request.onerror = reject;
      request.onupgradeneeded = () => {
        request.result.createObjectStore('dreams').put({ of: 'sheep' }, 1);
        const facts = request.transaction!.objectStore('facts');
        facts.createIndex('mood', 'mood');
        facts.put(later, [fact!.profile, fact!.device, 7]);
        request.transaction!.objectStore('snapshots').put({ format: 99 }, ['default', 'course']);
      };
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
    });
    const segment = '{"format":"polku-mirror","v":2,"shape":"round"}\n{"a":1}\n';
    await putMirrorFile(name, 'later.jsonl', segment);
    localStorage.setItem(`${name}.canary`, '{"v2":{"default":"later"}}');
    const state = async () => [
      await dumpDatabase(name),
      [...(await mirrorFiles(name))],
      localStorage.getItem(`${name}.canary`),
    ];
    const before = await state();

    const ledger = open();
    expect(await problemOf(ledger)).to.equal('storage.newer');
    expect((await ledger.append(attempt('b'))).saved).to.equal(false);
    expect(await items(ledger)).to.deep.equal(['a', 'b']);
    const whole = await ledger.whole();
    expect(whole.unread).to.deep.equal([later]);
    expect(whole.facts.length).to.equal(2);
    expect(await deviceStanding('default', name)).to.include({ newer: 1, damaged: 0 });
    await aTimeout(2_500);
    expect(await state()).to.deep.equal(before);
  });

  it('leaves newer records, segments and canaries as they are, beside its own', async () => {
    const first = open({ whenIdle: () => undefined });
    const [fact] = await answer(first, 'a');
    first.close();
    const later = sealFact({ ...fact!, v: 2, seq: 2, mood: 'good' } as never);
    const key = [fact!.profile, fact!.device, 2];
    await changeStores(name, (facts) => void facts.put(later, key), 'facts');
    const segment = '{"format":"polku-mirror","v":2,"shape":"round"}\n';
    await putMirrorFile(name, 'later.jsonl', segment);
    localStorage.setItem(`${name}.canary`, '{"v2":{"default":"later"}}');
    const next = open();
    await answer(next, 'b');
    await leave(next, 3);
    expect((await mirrorFiles(name)).get('later.jsonl')).to.equal(segment);
    expect(JSON.parse(localStorage.getItem(`${name}.canary`)!)).to.deep.include({
      v2: { default: 'later' },
    });
    await deleteDatabase(name);
    const last = open();
    expect(await items(last)).to.deep.equal(['a', 'b']);
    expect((await last.whole()).unread).to.deep.equal([later]);
  });
});
