import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { zipSync, type Zippable } from 'fflate';
import { anyFiles, bytesOf, contents, loose, sound } from '../../test/support/draft-files.js';
import { ownFolder } from '../../test/support/own-folder.js';
import { editText } from './draft-changes.js';
import type { DroppedItem } from './file-system-access.js';
import { memoryFolder } from './memory-folder.js';
import { openDraft } from './open-draft.js';
import { droppedFiles, pickedFiles, type Picked } from './picked-files.js';
import { zipDraft } from './zip-draft.js';
import { unzipFiles, zipFiles, zipLimit } from './zip.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const made = (tree: Zippable) => new Blob([zipSync(tree)]);
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

describe('a zip', () => {
  it('law: unpacks to what was packed', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        const { files: again, problems } = await unzipFiles(await zipFiles(files));
        expect(await bytesOf(again)).to.deep.equal(await bytesOf(files));
        expect(problems).to.deep.equal([]);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for the same files, in any order and on any day', async () => {
    const files = [loose('b/ä.md'), loose('a.png')];
    const [one, two] = await Promise.all([zipFiles(files), zipFiles([...files].reverse())]);
    const both = await bytesOf([
      { path: 'one', content: one },
      { path: 'two', content: two },
    ]);
    expect(both.one).to.deep.equal(both.two);
    // 1 January 2000, midnight, as zips have it, whatever the time zone is.
    expect(both.one!.slice(10, 14)).to.deep.equal([0, 0, 0x21, 0x28]);
  });

  it('leaves out what would land elsewhere, and says so', async () => {
    const names = ['../up.md', '/root.md', 'C:/disk.md', 'a/../../b.md', 'a//b.md', './c.md'];
    const zip = made(
      Object.fromEntries([...names, 'fine.md', 'w\\in.md', '.git/x'].map((n) => [n, bytes(n)])),
    );
    const { files, problems } = await unzipFiles(zip);
    expect(files.map(({ path }) => path)).to.deep.equal(['fine.md', 'w/in.md']);
    expect(problems.map(({ values }) => values.path)).to.deep.equal(names);
    expect(new Set(codes(problems))).to.deep.equal(new Set(['zip.path']));
    expect(problems[0]).to.include({ severity: 'warning' });
  });

  it('takes no entry for the prototype of the others', async () => {
    const zip = zipSync({ 'a.md': bytes('a'), b__proto: bytes('x'), xxproto__: bytes('x') });
    const bent = new TextDecoder('latin1').decode(zip).replaceAll('xxproto__', '__proto__');
    const blob = new Blob([Uint8Array.from(bent, (char) => char.charCodeAt(0))]);
    const { files, problems } = await unzipFiles(blob);
    expect(files.map(({ path }) => path)).to.deep.equal(['a.md', 'b__proto']);
    expect(codes(problems)).to.deep.equal(['zip.path']);
  });

  it('is refused when it holds more than a course does', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, at) => [`${at}.md`, bytes('')]),
    );
    const big = { 'a.png': new Uint8Array(zipLimit), 'b.md': bytes('b') };
    for (const [tree, code] of [
      [many, 'zip.many'],
      [big, 'zip.large'],
    ] as const) {
      const { files, problems } = await unzipFiles(made(tree));
      expect([files, codes(problems)]).to.deep.equal([[], [code]]);
    }
  });

  it('says so when it is none, or is damaged', async () => {
    const whole = new Uint8Array(
      await (await zipFiles([loose('a.md', 'a'.repeat(99))])).arrayBuffer(),
    );
    const bad = [new Blob([]), new Blob(['# no zip']), new Blob([whole.slice(0, -9)])];
    const broken = whole.slice();
    broken.fill(0xff, 34, 44);
    for (const blob of [...bad, new Blob([broken])]) {
      expect(codes((await unzipFiles(blob)).problems)).to.deep.equal(['zip.damaged']);
    }
  });

  it('law: survives whatever it is given', async () => {
    const whole = new Uint8Array(
      await (await zipFiles([loose('a.md'), loose('b.md')])).arrayBuffer(),
    );
    const flip = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { maxLength: 5 }), async (flips) => {
        const bent = whole.slice();
        for (const [at, byte] of flips) bent[at] = byte;
        const { files, problems } = await unzipFiles(new Blob([bent]));
        expect(files.length + problems.length).to.be.at.most(4);
      }),
      { numRuns: 300 },
    );
  });

  it('of a draft has all of it, as it is now', async () => {
    const origin = { kind: 'folder' } as const;
    const folder = memoryFolder('Course', [
      loose('a.md', '\uFEFFa\r\n'),
      loose('b.png'),
      loose('nul.md', '\0'),
    ]);
    const { draft } = sound(await openDraft(folder, { id: 'd', origin }));
    const edited = editText(draft, 'a.md', 'new\n');
    const { zip, problems } = await zipDraft(edited, folder);
    expect(problems).to.deep.equal([]);
    const { files } = await unzipFiles(zip);
    expect(await bytesOf(files)).to.deep.equal({
      'a.md': [0xef, 0xbb, 0xbf, ...bytes('new\r\n')],
      'b.png': [...bytes('b.png')],
      'nul.md': [0],
    });
    const without = await zipDraft(edited);
    expect(without.problems.map(({ values }) => values.path)).to.deep.equal(['b.png', 'nul.md']);
  });
});

describe('what was picked', () => {
  const file = (path: string, folder = ''): File => {
    const made = new File([path], path.split('/').at(-1)!);
    return Object.defineProperty(made, 'webkitRelativePath', {
      value: folder && `${folder}/${path}`,
    });
  };
  const inIt = async (picked: Picked) => {
    if (picked.kind !== 'files') throw new Error(picked.kind);
    return [picked.folder.name, Object.keys(await contents(picked.folder))];
  };

  it('is a folder, with what is in it', async () => {
    const picked = await pickedFiles([file('b/c.png', 'kurssi'), file('course.md', 'kurssi')]);
    expect(await inIt(sound(picked))).to.deep.equal(['kurssi', ['b/c.png', 'course.md']]);
  });

  it('is files', async () => {
    const picked = await pickedFiles([file('b.md'), file('a.md')]);
    expect(await inIt(sound(picked))).to.deep.equal(['', ['a.md', 'b.md']]);
  });

  it('is a zip', async () => {
    const zip = new File([await zipFiles([loose('kurssi/course.md')])], 'Oma kurssi.ZIP');
    const picked = sound(await pickedFiles([zip]));
    expect(await inIt(picked)).to.deep.equal(['Oma kurssi', ['kurssi/course.md']]);
  });

  it('is nothing', async () => {
    expect(await pickedFiles([])).to.include({ code: 'folder.nothing' });
  });

  it('is dropped: a folder that can be written to', async () => {
    const own = await ownFolder();
    const item: DroppedItem = {
      kind: 'file',
      getAsFile: () => null,
      getAsFileSystemHandle: () => Promise.resolve(own.handle),
    };
    expect(await droppedFiles([item])).to.deep.equal({ kind: 'folder', handle: own.handle });
    await own.remove();
  });

  it('is dropped: folders in folders', async () => {
    const item: DroppedItem = {
      kind: 'file',
      getAsFile: () => null,
      webkitGetAsEntry: () =>
        folderEntry('kurssi', [
          ...Array.from({ length: 150 }, (_, at) => fileEntry(`${at}.md`)),
          folderEntry('images', [fileEntry('a.png'), fileEntry('.hidden')]),
          folderEntry('node_modules', [fileEntry('x.md')]),
        ])(''),
    };
    const [name, paths] = await inIt(sound(await droppedFiles([item])));
    expect([name, paths?.length, paths?.includes('images/a.png')]).to.deep.equal([
      ...['kurssi', 151, true],
    ]);
  });

  it('is dropped: files, where the browser knows no entries', async () => {
    const items = [file('a.md'), file('b.md')].map((one) => ({
      kind: 'file',
      getAsFile: () => one,
    }));
    const text: DroppedItem = { kind: 'string', getAsFile: () => null };
    expect(await inIt(sound(await droppedFiles([...items, text])))).to.deep.equal([
      '',
      ['a.md', 'b.md'],
    ]);
  });
});

/** An entry of the file system, in a folder. */
type EntryIn = (above: string) => FileSystemEntry;

function fileEntry(name: string): EntryIn {
  return (above) =>
    ({
      ...{ name, fullPath: `${above}/${name}`, isFile: true, isDirectory: false },
      file: (resolve: (file: File) => void) => resolve(new File([name], name)),
    }) as unknown as FileSystemEntry;
}

/** A folder's entry, which gives what is in it in portions. */
function folderEntry(name: string, inner: readonly EntryIn[]): EntryIn {
  return (above) => {
    const fullPath = `${above}/${name}`;
    const left = inner.map((one) => one(fullPath));
    return {
      ...{ name, fullPath, isFile: false, isDirectory: true },
      createReader: () => ({
        readEntries: (resolve: (entries: unknown[]) => void) => resolve(left.splice(0, 100)),
      }),
    } as unknown as FileSystemEntry;
  };
}
