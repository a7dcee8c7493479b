import { aTimeout, expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { anyFiles, bytesOf, loose, sound } from '../../test/support/draft-files.js';
import { hidePage } from '../../test/support/hide-page.js';
import { ownFolder } from '../../test/support/own-folder.js';
import { until } from '../../test/support/until.js';
import { isProblem } from '../course/source.js';
import { courseRoots, folderWithin } from './course-roots.js';
import { diskFolder } from './disk-folder.js';
import { pollDisk } from './disk-watch.js';
import type { AskingHandle, FolderWindow } from './file-system-access.js';
import type { Folder } from './folder.js';
import { canPickFolder, openFolder, pickFolder } from './pick-folder.js';

let own: Awaited<ReturnType<typeof ownFolder>>;
let folder: Folder;

const blob = (content: string) => new Blob([content]);
const codeOf = (value: object | undefined) =>
  value === undefined ? 'fine' : isProblem(value) ? value.code : 'fine';
const paths = async () => sound(await folder.list()).map(({ path }) => path);

/** No file can be written any more, until that is put back. */
function failing(error: string): () => void {
  const { createWritable } = FileSystemFileHandle.prototype;
  FileSystemFileHandle.prototype.createWritable = () =>
    Promise.reject(new DOMException('put in by a test', error));
  return () => void (FileSystemFileHandle.prototype.createWritable = createWritable);
}

describe('a folder of the device', () => {
  beforeEach(async () => {
    own = await ownFolder();
    folder = diskFolder(own.handle);
  });

  afterEach(() => own.remove());

  it('lists its files, however deep, without what is hidden or installed', async () => {
    for (const path of ['course.md', 'a/b/c.png', '.git/x', 'node_modules/y/z.md', 'a/.hidden']) {
      await own.put(path, path);
    }
    expect(await paths()).to.deep.equal(['a/b/c.png', 'course.md']);
    const [entry] = sound(await folder.list());
    expect(entry).to.include({ size: 9 });
    expect(sound(await folder.read('a/b/c.png')).stamp).to.equal(entry?.stamp);
  });

  it('writes a new file, and folders on the way', async () => {
    const written = sound(await folder.write('a/b/c.md', blob('new')));
    expect(await own.text('a/b/c.md')).to.equal('new');
    expect(sound(await folder.read('a/b/c.md')).stamp).to.equal(written.stamp);
  });

  it('writes over what is as it was, shorter or longer', async () => {
    let { stamp } = sound(await folder.write('a.md', blob('long enough')));
    for (const content of ['short', 'longer than it ever was', '']) {
      ({ stamp } = sound(await folder.write('a.md', blob(content), stamp)));
      expect(await own.text('a.md')).to.equal(content);
    }
  });

  it('writes nothing over what somebody has changed, made or removed', async () => {
    const { stamp } = sound(await folder.write('a.md', blob('mine')));
    await own.put('a.md', 'theirs');
    expect(codeOf(await folder.write('a.md', blob('again'), stamp))).to.equal('folder.conflict');
    expect(codeOf(await folder.write('a.md', blob('again')))).to.equal('folder.conflict');
    expect(codeOf(await folder.remove('a.md', stamp))).to.equal('folder.conflict');
    expect(await own.text('a.md')).to.equal('theirs');
    expect(codeOf(await folder.write('b.md', blob('again'), stamp))).to.equal('folder.conflict');
    expect(await paths()).to.deep.equal(['a.md']);
  });

  it('gives way to somebody who writes in the middle of writing', async () => {
    const { stamp } = sound(await folder.write('a.md', blob('mine')));
    const { createWritable } = FileSystemFileHandle.prototype;
    FileSystemFileHandle.prototype.createWritable = async function (...options) {
      FileSystemFileHandle.prototype.createWritable = createWritable;
      const writable = await createWritable.apply(this, options);
      await own.put('a.md', 'theirs');
      return writable;
    };
    expect(codeOf(await folder.write('a.md', blob('again'), stamp))).to.equal('folder.conflict');
    expect(await own.text('a.md')).to.equal('theirs');
  });

  it('removes what is as it was, and is content when it is gone', async () => {
    const { stamp } = sound(await folder.write('a/b.md', blob('mine')));
    expect(await folder.remove('a/b.md', stamp)).to.equal(undefined);
    expect(await folder.remove('a/b.md', stamp)).to.equal(undefined);
    expect(await paths()).to.deep.equal([]);
  });

  const faults = [
    ['QuotaExceededError', 'folder.full'],
    ['NoModificationAllowedError', 'folder.locked'],
    ['NotAllowedError', 'folder.read-only'],
    ['UnknownError', 'folder.failed'],
  ] as const;
  for (const [error, code] of faults) {
    it(`tells ${code}, and leaves everything as it was`, async () => {
      const { stamp } = sound(await folder.write('a.md', blob('mine')));
      const mend = failing(error);
      try {
        expect(codeOf(await folder.write('a.md', blob('again'), stamp))).to.equal(code);
        expect(codeOf(await folder.write('b.md', blob('new')))).to.equal(code);
      } finally {
        mend();
      }
      expect(await paths()).to.deep.equal(['a.md']);
      expect(await own.text('a.md')).to.equal('mine');
      sound(await folder.write('a.md', blob('again'), stamp));
    });
  }

  it('leaves everything as it was when the disk is full in the end', async () => {
    const { stamp } = sound(await folder.write('a.md', blob('mine')));
    const { close } = FileSystemWritableFileStream.prototype;
    FileSystemWritableFileStream.prototype.close = () =>
      Promise.reject(new DOMException('put in by a test', 'QuotaExceededError'));
    try {
      expect(codeOf(await folder.write('a.md', blob('again'), stamp))).to.equal('folder.full');
      expect(codeOf(await folder.write('b.md', blob('again')))).to.equal('folder.full');
    } finally {
      FileSystemWritableFileStream.prototype.close = close;
    }
    expect(await own.text('a.md')).to.equal('mine');
    expect(await paths()).to.deep.equal(['a.md']);
  });

  it('tells what is not there any more: a file, or all of it', async () => {
    await own.put('b.md', 'b');
    expect(codeOf(await folder.read('a.md'))).to.equal('folder.missing');
    expect(codeOf(await folder.read('a/b/c.md'))).to.equal('folder.missing');
    await own.remove();
    expect(codeOf(await folder.list())).to.equal('folder.gone');
    expect(codeOf(await folder.read('b.md'))).to.equal('folder.gone');
    expect(codeOf(await folder.write('b.md', blob('b')))).to.equal('folder.gone');
  });

  it('says so where a folder is in the way of a file', async () => {
    await own.put('a.md/b.png', 'b');
    expect(codeOf(await folder.read('a.md'))).to.equal('folder.failed');
    expect(codeOf(await folder.write('a.md', blob('a')))).to.equal('folder.failed');
  });

  it('tells that files have changed while the page is seen', async () => {
    let times = 0;
    const stop = pollDisk(folder, () => (times += 1));
    await aTimeout(100);
    const show = hidePage();
    await own.put('a.md', 'a');
    await aTimeout(2_200);
    expect(times).to.equal(0);
    show();
    await until(() => times === 1, 'a change is told');
    await aTimeout(2_200);
    expect(times).to.equal(1);
    stop();
    await own.put('a.md', 'b');
    show();
    await aTimeout(100);
    expect(times).to.equal(1);
  });

  it('law: gives back what was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (files) => {
        const one = await ownFolder();
        const disk = diskFolder(one.handle);
        for (const { path, content } of files) sound(await disk.write(path, content));
        const read = await Promise.all(
          sound(await disk.list()).map(async ({ path }) => {
            const { content } = sound(await disk.read(path));
            return { path, content };
          }),
        );
        expect(await bytesOf(read)).to.deep.equal(await bytesOf(files));
        await one.remove();
      }),
      { numRuns: 15 },
    );
  });
});

describe('picking a folder', () => {
  const asking = (answers: Readonly<Record<string, PermissionState>>, queried = 'prompt') => {
    const asked: string[] = [];
    const handle: AskingHandle = {
      queryPermission: () => Promise.resolve(queried as PermissionState),
      requestPermission: ({ mode }) => {
        asked.push(mode);
        return Promise.resolve(answers[mode] ?? 'denied');
      },
    };
    return { handle: Object.assign(handle, { name: 'Course' }) as never, asked };
  };

  it('opens what was allowed before without asking', async () => {
    const { handle, asked } = asking({}, 'granted');
    expect(sound(await openFolder(handle))).to.include({ name: 'Course', isReadOnly: false });
    expect(asked).to.deep.equal([]);
  });

  it('asks again after a restart', async () => {
    const { handle } = asking({ readwrite: 'granted' });
    expect(sound(await openFolder(handle)).isReadOnly).to.equal(false);
  });

  it('reads at least, where it may not write', async () => {
    const { handle } = asking({ read: 'granted' });
    const opened = sound(await openFolder(handle));
    expect(opened.isReadOnly).to.equal(true);
    expect(codeOf(await opened.write('a.md', blob('a')))).to.equal('folder.read-only');
    expect(codeOf(await opened.remove('a.md', '1'))).to.equal('folder.read-only');
  });

  it('says so where it may do nothing', async () => {
    expect(codeOf(await openFolder(asking({}).handle))).to.equal('folder.permission');
  });

  const picked: readonly [string, FolderWindow['showDirectoryPicker'], string][] = [
    ['a change of mind', () => Promise.reject(new DOMException('', 'AbortError')), 'fine'],
    ['a refusal', () => Promise.reject(new DOMException('', 'SecurityError')), 'folder.refused'],
  ];
  for (const [name, showDirectoryPicker, code] of picked) {
    it(`takes ${name}`, async () => {
      expect(codeOf(await pickFolder({ showDirectoryPicker }))).to.equal(code);
    });
  }

  it('knows whether it can', () => {
    expect(canPickFolder({})).to.equal(false);
    expect(canPickFolder({ showDirectoryPicker: () => Promise.reject(new Error()) })).to.equal(
      true,
    );
  });

  it('finds the courses in a folder, and opens one as if it were a folder of its own', async () => {
    const files = ['readme.md', 'x/fi/course.md', 'x/fi/a.md', 'sv/course.md', 'svx/b.md'];
    own = await ownFolder();
    for (const path of files) await own.put(path, path);
    const whole = diskFolder(own.handle);
    expect(courseRoots(sound(await whole.list()))).to.deep.equal(['sv', 'x/fi']);
    expect(courseRoots([loose('a.md')])).to.deep.equal([]);
    folder = folderWithin(whole, 'x/fi');
    expect(folder.name).to.equal('fi');
    expect(await paths()).to.deep.equal(['a.md', 'course.md']);
    sound(await folder.write('b.md', blob('b')));
    expect(await own.text('x/fi/b.md')).to.equal('b');
    expect(folderWithin(whole, '')).to.equal(whole);
    await own.remove();
  });
});
