import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, suite, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { isProblem } from '../src/course/source.js';
import { openServedFolder, tokenIn, type ServedFolder } from '../src/draft/served-folder.js';
import type { Problem } from '../src/problem.js';
import { makeFolder } from './support/folder.js';
import { ask, buildCommand, startServing, type Serving } from './support/serving.js';

const patience = { timeout: 60_000 };
const nobody = { uid: 65_534, gid: 65_534 };
const crlf = 'Hei\r\nmoi\r\n';
const file = (path: string): string => `/api/file?path=${encodeURIComponent(path)}`;

suite('polku serve', { timeout: 300_000 }, () => {
  let command: ReturnType<typeof makeFolder>;
  let outside: ReturnType<typeof makeFolder>;
  let folder: ReturnType<typeof makeFolder>;
  let serving: Serving;
  const at = (...names: string[]): string => join(folder.path, ...names);

  before(async () => {
    command = await buildCommand((pages) => {
      mkdirSync(pages);
      writeFileSync(join(pages, 'author.html'), '<!doctype html><title>Workbench</title>');
      return Promise.resolve();
    });
    chmodSync(command.path, 0o755);
    outside = makeFolder({ 'secret.md': 'secret', 'polku/x.md': 'x' });
  });
  after(() => {
    command.remove();
    outside.remove();
  });
  beforeEach(async () => {
    folder = makeFolder({
      'course.md': 'Kurssi',
      'unit 1/ä &.md': crlf,
      'images/a.png': 'png',
      '.git/config': 'git',
      'node_modules/a/b.md': 'b',
    });
    serving = await startServing(command.path, [folder.path, '--port', '0']);
  });
  afterEach(async () => {
    await serving.end();
    folder.remove();
  });

  /** The folder as the page has it. */
  async function opened(): Promise<ServedFolder> {
    const { origin, token } = serving;
    const served = await openServedFolder({ base: `${origin}/`, token });
    assert.ok(!isProblem(served), JSON.stringify(served));
    return served;
  }
  const codeOf = (value: unknown): string | undefined =>
    isProblem(value as Problem) ? (value as Problem).code : undefined;

  suite('who may ask', () => {
    for (const [name, headers, status] of [
      ['the page itself', {}, 200],
      ['its fetch', { 'Sec-Fetch-Site': 'same-origin' }, 200],
      ['who has no token', { 'X-Polku-Token': '' }, 401],
      ['who has another token', { 'X-Polku-Token': 'f'.repeat(32) }, 401],
      ['a name that was pointed here', { Host: 'evil.example' }, 401],
      ['such a name with the port', { Host: 'localhost.evil.example:4747' }, 401],
      ['another port', { Host: '127.0.0.1:1' }, 401],
      ['another page', { Origin: 'https://evil.example' }, 401],
      ['a sandboxed page', { Origin: 'null' }, 401],
      ['a page of another port', { 'Sec-Fetch-Site': 'same-site' }, 401],
      ['what another page embeds', { 'Sec-Fetch-Site': 'cross-site' }, 401],
    ] as const) {
      test(`${name}: ${status}`, patience, async () => {
        for (const path of ['/api/folder', file('course.md')]) {
          const said = await ask(serving, 'GET', path, { headers });
          assert.equal(said.status, status);
          assert.equal(said.body.length > 0, status === 200);
          for (const name of Object.keys(said.headers))
            assert.doesNotMatch(name, /^access-control/);
        }
      });
    }

    test('localhost is its name, too, and its own origin may be named', patience, async () => {
      const Host = `localhost:${serving.port}`;
      const headers = { Host, Origin: `http://${Host}` };
      assert.equal((await ask(serving, 'GET', '/api/folder', { headers })).status, 200);
    });

    test('a form of another page changes nothing', patience, async () => {
      const headers = {
        'X-Polku-Token': '',
        Origin: 'https://evil.example',
        'Content-Type': 'application/x-www-form-urlencoded',
      };
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const said = await ask(serving, method, file('course.md'), { headers, body: 'a=b' });
        assert.equal(said.status, 401);
      }
      assert.equal(readFileSync(at('course.md'), 'utf8'), 'Kurssi');
    });

    test('a preflight gets no permission', patience, async () => {
      const headers = {
        'X-Polku-Token': '',
        Origin: 'https://evil.example',
        'Access-Control-Request-Method': 'PUT',
        'Access-Control-Request-Headers': 'x-polku-token',
      };
      const said = await ask(serving, 'OPTIONS', file('course.md'), { headers });
      assert.equal(said.status, 401);
      assert.deepEqual(
        Object.keys(said.headers).filter((name) => name.startsWith('access-control')),
        [],
      );
    });

    test('other methods are refused', patience, async () => {
      for (const [method, path] of [
        ['POST', file('course.md')],
        ['PATCH', file('course.md')],
        ['PUT', '/api/folder'],
        ['POST', '/api/changes'],
        ['POST', '/'],
      ] as const) {
        const said = await ask(serving, method, path);
        assert.equal(said.status, 405, `${method} ${path}`);
        assert.ok(said.headers.allow);
      }
    });

    test('nobody else on the network is listened to', patience, () => {
      assert.match(serving.address, /^http:\/\/127\.0\.0\.1:\d+\/#token=[\da-f]{32}$/);
      assert.equal(tokenIn(new URL(serving.address).hash), serving.token);
    });
  });

  suite('what is outside stays there', () => {
    for (const path of [
      '../secret.md',
      'unit 1/../../secret.md',
      '..',
      '.',
      '',
      '/etc/passwd',
      'unit 1//ä &.md',
      './course.md',
      'a\0.md',
      '..\\secret.md',
      '.git/config',
      '.env',
      'node_modules/a/b.md',
      'unit 1',
    ]) {
      test(JSON.stringify(path), patience, async () => {
        const put = { headers: { 'If-None-Match': '*' }, body: 'mine' };
        const before = readdirSync(folder.path, { recursive: true }).sort();
        assert.equal((await ask(serving, 'GET', file(path))).status, 404);
        const { status } = await ask(serving, 'PUT', file(path), put);
        assert.ok(status === 404 || (path === 'unit 1' && status === 412), String(status));
        const headers = { 'If-Match': '"1-1"' };
        assert.ok(
          [404, 412].includes((await ask(serving, 'DELETE', file(path), { headers })).status),
        );
        assert.deepEqual(readdirSync(folder.path, { recursive: true }).sort(), before);
      });
    }

    test('so does what links lead to', patience, async () => {
      symlinkSync(outside.path, at('door'));
      symlinkSync(join(outside.path, 'secret.md'), at('key.md'));
      symlinkSync(join(outside.path, 'none.md'), at('new.md'));
      symlinkSync(at('.git'), at('git'));
      symlinkSync('loop.md', at('loop.md'));
      const paths = [
        'door/secret.md',
        'key.md',
        'new.md',
        'git/config',
        'door/new/a.md',
        'loop.md',
      ];
      for (const path of paths) {
        assert.notEqual((await ask(serving, 'GET', file(path))).status, 200, path);
        const put = { headers: { 'If-None-Match': '*' }, body: 'mine' };
        assert.ok((await ask(serving, 'PUT', file(path), put)).status >= 400, path);
      }
      assert.deepEqual(readdirSync(outside.path).sort(), ['polku', 'secret.md']);
      assert.equal(readFileSync(join(outside.path, 'secret.md'), 'utf8'), 'secret');
      const listed = await (await opened()).list();
      assert.deepEqual(
        (listed as readonly { path: string }[]).map(({ path }) => path),
        ['course.md', 'images/a.png', 'unit 1/ä &.md'],
      );
    });

    test('pages, too, are only those of the workbench', patience, async () => {
      for (const path of [
        '/../cli.js',
        '/%2e%2e/cli.js',
        '/..%2fcli.js',
        '/%',
        '/cli.js',
        '//x/y',
      ]) {
        assert.equal((await ask(serving, 'GET', path)).status, 404, path);
      }
      const { status, headers } = await ask(serving, 'GET', '/');
      assert.equal(status, 200);
      assert.match(String(headers['content-security-policy']), /script-src 'self';/);
      assert.equal(headers['x-content-type-options'], 'nosniff');
      assert.equal(headers['referrer-policy'], 'no-referrer');
      const evil = { headers: { Host: 'evil.example' } };
      assert.equal((await ask(serving, 'GET', '/', evil)).status, 401);
    });
  });

  suite('the folder, as the page has it', () => {
    test('is listed, read, written, and left without a trace', patience, async () => {
      const served = await opened();
      assert.equal(served.name, folder.path.split('/').at(-1));
      assert.equal(served.isReadOnly, false);
      const read = await served.read('unit 1/ä &.md');
      assert.ok(!isProblem(read));
      assert.equal(await read.content.text(), crlf);

      const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 13, 10, 0, 255]);
      const written = await served.write('unit 1/ä &.md', new Blob([bytes]), read.stamp);
      assert.ok(!isProblem(written), JSON.stringify(written));
      assert.deepEqual(new Uint8Array(readFileSync(at('unit 1', 'ä &.md'))), bytes);
      const made = await served.write('b/c/new.md', new Blob(['new']));
      assert.ok(!isProblem(made));
      const listed = await served.list();
      assert.ok(!isProblem(listed));
      const stamps = new Map(listed.map(({ path, stamp }) => [path, stamp]));
      assert.equal(stamps.get('unit 1/ä &.md'), written.stamp);
      assert.equal(stamps.get('b/c/new.md'), made.stamp);

      assert.equal(await served.remove('b/c/new.md', made.stamp), undefined);
      assert.equal(await served.remove('b/c/new.md', made.stamp), undefined);
      assert.equal(existsSync(at('b/c/new.md')), false);
      assert.deepEqual(readdirSync(at('unit 1')), ['ä &.md']);
    });

    test('has one id, whatever the port and the way to it', patience, async () => {
      const { id } = await opened();
      await serving.end();
      symlinkSync(folder.path, join(outside.path, 'way'));
      serving = await startServing(command.path, [join(outside.path, 'way'), '--port', '0']);
      assert.equal((await opened()).id, id);
    });

    test('is not written over what somebody else wrote', patience, async () => {
      const served = await opened();
      const read = await served.read('course.md');
      assert.ok(!isProblem(read));
      writeFileSync(at('course.md'), 'theirs');
      const mine = new Blob(['mine']);
      assert.equal(codeOf(await served.write('course.md', mine, read.stamp)), 'folder.conflict');
      assert.equal(codeOf(await served.write('course.md', mine)), 'folder.conflict');
      assert.equal(codeOf(await served.remove('course.md', read.stamp)), 'folder.conflict');
      assert.equal(codeOf(await served.write('none.md', mine, read.stamp)), 'folder.conflict');
      assert.equal(readFileSync(at('course.md'), 'utf8'), 'theirs');
      assert.equal((await ask(serving, 'PUT', file('course.md'), { body: 'x' })).status, 412);
      assert.equal((await ask(serving, 'DELETE', file('course.md'))).status, 412);
    });

    test('of two windows that save at once, one is told', patience, async () => {
      const served = await opened();
      const read = await served.read('course.md');
      assert.ok(!isProblem(read));
      const all = await Promise.all(
        ['a', 'b', 'c'].map((text) => served.write('course.md', new Blob([text]), read.stamp)),
      );
      assert.equal(all.filter((one) => !isProblem(one)).length, 1);
      assert.equal(all.filter((one) => codeOf(one) === 'folder.conflict').length, 2);
    });

    test('tells what is not there, and what is in the way', patience, async () => {
      const served = await opened();
      assert.equal(codeOf(await served.read('none.md')), 'folder.missing');
      assert.equal(codeOf(await served.read('course.md/a.md')), 'folder.missing');
      const inFile = await served.write('course.md/a.md', new Blob(['a']));
      assert.equal(codeOf(inFile), 'folder.conflict');
    });

    test('takes no more than 64 MB, however it comes', { timeout: 120_000 }, async () => {
      const served = await opened();
      const large = new Blob([new Uint8Array(64 * 1024 * 1024 + 1)]);
      assert.equal(codeOf(await served.write('large.bin', large)), 'folder.too-large');
      const told = { 'If-None-Match': '*', 'Content-Length': '99999999999' };
      const said = ask(serving, 'PUT', file('a.bin'), { headers: told, body: 'a' });
      assert.equal((await said.catch(() => ({ status: 413 }))).status, 413);
      assert.deepEqual(readdirSync(folder.path).includes('large.bin'), false);
    });

    test('is gone, and comes back', patience, async () => {
      const served = await opened();
      const away = `${folder.path}-away`;
      renameSync(folder.path, away);
      assert.equal(codeOf(await served.list()), 'folder.gone');
      assert.equal(codeOf(await served.read('course.md')), 'folder.gone');
      assert.equal(codeOf(await served.write('new.md', new Blob(['a']))), 'folder.gone');
      assert.equal(existsSync(folder.path), false);
      renameSync(away, folder.path);
      assert.equal(isProblem(await served.read('course.md')), false);
    });

    test('may be one that nothing is written to', patience, async (context) => {
      if (process.getuid?.() === 0) {
        // Root may write anywhere, so somebody else serves it.
        await serving.end();
        chmodSync(folder.path, 0o555);
        serving = await startServing(command.path, [folder.path, '--port', '0'], nobody);
      } else if (process.platform === 'win32') return context.skip('has no such folders');
      else chmodSync(folder.path, 0o555);
      const served = await opened();
      assert.equal(served.isReadOnly, true);
      assert.equal(codeOf(await served.write('new.md', new Blob(['a']))), 'folder.read-only');
      const read = await served.read('course.md');
      assert.ok(!isProblem(read));
      const written = await served.write('course.md', new Blob(['mine']), read.stamp);
      assert.equal(codeOf(written), 'folder.read-only');
      assert.equal(codeOf(await served.remove('course.md', read.stamp)), 'folder.read-only');
      assert.equal(readFileSync(at('course.md'), 'utf8'), 'Kurssi');
      chmodSync(folder.path, 0o755);
    });

    test('may be on a disk that is full', patience, async (context) => {
      if (process.platform === 'win32') return context.skip('has no ulimit');
      await serving.end();
      const limited = { largest: 8 };
      serving = await startServing(command.path, [folder.path, '--port', '0'], limited);
      const served = await opened();
      const read = await served.read('course.md');
      assert.ok(!isProblem(read));
      const large = new Blob(['x'.repeat(100_000)]);
      assert.equal(codeOf(await served.write('course.md', large, read.stamp)), 'folder.full');
      assert.equal(codeOf(await served.write('new.md', large)), 'folder.full');
      assert.equal(readFileSync(at('course.md'), 'utf8'), 'Kurssi');
      assert.deepEqual(
        readdirSync(folder.path).filter((name) => /^new|polku/.test(name)),
        [],
      );
      const small = await served.write('course.md', new Blob(['small']), read.stamp);
      assert.equal(isProblem(small), false);
    });

    test('may be a whole disk, and is not taken for a course', patience, async () => {
      const files = Array.from({ length: 20_001 }, (_, i) => ({
        path: `${i}.md`,
        size: 1,
        stamp: '1',
      }));
      const listing = { id: '1', name: 'disk', readOnly: false, files };
      const fetch = () => Promise.resolve(Response.json(listing));
      const served = await openServedFolder({ base: 'http://localhost/', token: 'a', fetch });
      assert.ok(!isProblem(served));
      assert.equal(codeOf(await served.list()), 'folder.huge');
    });

    test('may hold 2,000 files', patience, async () => {
      for (let i = 0; i < 2_000; i += 1) folder.write(`many/${i % 40}/${i}.md`, String(i));
      const served = await opened();
      const began = performance.now();
      const listed = await served.list();
      assert.equal((listed as readonly unknown[]).length, 2_003);
      assert.ok(performance.now() - began < 5_000);
    });
  });

  suite('changes', () => {
    /** Waits until something is told after something was done. */
    async function toldOf(work: () => unknown): Promise<void> {
      const served = await opened();
      let told = 0;
      const stop = served.watch!(() => (told += 1));
      try {
        await until(() => told > 0);
        await sleep(300);
        const before = told;
        await work();
        await until(() => told > before);
      } finally {
        stop();
      }
    }
    async function until(isSo: () => boolean): Promise<void> {
      for (const end = Date.now() + 20_000; !isSo(); await sleep(20)) {
        assert.ok(Date.now() < end, 'nothing was told');
      }
    }

    for (const [name, work] of [
      ['a file is written', () => writeFileSync(at('unit 1', 'ä &.md'), 'new')],
      ['a file is made', () => folder.write('unit 1/b.md', 'b')],
      ['a file is made in new folders', () => folder.write('deep/er/c.md', 'c')],
      ['a file is put in its place', () => renameSync(at('images/a.png'), at('course.md'))],
      ['the folder goes', () => renameSync(folder.path, join(outside.path, `${Date.now()}`))],
    ] as const) {
      test(`are told when ${name}`, patience, () => toldOf(work));
    }

    test('of what is hidden or installed are not told', patience, async () => {
      const served = await opened();
      let told = 0;
      const stop = served.watch!(() => (told += 1));
      await until(() => told > 0);
      await sleep(500);
      const before = told;
      folder.write('.git/index', 'index');
      folder.write('node_modules/a/c.md', 'c');
      folder.write('.course.md.swp', 'swap');
      await sleep(1_500);
      stop();
      assert.equal(told, before);
    });
  });

  suite('the command', () => {
    test('takes the next port where one is taken, and ends with 0', patience, async () => {
      const taken = createServer();
      await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
      const { port } = taken.address() as AddressInfo;
      const second = await startServing(command.path, [folder.path, '--port', String(port)]);
      taken.close();
      assert.ok(second.port > port && second.port <= port + 20);
      assert.notEqual(second.token, serving.token);
      assert.equal(await second.end(), 0);
    });

    for (const [args, says] of [
      [['nowhere'], /no folder nowhere/],
      [['--port', 'x'], /“x” is no port/],
      [['--port', '70000'], /“70000” is no port/],
      [['--prot', '1'], /--prot/],
    ] as const) {
      test(`refuses ${args.join(' ')}`, patience, () => {
        const cli = join(command.path, 'cli.js');
        const { status, stderr } = spawnSync(process.execPath, [cli, 'serve', ...args], {
          encoding: 'utf8',
          env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
        });
        assert.equal(status, 2);
        assert.match(stderr, says);
      });
    }
  });
});
