import { expect } from '@open-wc/testing';
import { isProblem } from '../course/source.js';
import { loose, sound } from '../../test/support/draft-files.js';
import { itKeepingFolders, ownFolder } from '../../test/support/own-folder.js';
import { DraftDatabase } from '../draft/draft-database.js';
import { DraftKeeping } from '../draft/draft-keeping.js';
import { createDraftStore } from '../draft/draft.store.js';
import type { Folder } from '../draft/folder.js';
import { memoryFolder } from '../draft/memory-folder.js';
import { pickedFiles } from '../draft/picked-files.js';
import { DeskOpenings } from './desk-openings.js';
import type { OpenedOnDesk } from './desk.machine.js';

let database: DraftDatabase;
let name: string;

const openings = (asked: DraftDatabase = database) =>
  new DeskOpenings({
    database: asked,
    chooseRoot: () => Promise.resolve(''),
    newId: () => 'd',
    fetch: (...request) => fetch(...request),
  });

/** The same database, which gives no answer to the n-th question (counted from 1). */
function unanswered(nth: number): DraftDatabase {
  const { use } = database;
  let reads = 0;
  const broken = new DraftDatabase({ name });
  Object.assign(broken, {
    use: ((mode, callback) => {
      if (mode === 'readonly') reads += 1;
      return reads === nth && mode === 'readonly'
        ? Promise.reject(new DOMException('', 'TimeoutError'))
        : use(mode, callback);
    }) satisfies DraftDatabase['use'],
  });
  return broken;
}

/** Opens a draft as an author left it: with words that only this browser has. */
async function leftUnsaved(opened: OpenedOnDesk): Promise<void> {
  const drafts = createDraftStore(opened.draft);
  const { place } = opened;
  const keeping = new DraftKeeping({ drafts, database, now: () => 1, ...(place && { place }) });
  drafts.send({ type: 'text.edited', path: 'course.md', text: 'UNSAVED' });
  await keeping.stop();
}

const codeOf = (opened: object | undefined) =>
  opened && (isProblem(opened) ? opened.code : 'opened');
const textIn = (opened: OpenedOnDesk) => {
  const file = opened.draft.files.get('course.md');
  return file?.kind === 'text' ? file.text : undefined;
};

describe('opening on a desk', () => {
  beforeEach(() => {
    name = `polku-test-${crypto.randomUUID()}`;
    database = new DraftDatabase({ name });
  });

  afterEach(() => {
    database.close();
    indexedDB.deleteDatabase(name);
  });

  for (const [what, nth] of [
    ['the list of drafts', 1],
    ['the draft', 2],
  ] as const) {
    itKeepingFolders(
      `opens no folder over what was kept of it while ${what} cannot be read`,
      async () => {
        const own = await ownFolder();
        await own.put('course.md', 'disk');
        await leftUnsaved(sound(await openings().folder(own.handle)));
        expect(codeOf(await openings(unanswered(nth)).folder(own.handle))).to.equal(
          'draft.not-read',
        );
        expect(textIn(sound(await openings().folder(own.handle)))).to.equal('UNSAVED');
        await own.remove();
      },
    );
  }

  it('opens no folder of a host over what it cannot read', async () => {
    const folder: Folder = memoryFolder('Course', [loose('course.md', 'disk')]);
    await leftUnsaved(sound(await openings().given(folder)));
    expect(codeOf(await openings(unanswered(1)).given(folder))).to.equal('draft.not-read');
    expect(textIn(sound(await openings().given(folder)))).to.equal('UNSAVED');
    await database.use('readwrite', (store) => {
      store.put({ v: 2, id: 'served:Course', name: 'Course' }, ['draft', 'served:Course']);
    });
    expect(codeOf(await openings().given(folder))).to.equal('draft.newer');
  });

  it('opens a folder where there is no database at all', async () => {
    const own = await ownFolder();
    await own.put('course.md', 'disk');
    const none = new DraftDatabase({ indexedDB: () => undefined });
    expect(codeOf(await openings(none).folder(own.handle))).to.equal('opened');
    await own.remove();
  });

  it('says where a draft is opened whose folder is not known here', async () => {
    const folder = memoryFolder('Course', [loose('course.md', 'disk')]);
    await leftUnsaved(sound(await openings().given(folder)));
    const opened = sound(await openings().kept('served:Course'));
    expect(textIn(opened)).to.equal('UNSAVED');
    expect(opened.problems.map(({ code }) => code)).to.deep.equal(['draft.served']);
  });

  for (const [what, files, code] of [
    ['a damaged zip', [new File(['nonsense'], 'my.zip')], 'zip.damaged'],
    ['files of the system only', [new File([''], 'Thumbs.db')], 'folder.nothing'],
    ['no file', [], 'folder.nothing'],
  ] as const) {
    it(`opens nothing of ${what}`, async () => {
      expect(codeOf(await openings().picked(await pickedFiles(files)))).to.equal(code);
    });
  }
});
