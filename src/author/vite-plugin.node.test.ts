import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { build, createLogger, createServer, type ViteDevServer } from 'vite';
import { makeFolder } from '../../test/support/folder.js';
import { brokenLesson, smallCourse } from '../../test/support/small-course.js';
import { polku } from './vite-plugin.js';

const files = Object.fromEntries(
  Object.entries(smallCourse).map(([name, content]) => [`courses/${name}`, content]),
);

suite('the Vite plugin while developing', () => {
  const folder = makeFolder({
    ...files,
    'secret.md': 'secret',
    'index.html': '<title>Host</title>',
  });
  const warnings: string[] = [];
  let server: ViteDevServer;
  let origin: string;

  before(async () => {
    const customLogger = createLogger('silent');
    customLogger.warn = (message) => void warnings.push(message);
    server = await createServer({
      root: folder.path,
      configFile: false,
      customLogger,
      appType: 'mpa',
      plugins: [polku({ courses: join(folder.path, 'courses') })],
      server: { port: 0, host: '127.0.0.1' },
    });
    await server.listen();
    origin = server.resolvedUrls!.local[0]!;
  });
  after(async () => {
    await server.close();
    folder.remove();
  });

  const get = (path: string) => fetch(`${origin}${path}`);

  test('serves the markdown as it stands', async () => {
    const answer = await get('courses/small/01-hei.md');
    assert.equal(answer.headers.get('content-type'), 'text/markdown; charset=utf-8');
    assert.equal(await answer.text(), smallCourse['small/01-hei.md']);
  });

  test('serves the compiled form, which is nowhere on the disk', async () => {
    const course = (await (await get('courses/small/course.json')).json()) as { id: string };
    assert.equal(course.id, 'small');
    assert.equal((await get('courses/small/hei.json')).status, 200);
    assert.ok(!existsSync(join(folder.path, 'courses/small/course.json')));
  });

  for (const path of ['courses/small/nothing.json', 'courses/..%2fsecret.md', 'courses/%E0%A4%A']) {
    test(`has nothing at ${path}`, async () => {
      const answer = await get(path);
      assert.ok(answer.status >= 400, String(answer.status));
      assert.ok(!(await answer.text()).includes('secret'));
    });
  }

  test('reloads the page and compiles anew when a lesson has changed', async () => {
    const reload = new Promise<void>((resolve) => {
      const send = server.ws.send.bind(server.ws);
      server.ws.send = (message: { type?: string }) => {
        if (message.type === 'full-reload') resolve();
        send(message as never);
      };
    });
    folder.write('courses/small/01-hei.md', brokenLesson);
    await reload;
    await (await get('courses/small/course.json')).json();
    assert.match(warnings.join('\n'), /01-hei\.md:8:\d+ error directive\.unknown/);
  });
});

test('building puts the compiled course beside the page', async () => {
  const folder = makeFolder({ ...files, 'index.html': '<title>Host</title>' });
  const plugins = [polku({ courses: join(folder.path, 'courses'), base: 'learn' })];
  await build({ root: folder.path, configFile: false, logLevel: 'silent', plugins });
  const built = join(folder.path, 'dist/learn/small');
  assert.equal(
    (JSON.parse(readFileSync(join(built, 'course.json'), 'utf8')) as { id: string }).id,
    'small',
  );
  assert.equal(readFileSync(join(built, 'images/door.png'), 'utf8'), 'png');
  assert.ok(!existsSync(join(built, 'course.md')));
  folder.remove();
});
