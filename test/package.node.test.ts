import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { makeFolder } from './support/folder.js';
import { launchBrowser } from './support/playwright.mjs';
import { serveFolder } from './support/serve-folder.js';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly customElements: string;
}
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

/** The entries that are modules, by the name a host imports: `polku/elements`. */
const modules = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target !== 'string')
  .map(([name]) => name.replace(/^\./, 'polku'));

const inNode = ['polku', 'polku/compile', 'polku/vite'];

suite('the package, built and installed elsewhere', { timeout: 600_000 }, () => {
  const folder = makeFolder();
  const installed = join(folder.path, 'node_modules/polku');

  before(() => {
    mkdirSync(installed, { recursive: true });
    run(root, '--import', 'tsx', 'scripts/build.ts', join(installed, 'dist'));
    folder.write('node_modules/polku/package.json', readFileSync(join(root, 'package.json')));
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (name.startsWith('.')) continue;
      symlinkSync(join(root, 'node_modules', name), join(folder.path, 'node_modules', name));
    }
  });
  after(() => folder.remove());

  test('has every file that its manifest names', () => {
    const { exports, bin, customElements } = manifest;
    const named = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    for (const file of [...named, ...Object.values(bin), customElements]) {
      assert.ok(existsSync(join(installed, file)), file);
    }
  });

  test('names no path of the machine that built it', () => {
    for (const file of filesIn(join(installed, 'dist'))) {
      const text = readFileSync(file, 'utf8');
      for (const path of [root, folder.path]) assert.ok(!text.includes(path), `${path} in ${file}`);
    }
  });

  for (const name of inNode) {
    test(`${name} is imported in Node, without a DOM`, () => {
      const code = `console.log(Object.keys(await import('${name}')).length)`;
      assert.ok(Number(run(folder.path, '--input-type=module', '-e', code)) > 0);
    });
  }

  test('the command runs', () => {
    assert.match(run(folder.path, join(installed, 'dist/cli.js'), '--help'), /polku/);
  });

  test('every entry has types', () => {
    folder.write(
      'host.ts',
      modules.map((name, i) => `export * as m${i} from '${name}';\n`).join(''),
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options =
      '--noEmit --strict --skipLibCheck --target es2022 --module nodenext --types node';
    run(folder.path, tsc, ...options.split(' '), '--lib', 'es2023,dom,dom.iterable', 'host.ts');
  });

  test('the elements are described in the manifest', () => {
    const text = readFileSync(join(installed, manifest.customElements), 'utf8');
    const { modules } = JSON.parse(text) as {
      modules: {
        declarations: {
          tagName?: string;
          attributes?: { name: string }[];
          events?: { name: string }[];
        }[];
      }[];
    };
    const course = modules
      .flatMap(({ declarations }) => declarations)
      .find(({ tagName }) => tagName === 'polku-course');
    assert.deepEqual(
      ['src', 'lang', 'lesson'].filter(
        (name) => !course?.attributes?.some((one) => one.name === name),
      ),
      [],
    );
    assert.ok(course?.events?.some(({ name }) => name === 'polku-answered'));
  });

  test('every other entry is imported in a page, through a bundler', async () => {
    const names = modules.filter((name) => !inNode.includes(name) || name === 'polku');
    folder.write(
      'index.html',
      '<!doctype html><title>Host</title><script type="module" src="/host.js"></script>',
    );
    const imports = names.map((name, i) => `import * as m${i} from '${name}';`).join('\n');
    folder.write(
      'host.js',
      `${imports}\nwindow.sizes = [${names.map((_, i) => `Object.keys(m${i}).length`).join()}];`,
    );
    await build({
      root: folder.path,
      configFile: false,
      logLevel: 'warn',
      build: { outDir: 'site' },
    });
    const sizes = await inPage(join(folder.path, 'site'), 'window.sizes');
    assert.equal((sizes as number[]).length, names.length);
  });

  test('polku.cdn.js defines the tag from a plain script tag', async () => {
    folder.write(
      'cdn.html',
      '<!doctype html><title>Host</title><script src="node_modules/polku/dist/polku.cdn.js"></script>',
    );
    assert.equal(
      await inPage(folder.path, "customElements.get('polku-course') && 'function'", 'cdn.html'),
      'function',
    );
  });
});

/** Opens a page of a folder and gives what an expression is there, once it is anything. */
async function inPage(folder: string, expression: string, page = ''): Promise<unknown> {
  const server = await serveFolder(folder);
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage();
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(server.origin + page);
    const handle = await tab.waitForFunction(expression, undefined, { timeout: 10_000 });
    assert.deepEqual(errors, []);
    return await handle.jsonValue();
  } finally {
    await browser.close();
    server.close();
  }
}

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function run(cwd: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
