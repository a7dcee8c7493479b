import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { makeFolder } from './support/folder.js';
import { sitDown } from './support/player.js';
import { launchBrowser } from './support/playwright.mjs';
import { serveFolder } from './support/serve-folder.js';

// Courses in pages that a framework renders: it sets their attributes, hears their events, moves
// them, takes them out and puts them in again.

const fixtures = fileURLToPath(new URL('./fixtures/hosts', import.meta.url));
const frameworks = { react: 'react.tsx', vue: 'vue.ts', svelte: 'svelte.ts' };
const patience = { timeout: 120_000 };

/** Svelte's own plugin does no more for a page of one component. */
const svelte: Plugin = {
  name: 'svelte-files',
  transform(code, id) {
    if (!id.endsWith('.svelte')) return undefined;
    const { js } = compile(code, { filename: id, generate: 'client', dev: true });
    return { code: js.code, map: null };
  },
};

suite('courses in the pages of frameworks', () => {
  const folder = makeFolder();
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serveFolder>> | undefined;

  before(async () => {
    for (const name of ['one', 'two', 'three']) writeCourse(name);
    folder.write('favicon.ico', '');
    for (const [name, entry] of Object.entries(frameworks)) {
      await buildHost(join(folder.path, name), join(fixtures, entry));
      folder.write(
        `${name}/index.html`,
        `<!doctype html><html lang="en"><title>Host</title><div id="app"></div>
        <script type="module" src="host.js"></script></html>`,
      );
    }
    server = await serveFolder(folder.path);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
    folder.remove();
  });

  function writeCourse(name: string): void {
    const outline = `---\nid: ${name}\ntitle: Course ${name}\nlanguages: [en]\nlicence: CC BY 4.0\n---\nA course.\n\n## Unit\n1. [First](01-first.md)\n`;
    const exercise = (answer: string) => `:::choice\nWhich?\n\n- [x] ${answer}\n- [ ] no\n:::\n`;
    const steps = ['red', 'blue', 'green'].map((step) => `## Step ${step}\n${exercise(step)}`);
    folder.write(`${name}/course.md`, outline);
    folder.write(`${name}/01-first.md`, `---\ntitle: First\n---\n${steps.join('\n')}`);
  }

  for (const framework of Object.keys(frameworks)) {
    test(`${framework} renders two courses, and one is played there`, patience, async () => {
      await visit(framework, async (page) => {
        const courses = page.locator('polku-course');
        const ask = (name: string) => page.getByRole('button', { name, exact: true }).click();
        const heard = page.locator('output');
        // An answer is told once it is saved.
        const hears = (text: string) => heard.and(page.getByText(text, { exact: true })).waitFor();
        const I = await sitDown({ page, by: 'mouse' });
        assert.equal(await courses.count(), 2);
        await I.open('Start');
        await I.answerRight();
        await hears('one:1');

        await ask('speak Finnish');
        await courses.first().getByRole('button', { name: 'Jatka' }).waitFor();
        assert.equal(await heard.innerText(), 'one:1', 'speaking is no answer');

        await ask('turn round');
        assert.deepEqual(await sources(page), ['/two/course.md', '/one/course.md']);
        await courses.nth(1).getByRole('button', { name: 'Jatka' }).waitFor();
        await ask('turn round');
        assert.deepEqual(await sources(page), ['/one/course.md', '/two/course.md']);
        const me = await sitDown({ page, by: 'mouse', lang: 'fi' });
        await me.goOn();
        await me.answerRight();
        await hears('one:1 one:1');
        await courses.first().locator('.saving.saved').waitFor();

        await ask('show or hide');
        assert.equal(await courses.count(), 0);
        await ask('show or hide');
        const again = await sitDown({ page, by: 'mouse', lang: 'fi' });
        await again.open('Jatka');
        assert.equal((await again.screen()).step, 'Step green', 'it goes on after the last answer');

        await ask('switch');
        await courses.first().getByRole('heading', { name: 'Course three' }).waitFor();
        await again.open('Aloita');
        await again.finish();
        await hears('one:1 one:1 three:1 three:1 three:1');
      });
    });
  }

  /** Opens a host, and watches that nothing goes wrong in it. */
  async function visit(name: string, use: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser!.newContext({ reducedMotion: 'reduce' });
    try {
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) errors.push(message.text());
      });
      await page.goto(`${server!.origin}${name}/`);
      await use(page);
      assert.deepEqual(errors, []);
    } finally {
      await context.close();
    }
  }
});

test('a server may import the module, and what it makes of a page names the tag', async () => {
  assert.equal(typeof document, 'undefined');
  const { PolkuCourse } = await import('../components/index.js');
  assert.equal(typeof PolkuCourse, 'function');
  const { createElement } = await import('react');
  // @ts-expect-error -- Its types are in a package that this project does without.
  const { renderToString } = (await import('react-dom/server')) as {
    renderToString: (element: unknown) => string;
  };
  const html = renderToString(createElement('polku-course', { src: '/course.json', lang: 'fi' }));
  assert.equal(html, '<polku-course src="/course.json" lang="fi"></polku-course>');
});

async function sources(page: Page): Promise<readonly (string | null)[]> {
  return page
    .locator('polku-course')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement & { src: string }).src));
}

/** Builds a host as its developers see it: React mounts twice then, and all of them warn. */
async function buildHost(outDir: string, entry: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'development',
    plugins: [svelte],
    base: './',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    resolve: {
      alias: { vue: 'vue/dist/vue.esm-bundler.js' },
      conditions: ['browser', 'module', 'import', 'default'],
    },
    build: {
      outDir,
      minify: false,
      target: 'es2022',
      rolldownOptions: {
        input: { host: entry },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}
