import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import {
  changeStores,
  deleteDatabase,
  forgetDevice,
  mirrored,
  mirrorFiles,
  putMirrorFile,
  withDatabase,
} from '../../test/support/device-log.js';
import { attempt, placed } from '../../test/support/facts.js';
import './guard.js'; // else the first journal waits until it is loaded
import type { Ledger } from './ledger.js';
import { mirrorMarks, readMirror } from './mirror.js';
import { openLedger } from './open-ledger.js';
import { readCanary } from './read-canary.js';
import { repairDamaged } from './repair.js';

const whenIdle = (work: () => Promise<void>) => void work();

let name: string;
let ledgers: Ledger[];
const undo: (() => void)[] = [];

function open(profile = 'default'): Ledger {
  const ledger = openLedger({ name, whenIdle, profile });
  ledgers.push(ledger);
  return ledger;
}

async function answer(ledger: Ledger, ...items: string[]): Promise<string[]> {
  const receipts = [];
  for (const item of items) receipts.push(await ledger.append(attempt(item)));
  expect(receipts.every(({ saved }) => saved)).to.equal(true);
  return receipts.map(({ fact }) => fact.device);
}

async function leave(): Promise<void> {
  ledgers.splice(0).forEach((ledger) => ledger.close());
  await aTimeout(30);
}

const items = async (ledger: Ledger) =>
  Object.keys((await ledger.progress('course')).lessons.hei?.items ?? {}).sort();

const ownersInMirror = async () =>
  [...new Set((await readMirror(name)).records.map(({ profile }) => profile))].sort();

const codeOf = (ledger: Ledger) => ledger.state.problem?.code;

const shown = (ledger: Ledger, code: string) =>
  waitUntil(() => codeOf(ledger) === code, code, { timeout: 9_000 });

/** Puts a method in the place of another until the test is over. */
function replace<T extends object>(target: T, key: keyof T & string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, { configurable: true, writable: true, value });
  undo.push(() => {
    if (before) Object.defineProperty(target, key, before);
    else Reflect.deleteProperty(target, key);
  });
}

describe('what a guarded log survives', function () {
  this.timeout(30_000);

  beforeEach(() => {
    name = `polku-test-${crypto.randomUUID()}`;
    ledgers = [];
  });

  afterEach(async () => {
    undo.splice(0).forEach((one) => one());
    await leave();
    await forgetDevice(name);
  });

  const fromPhone = placed(
    ['p', 'q', 'r'].map((item) => attempt(item)),
    'phone1',
  );

  for (const [title, canary] of [
    ['the canary that was noted', undefined],
    ['an empty canary', '{"v1":{}}'],
    ['no canary', ''],
  ] as const) {
    it(`brings back a log that came by a file, with ${title}`, async () => {
      const [mine, theirs] = [open(), open('aino')];
      await answer(mine, 'a');
      expect((await theirs.merge(fromPhone))?.code).to.equal(undefined);
      await Promise.all([mirrored(name, 1), mirrored(name, 3, 'aino')]);
      await waitUntil(() => readCanary(name).aino?.[0] === 'phone1', 'noted', { timeout: 9_000 });
      await leave();
      if (canary !== undefined) localStorage.setItem(`${name}.canary`, canary);
      await deleteDatabase(name);

      const me = open();
      await answer(me, 'b');
      await mirrored(name, 2);
      expect(await ownersInMirror()).to.deep.equal(['aino', 'default']);
      expect(await items(me)).to.deep.equal(['a', 'b']);
      expect(await items(open('aino'))).to.deep.equal(['p', 'q', 'r']);
      expect(readCanary(name)).to.have.all.keys('default', 'aino');
    });
  }

  it('counts what is lost of another device only as far as it had come', async () => {
    const ledger = open();
    await ledger.merge([fromPhone[2]!]);
    await mirrored(name, 1);
    await waitUntil(() => readCanary(name).default);
    await leave();
    for (const [file, text] of await mirrorFiles(name))
      await putMirrorFile(name, file, text.replace('"item":"r"', '"item":"x"'));
    await deleteDatabase(name);
    const next = open();
    await shown(next, 'storage.lost');
    expect(next.state.problem?.values).to.deep.equal({ facts: 0, lost: 1 });
  });

  it('looks only once for what the mirror cannot give', async () => {
    const ledger = open();
    await answer(ledger, 'a', 'b');
    await mirrored(name, 2);
    await leave();
    for (const [file, text] of await mirrorFiles(name))
      await putMirrorFile(name, file, text.replace('"item":"b"', '"item":"x"'));
    await deleteDatabase(name);
    const next = open();
    await shown(next, 'storage.lost');
    const reaches = async () => (await mirrorMarks(name)).some((mark) => mark[2] > 1);
    await waitUntil(async () => !(await reaches()), 'claims no more', { timeout: 9_000 });
    await mirrored(name, 1);
    await leave();
    const last = open();
    await aTimeout(500);
    expect(last.state).to.deep.equal({ keeping: 'device' });
  });

  it('takes out of the mirror who was removed, and brings back none of them', async () => {
    const [mine, theirs] = [open(), open('aino')];
    await answer(mine, 'a');
    await answer(theirs, 'b');
    await Promise.all([mirrored(name, 1), mirrored(name, 1, 'aino')]);
    await leave();
    await changeStores(
      name,
      (facts, meta) => {
        facts.delete(IDBKeyRange.bound(['aino'], ['aino', []]));
        meta.put(true, ['removed', 'aino']);
      },
      'facts',
      'meta',
    );
    const me = open();
    await answer(me, 'c');
    await mirrored(name, 2);
    expect(await ownersInMirror()).to.deep.equal(['default']);
    expect([...(await mirrorFiles(name)).values()].join()).not.to.contain('aino');
    expect(await items(open('aino'))).to.deep.equal([]);
  });

  describe('when the mirror', () => {
    const real = StorageManager.prototype.getDirectory.bind(navigator.storage);
    let before: readonly (readonly [string, string])[];
    let canary: string | null;

    beforeEach(async () => {
      await answer(open(), 'a', 'b', 'c');
      await mirrored(name, 3);
      await leave();
      await deleteDatabase(name);
      before = [...(await mirrorFiles(name))];
      canary = localStorage.getItem(`${name}.canary`);
    });

    it('cannot be seen once, brings all back at the next look', async () => {
      let looks = 0;
      replace(navigator.storage, 'getDirectory', () =>
        (looks += 1) === 1 ? Promise.reject(new DOMException('', 'UnknownError')) : real(),
      );
      const ledger = open();
      await shown(ledger, 'storage.restored');
      expect(looks).to.be.greaterThan(1);
      expect(await items(ledger)).to.deep.equal(['a', 'b', 'c']);
    });

    it('cannot be seen at all, says so and leaves it and the canary as they are', async () => {
      replace(navigator.storage, 'getDirectory', () =>
        Promise.reject(new DOMException('', 'UnknownError')),
      );
      const ledger = open();
      await shown(ledger, 'storage.unrestored');
      expect(ledger.state.keeping).to.equal('device');
      await answer(ledger, 'd');
      await aTimeout(2_500);
      await leave();
      undo.splice(0).forEach((one) => one());
      expect([...(await mirrorFiles(name))]).to.deep.equal(before);
      expect(localStorage.getItem(`${name}.canary`)).to.equal(canary);
      expect(await items(open())).to.deep.equal(['a', 'b', 'c', 'd']);
    });

    it('has a file that cannot be read, brings the others back and waits for it', async () => {
      const [[file, text]] = before as [readonly [string, string]];
      const lines = text.split('\n');
      await putMirrorFile(name, 'other.jsonl', `junk\n${lines[1]!}\n`);
      const realGet = FileSystemDirectoryHandle.prototype.getFileHandle;
      let isBroken = true;
      replace(
        FileSystemDirectoryHandle.prototype,
        'getFileHandle',
        function (
          this: FileSystemDirectoryHandle,
          ...[of, options]: [string, FileSystemGetFileOptions?]
        ) {
          if (isBroken && of === file)
            return Promise.reject(new DOMException('', 'NotReadableError'));
          return realGet.call(this, of, options);
        },
      );
      const ledger = open();
      await shown(ledger, 'storage.unrestored');
      expect(await items(ledger)).to.deep.equal(['a']);
      isBroken = false;
      await shown(ledger, 'storage.restored');
      expect(await items(ledger)).to.deep.equal(['a', 'b', 'c']);
    });

    it('is joined by another tab while it is read, misses nothing', async () => {
      const [[file, text]] = before as [readonly [string, string]];
      const realGet = FileSystemDirectoryHandle.prototype.getFileHandle;
      let isJoined = false;
      replace(
        FileSystemDirectoryHandle.prototype,
        'getFileHandle',
        async function (
          this: FileSystemDirectoryHandle,
          ...[of, options]: [string, FileSystemGetFileOptions?]
        ) {
          if (!isJoined && of === file) {
            isJoined = true;
            await putMirrorFile(name, 'joined.jsonl', text);
            await this.removeEntry(file);
          }
          return realGet.call(this, of, options);
        },
      );
      const { records, isWhole } = await readMirror(name);
      expect([records.length, isWhole, isJoined]).to.deep.equal([3, true, true]);
    });

    it('cannot be written back for want of room, says so and tries again', async () => {
      const begin = IDBDatabase.prototype.transaction;
      let isFull = true;
      replace(
        IDBDatabase.prototype,
        'transaction',
        function (this: IDBDatabase, ...asked: Parameters<typeof begin>) {
          const transaction = begin.apply(this, asked);
          if (isFull && [asked[0]].flat().includes('snapshots') && asked[1] === 'readwrite')
            queueMicrotask(() => transaction.abort());
          return transaction;
        },
      );
      const ledger = open();
      await shown(ledger, 'storage.unrestored');
      expect(ledger.state.keeping).to.equal('device');
      expect(localStorage.getItem(`${name}.canary`)).to.equal(canary);
      isFull = false;
      await shown(ledger, 'storage.restored');
      expect(await items(ledger)).to.deep.equal(['a', 'b', 'c']);
    });
  });

  it('does not make another device at each opening for a canary that is junk', async () => {
    const devices = new Set<string>();
    for (const junk of ['["x","y"]', '["x"]', '["x",1,2]', '[1,2]', '7', 'null', '"xy"']) {
      localStorage.setItem(`${name}.canary`, `{"v1":{"default":${junk}}}`);
      const ledger = openLedger({ name, whenIdle: () => undefined });
      for (const device of await answer(ledger, 'a')) devices.add(device);
      ledger.close();
      await aTimeout(20);
    }
    expect(devices.size).to.equal(1);
  });

  it('does not put back a record that was deleted while it was being repaired', async () => {
    const ledger = open();
    const [device] = await answer(ledger, 'a', 'b');
    await mirrored(name, 2);
    await leave();
    const keys = [1, 2].map((seq): [string, string, number] => ['default', device!, seq]);
    await changeStores(
      name,
      (facts) => {
        facts.put('junk', keys[0]);
        facts.delete(keys[1]!);
      },
      'facts',
    );
    await withDatabase(name, async (db) => {
      const repaired = await repairDamaged(db, name, { profile: 'default', keys, now: 1 });
      expect(repaired).to.equal(1);
    });
  });

  it('copies each fact once, however much a segment has to say of devices', async () => {
    const many = Array.from(
      { length: 300 },
      (_, at) => placed([attempt(`i${at}`)], `${'d'.repeat(1_000)}${at}`)[0]!,
    );
    const ledger = open();
    expect(await ledger.merge(many)).to.equal(undefined);
    await mirrored(name, 300);
    const size = async () => [...(await mirrorFiles(name)).values()].join('').length;
    const first = await size();
    for (let round = 1; round <= 3; round += 1) {
      await answer(ledger, `own${round}`);
      await mirrored(name, 300 + round);
    }
    expect((await size()) - first).to.be.below(10_000);
    await leave();
    await deleteDatabase(name);
    expect((await items(open())).length).to.equal(303);
  });

  it('joins what nobody knows the reach of', async () => {
    await answer(open(), 'a');
    await mirrored(name, 1);
    const [text] = [...(await mirrorFiles(name)).values()];
    const line = text!.split('\n')[1]!;
    for (let round = 0; round < 4; round += 1)
      await putMirrorFile(name, `torn${round}.jsonl`, `junk\n${line}\n`);
    await answer(ledgers[0]!, 'b');
    await mirrored(name, 2);
    await waitUntil(async () => (await mirrorFiles(name)).size <= 3, '', { timeout: 9_000 });
    expect((await readMirror(name)).records.length).to.be.at.most(3);
  });
});
