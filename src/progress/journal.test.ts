import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import {
  deleteDatabase,
  forgetDevice,
  mirrored,
  mirrorFiles,
} from '../../test/support/device-log.js';
import { attempt, erasure, placed } from '../../test/support/facts.js';
import type { Ledger } from './ledger.js';
import { addToJournal, readJournal } from './journal.js';
import { forgetInMirror } from './mirror.js';
import { openLedger } from './open-ledger.js';
import { sealFact } from './seal.js';

const never = () => undefined;
const atOnce = (work: () => Promise<void>) => void work();

let name: string;
let ledgers: Ledger[];

/** A ledger whose page never has nothing to do: it is killed before the mirror follows. */
function open(whenIdle: (work: () => Promise<void>) => void = never, profile = 'default'): Ledger {
  const ledger = openLedger({ name, profile, whenIdle });
  ledgers.push(ledger);
  return ledger;
}

async function leave(): Promise<void> {
  ledgers.splice(0).forEach((ledger) => ledger.close());
  await aTimeout(30);
}

const items = async (ledger: Ledger) => {
  await aTimeout(500);
  return Object.keys((await ledger.progress('course')).lessons.hei?.items ?? {}).sort();
};

const journal = async () => (await readJournal(name)).map(({ text }) => text);

describe('the journal', function () {
  this.timeout(30_000);

  beforeEach(() => {
    name = `polku-test-${crypto.randomUUID()}`;
    ledgers = [];
  });

  afterEach(async () => {
    await leave();
    await forgetDevice(name);
  });

  it('has each answer in the moment in which it is said to be saved', async () => {
    const ledger = open();
    for (const item of ['a', 'b', 'c']) {
      expect((await ledger.append(attempt(item))).saved).to.equal(true);
      expect((await journal()).join()).to.contain(`"item":"${item}"`);
    }
    await leave();
    await deleteDatabase(name);
    expect(await items(open(atOnce))).to.deep.equal(['a', 'b', 'c']);
  });

  it('has what was merged as soon as that is told', async () => {
    const facts = placed(
      ['p', 'q', 'r'].map((item) => attempt(item)),
      'phone1',
    );
    expect(await open().merge(facts)).to.equal(undefined);
    await leave();
    await deleteDatabase(name);
    expect(await items(open(atOnce))).to.deep.equal(['p', 'q', 'r']);
  });

  it('is gone once all of it is in the mirror', async () => {
    await open().append(attempt('a'));
    expect((await journal()).length).to.equal(1);
    await leave();
    const ledger = open(atOnce);
    await ledger.append(attempt('b'));
    await mirrored(name, 2);
    await leave();
    await deleteDatabase(name);
    expect(await items(open(atOnce))).to.deep.equal(['a', 'b']);
  });

  it('leaves to the mirror also what came in below what that had', async () => {
    const facts = placed(
      ['p', 'q', 'r'].map((item) => attempt(item)),
      'phone1',
    );
    const ledger = open(atOnce);
    await ledger.merge([facts[2]!]);
    await mirrored(name, 1);
    await ledger.merge(facts);
    await mirrored(name, 3);
    await leave();
    await deleteDatabase(name);
    expect(await items(open(atOnce))).to.deep.equal(['p', 'q', 'r']);
  });

  it('stays until the database has it back', async () => {
    await open().append(attempt('a'));
    await leave();
    await deleteDatabase(name);
    const before = await journal();
    // Its page is left before anything is looked at.
    await open().append(attempt('b'));
    await leave();
    expect(await journal()).to.include.members(before);
    expect(await items(open(atOnce))).to.deep.equal(['a', 'b']);
  });

  it('does not bring back an answer that was deleted', async () => {
    const response = { said: [{ id: 'one', text: 'a dear secret' }] };
    const ledger = open();
    await ledger.append(attempt('a', { response }));
    await ledger.append(erasure('a', 'one', { t: 2 }));
    await leave();
    await deleteDatabase(name);
    const next = open(atOnce);
    expect(await items(next)).to.deep.equal(['a']);
    expect(JSON.stringify(await next.whole())).not.to.contain('dear secret');
    await mirrored(name, 2);
    expect([...(await mirrorFiles(name)).values()].join()).not.to.contain('dear secret');
  });

  it('lets go of an answer that was deleted, even where the mirror has no room', async () => {
    const real = Object.getOwnPropertyDescriptor(FileSystemFileHandle.prototype, 'createWritable')!;
    const full = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    Object.defineProperty(FileSystemFileHandle.prototype, 'createWritable', {
      ...real,
      value: full,
    });
    try {
      const response = { said: [{ id: 'one', text: 'a dear secret' }] };
      const ledger = open(atOnce);
      await ledger.append(attempt('a', { response }));
      expect((await journal()).join()).to.contain('dear secret');
      await ledger.append(erasure('a', 'one', { t: 2 }));
      await waitUntil(async () => !(await journal()).join().includes('dear secret'), 'it leaves', {
        timeout: 9_000,
      });
      expect((await journal()).length, 'that it was deleted stays').to.equal(1);
    } finally {
      Object.defineProperty(FileSystemFileHandle.prototype, 'createWritable', real);
    }
  });

  it('has nothing of a learner who is removed', async () => {
    await open().append(attempt('a'));
    await open(never, 'aino').append(attempt('b'));
    await forgetInMirror('aino', name);
    expect((await journal()).join()).not.to.contain('aino');
    expect((await journal()).length).to.equal(1);
  });

  it('counts nothing as lost that it has twice', async () => {
    const facts = placed(
      ['p', 'q'].map((item) => attempt(item)),
      'phone1',
    );
    const ledger = open(atOnce);
    await ledger.merge(facts);
    await mirrored(name, 2);
    await leave();
    await deleteDatabase(name);
    await addToJournal(name, facts.map(sealFact));
    const next = open(atOnce);
    expect(await items(next)).to.deep.equal(['p', 'q']);
    expect(next.state.problem?.code).to.equal('storage.restored');
  });
});
