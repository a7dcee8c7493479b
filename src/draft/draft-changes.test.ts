import { expect } from '@open-wc/testing';
import { emptyDraft, unsavedPaths, type Draft, type DraftFile, type DraftText } from './draft.js';
import { createDraftStore, type DraftStore } from './draft.store.js';
import { sorted, type Found } from './found.js';

type Event = Parameters<DraftStore['send']>[0];

const text = (path: string, now: string, saved?: string, stamp = '1'): DraftText => ({
  ...{ kind: 'text', path, text: now },
  ...(saved !== undefined && { saved: { text: saved, stamp } }),
});
const there = (path: string, saved: string, stamp: string): DraftText =>
  text(path, saved, saved, stamp);
const cat = new Blob(['cat']);
const dog = new Blob(['dog!']);
const listed: DraftFile = { kind: 'media', path: 'a.png', size: 9, stamp: '1', isSaved: true };
const added: DraftFile = {
  ...{ kind: 'media', path: 'a.png', size: 3, content: cat },
  isSaved: false,
};
const sealed: DraftFile = {
  ...{ kind: 'sealed', path: 'z.md', size: 5, stamp: '1' },
  problem: { code: 'draft.not-text', severity: 'error', values: {} },
};

function draftWith(
  files: readonly DraftFile[],
  removed: Readonly<Record<string, string>> = {},
  origin: Draft['origin'] = { kind: 'folder' },
): Draft {
  const draft = emptyDraft({ id: 'd', name: 'Course', origin });
  const map = new Map(files.map((file) => [file.path, file]));
  return { ...draft, files: sorted(map), removed: new Map(Object.entries(removed)) };
}

function after(draft: Draft, event: Event): Draft | undefined {
  const store = createDraftStore(draft);
  store.send(event);
  return store.getSnapshot().context.draft;
}

interface Row {
  readonly name: string;
  readonly before: readonly DraftFile[];
  readonly removed?: Readonly<Record<string, string>>;
  readonly event: Event;
  readonly files: readonly DraftFile[];
  readonly left?: Readonly<Record<string, string>>;
}

const found = (...all: readonly Found[]): Event => ({ type: 'draft.found', found: all });
const saved = (path: string, written: string, stamp: string): Event => ({
  type: 'draft.saved',
  results: [{ kind: 'written', path, text: written, stamp }],
});
const conflict = { ...text('a.md', 'mine', 'old'), theirs: { text: 'theirs', stamp: '2' } };

const authorRows: readonly Row[] = [
  {
    name: 'an edit',
    before: [there('a.md', 'old', '1')],
    event: { type: 'text.edited', path: 'a.md', text: 'new' },
    files: [text('a.md', 'new', 'old')],
  },
  {
    name: 'an edit of what cannot be edited',
    before: [sealed, listed],
    event: { type: 'text.edited', path: 'z.md', text: 'new' },
    files: [listed, sealed],
  },
  {
    name: 'a new text, in its place among the others',
    before: [there('c.md', 'c', '1'), there('a.md', 'a', '1')],
    event: { type: 'text.added', path: 'b.md', text: 'b' },
    files: [there('a.md', 'a', '1'), text('b.md', 'b'), there('c.md', 'c', '1')],
  },
  {
    name: 'a new text where one is',
    before: [there('a.md', 'old', '1')],
    event: { type: 'text.added', path: 'a.md', text: 'new' },
    files: [there('a.md', 'old', '1')],
  },
  {
    name: 'a picture',
    before: [],
    event: { type: 'media.added', path: 'a.png', content: cat },
    files: [added],
  },
  {
    name: 'a picture in place of another, which is known by its stamp',
    before: [listed],
    event: { type: 'media.added', path: 'a.png', content: cat },
    files: [{ ...added, stamp: '1' }],
  },
  {
    name: 'a text under a new name, the folder still having the old one',
    before: [text('a.md', 'new', 'old')],
    event: { type: 'file.renamed', from: 'a.md', to: 'b.md' },
    files: [text('b.md', 'new')],
    left: { 'a.md': '1' },
  },
  {
    name: 'a text under a name that is taken',
    before: [text('a.md', 'a'), text('b.md', 'b')],
    event: { type: 'file.renamed', from: 'a.md', to: 'b.md' },
    files: [text('a.md', 'a'), text('b.md', 'b')],
  },
  {
    name: 'a picture of the folder under a new name, without its content',
    before: [listed],
    event: { type: 'file.renamed', from: 'a.png', to: 'b.png' },
    files: [listed],
  },
  {
    name: 'a picture of the folder under a new name',
    before: [listed],
    event: { type: 'file.renamed', from: 'a.png', to: 'b.png', content: cat },
    files: [{ ...added, path: 'b.png' }],
    left: { 'a.png': '1' },
  },
  {
    name: 'a removal',
    before: [there('a.md', 'a', '7'), text('b.md', 'b')],
    event: { type: 'file.removed', path: 'a.md' },
    files: [text('b.md', 'b')],
    left: { 'a.md': '7' },
  },
  {
    name: 'a removal of what the folder never had',
    before: [text('b.md', 'b')],
    event: { type: 'file.removed', path: 'b.md' },
    files: [],
  },
  {
    name: 'a removal of what cannot be edited',
    before: [sealed],
    event: { type: 'file.removed', path: 'z.md' },
    files: [sealed],
  },
  {
    name: 'mine',
    before: [conflict],
    event: { type: 'conflict.resolved', path: 'a.md', keep: 'mine' },
    files: [text('a.md', 'mine', 'theirs', '2')],
  },
  {
    name: 'theirs',
    before: [conflict],
    event: { type: 'conflict.resolved', path: 'a.md', keep: 'theirs' },
    files: [there('a.md', 'theirs', '2')],
  },
  {
    name: 'my picture',
    before: [{ ...added, stamp: '1', theirs: { size: 8, stamp: '2' } }],
    event: { type: 'conflict.resolved', path: 'a.png', keep: 'mine' },
    files: [{ ...added, stamp: '2' }],
  },
  {
    name: 'their picture',
    before: [{ ...added, stamp: '1', theirs: { size: 8, stamp: '2' } }],
    event: { type: 'conflict.resolved', path: 'a.png', keep: 'theirs' },
    files: [{ ...listed, size: 8, stamp: '2' }],
  },
];

const folderRows: readonly Row[] = [
  {
    name: 'a text that was saved',
    before: [text('a.md', 'new', 'old')],
    event: saved('a.md', 'new', '2'),
    files: [there('a.md', 'new', '2')],
  },
  {
    name: 'a text that was written on while it was saved',
    before: [text('a.md', 'newer', 'old')],
    event: saved('a.md', 'new', '2'),
    files: [text('a.md', 'newer', 'new', '2')],
  },
  {
    name: 'a text that was removed while it was saved: the folder has it now',
    before: [],
    event: saved('a.md', 'new', '2'),
    files: [],
    left: { 'a.md': '2' },
  },
  {
    name: 'a picture that was saved: it lies in the folder now',
    before: [added],
    event: {
      type: 'draft.saved',
      results: [{ kind: 'written', path: 'a.png', content: cat, stamp: '1' }],
    },
    files: [{ ...listed, size: 3 }],
  },
  {
    name: 'a picture that was replaced while it was saved',
    before: [{ ...added, content: dog, size: 4 }],
    event: {
      type: 'draft.saved',
      results: [{ kind: 'written', path: 'a.png', content: cat, stamp: '1' }],
    },
    files: [{ ...added, content: dog, size: 4, stamp: '1' }],
  },
  {
    name: 'a removal that was saved',
    before: [],
    removed: { 'a.md': '1' },
    event: { type: 'draft.saved', results: [{ kind: 'removed', path: 'a.md' }] },
    files: [],
  },
  {
    name: 'a text that failed, since somebody else has written it',
    before: [text('a.md', 'mine', 'old')],
    event: {
      type: 'draft.saved',
      results: [
        {
          ...{ kind: 'failed', path: 'a.md', found: there('a.md', 'theirs', '2') },
          problem: { code: 'folder.conflict', severity: 'error', values: {} },
        },
      ],
    },
    files: [conflict],
  },
  {
    name: 'a text that is other there, and as it was here',
    before: [there('a.md', 'old', '1')],
    event: found(there('a.md', 'theirs', '2')),
    files: [there('a.md', 'theirs', '2')],
  },
  {
    name: 'a text that is other there and here',
    before: [text('a.md', 'mine', 'old')],
    event: found(there('a.md', 'theirs', '2')),
    files: [conflict],
  },
  {
    name: 'a text that was written alike there and here',
    before: [text('a.md', 'same', 'old')],
    event: found(there('a.md', 'same', '2')),
    files: [there('a.md', 'same', '2')],
  },
  {
    name: 'a text that was saved there as it was',
    before: [text('a.md', 'mine', 'old')],
    event: found(there('a.md', 'old', '2')),
    files: [text('a.md', 'mine', 'old', '2')],
  },
  {
    name: 'a text that was put back there',
    before: [conflict],
    event: found(there('a.md', 'old', '1')),
    files: [text('a.md', 'mine', 'old', '1')],
  },
  {
    name: 'a text that is new there and here',
    before: [text('a.md', 'mine')],
    event: found(there('a.md', 'theirs', '2')),
    files: [{ ...text('a.md', 'mine'), theirs: { text: 'theirs', stamp: '2' } }],
  },
  {
    name: 'a text that is new there',
    before: [],
    event: found(there('b.md', 'b', '1'), there('a.md', 'a', '1')),
    files: [there('a.md', 'a', '1'), there('b.md', 'b', '1')],
  },
  {
    name: 'a text that is gone there, and as it was here',
    before: [there('a.md', 'a', '1')],
    event: found({ kind: 'gone', path: 'a.md' }),
    files: [],
  },
  {
    name: 'a text that is gone there, and other here',
    before: [conflict],
    event: found({ kind: 'gone', path: 'a.md' }),
    files: [text('a.md', 'mine')],
  },
  {
    name: 'a text that was removed here',
    before: [],
    removed: { 'a.md': '1' },
    event: found(there('a.md', 'a', '1')),
    files: [],
    left: { 'a.md': '1' },
  },
  {
    name: 'a text that was removed here, and written on there',
    before: [],
    removed: { 'a.md': '1' },
    event: found(there('a.md', 'more', '2')),
    files: [there('a.md', 'more', '2')],
  },
  {
    name: 'a text that was removed here and there',
    before: [],
    removed: { 'a.md': '1' },
    event: found({ kind: 'gone', path: 'a.md' }),
    files: [],
  },
  {
    name: 'a text that was removed and written anew here',
    before: [text('a.md', 'anew')],
    removed: { 'a.md': '1' },
    event: found(there('a.md', 'old', '1')),
    files: [text('a.md', 'anew')],
    left: { 'a.md': '1' },
  },
  {
    name: 'a picture that is other there',
    before: [listed],
    event: found({ ...listed, size: 8, stamp: '2' }),
    files: [{ ...listed, size: 8, stamp: '2' }],
  },
  {
    name: 'a picture that is other there and here',
    before: [{ ...added, stamp: '1' }],
    event: found({ ...listed, size: 8, stamp: '2' }),
    files: [{ ...added, stamp: '1', theirs: { size: 8, stamp: '2' } }],
  },
  {
    name: 'a picture that is gone there, and other here',
    before: [{ ...added, stamp: '1' }],
    event: found({ kind: 'gone', path: 'a.png' }),
    files: [added],
  },
  {
    name: 'a text that cannot be read there just now',
    before: [there('z.md', 'z', '1')],
    event: found({ ...sealed, stamp: undefined }),
    files: [there('z.md', 'z', '1')],
  },
  {
    name: 'a text that is no text there any more',
    before: [there('z.md', 'z', '0'), text('y.md', 'mine', 'old')],
    event: found(sealed, { ...sealed, path: 'y.md' }),
    files: [text('y.md', 'mine', 'old'), sealed],
  },
];

describe('a draft', () => {
  for (const [what, rows] of [
    ['takes from its author', authorRows],
    ['takes from its folder', folderRows],
  ] as const) {
    for (const { name, before, removed, event, files, left } of rows) {
      it(`${what} ${name}`, () => {
        const draft = after(draftWith(before, removed), event);
        expect([...draft!.files.values()]).to.deep.equal(files);
        expect(Object.fromEntries(draft!.removed)).to.deep.equal(left ?? {});
      });
    }
  }

  it('is opened, named and closed', () => {
    const store = createDraftStore();
    store.send({ type: 'text.added', path: 'a.md', text: 'a' });
    expect(store.getSnapshot().context).to.deep.equal({});
    const draft = draftWith([text('a.md', 'a')]);
    store.send({ type: 'draft.opened', draft });
    store.send({ type: 'draft.named', name: 'Another' });
    expect(store.getSnapshot().context.draft).to.deep.equal({ ...draft, name: 'Another' });
    store.send({ type: 'draft.closed' });
    expect(store.getSnapshot().context).to.deep.equal({});
  });

  it('says what is only here', () => {
    const draft = draftWith([text('b.md', 'new', 'old'), there('a.md', 'a', '1'), listed, sealed], {
      'x.md': '1',
      'b.md': '1',
    });
    expect(unsavedPaths(draft)).to.deep.equal(['b.md', 'x.md']);
  });

  it('is home once a zip of it is, but for what was written since', () => {
    const origin = { kind: 'files' } as const;
    const taken = draftWith([text('a.md', 'a'), text('b.md', 'b'), added], { 'x.md': '1' }, origin);
    const now = after(taken, { type: 'text.edited', path: 'b.md', text: 'more' })!;
    const home = after(now, { type: 'draft.taken-home', taken })!;
    expect(unsavedPaths(home)).to.deep.equal(['b.md']);
    const inFolder = { ...now, origin: { kind: 'folder' } as const };
    expect(after(inFolder, { type: 'draft.taken-home', taken })).to.equal(inFolder);
  });
});
