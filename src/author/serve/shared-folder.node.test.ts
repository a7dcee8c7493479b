import assert from 'node:assert/strict';
import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import * as nodeDisk from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { makeFolder } from '../../../test/support/folder.js';
import type { Disk } from '../disk.js';
import { isRefusal } from './refusal.js';
import { SharedFolder } from './shared-folder.js';

let folder: ReturnType<typeof makeFolder>;
let root: string;
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const read = (): string => readFileSync(join(root, 'a.md'), 'utf8');

beforeEach(() => {
  folder = makeFolder({ 'a.md': 'old' });
  root = realpathSync(folder.path);
});
afterEach(() => folder.remove());

/** The disk, one of whose functions fails. */
function failing(name: keyof Disk, code: string): Disk {
  const fail = () => Promise.reject(Object.assign(new Error(code), { code }));
  return { ...nodeDisk, [name]: fail };
}

async function stampOf(shared: SharedFolder): Promise<string> {
  const stored = await shared.read('a.md');
  assert.ok(!isRefusal(stored));
  return stored.stamp;
}

suite('what the disk says becomes a status', () => {
  for (const [name, code, status] of [
    ['open', 'ENOSPC', 507],
    ['open', 'EDQUOT', 507],
    ['open', 'EROFS', 403],
    ['access', 'EACCES', 403],
    ['rename', 'EPERM', 403],
    ['rename', 'EBUSY', 423],
    ['rename', 'EIO', 500],
  ] as const) {
    test(`${name} fails with ${code}: ${status}`, async () => {
      const stamp = await stampOf(new SharedFolder(root));
      const shared = new SharedFolder(root, failing(name, code));
      assert.deepEqual(await shared.write('a.md', text('new'), stamp), { status });
      assert.equal(read(), 'old');
      assert.deepEqual(readdirSync(root), ['a.md']);
    });
  }

  test('a file is not removed: 403', async () => {
    const stamp = await stampOf(new SharedFolder(root));
    const shared = new SharedFolder(root, failing('rm', 'EACCES'));
    assert.deepEqual(await shared.remove('a.md', stamp), { status: 403 });
  });
});

suite('somebody else writes at the same time', () => {
  test('right before the new text is put in its place: theirs stays', async () => {
    const open = ((...args: Parameters<typeof nodeDisk.open>) => {
      writeFileSync(join(root, 'a.md'), 'theirs');
      return nodeDisk.open(...args);
    }) as typeof nodeDisk.open;
    const stamp = await stampOf(new SharedFolder(root));
    const shared = new SharedFolder(root, { ...nodeDisk, open });
    assert.deepEqual(await shared.write('a.md', text('mine'), stamp), { status: 412 });
    assert.equal(read(), 'theirs');
    assert.deepEqual(readdirSync(root), ['a.md']);
  });

  test('while it is read: it is read again', async () => {
    let times = 0;
    const readFile = (async (file: string) => {
      const content = await nodeDisk.readFile(file);
      if ((times += 1) === 1) writeFileSync(file, 'longer than before');
      return content;
    }) as unknown as typeof nodeDisk.readFile;
    const stored = await new SharedFolder(root, { ...nodeDisk, readFile }).read('a.md');
    assert.ok(!isRefusal(stored));
    assert.equal(new TextDecoder().decode(stored.content), 'longer than before');
    assert.equal(stored.stamp, await stampOf(new SharedFolder(root)));
  });
});
