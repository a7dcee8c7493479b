import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { lean, small } from '../../scripts/bundles.js';
import { makeFolder } from '../../test/support/folder.js';
import { launchBrowser } from '../../test/support/playwright.mjs';
import { serveFolder } from '../../test/support/serve-folder.js';

// The editor as a page of its own has it: what it weighs, and what it asks of the page.

const patience = { timeout: 120_000 };
const here = import.meta.dirname;

const policy = policyIn(readFileSync(join(here, '../../docs/embedding.md'), 'utf8'));

suite('the built editor', () => {
  const folder = makeFolder();
  let chunks: readonly Rolldown.OutputChunk[] = [];
  let browser: Browser | undefined;

  before(async () => {
    const result = await build({
      root: here,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      plugins: lean,
      build: {
        outDir: join(folder.path, 'out'),
        target: 'es2022',
        lib: { entry: join(here, 'editor.element.ts'), formats: ['es'], fileName: 'editor' },
        rolldownOptions: { output: { minify: small } },
      },
    });
    chunks = [result]
      .flat()
      .flatMap((one) => ('output' in one ? one.output : []))
      .filter(isChunk);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    folder.remove();
  });

  test(
    'brings no parsers of HTML, CSS and JavaScript, and weighs less than 160 kB',
    patience,
    () => {
      const entry = chunks.find(({ isEntry }) => isEntry)!;
      const foreign = Object.entries(entry.modules).filter(
        ([id, { renderedLength }]) =>
          renderedLength > 0 &&
          /lang-(?:html|css|javascript)|@lezer\/(?:html|css|javascript)/.test(id),
      );
      assert.deepEqual(foreign, []);
      const weight = gzipSync(entry.code, { level: 9 }).length;
      assert.ok(weight < 160_000, `${weight} bytes`);
    },
  );

  test(
    'works under a strict policy, in a shadow root, and asks for nothing',
    patience,
    async () => {
      folder.write(
        'index.html',
        `<!doctype html><html lang="fi"><title>Host</title><link rel="icon" href="/favicon.ico">
        <script type="module" src="/host.js"></script><main></main></html>`,
      );
      folder.write('favicon.ico', '');
      folder.write(
        'host.js',
        `import '/out/editor.js';
      const editor = document.createElement('polku-editor');
      const place = { file: 'a.md', line: 1, column: 4, endLine: 1, endColumn: 9 };
      editor.path = 'a.md';
      editor.text = ':::choic\\n- [x] مرحبا\\n:::\\n';
      editor.describe = () => 'Misspelt.';
      editor.problems = [{ code: 'x', severity: 'error', place, values: {}, fix: { place, text: 'choice' } }];
      editor.vocabulary = { ...editor.vocabulary, types: [{ name: 'gaps', attributes: [] }] };
      document.querySelector('main').attachShadow({ mode: 'open' }).append(editor);`,
      );
      const server = await serveFolder(folder.path, {
        headers: { 'Content-Security-Policy': policy },
      });
      try {
        const page = await browser!.newPage();
        const heard = await listen(page);
        await page.goto(server.origin);
        const text = page.getByRole('textbox', { name: 'Tiedoston a.md teksti' });
        await text.focus();
        await page.keyboard.press('F8');
        await page.locator('.cm-tooltip-hover').waitFor();
        await page.keyboard.press('Control+.');
        await page.getByRole('button', { name: 'Kirjoita tilalle ”choice”' }).press('Enter');
        await page.keyboard.press('Control+End');
        await page.keyboard.type(':::g');
        await page.getByRole('option', { name: 'gaps' }).waitFor();
        await page.waitForTimeout(150);
        await page.keyboard.press('Enter');
        await page.keyboard.press('Control+f');
        await page.getByRole('textbox', { name: 'Etsi' }).waitFor();
        const written = await page.evaluate(
          () => document.querySelector('main')!.shadowRoot!.querySelector('polku-editor')!.text,
        );
        assert.equal(written, ':::choice\n- [x] مرحبا\n:::\n:::gaps\n\n:::');
        // It is drawn with its styles.
        assert.match(
          await text.evaluate((element) => getComputedStyle(element).whiteSpace),
          /break-spaces/,
        );
        assert.deepEqual(await heard(server.origin), []);
      } finally {
        server.close();
      }
    },
  );
});

function isChunk(
  output: Rolldown.OutputChunk | Rolldown.OutputAsset,
): output is Rolldown.OutputChunk {
  return output.type === 'chunk';
}

/** Gives what a page complains of, breaches of its policy, and what it asks of elsewhere. */
async function listen(page: Page): Promise<(origin: string) => Promise<readonly string[]>> {
  const heard: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'info' && message.type() !== 'log') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  return async (origin) => [
    ...heard,
    ...asked.filter((url) => !url.startsWith(origin)),
    ...(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)),
  ];
}

/** The policy as authors copy it from the guide. */
function policyIn(guide: string): string {
  const [, found = ''] = /^```\n(default-src[^`]*)```$/m.exec(guide) ?? [];
  assert.match(found, /trusted-types lit-html/);
  return found.replace(/\s+/g, ' ').trim();
}
