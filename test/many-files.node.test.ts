import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeFolder } from './support/folder.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const count = 2_000;

suite(`a folder with ${count} files`, { timeout: 60_000 }, () => {
  let folder: ReturnType<typeof makeFolder>;
  let out: typeof folder;
  before(() => {
    folder = makeFolder();
    out = makeFolder();
    const names = Array.from(
      { length: count },
      (_, at) => `${String(at + 1).padStart(4, '0')}-l.md`,
    );
    const links = names.map((name) => `1. [L](${name})`).join('\n');
    folder.write(
      'course.md',
      `---\nid: many\ntitle: Many\nlanguages: [en]\n---\nMany lessons.\n\n## U\n\n${links}\n`,
    );
    for (const [at, name] of names.entries()) {
      const exercise = `:::choice\nQuestion ${at}?\n\n- [x] yes\n- [ ] no\n:::`;
      folder.write(name, `---\ntitle: L\nminutes: 5\n---\n## S\n\n${exercise}\n`);
    }
  });
  after(() => {
    folder.remove();
    out.remove();
  });

  /** As systems have it that allow few open files. */
  function polku(...args: readonly string[]) {
    const loader = join(root, 'node_modules/tsx/dist/loader.mjs');
    const cli = join(root, 'src/author/cli.ts');
    const line = 'ulimit -n 200 2>/dev/null; exec "$@"';
    return spawnSync('sh', ['-c', line, 'sh', process.execPath, '--import', loader, cli, ...args], {
      cwd: folder.path,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
    });
  }

  test('is checked', () => {
    const { status, stdout, stderr } = polku('check');
    assert.equal(stderr, '');
    assert.match(stdout, /2000 lessons, 2000 exercises/);
    assert.equal(status, 0);
  });

  test('is compiled, and each of its exercises gets its id', () => {
    const built = polku('build', '.', '-o', out.path);
    assert.equal(built.status, 0, built.stderr);
    assert.match(built.stdout, /2001 files/);
    const written = polku('ids', '.');
    assert.equal(written.status, 0, written.stderr);
    assert.match(written.stdout, /2000 ids were written/);
  });
});
