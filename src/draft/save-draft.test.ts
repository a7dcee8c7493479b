import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { anyFiles, bytesOf, contents, loose, sound } from '../../test/support/draft-files.js';
import { faultyFolder } from '../../test/support/faulty-folder.js';
import { createDraftStore } from './draft.store.js';
import { unsavedPaths, type Draft } from './draft.js';
import { addText, editText } from './draft-changes.js';
import { folderProblem, type Folder } from './folder.js';
import { FolderSync } from './folder-sync.js';
import { memoryFolder } from './memory-folder.js';
import { openDraft } from './open-draft.js';

const pause = () => Promise.resolve();
const origin = { kind: 'folder' } as const;

async function opened(folder: Folder) {
  const { draft } = sound(await openDraft(folder, { id: 'd', origin }));
  const drafts = createDraftStore(draft);
  const sync = new FolderSync({ drafts, folder, pause });
  const now = (): Draft => drafts.getSnapshot().context.draft!;
  const edit = (path: string, text: string) => drafts.send({ type: 'text.edited', path, text });
  return { drafts, sync, now, edit };
}

const three = () => [loose('a.md'), loose('b.md'), loose('c.md')];

describe('opening a draft', () => {
  it('reads texts, and lists what lies beside them', async () => {
    const big = 'ä'.repeat(128 * 1024 + 1);
    const { folder, asked } = faultyFolder(
      memoryFolder('Course', [
        loose('course.md', '\uFEFFa\r\nb\r\n'),
        loose('IMAGES/a.PNG', '12345'),
        loose('binary.md', new Uint8Array([0x23, 0xff, 0xfe])),
        loose('nul.md', 'a\0b'),
        loose('big.md', big),
        loose('.git/config'),
        loose('node_modules/x/readme.md'),
      ]),
    );
    const { draft, problems } = sound(await openDraft(folder, { id: 'd', origin }));
    expect(draft).to.include({ id: 'd', name: 'Course' });
    expect(problems).to.deep.equal([]);
    const files = [...draft.files.values()].map((file) => [
      file.path,
      file.kind === 'sealed' ? file.problem.code : file.kind,
    ]);
    expect(files).to.deep.equal([
      ['IMAGES/a.PNG', 'media'],
      ['big.md', 'draft.too-long'],
      ['binary.md', 'draft.not-text'],
      ['course.md', 'text'],
      ['nul.md', 'draft.not-text'],
    ]);
    expect(draft.files.get('course.md')).to.deep.include({
      text: 'a\nb\n',
      form: { isCrlf: true, hasMark: true },
    });
    expect(asked.reads).not.to.include('IMAGES/a.PNG');
    expect(unsavedPaths(draft)).to.deep.equal([]);
  });

  it('goes on with a file that cannot be read, and looks at it again', async () => {
    const refusing = faultyFolder(memoryFolder('Course', three()), {
      onRead: (path) => (path === 'b.md' ? folderProblem('locked', { path }) : undefined),
    });
    const { now, sync } = await opened(refusing.folder);
    expect(now().files.get('b.md')).to.include({ kind: 'sealed' });
    delete refusing.faults.onRead;
    await sync.look();
    expect(now().files.get('b.md')).to.include({ kind: 'text', text: 'b.md' });
  });

  it('of picked files takes copies of all', async () => {
    const files = [loose('course.md'), loose('a.png'), loose('nul.md', '\0')];
    const folder = memoryFolder('Picked', files);
    const { draft } = sound(await openDraft(folder, { id: 'd', origin: { kind: 'files' } }));
    for (const path of ['a.png', 'nul.md']) {
      const file = draft.files.get(path)!;
      expect(file.kind !== 'text' && file.content?.size).to.equal(path === 'a.png' ? 5 : 1);
    }
  });

  it('of very many files takes the texts, and what they use', async () => {
    const files = Array.from({ length: 2_001 }, (_, at) => loose(`photos/${at}.jpg`));
    const lesson = '![A cat](../photos/7.jpg) [hear](<../my audio.opus>)\n\n[p]: ../photos/8.jpg';
    const folder = memoryFolder('Course', [
      ...files,
      loose('lessons/01-hei.md', lesson),
      loose('my audio.opus'),
    ]);
    const { draft, problems } = sound(await openDraft(folder, { id: 'd', origin }));
    expect([...draft.files.keys()]).to.deep.equal([
      'lessons/01-hei.md',
      'my audio.opus',
      'photos/7.jpg',
      'photos/8.jpg',
    ]);
    expect(problems).to.deep.equal([
      { ...folderProblem('many', { files: 2_003, limit: 2_000 }), severity: 'warning' },
    ]);
  });
});

describe('saving a draft', () => {
  it('writes what has changed, as it stood, and nothing else', async () => {
    const { folder, asked } = faultyFolder(
      memoryFolder('Course', [...three(), loose('crlf.md', '\uFEFFa\r\nb')]),
    );
    const { drafts, sync, now, edit } = await opened(folder);
    edit('b.md', 'new');
    edit('crlf.md', 'a\nb\nc');
    drafts.send({ type: 'file.removed', path: 'c.md' });
    drafts.send({ type: 'media.added', path: 'i/x.png', content: new Blob(['x']) });
    const results = await sync.save();
    expect(results.map(({ kind, path }) => [kind, path])).to.deep.equal([
      ['written', 'i/x.png'],
      ['written', 'b.md'],
      ['written', 'crlf.md'],
      ['removed', 'c.md'],
    ]);
    expect(unsavedPaths(now())).to.deep.equal([]);
    const [a, b, crlf, x] = ['a.md', 'new', '\uFEFFa\r\nb\r\nc', 'x'];
    const bytes = sound(await folder.read('crlf.md')).content;
    expect(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes.arrayBuffer()),
    ).to.equal(crlf);
    expect(await contents(folder)).to.deep.equal({
      ...{ 'a.md': a, 'b.md': b, 'i/x.png': x },
      'crlf.md': crlf.slice(1),
    });
    asked.writes.length = 0;
    await sync.save();
    expect(asked.writes).to.deep.equal([]);
  });

  for (const code of ['full', 'read-only', 'gone', 'failed']) {
    it(`goes on after a file that fails (folder.${code}), and saves it the next time`, async () => {
      const { folder, faults } = faultyFolder(memoryFolder('Course', three()), {
        onWrite: (_, count) => (count === 2 ? folderProblem(code) : undefined),
      });
      const { sync, now, edit } = await opened(folder);
      for (const path of ['a.md', 'b.md', 'c.md']) edit(path, `new ${path}`);
      await sync.save();
      expect(unsavedPaths(now())).to.deep.equal(['b.md']);
      expect(sync.state.getSnapshot().context.saveProblems).to.deep.equal([folderProblem(code)]);
      delete faults.onWrite;
      await sync.save();
      expect(unsavedPaths(now())).to.deep.equal([]);
      expect(sync.state.getSnapshot().context.saveProblems).to.deep.equal([]);
      expect(Object.values(await contents(folder))).to.deep.equal([
        'new a.md',
        'new b.md',
        'new c.md',
      ]);
    });
  }

  it('writes nothing over what somebody has changed while it was saving', async () => {
    const disk = memoryFolder('Course', three());
    const { folder, asked } = faultyFolder(disk, {
      onWrite: async (path, count) => {
        const { stamp } = sound(await disk.read('b.md'));
        if (count === 1) await disk.write('b.md', new Blob(['theirs']), stamp);
        return path === 'never' ? folderProblem('failed') : undefined;
      },
    });
    const { drafts, sync, now, edit } = await opened(folder);
    for (const path of ['a.md', 'b.md', 'c.md']) edit(path, 'mine');
    await sync.save();
    const mine = now().files.get('b.md');
    expect(mine?.kind === 'text' && [mine.text, mine.theirs?.text]).to.deep.equal([
      'mine',
      'theirs',
    ]);
    // Nobody has decided yet.
    const before = asked.writes.length;
    await sync.save();
    expect(asked.writes.length).to.equal(before);
    expect((await contents(disk))['b.md']).to.equal('theirs');
    drafts.send({ type: 'conflict.resolved', path: 'b.md', keep: 'mine' });
    await sync.save();
    expect(unsavedPaths(now())).to.deep.equal([]);
    expect(Object.values(await contents(disk))).to.deep.equal(['mine', 'mine', 'mine']);
  });

  it('removes nothing that somebody has changed, and gives it back', async () => {
    const folder = memoryFolder('Course', three());
    const { drafts, sync, now } = await opened(folder);
    drafts.send({ type: 'file.removed', path: 'b.md' });
    const { stamp } = sound(await folder.read('b.md'));
    await folder.write('b.md', new Blob(['theirs']), stamp);
    await sync.save();
    expect(now().files.get('b.md')).to.include({ text: 'theirs' });
    expect(unsavedPaths(now())).to.deep.equal([]);
  });

  it('removes no old name before the new one is safe', async () => {
    const { folder, faults, asked } = faultyFolder(memoryFolder('Course', three()), {
      onWrite: () => folderProblem('full'),
    });
    const { drafts, sync } = await opened(folder);
    drafts.send({ type: 'file.renamed', from: 'b.md', to: 'z.md' });
    await sync.save();
    expect(asked.removals).to.deep.equal([]);
    delete faults.onWrite;
    await sync.save();
    expect(Object.keys(await contents(folder))).to.deep.equal(['a.md', 'c.md', 'z.md']);
  });

  it('removed and written anew, a file is written where the old one was', async () => {
    const folder = memoryFolder('Course', three());
    const { drafts, sync, now } = await opened(folder);
    drafts.send({ type: 'file.removed', path: 'b.md' });
    drafts.send({ type: 'text.added', path: 'b.md', text: 'anew' });
    await sync.save();
    expect(unsavedPaths(now())).to.deep.equal([]);
    expect((await contents(folder))['b.md']).to.equal('anew');
  });

  it('takes no word of the author’s for somebody else’s', async () => {
    const { folder } = faultyFolder(memoryFolder('Course', three()));
    const { sync, now, edit } = await opened(folder);
    for (let round = 0; round < 20; round += 1) {
      edit('a.md', `round ${round}`);
      void sync.save();
      edit('a.md', `round ${round}, and more`);
      void sync.look();
      await sync.save();
    }
    await sync.look();
    const file = now().files.get('a.md');
    expect(file?.kind === 'text' && [file.text, file.theirs]).to.deep.equal([
      'round 19, and more',
      undefined,
    ]);
  });
});

describe('looking into the folder', () => {
  it('reads only what has another stamp', async () => {
    const { folder, asked } = faultyFolder(memoryFolder('Course', three()));
    const { sync, now } = await opened(folder);
    const { stamp } = sound(await folder.read('b.md'));
    await folder.write('b.md', new Blob(['theirs']), stamp);
    asked.reads.length = 0;
    await sync.look();
    expect(asked.reads).to.deep.equal(['b.md']);
    expect(now().files.get('b.md')).to.include({ text: 'theirs' });
  });

  it('believes only at the second look that a file is gone', async () => {
    const disk = memoryFolder('Course', three());
    let looks = 0;
    const folder: Folder = {
      ...disk,
      list: async () => {
        looks += 1;
        const entries = sound(await disk.list());
        return looks === 2 ? entries.slice(1) : entries;
      },
    };
    const { sync, now } = await opened(folder);
    await sync.look();
    expect(looks).to.equal(3);
    expect(now().files.size).to.equal(3);
    await disk.remove('a.md', sound(await disk.read('a.md')).stamp);
    await sync.look();
    expect([...now().files.keys()]).to.deep.equal(['b.md', 'c.md']);
  });

  for (const [name, list] of [
    ['empty', () => Promise.resolve([])],
    ['gone', () => Promise.resolve(folderProblem('gone', { folder: 'Course' }))],
  ] as const) {
    it(`keeps all files when the folder is ${name}, and says so until it is back`, async () => {
      const disk = memoryFolder('Course', three());
      const folder: Folder = { ...disk };
      const { sync, now } = await opened(folder);
      folder.list = list;
      await sync.look();
      expect(now().files.size).to.equal(3);
      const told = () => sync.state.getSnapshot().context.lookProblems.map(({ code }) => code);
      expect(told()).to.deep.equal(['folder.gone']);
      folder.list = disk.list;
      await sync.look();
      expect(told()).to.deep.equal([]);
    });
  }
});

describe('a folder', () => {
  it('law: to open and to save it changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        const folder = memoryFolder('Course', files);
        const { drafts, sync, now } = await opened(folder);
        for (const file of now().files.values()) {
          if (file.kind !== 'text') continue;
          const { path, text } = file;
          drafts.send({ type: 'text.edited', path, text: `${text}!` });
          drafts.send({ type: 'text.edited', path, text });
        }
        await sync.save();
        expect(await bytesOf(await all(folder))).to.deep.equal(await bytesOf(files));
      }),
      { numRuns: 50 },
    );
  });

  it('law: what was saved is what is opened', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, anyFiles, async (files, more) => {
        const folder = memoryFolder('Course', files);
        const { drafts, sync, now } = await opened(folder);
        let draft = now();
        for (const { path, content } of more) {
          const text = (await content.text()).replace(/[\r\0\uFEFF]/g, '');
          if (!path.endsWith('.md')) continue;
          draft = editText(addText(draft, path, text), path, text);
        }
        drafts.send({ type: 'draft.opened', draft });
        const wanted = texts(draft);
        await sync.save();
        const again = sound(await openDraft(folder, { id: 'e', origin }));
        expect(texts(again.draft)).to.deep.equal(wanted);
      }),
      { numRuns: 50 },
    );
  });
});

function texts({ files }: Draft): readonly unknown[] {
  return [...files.values()].map((file) =>
    file.kind === 'text' ? [file.path, file.text] : file.path,
  );
}

async function all(folder: Folder) {
  const entries = sound(await folder.list());
  return Promise.all(
    entries.map(async ({ path }) => ({ path, content: sound(await folder.read(path)).content })),
  );
}
