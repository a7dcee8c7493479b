import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  lstatSync,
  writeFileSync,
} from 'node:fs';
import * as nodeDisk from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { makeFolder } from '../../test/support/folder.js';
import { polku } from '../../test/support/polku.js';
import { createFile, putFile, replaceFile, type Disk } from './disk.js';

let folder: ReturnType<typeof makeFolder>;
let file: string;
const old = new TextEncoder().encode('old');
const read = (): string => readFileSync(file, 'utf8');

beforeEach(() => {
  folder = makeFolder({ 'a.md': 'old' });
  file = join(folder.path, 'a.md');
});
afterEach(() => folder.remove());

/** The disk, one of whose functions fails. */
function failing(name: keyof Disk, code: string): Disk {
  const fail = () => Promise.reject(Object.assign(new Error(code), { code }));
  return { ...nodeDisk, [name]: fail };
}

/** The disk, where somebody writes the file just before it is looked at for the last time. */
function disturbed(): Disk {
  const readFile = ((...args: Parameters<typeof nodeDisk.readFile>) => {
    writeFileSync(file, 'newer');
    return nodeDisk.readFile(...args);
  }) as typeof nodeDisk.readFile;
  return { ...nodeDisk, readFile };
}

suite('a file is written whole or not at all', () => {
  for (const [name, code, key] of [
    ['open', 'ENOSPC', 'disk.full'],
    ['open', 'EACCES', 'disk.denied'],
    ['open', 'EROFS', 'disk.denied'],
    ['rename', 'EPERM', 'disk.denied'],
    ['rename', 'EIO', 'disk.other'],
    ['access', 'EACCES', 'disk.denied'],
    ['realpath', 'ENOENT', 'disk.gone'],
  ] as const) {
    test(`${name} fails with ${code}`, async () => {
      const trouble = await replaceFile(file, 'new', old, failing(name, code));
      assert.deepEqual(trouble, { key, values: { file, reason: code } });
      assert.equal(read(), 'old');
      assert.deepEqual(readdirSync(folder.path), ['a.md']);
    });
  }

  test('what is no fault of the file system is not hidden', async () => {
    const disk = { ...nodeDisk, rename: () => Promise.reject(new TypeError('a mistake')) };
    await assert.rejects(replaceFile(file, 'new', old, disk), TypeError);
  });

  test('a file that was changed since it was read stays as it is', async () => {
    const trouble = await replaceFile(file, 'new', old, disturbed());
    assert.equal(trouble?.key, 'disk.changed');
    assert.equal(read(), 'newer');
    assert.deepEqual(readdirSync(folder.path), ['a.md']);
  });

  test('without a fault it is written', async () => {
    assert.equal(await replaceFile(file, 'new', old), undefined);
    assert.equal(read(), 'new');
  });

  test('a link stays a link, and what it leads to is written', async () => {
    const link = join(folder.path, 'link.md');
    symlinkSync(file, link);
    assert.equal(await replaceFile(link, 'new', old), undefined);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(read(), 'new');
  });
});

suite('a new file', () => {
  test('overwrites nothing', async () => {
    const trouble = await createFile(file, 'new');
    assert.equal(trouble?.key, 'disk.exists');
    assert.equal(read(), 'old');
    assert.deepEqual(readdirSync(folder.path), ['a.md']);
  });

  test('is made with its folders, also where the file system knows no links', async () => {
    for (const disk of [nodeDisk, failing('link', 'EPERM'), failing('link', 'ENOTSUP')]) {
      const name = join(folder.path, 'deep', 'er', 'b.md');
      assert.equal(await createFile(name, 'b', disk), undefined);
      assert.equal(readFileSync(name, 'utf8'), 'b');
      assert.equal((await createFile(name, 'c', disk))?.key, 'disk.exists');
      assert.deepEqual(readdirSync(join(folder.path, 'deep', 'er')), ['b.md']);
      await nodeDisk.rm(name);
    }
  });

  test('below a file is refused', async () => {
    const trouble = await putFile(join(file, 'b.json'), '{}');
    assert.equal(trouble?.key, 'disk.exists');
    assert.equal(trouble.values.file, file);
  });
});

test('a full disk is told with the name of the file, and nothing is half written', async (t) => {
  const small = join(folder.path, 'disk');
  mkdirSync(small);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=32k', 'tmpfs', small]);
  if (mounted.status !== 0) return t.skip('no file system can be mounted here');
  try {
    await polku('new', 'course', join(small, 'c'));
    const before = contentsOf(small);
    writeFileSync(join(small, 'ballast'), new Uint8Array(12 * 1024));
    let isFull = false;
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight']) {
      const { status, stderr } = await polku('new', 'lesson', title, join(small, 'c'));
      if (status === 0) continue;
      isFull = true;
      assert.equal(status, 2);
      assert.match(stderr, /disk\/c\/[\w.-]+ does not fit on the disk \(ENOSPC\)/);
      break;
    }
    assert.ok(isFull);
    const full = contentsOf(small);
    for (const [name, text] of before) {
      if (!name.endsWith('course.md')) assert.equal(full.get(name), text, name);
    }
    for (const [name, text] of full) assert.notEqual(text, '', `${name} is empty`);
    assert.match(full.get('c/course.md') ?? '', /^---\nid: c\n[\s\S]*\n$/);
    assert.ok(
      [...full.keys()].every((name) => !name.includes('.polku')),
      'nothing is left beside',
    );
  } finally {
    spawnSync('umount', [small]);
  }
});

function contentsOf(path: string): ReadonlyMap<string, string> {
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names.map(({ parentPath, name }) => {
      const whole = join(parentPath, name);
      return [whole.slice(path.length + 1), readFileSync(whole, 'utf8')] as const;
    }),
  );
}
