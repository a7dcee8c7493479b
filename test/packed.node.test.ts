import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeFolder } from './support/folder.js';
import { startServing } from './support/serving.js';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * The package as `npm pack` makes it, unpacked into an empty folder as `npm install` would do it,
 * but without a network: what it depends on is linked to.
 */
suite('the packed package', { timeout: 600_000 }, () => {
  const source = makeFolder();
  const folder = makeFolder({ 'package.json': '{"name": "somebody", "private": true}' });
  const modules = join(folder.path, 'node_modules');
  after(() => {
    source.remove();
    folder.remove();
  });

  before(() => {
    const build = ['--import', 'tsx', 'scripts/build.ts', join(source.path, 'dist')];
    succeed(root, process.execPath, build);
    for (const name of ['package.json', 'README.md', 'LICENSE']) {
      copyFileSync(join(root, name), join(source.path, name));
    }
    const packed = succeed(source.path, 'npm', ['pack', '--ignore-scripts', '--json']);
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }];

    mkdirSync(join(modules, '.bin'), { recursive: true });
    succeed(modules, 'tar', ['-xzf', join(source.path, filename)]);
    succeed(modules, 'mv', ['package', 'polku']);
    const text = readFileSync(join(modules, 'polku/package.json'), 'utf8');
    const { bin, dependencies } = JSON.parse(text) as Manifest;
    symlinkSync(join('../polku', bin.polku!), join(modules, '.bin/polku'));
    for (const name of Object.keys(dependencies)) {
      const [scope] = name.split('/');
      if (name.startsWith('@')) mkdirSync(join(modules, scope!), { recursive: true });
      symlinkSync(join(root, 'node_modules', name), join(modules, name));
    }
  });

  function polku(...args: readonly string[]) {
    // `--no`: what is not there is never fetched.
    return spawnSync('npx', ['--no', '--', 'polku', ...args], {
      cwd: folder.path,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
    });
  }
  const read = (name: string): string => readFileSync(join(folder.path, name), 'utf8');

  test('has what authors start from', () => {
    const guides = readdirSync(join(modules, 'polku/dist/guides'));
    for (const name of readdirSync(join(root, 'src/exercises'))) {
      if (!existsSync(join(root, 'src/exercises', name, `${name}.md`))) continue;
      assert.ok(guides.includes(`${name}.md`), name);
    }
    assert.deepEqual(readdirSync(join(modules, 'polku/dist/templates')).sort(), ['en', 'fi']);
  });

  test('begins a course, and checks it', () => {
    const made = polku('new', 'course', 'oma', '--lang', 'fi', '--teaches', 'fi');
    assert.equal(made.status, 0, made.stderr);
    assert.equal(polku('new', 'lesson', 'Kahvitauko', 'oma').status, 0);
    const added = polku('new', 'exercise', 'choice', 'oma/02-kahvitauko.md');
    assert.equal(added.status, 0, added.stderr);
    const checked = polku('check', 'oma');
    assert.match(checked.stdout, /2 lessons, 7 exercises, fi\nOne course: 0 errors, 0 warnings/);
    assert.equal(checked.status, 0);
  });

  test('builds it, and lists its texts', () => {
    const built = polku('build', 'oma', '-o', 'site');
    assert.equal(built.status, 0, built.stderr);
    assert.ok(existsSync(join(folder.path, 'site/oma/kahvitauko.json')));
    assert.match(polku('text', '--lang', 'fi', 'oma').stdout, /01-\S+\.md:\d+:\d+\t\S/);
  });

  test('writes ids, and tells what a change of prompts keeps', () => {
    succeed(folder.path, 'cp', ['-r', 'oma', 'ennen']);
    const written = polku('ids', 'oma');
    assert.match(written.stdout, /^6 ids were written\.$/m);
    const lesson = read('oma/02-kahvitauko.md');
    folder.write('oma/02-kahvitauko.md', lesson.replace('Mitä sanot?', 'Mitä sanot heille?'));
    const compared = polku('diff', 'ennen', 'oma');
    assert.match(compared.stdout, /7 exercises keep their answers, 0 are asked again, 0 lose/);
    assert.equal(compared.status, 0);
  });

  test('mends what is broken', () => {
    const sound = read('oma/02-kahvitauko.md');
    folder.write('oma/02-kahvitauko.md', `${sound}\n[Laki](http://example.org/)\n`);
    const mended = polku('check', 'oma', '--fix');
    assert.match(mended.stdout, /mended link\.insecure/);
    assert.equal(mended.status, 0);
    assert.equal(read('oma/02-kahvitauko.md'), `${sound}\n[Laki](https://example.org/)\n`);
  });

  test('opens the workbench over it', async () => {
    const course = join(folder.path, 'oma');
    const serving = await startServing(join(modules, 'polku/dist'), [course, '--port', '0']);
    try {
      for (const page of ['', 'author.html', 'guide.html']) {
        const response = await fetch(`${serving.origin}/${page}`);
        assert.equal(response.status, 200, page);
        const [, script = ''] = /<script[^>]+src="\.\/([^"]+)"/.exec(await response.text()) ?? [];
        assert.equal((await fetch(`${serving.origin}/${script}`)).status, 200, script);
      }
      const headers = { 'X-Polku-Token': serving.token };
      const listed = await fetch(`${serving.origin}/api/folder`, { headers });
      assert.match(await listed.text(), /"02-kahvitauko\.md"/);
    } finally {
      assert.equal(await serving.end(), 0);
    }
  });

  test('refuses what it does not know', () => {
    assert.equal(polku('frobnicate').status, 2);
  });
});

function succeed(cwd: string, command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}
