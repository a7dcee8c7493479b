import { aTimeout, expect } from '@open-wc/testing';
import { promisifyRequest } from 'idb-keyval';
import { attempt, erasure, placed } from '../test/support/facts.js';
import { isProblem } from './course/source.js';
import { Learners, type Learner, type LearnersInput } from './learners.js';
import { Database } from './progress/database.js';
import { openLedger } from './progress/open-ledger.js';
import type { Ledger } from './progress/ledger.js';
import { previewMerge } from './progress/preview-merge.js';
import { createSettings } from './settings.js';

let name: string;
let ledgers: Ledger[];

function database(): Database {
  return new Database({
    factory: indexedDB,
    name,
    profile: 'default',
    newId: () => crypto.randomUUID(),
    onBlocked: () => undefined,
    restore: () => Promise.resolve(),
  });
}

/** As localStorage, for one test. */
function storageOf(texts = new Map<string, string>()) {
  return {
    texts,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}

function device(more: Partial<LearnersInput> = {}) {
  const storage = storageOf();
  const settings = createSettings(storage);
  const forgotten: string[] = [];
  const forget = async (id: string) => void forgotten.push(id);
  const input = { storage, settings, database, forget, ...more };
  return { learners: new Learners(input), storage, settings, forgotten };
}

function ledgerOf(profile: string): Ledger {
  const ledger = openLedger({ name, profile });
  ledgers.push(ledger);
  return ledger;
}

async function add(learners: Learners, named: string): Promise<Learner> {
  const learner = await learners.add(named);
  if (isProblem(learner)) throw new Error(learner.code);
  return learner;
}

/** All keys of a store. */
async function keysOf(store: 'facts' | 'meta'): Promise<readonly IDBValidKey[]> {
  const opened = database();
  const keys = await opened.run(store, 'readonly', (found) => promisifyRequest(found.getAllKeys()));
  opened.close();
  return keys;
}

const code = (outcome: object | undefined) =>
  outcome && isProblem(outcome) ? outcome.code : outcome;

describe('learners on one device', function () {
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

  it('are one without a name, until somebody tells one', async () => {
    const { learners } = device();
    expect(learners.list()).to.deep.equal([{ id: 'default', name: '' }]);
    expect(learners.current()).to.deep.equal({ id: 'default', name: '' });
    expect(await learners.rename('default', ' Amina ')).to.equal(undefined);
    const ali = await add(learners, 'Ali');
    expect(learners.list()).to.deep.equal([{ id: 'default', name: 'Amina' }, ali]);
    expect(learners.current().name).to.equal('Amina');
  });

  describe('have names', () => {
    const names: readonly (readonly [string, string | undefined])[] = [
      ['', 'learner.nameless'],
      ['  \u202e ', 'learner.nameless'],
      ['x'.repeat(41), 'learner.long'],
      ['x'.repeat(40), undefined],
      ['AMINA', 'learner.taken'],
      ['Ａmina', 'learner.taken'],
      ['Åsa', undefined],
      ['أمينة', undefined],
      ['李', undefined],
      ['کیان\u200cمهر', undefined],
      ['👩‍🎓', undefined],
    ];
    for (const [text, problem] of names) {
      it(`such as ${JSON.stringify(text)}: ${problem ?? 'yes'}`, async () => {
        const { learners } = device();
        await learners.rename('default', 'Amina');
        const outcome = await learners.add(text);
        expect(isProblem(outcome) ? outcome.code : undefined).to.equal(problem);
        expect(learners.list().length).to.equal(problem ? 1 : 2);
      });
    }

    it('as one text, however it was typed', async () => {
      const { learners } = device();
      expect((await add(learners, 'A\u030asa  \n von  X')).name).to.equal('Åsa von X');
      expect(code(await learners.add('åsa von x'))).to.equal('learner.taken');
    });

    it('and may be called as they are already', async () => {
      const { learners } = device();
      await learners.rename('default', 'Amina');
      expect(await learners.rename('default', 'AMINA')).to.equal(undefined);
    });
  });

  it('have their own settings each', async () => {
    const { learners, settings } = device();
    const set = (one: object) => settings.send({ type: 'settings.changed', settings: one });
    const now = () => settings.getSnapshot().context;
    set({ lang: 'fi', theme: 'dark', textSize: 1.45 });
    const ali = await add(learners, 'Ali');
    learners.switchTo(ali.id);
    expect(now()).to.include({ learner: ali.id, lang: 'fi', theme: 'auto', textSize: 1 });
    set({ lang: 'en', glosses: 'ar' });
    learners.switchTo('default');
    expect(now()).to.include({ lang: 'fi', theme: 'dark', textSize: 1.45 });
    expect(now().learner).to.equal(undefined);
    expect(now().glosses).to.equal(undefined);
    learners.switchTo(ali.id);
    expect(now()).to.include({ lang: 'en', glosses: 'ar', theme: 'auto' });
    learners.switchTo('nobody');
    expect(learners.current()).to.deep.equal(ali);
  });

  it('keep their names when localStorage is lost, and when the database is', async () => {
    const first = device();
    await first.learners.rename('default', 'Amina');
    const ali = await add(first.learners, 'Ali');
    const both = first.learners.list();

    const without = device();
    expect(without.learners.list()).to.have.length(1);
    expect(await without.learners.restore()).to.deep.equal(both);
    expect(without.learners.list()).to.deep.equal(both);

    indexedDB.deleteDatabase(name);
    first.learners.switchTo(ali.id);
    expect(await first.learners.restore()).to.deep.equal(both);
    expect(await device().learners.restore()).to.deep.equal(both);
  });

  it('that were removed are gone, with all that was theirs, and nobody else is', async () => {
    const { learners, storage, forgotten } = device();
    const ali = await add(learners, 'Ali');
    const [amina, other] = [ledgerOf('default'), ledgerOf(ali.id)];
    await amina.append(attempt('q', { response: 'hers' }));
    await other.append(attempt('q', { response: 'his' }));
    await other.append(erasure('q', 'x'));
    other.close();
    learners.switchTo(ali.id);
    learners.switchTo('default');
    learners.switchTo(ali.id);
    expect(await learners.remove(ali.id)).to.equal(undefined);
    expect(learners.list()).to.deep.equal([{ id: 'default', name: '' }]);
    expect(learners.current().id).to.equal('default');
    expect(forgotten).to.deep.equal([ali.id]);
    expect([...storage.texts].join()).not.to.include(ali.id);
    expect((await amina.whole()).facts).to.have.length(1);
    expect((await ledgerOf(ali.id).whole()).facts).to.have.length(0);
    expect(JSON.stringify(await keysOf('facts'))).not.to.include(ali.id);
  });

  it('may all be removed: then there is one without a name, who has done nothing', async () => {
    const { learners } = device();
    await learners.rename('default', 'Amina');
    await ledgerOf('default').append(attempt('q'));
    ledgers.pop()!.close();
    expect(await learners.remove('default')).to.equal(undefined);
    expect(learners.list()).to.deep.equal([{ id: 'default', name: '' }]);
    expect((await ledgerOf('default').whole()).facts).to.deep.equal([]);
  });

  describe('that were removed', () => {
    const items = async (ledger: Ledger) =>
      (await ledger.whole()).facts.flatMap((fact) => ('item' in fact ? fact.item : [])).sort();

    async function answer(profile: string, ...names: readonly string[]): Promise<Ledger> {
      const ledger = ledgerOf(profile);
      for (const item of names) await ledger.append(attempt(item));
      return ledger;
    }

    it('may begin again, and add what they had to that: no number is given twice', async () => {
      const { learners } = device();
      const before = await answer('default', 'a', 'b', 'c');
      const { facts } = await before.whole();
      expect(await learners.remove('default')).to.equal(undefined);
      before.close();
      const after = await answer('default', 'x', 'y');
      const preview = previewMerge({ facts, damaged: 0, newer: 0 } as never, await after.whole());
      expect(preview).to.include({ known: 0 });
      expect(await after.merge(preview.facts)).to.equal(undefined);
      expect(await items(after)).to.deep.equal(['a', 'b', 'c', 'x', 'y']);
    });

    it('may begin again, though others were removed after them', async () => {
      const { learners } = device();
      const ali = await add(learners, 'Ali');
      const { facts } = await (await answer('default', 'a')).whole();
      await learners.remove('default');
      expect(learners.current()).to.deep.equal(ali);
      await learners.remove(ali.id);
      const after = await answer('default', 'x');
      await after.merge(facts);
      expect(await items(after)).to.deep.equal(['a', 'x']);
    });

    for (const who of ['default', 'another one']) {
      it(`are not brought back by a tab that is open on them: ${who}`, async () => {
        const { learners } = device();
        const added = await add(learners, 'Ali');
        const id = who === 'default' ? who : added.id;
        const tab = await answer(id, 'a');
        expect(await learners.remove(id)).to.equal(undefined);
        const { saved } = await tab.append(attempt('b'));
        expect(saved).to.equal(false);
        expect(tab.state.problem?.code).to.equal('storage.removed');
        const problem = await tab.merge(placed([attempt('c')]));
        expect(problem?.code).to.equal('storage.removed');
        expect(await keysOf('facts')).to.deep.equal([]);
        expect((await tab.whole()).facts).to.deep.equal([]);
      });
    }

    it('take what is noted of them along', async () => {
      const { learners } = device();
      const ali = await add(learners, 'Ali');
      (await answer(ali.id, 'a')).close();
      const opened = database();
      await opened.run('meta', 'readwrite', (meta) => {
        meta.put({ facts: 1, lost: 0, t: 1 }, ['restored', ali.id]);
      });
      opened.close();
      await learners.remove(ali.id);
      const named = (await keysOf('meta')).filter((key) => JSON.stringify(key).includes(ali.id));
      expect(named).to.deep.equal([['removed', ali.id]]);
    });

    it('at once with others, while somebody is added, leave nobody’s name behind', async () => {
      const { learners } = device();
      const [bo, cai] = [await add(learners, 'Bo'), await add(learners, 'Cai')];
      const [, , dia] = await Promise.all([
        learners.remove(bo.id),
        learners.remove(cai.id),
        learners.add('Dia'),
      ]);
      expect(learners.list().map(({ id }) => id)).to.deep.equal(['default', (dia as Learner).id]);
    });

    it('learn on, and are listed, where they cannot be', async () => {
      const { storage, settings, learners } = device();
      const ali = await add(learners, 'Ali');
      learners.switchTo(ali.id);
      const forgotten: string[] = [];
      const failing = new Learners({
        ...{ storage, settings, forget: async (id) => void forgotten.push(id) },
        database: () => {
          throw new DOMException('', 'UnknownError');
        },
      });
      expect(code(await failing.remove(ali.id))).to.equal('learner.unremoved');
      expect(failing.current()).to.deep.equal(ali);
      expect(failing.list()).to.deep.equal(learners.list());
      expect(forgotten).to.deep.equal([]);
    });

    it('in another tab learn no more in this one', async () => {
      const here = device();
      const ali = await add(here.learners, 'Ali');
      const there = device({ storage: here.storage });
      here.learners.switchTo(ali.id);
      await there.learners.remove(ali.id);
      await here.learners.restore();
      expect(here.learners.current().id).to.equal('default');
    });
  });

  describe('when localStorage was cleared', () => {
    it('keep their names, though one is changed before they are looked for', async () => {
      const first = device();
      await first.learners.rename('default', 'Amina');
      const ali = await add(first.learners, 'Ali');
      const bo = await add(device().learners, 'Bo');
      const { learners } = device();
      expect(await learners.restore()).to.deep.equal([{ id: 'default', name: 'Amina' }, ali, bo]);
      expect(code(await device().learners.add('amina'))).to.equal('learner.taken');
    });

    it('are listed without a name where only their log is there', async () => {
      const ids = ['0123456789abcdef', 'default', 'lms-1a2b3c'];
      for (const id of ids) await ledgerOf(id).append(attempt('q'));
      const { learners } = device();
      const listed = [
        { id: 'default', name: '' },
        { id: ids[0], name: '' },
      ];
      expect(await learners.restore()).to.deep.equal(listed);
      expect(await device().learners.restore()).to.deep.equal(listed);
      expect(await learners.remove(ids[0]!)).to.equal(undefined);
      expect(await learners.restore()).to.deep.equal(listed.slice(0, 1));
    });
  });

  describe('where nothing can be kept', () => {
    const forbidden = () => {
      throw new DOMException('', 'SecurityError');
    };

    it('are not half there: localStorage', async () => {
      const { learners } = device({
        storage: { getItem: forbidden, setItem: forbidden, removeItem: forbidden },
      });
      expect(code(await learners.add('Ali'))).to.equal('learner.unkept');
      expect(await device().learners.restore()).to.have.length(1);
    });

    it('are not half there: no localStorage at all', async () => {
      const { learners } = device({ storage: undefined });
      expect(code(await learners.add('Ali'))).to.equal('learner.unkept');
      expect(learners.list()).to.have.length(1);
    });

    it('are not half there: the database', async () => {
      const { learners, storage } = device({ database: forbidden });
      expect(code(await learners.add('Ali'))).to.equal('learner.unkept');
      expect(learners.list()).to.have.length(1);
      expect(storage.texts.has('polku.learners')).to.equal(false);
      expect(code(await learners.remove('default'))).to.equal('learner.unremoved');
    });
  });

  it('whose list is junk are one', () => {
    for (const junk of ['{', '[]', '{"n":1,"learners":[{"id":"__proto__ x","name":1}]}', 'null']) {
      const { learners } = device({ storage: storageOf(new Map([['polku.learners', junk]])) });
      expect(learners.list()).to.deep.equal([{ id: 'default', name: '' }]);
    }
  });
});
