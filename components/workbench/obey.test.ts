import { expect } from '@open-wc/testing';
import { Desk } from '../../src/authoring/desk.js';
import { DeskOpenings } from '../../src/authoring/desk-openings.js';
import type { OpenOnDesk } from '../../src/authoring/desk.machine.js';
import { diskFolder } from '../../src/draft/disk-folder.js';
import { DraftDatabase } from '../../src/draft/draft-database.js';
import { keptDrafts } from '../../src/draft/kept-drafts.js';
import { memoryFolder, type LooseFile } from '../../src/draft/memory-folder.js';
import { openDraft } from '../../src/draft/open-draft.js';
import { contents, loose, sound } from '../../test/support/draft-files.js';
import { itKeepingFolders, ownFolder } from '../../test/support/own-folder.js';
import { until } from '../../test/support/until.js';
import { obey } from './obey.js';
import type { Obeying } from './obeying.js';
import type { WorkbenchRequest } from './requests.js';

type Own = Awaited<ReturnType<typeof ownFolder>>;
type Asking = Record<'queryPermission' | 'requestPermission', unknown>;

let name: string;
let desks: Desk[];
let owns: Own[];
let said: string[];
let picks: number;

const { showDirectoryPicker } = window as { showDirectoryPicker?: unknown };
const handles = FileSystemDirectoryHandle.prototype as unknown as Asking;
const { queryPermission, requestPermission } = handles;

function allow(isAllowed: boolean): void {
  handles.queryPermission = () => Promise.resolve(isAllowed ? 'granted' : 'prompt');
  handles.requestPermission = () => Promise.resolve('denied');
}

async function picking(): Promise<Own> {
  const own = await ownFolder();
  owns.push(own);
  Object.assign(window, {
    showDirectoryPicker: () => {
      picks += 1;
      return Promise.resolve(own.handle);
    },
  });
  return own;
}

const openings = ({ database }: Desk) =>
  new DeskOpenings({
    database,
    chooseRoot: () => Promise.resolve(''),
    newId: () => 'd',
    fetch: (...request) => fetch(...request),
  });

async function writing(open: (desk: Desk) => OpenOnDesk): Promise<Desk> {
  const desk = new Desk({ database: new DraftDatabase({ name }) });
  desks.push(desk);
  desk.open(open(desk));
  await until(() => desk.getSnapshot().phase === 'writing', 'the draft is open');
  return desk;
}

const files = (all: readonly LooseFile[]) => () => () =>
  openDraft(memoryFolder('Kahvila', all), { id: 'd', origin: { kind: 'copy', of: 'new' } });

const ask = (desk: Desk, request: WorkbenchRequest) =>
  obey(request, {
    desk,
    openings: openings(desk),
    say: (key: string) => said.push(key),
    bench: () => undefined,
    listAnew: () => undefined,
  } as unknown as Obeying);
const told = (desk: Desk) => desk.getSnapshot().told.map(({ code }) => code);
const edit = (desk: Desk, path: string, text: string) =>
  desk.store.send({ type: 'text.edited', path, text });

describe('doing what an author asks for', () => {
  beforeEach(() => {
    name = `polku-test-${crypto.randomUUID()}`;
    [desks, owns, said, picks] = [[], [], [], 0];
  });

  afterEach(async () => {
    Object.assign(handles, { queryPermission, requestPermission });
    Object.assign(window, { showDirectoryPicker });
    for (const desk of desks) await desk.close({ anyway: true });
    for (const own of owns) await own.remove();
    indexedDB.deleteDatabase(name);
  });

  itKeepingFolders(
    'saves a draft in the folder that it belongs to, once that may be opened again',
    async () => {
      const own = await picking();
      await own.put('course.md', 'disk');
      await own.put('01-a.md', 'disk a');
      const before = await writing((desk) => () => openings(desk).folder(own.handle));
      edit(before, '01-a.md', 'UNSAVED');
      await before.close();
      allow(false);
      const desk = await writing((one) => () => openings(one).kept('d'));
      expect(desk.getSnapshot().unread.map(({ code }) => code)).to.deep.equal([
        'folder.permission',
      ]);
      await ask(desk, { type: 'draft.saved' });
      expect([told(desk), said, picks]).to.deep.equal([['folder.permission'], [], 0]);
      allow(true);
      await ask(desk, { type: 'draft.saved' });
      expect([told(desk), said, picks]).to.deep.equal([[], ['workbench.saved'], 0]);
      const saved = { '01-a.md': 'UNSAVED', 'course.md': 'disk' };
      expect(await contents(diskFolder(own.handle))).to.deep.equal(saved);
    },
  );

  it('says where a draft is saved whose folder is not known here', async () => {
    const folder = memoryFolder('Course', [loose('course.md')]);
    const before = await writing((desk) => () => openings(desk).given(folder));
    edit(before, 'course.md', 'UNSAVED');
    await before.close();
    const own = await picking();
    const desk = await writing((one) => () => openings(one).kept('served:Course'));
    await ask(desk, { type: 'draft.saved' });
    expect([told(desk), said, picks]).to.deep.equal([['draft.served'], [], 0]);
    expect(await contents(diskFolder(own.handle))).to.deep.equal({});
  });

  it('leaves a course alone that has the same name', async () => {
    const own = await picking();
    await own.put('kahvila/course.md', 'OLD COURSE');
    const desk = await writing(files([loose('course.md', 'NEW')]));
    await ask(desk, { type: 'draft.saved' });
    expect(said).to.deep.equal(['workbench.saved']);
    const both = { 'kahvila-2/course.md': 'NEW', 'kahvila/course.md': 'OLD COURSE' };
    expect(await contents(diskFolder(own.handle))).to.deep.equal(both);
  });

  it('changes nothing in a window that does not have the draft, and says so', async () => {
    await picking();
    await writing(files([loose('a.md')]));
    const desk = await writing(files([loose('a.md')]));
    await ask(desk, { type: 'draft.saved' });
    await ask(desk, { type: 'file.removed', path: 'a.md' });
    expect([said, picks]).to.deep.equal([['workbench.notHere', 'workbench.notHere'], 0]);
    expect([...desk.getSnapshot().draft!.files.keys()]).to.deep.equal(['a.md']);
  });

  it('discards no draft that another window has', async () => {
    const one = await writing(files([loose('a.md')]));
    edit(one, 'a.md', 'ONE');
    await until(() => one.getSnapshot().keeping.isKept, 'it is kept');
    const two = new Desk({ database: new DraftDatabase({ name }) });
    const kept = async () => sound(await keptDrafts(two.database)).length;
    await ask(two, { type: 'draft.discarded', id: 'd' });
    expect([told(two), await kept()]).to.deep.equal([['draft.in-use'], 1]);
    await one.close();
    await ask(two, { type: 'draft.discarded', id: 'd' });
    expect([told(two), await kept()]).to.deep.equal([[], 0]);
  });

  it('tells of what goes wrong in a way nobody has thought of', async () => {
    const desk = await writing(files([loose('a.md')]));
    Object.assign(desk, { save: () => Promise.reject(new Error('put in by a test')) });
    Object.defineProperty(desk, 'hasFolder', { get: () => true });
    await ask(desk, { type: 'draft.saved' });
    expect(told(desk)).to.deep.equal(['draft.mishap']);
  });
});
