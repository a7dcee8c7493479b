import { aTimeout, expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { anyFiles, loose, sound } from '../../test/support/draft-files.js';
import { hidePage } from '../../test/support/hide-page.js';
import { itKeepingFolders, ownFolder } from '../../test/support/own-folder.js';
import { until } from '../../test/support/until.js';
import { diskFolder } from './disk-folder.js';
import { DraftDatabase } from './draft-database.js';
import { DraftKeeping, type DraftKeepingInput } from './draft-keeping.js';
import { createDraftStore } from './draft.store.js';
import { emptyDraft, type Draft, type DraftOrigin } from './draft.js';
import { addText } from './draft-changes.js';
import { FolderSync } from './folder-sync.js';
import { draftOfFolder, forgetDraft, keptDraft, keptDrafts } from './kept-drafts.js';
import { memoryFolder } from './memory-folder.js';
import { openDraft, openOnto } from './open-draft.js';

let name: string;
let database: DraftDatabase;
let keepings: DraftKeeping[];

type KeepOptions = Partial<Omit<DraftKeepingInput, 'drafts'>>;

function keep(draft: Draft, options: KeepOptions = {}) {
  const drafts = createDraftStore(draft);
  const keeping = new DraftKeeping({ drafts, database, now: () => 7, delay: 20, ...options });
  keepings.push(keeping);
  const edit = (path: string, text: string) => drafts.send({ type: 'text.edited', path, text });
  const state = () => keeping.state.getSnapshot().context;
  const now = () => drafts.getSnapshot().context.draft!;
  return { drafts, keeping, edit, state, now };
}

async function opened(origin: DraftOrigin['kind'] = 'folder', id = 'd') {
  const folder = memoryFolder('Course', [loose('a.md'), loose('b.md'), loose('c.png')]);
  const from = origin === 'copy' ? { kind: origin, of: 'x' } : { kind: origin };
  const { draft } = sound(await openDraft(folder, { id, origin: from }));
  return { folder, draft };
}

/** What a new window finds. */
const kept = async (id = 'd') => keptDraft(new DraftDatabase({ name }), id);
const list = async () => sound(await keptDrafts(new DraftDatabase({ name })));
const textIn = (draft: Draft | undefined, path: string) => {
  const file = draft?.files.get(path);
  return file?.kind === 'text' ? file.text : undefined;
};

describe('keeping a draft', () => {
  beforeEach(() => {
    name = `polku-test-${crypto.randomUUID()}`;
    database = new DraftDatabase({ name });
    keepings = [];
  });

  afterEach(async () => {
    await Promise.all(keepings.map((keeping) => keeping.stop({ flush: false })));
    database.close();
    indexedDB.deleteDatabase(name);
  });

  it('keeps each text within 300 ms of the last key, while typing goes on', async () => {
    const { edit, state } = keep((await opened()).draft, { delay: 200 });
    const start = performance.now();
    for (let key = 0; performance.now() - start < 700; key += 1) {
      edit('a.md', `key ${key}`);
      await aTimeout(10);
    }
    const found = textIn(sound(await kept()), 'a.md')!;
    expect(Number(found.split(' ')[1])).to.be.above(20);
    edit('a.md', 'the last word');
    expect(state()).to.deep.equal({ isKept: false });
    await aTimeout(300);
    expect(textIn(sound(await kept()), 'a.md')).to.equal('the last word');
    expect(state()).to.deep.equal({ isKept: true });
  });

  it('keeps what is only here, of a draft with a folder', async () => {
    const { draft } = await opened();
    const { drafts, edit, keeping } = keep(draft);
    edit('b.md', 'new');
    drafts.send({ type: 'file.removed', path: 'c.png' });
    drafts.send({ type: 'media.added', path: 'd.png', content: new Blob(['d']) });
    await keeping.flush();
    const found = sound(await kept());
    expect([...found.files.keys()]).to.deep.equal(['b.md', 'd.png']);
    expect(found.removed).to.deep.equal(draft.files.get('c.png') && new Map([['c.png', '3']]));
    const media = found.files.get('d.png');
    expect(media?.kind === 'media' && (await media.content?.text())).to.equal('d');
    expect(await list()).to.deep.equal([
      {
        ...{ v: 1, id: 'd', name: 'Course', origin: { kind: 'folder' }, t: 7 },
        ...{ unsaved: ['b.md', 'c.png', 'd.png'], removed: [['c.png', '3']] },
      },
    ]);
  });

  for (const origin of ['files', 'copy'] as const) {
    it(`keeps all of a draft without a folder (${origin}), once something was changed`, async () => {
      const { draft } = await opened(origin);
      const { edit, keeping, now, drafts } = keep(draft);
      expect(await keeping.flush()).to.equal(true);
      expect(await list()).to.deep.equal([]);
      edit('a.md', 'new');
      await keeping.flush();
      expect(sound(await kept())).to.deep.equal(now());
      // Taken home, it stays until its author lets it go.
      drafts.send({ type: 'draft.taken-home', taken: now() });
      await keeping.flush();
      expect((await list())[0]?.unsaved).to.deep.equal([]);
      expect(sound(await kept())).to.deep.equal(now());
    });
  }

  itKeepingFolders('lets go of texts that the folder has, and remembers the folder', async () => {
    const own = await ownFolder();
    await own.put('a.md', 'a');
    const folder = diskFolder(own.handle);
    const { draft } = sound(await openDraft(folder, { id: 'd', origin: { kind: 'folder' } }));
    const place = { handle: own.handle };
    const { drafts, edit, keeping } = keep(draft, { place });
    edit('a.md', 'new');
    await keeping.flush();
    expect((await list())[0]?.unsaved).to.deep.equal(['a.md']);
    await new FolderSync({ drafts, folder }).save();
    await keeping.flush();
    expect(sound(await kept()).files.size).to.equal(0);
    const drafted = await list();
    expect(drafted[0]).to.deep.include({ name: own.handle.name, unsaved: [] });
    expect(await drafted[0]!.place!.handle!.isSameEntry(own.handle)).to.equal(true);
    expect((await draftOfFolder(drafted, place))?.id).to.equal('d');
    expect(await draftOfFolder(drafted, { ...place, root: 'sv' })).to.equal(undefined);
    const other = await ownFolder();
    expect(await draftOfFolder(drafted, { handle: other.handle })).to.equal(undefined);
    await Promise.all([own.remove(), other.remove()]);
  });

  it('keeps the words where the way to the folder cannot be kept', async () => {
    const place = { handle: (() => undefined) as never };
    const { edit, keeping } = keep((await opened()).draft, { place });
    edit('a.md', 'new');
    expect(await keeping.flush()).to.equal(true);
    expect(textIn(sound(await kept()), 'a.md')).to.equal('new');
  });

  it('writes at once when the page is hidden or left', async () => {
    for (const leave of [hidePage, () => dispatchEvent(new Event('pagehide'))]) {
      const { edit, state, keeping } = keep((await opened()).draft, { delay: 100_000 });
      await keeping.flush();
      const text = `new ${keepings.length}`;
      edit('a.md', text);
      const show = leave();
      await until(() => state().isKept, 'the last words are kept');
      expect(textIn(sound(await kept()), 'a.md')).to.equal(text);
      if (typeof show === 'function') show();
      await keeping.stop();
    }
  });

  it('leaves nothing behind of a file that was there for a moment', async () => {
    const { drafts, keeping, state } = keep((await opened()).draft, { delay: 0 });
    for (let round = 0; round < 10; round += 1) {
      drafts.send({ type: 'text.added', path: 'x.md', text: `x ${round}` });
      await aTimeout(round % 4);
      dispatchEvent(new Event('pagehide'));
      drafts.send({ type: 'file.removed', path: 'x.md' });
      // The write before is still under way.
      dispatchEvent(new Event('pagehide'));
      await aTimeout(round % 3);
    }
    await keeping.flush();
    await until(() => state().isKept, 'all is kept');
    expect(sound(await kept()).files.size).to.equal(0);
  });

  it('tells at once that nothing is kept, goes on in memory, and says when it works again', async () => {
    let isFull = true;
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...record) {
      if (isFull) throw new DOMException('put in by a test', 'QuotaExceededError');
      return put.apply(this, record);
    };
    try {
      const { edit, state, now } = keep((await opened()).draft, { retry: 30 });
      edit('a.md', 'new');
      await until(() => state().problem?.code === 'draft.not-kept', 'it is told');
      edit('b.md', 'more');
      await aTimeout(100);
      expect(state()).to.deep.include({ isKept: false });
      expect(textIn(now(), 'a.md')).to.equal('new');
      isFull = false;
      await until(() => state().isKept, 'it works again');
      expect(state()).to.deep.equal({ isKept: true });
      const found = sound(await kept());
      expect([textIn(found, 'a.md'), textIn(found, 'b.md')]).to.deep.equal(['new', 'more']);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });

  const broken: readonly [string, () => IDBFactory | undefined][] = [
    ['there is no database', () => undefined],
    [
      'asking for it throws',
      () => {
        throw new DOMException('', 'SecurityError');
      },
    ],
    ['it never answers', () => ({ open: () => new EventTarget() }) as unknown as IDBFactory],
  ];
  for (const [what, find] of broken) {
    it(`tells when ${what}`, async () => {
      database = new DraftDatabase({ name, indexedDB: find, patience: 50 });
      const { edit, keeping, state } = keep((await opened()).draft);
      edit('a.md', 'new');
      expect(await keeping.flush()).to.equal(false);
      expect(state().problem?.code).to.equal('draft.not-kept');
      // Without a database nothing was ever kept.
      const isThere = what === 'it never answers';
      const notRead = { code: 'draft.not-read', severity: 'error', values: {} };
      expect(await keptDrafts(database)).to.deep.equal(isThere ? notRead : []);
      expect(await keptDraft(database, 'd')).to.deep.equal(isThere ? notRead : undefined);
      expect(await forgetDraft(database, 'd')).to.include({ code: 'draft.not-kept' });
    });
  }

  it('opens its database again after it was closed under it', async () => {
    const { edit, keeping } = keep((await opened()).draft);
    edit('a.md', 'one');
    await keeping.flush();
    database.close();
    edit('a.md', 'two');
    expect(await keeping.flush()).to.equal(true);
    expect(textIn(sound(await kept()), 'a.md')).to.equal('two');
  });

  it('keeps drafts apart, and forgets one at its author’s word', async () => {
    for (const id of ['d', 'd2', 'e']) {
      const { edit, keeping } = keep((await opened('files', id)).draft);
      edit('a.md', id);
      await keeping.stop();
    }
    expect(await forgetDraft(database, 'd')).to.equal(undefined);
    expect((await list()).map(({ id }) => id).sort()).to.deep.equal(['d2', 'e']);
    expect(await kept('d')).to.equal(undefined);
    expect(textIn(sound(await kept('d2')), 'a.md')).to.equal('d2');
  });

  it('writes nothing any more once another window has taken over', async () => {
    const { edit, keeping } = keep((await opened()).draft);
    edit('a.md', 'one');
    await keeping.flush();
    edit('a.md', 'two');
    await keeping.stop({ flush: false });
    edit('a.md', 'three');
    dispatchEvent(new Event('pagehide'));
    await aTimeout(60);
    expect(textIn(sound(await kept()), 'a.md')).to.equal('one');
  });

  it('passes over records that it cannot read in a list, and takes none for absent', async () => {
    await database.use('readwrite', (store) => {
      store.put({ v: 2, id: 'new', name: 'x' }, ['draft', 'new']);
      store.put('junk', ['draft', 'junk']);
      store.put({ kind: 'text', path: 7 }, ['file', 'd', 'x.md']);
    });
    expect(await list()).to.deep.equal([]);
    expect(await kept('new')).to.include({ code: 'draft.newer' });
    expect(await kept('junk')).to.include({ code: 'draft.newer' });
    expect(await kept('d')).to.equal(undefined);
  });

  it('puts kept words on what the folder has by now', async () => {
    const { folder, draft } = await opened();
    const { edit, keeping, drafts } = keep(draft);
    edit('a.md', 'mine');
    edit('b.md', 'mine');
    drafts.send({ type: 'text.added', path: 'n.md', text: 'new' });
    await keeping.stop();
    const { stamp } = sound(await folder.read('b.md'));
    await folder.write('b.md', new Blob(['theirs']), stamp);
    await folder.write('o.md', new Blob(['other']));
    const { draft: again } = sound(await openOnto(sound(await kept()), folder));
    expect([...again.files.keys()]).to.deep.equal(['a.md', 'b.md', 'c.png', 'n.md', 'o.md']);
    expect(textIn(again, 'a.md')).to.equal('mine');
    expect(again.files.get('b.md')).to.deep.include({
      text: 'mine',
      theirs: { text: 'theirs', stamp: '4' },
    });
    expect(textIn(again, 'n.md')).to.equal('new');
  });

  it('law: gives back exactly what was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, fc.string({ unit: 'binary' }), async (files, odd) => {
        const id = crypto.randomUUID();
        let draft = emptyDraft({ id, name: odd, origin: { kind: 'files' } });
        for (const { path, content } of files) draft = addText(draft, path, await content.text());
        draft = addText(draft, `${odd}.md`, odd);
        const { keeping } = keep(draft);
        await keeping.stop();
        expect(sound(await kept(id))).to.deep.equal(draft);
      }),
      { numRuns: 40 },
    );
  });
});
