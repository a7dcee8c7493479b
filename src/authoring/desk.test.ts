import { aTimeout, expect } from '@open-wc/testing';
import { contents, loose, sound } from '../../test/support/draft-files.js';
import { faultyFolder } from '../../test/support/faulty-folder.js';
import { until } from '../../test/support/until.js';
import { DraftDatabase } from '../draft/draft-database.js';
import type { Draft, DraftOrigin } from '../draft/draft.js';
import { folderProblem, type Folder } from '../draft/folder.js';
import { forgetDraft, keptDraft } from '../draft/kept-drafts.js';
import { memoryFolder, type LooseFile } from '../draft/memory-folder.js';
import { openDraft, openOnto } from '../draft/open-draft.js';
import { Desk } from './desk.js';
import type { OpenOnDesk } from './desk.machine.js';

type Use = DraftDatabase['use'];

let name: string;
let desks: Desk[];

/** The same database, in which something is wrong. */
function databaseWith(wrong: (use: Use) => Use): DraftDatabase {
  const database = new DraftDatabase({ name });
  Object.assign(database, { use: wrong(database.use) });
  return database;
}

async function writing(open: OpenOnDesk, database = new DraftDatabase({ name })): Promise<Desk> {
  const desk = new Desk({ database });
  desks.push(desk);
  desk.open(open);
  await until(() => desk.getSnapshot().phase === 'writing', 'the draft is open');
  return desk;
}

const files =
  (all: readonly LooseFile[], origin: DraftOrigin = { kind: 'files' }): OpenOnDesk =>
  () =>
    openDraft(memoryFolder('Course', all), { id: 'd', origin });

/** A folder as it is opened the next time, too. */
const inFolder =
  (folder: Folder): OpenOnDesk =>
  async () => {
    const known = await keptDraft(new DraftDatabase({ name }), 'd');
    const opened = known
      ? await openOnto(sound(known), folder)
      : await openDraft(folder, { id: 'd', origin: { kind: 'folder' } });
    return { ...sound(opened), folder };
  };

const edit = (desk: Desk, path: string, text: string) =>
  desk.store.send({ type: 'text.edited', path, text });
const textOf = (draft: Draft | undefined, path: string) => {
  const file = draft?.files.get(path);
  return file?.kind === 'text' ? file.text : undefined;
};
const shown = (desk: Desk, path: string) => textOf(desk.getSnapshot().draft, path);
const kept = async (path: string) =>
  textOf(sound(await keptDraft(new DraftDatabase({ name }), 'd')), path);
const isKept = (desk: Desk) => until(() => desk.getSnapshot().keeping.isKept, 'it is kept');
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

describe('a desk', () => {
  beforeEach(() => {
    name = `polku-test-${crypto.randomUUID()}`;
    desks = [];
  });

  afterEach(async () => {
    for (const desk of desks) await desk.close({ anyway: true });
    indexedDB.deleteDatabase(name);
  });

  describe('being left', () => {
    const full =
      (disk: { isFull: boolean }) =>
      (use: Use): Use =>
      (mode, callback) =>
        mode === 'readwrite' && disk.isFull
          ? Promise.reject(new DOMException('', 'QuotaExceededError'))
          : use(mode, callback);

    it('stays on what cannot be kept, says so, and goes on keeping it', async () => {
      const disk = { isFull: true };
      const desk = await writing(files([loose('a.md')]), databaseWith(full(disk)));
      edit(desk, 'a.md', 'MINE');
      await desk.close();
      const { phase, told } = desk.getSnapshot();
      expect([phase, codes(told)]).to.deep.equal(['writing', ['draft.leaving']]);
      edit(desk, 'a.md', 'MINE, and more');
      disk.isFull = false;
      await desk.close();
      expect(desk.getSnapshot().phase).to.equal('choosing');
      expect(await kept('a.md')).to.equal('MINE, and more');
    });

    it('leaves what cannot be kept at its author’s word', async () => {
      const desk = await writing(files([loose('a.md')]), databaseWith(full({ isFull: true })));
      edit(desk, 'a.md', 'MINE');
      await desk.close({ anyway: true });
      expect(desk.getSnapshot()).to.deep.include({ phase: 'choosing', told: [] });
    });

    it('leaves what is in its folder, kept or not', async () => {
      const folder = memoryFolder('Course', [loose('a.md')]);
      const desk = await writing(inFolder(folder), databaseWith(full({ isFull: true })));
      edit(desk, 'a.md', 'MINE');
      expect(await desk.save()).to.equal(true);
      await desk.close();
      expect(desk.getSnapshot().phase).to.equal('choosing');
    });

    it('opens nothing any more when it is left while it is opening', async () => {
      const desk = new Desk({ database: new DraftDatabase({ name }) });
      let goOn = (): void => undefined;
      const late = new Promise<void>((resolve) => (goOn = resolve));
      desk.open(async () => {
        await late;
        return files([loose('a.md')])();
      });
      await desk.close();
      goOn();
      await aTimeout(50);
      const { phase, draft } = desk.getSnapshot();
      expect([phase, draft]).to.deep.equal(['choosing', undefined]);
    });
  });

  it('tells of an opening that fails in a way nobody has thought of', async () => {
    const desk = new Desk({ database: new DraftDatabase({ name }) });
    desk.open(() => Promise.reject(new Error('put in by a test')));
    await until(() => desk.getSnapshot().problem, 'it is told');
    expect(desk.getSnapshot()).to.deep.include({ phase: 'choosing' });
    expect(desk.getSnapshot().problem?.code).to.equal('draft.mishap');
  });

  it('keeps all of a draft that was discarded elsewhere while it is open', async () => {
    const desk = await writing(files([loose('a.md'), loose('b.md')]));
    edit(desk, 'b.md', 'B1');
    await isKept(desk);
    await forgetDraft(new DraftDatabase({ name }), 'd');
    edit(desk, 'a.md', 'A2');
    await isKept(desk);
    expect([await kept('a.md'), await kept('b.md')]).to.deep.equal(['A2', 'B1']);
  });

  describe('moving into a folder', () => {
    it('takes along what is typed meanwhile', async () => {
      const slow = databaseWith((use) => async (mode, callback) => {
        if (mode === 'readwrite') await aTimeout(100);
        return use(mode, callback);
      });
      const desk = await writing(files([loose('a.md')]), slow);
      edit(desk, 'a.md', 'one');
      const folder = memoryFolder('New');
      const moving = desk.moveInto(folder);
      await aTimeout(20);
      edit(desk, 'a.md', 'one two');
      expect(await moving).to.equal(true);
      expect(shown(desk, 'a.md')).to.equal('one two');
      expect(await contents(folder)).to.deep.equal({ 'a.md': 'one two' });
    });

    it('takes along what cannot be edited, and keeps that until it is there', async () => {
      const latin = loose('latin.md', new Uint8Array([0x61, 0xe4]));
      const desk = await writing(files([loose('course.md', 't'), latin]));
      const { folder, faults } = faultyFolder(memoryFolder('New'), {
        onWrite: (path) => (path === 'latin.md' ? folderProblem('full') : undefined),
      });
      expect(await desk.moveInto(folder)).to.equal(false);
      await isKept(desk);
      const known = sound(await keptDraft(new DraftDatabase({ name }), 'd'));
      expect(known.files.get('latin.md')).to.include({ kind: 'sealed', size: 2 });
      delete faults.onWrite;
      expect(await desk.save()).to.equal(true);
      expect(Object.keys(await contents(folder))).to.deep.equal(['course.md', 'latin.md']);
      expect(desk.getSnapshot().draft!.files.get('latin.md')).not.to.have.property('content');
    });

    it('takes along what only lies in a folder that cannot be written to', async () => {
      const old = memoryFolder('Old', [loose('course.md', 't'), loose('images/c.png', 'PIC')]);
      const desk = await writing(inFolder({ ...old, isReadOnly: true }));
      const folder = memoryFolder('New');
      expect(await desk.moveInto(folder)).to.equal(true);
      expect(await contents(folder)).to.deep.equal({ 'course.md': 't', 'images/c.png': 'PIC' });
    });

    it('names what could not be read there', async () => {
      const { folder: old } = faultyFolder(memoryFolder('Old', [loose('a.md'), loose('c.png')]), {
        onRead: (path) => (path === 'c.png' ? folderProblem('locked', { path }) : undefined),
      });
      const desk = await writing(inFolder({ ...old, isReadOnly: true }));
      expect(await desk.moveInto(memoryFolder('New'))).to.equal(false);
      expect(codes(desk.getSnapshot().told)).to.deep.equal(['folder.locked']);
    });
  });

  describe('reaching its folder again', () => {
    it('saves what was written into the folder that it belongs to', async () => {
      const folder = memoryFolder('Course', [loose('a.md', 'disk'), loose('b.md')]);
      const before = await writing(inFolder(folder));
      edit(before, 'a.md', 'UNSAVED');
      await before.close();
      const away = sound(await keptDraft(new DraftDatabase({ name }), 'd'));
      const desk = await writing(() => Promise.resolve({ draft: away, problems: [] }));
      expect([desk.hasFolder, await desk.save()]).to.deep.equal([false, false]);
      expect(await desk.reach(folder)).to.equal(undefined);
      expect([...desk.getSnapshot().draft!.files.keys()]).to.deep.equal(['a.md', 'b.md']);
      expect(await desk.save()).to.equal(true);
      expect(await contents(folder)).to.deep.equal({ 'a.md': 'UNSAVED', 'b.md': 'b.md' });
    });

    it('tells why it still cannot', async () => {
      const desk = await writing(files([loose('a.md')], { kind: 'folder' }));
      const gone = { ...memoryFolder('X'), list: () => Promise.resolve(folderProblem('gone')) };
      expect((await desk.reach(gone))?.code).to.equal('folder.gone');
      const locked = { ...memoryFolder('X'), isReadOnly: true };
      expect((await desk.reach(locked))?.code).to.equal('folder.read-only');
      expect(desk.hasFolder).to.equal(false);
    });
  });

  it('puts aside what the folder has as no text any more', async () => {
    const folder = memoryFolder('Course', [loose('a.md', 'disk')]);
    const desk = await writing(inFolder(folder));
    edit(desk, 'a.md', 'MINE');
    const { stamp } = sound(await folder.read('a.md'));
    await folder.write('a.md', new Blob([new Uint8Array([0, 255])]), stamp);
    expect(await desk.save()).to.equal(false);
    expect(codes(desk.getSnapshot().sync.saveProblems)).to.deep.equal(['folder.conflict']);
    expect(await desk.stepAside('a.md')).to.equal('a-2.md');
    expect(shown(desk, 'a-2.md')).to.equal('MINE');
    expect(desk.getSnapshot().draft!.files.get('a.md')).to.include({ kind: 'sealed' });
    expect(await desk.save()).to.equal(true);
    expect((await contents(folder))['a-2.md']).to.equal('MINE');
  });

  it('says that what was removed here is there again', async () => {
    const folder = memoryFolder('Course', [loose('a.md'), loose('b.md')]);
    const desk = await writing(inFolder(folder));
    desk.store.send({ type: 'file.removed', path: 'b.md' });
    const { stamp } = sound(await folder.read('b.md'));
    await folder.write('b.md', new Blob(['theirs']), stamp);
    expect(await desk.save()).to.equal(false);
    expect(codes(desk.getSnapshot().sync.saveProblems)).to.deep.equal(['folder.back']);
    expect(shown(desk, 'b.md')).to.equal('theirs');
  });

  describe('taking over from another window', () => {
    it('writes nothing before it has read what the other one has kept', async () => {
      const one = await writing(files([loose('a.md')]));
      edit(one, 'a.md', 'ONE');
      const two = await writing(files([loose('a.md')]));
      expect(two.getSnapshot().lock.problem?.code).to.equal('draft.elsewhere');
      const seen: (string | undefined)[] = [];
      two.subscribe(({ lock }) => lock.isHere && seen.push(shown(two, 'a.md')));
      await Promise.all([two.takeOver(), two.takeOver()]);
      expect(new Set(seen)).to.deep.equal(new Set(['ONE']));
      edit(two, 'a.md', 'TWO');
      await isKept(two);
      expect(await kept('a.md')).to.equal('TWO');
      expect(await one.save()).to.equal(false);
      expect(await one.moveInto(memoryFolder('New'))).to.equal(false);
    });

    it('goes on with what was kept where the folder cannot be reached, and says so', async () => {
      const { folder, faults } = faultyFolder(memoryFolder('Course', [loose('a.md', 'disk')]));
      const one = await writing(inFolder(folder));
      const two = await writing(inFolder(folder));
      edit(one, 'a.md', 'WRITTEN IN ONE');
      await isKept(one);
      faults.onList = () => folderProblem('unreachable', { folder: 'Course' });
      await two.takeOver();
      expect(shown(two, 'a.md')).to.equal('WRITTEN IN ONE');
      expect(codes(two.getSnapshot().unread)).to.deep.equal(['folder.unreachable']);
      await isKept(two);
      expect(await kept('a.md')).to.equal('WRITTEN IN ONE');
    });

    it('writes nothing where what was kept cannot be read, says why, and can try again', async () => {
      const one = await writing(files([loose('a.md')]));
      edit(one, 'a.md', 'ONE');
      await isKept(one);
      let isBroken = true;
      const broken = databaseWith((use) => (mode, callback) => {
        if (mode === 'readonly' && isBroken) return Promise.reject(new DOMException());
        return use(mode, callback);
      });
      const two = await writing(files([loose('a.md', 'stale')]), broken);
      await two.takeOver();
      expect(two.getSnapshot().lock.isHere).to.equal(false);
      expect(two.getSnapshot().lock.problem?.code).to.equal('draft.not-read');
      expect(await kept('a.md')).to.equal('ONE');
      isBroken = false;
      await two.takeOver();
      expect(two.getSnapshot().lock.isHere).to.equal(true);
      expect(shown(two, 'a.md')).to.equal('ONE');
    });

    it('lets go of it when it is left meanwhile', async () => {
      const one = await writing(files([loose('a.md')]));
      edit(one, 'a.md', 'ONE');
      await isKept(one);
      const two = await writing(files([loose('a.md')]));
      const taking = two.takeOver();
      await two.close();
      await taking;
      expect(two.getSnapshot()).to.deep.include({ phase: 'choosing' });
      await one.close();
      await aTimeout(20);
      const three = await writing(files([loose('a.md')]));
      expect(three.getSnapshot().lock.isHere).to.equal(true);
    });
  });
});
