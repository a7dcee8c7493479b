import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { buildCdn, page as chunks } from '../scripts/bundles.js';
import { everyTypeCompiled, everyTypeCourse } from './support/every-type.js';
import { makeFolder } from './support/folder.js';
import { sitDown } from './support/player.js';
import { launchBrowser } from './support/playwright.mjs';
import { serveFolder } from './support/serve-folder.js';

// The module in a page that allows as little as docs/embedding.md says.

const patience = { timeout: 120_000 };
const policy = policyIn(readFileSync(new URL('../docs/embedding.md', import.meta.url), 'utf8'));

const scripts = {
  'polku.cdn.js': '<script src="/polku.cdn.js"></script>',
  'the ESM build': '<script type="module" src="/esm/polku.js"></script>',
};
const sources = ['course.md', 'course.json'];

suite('under a strict content security policy', () => {
  const folder = makeFolder();
  let browser: Browser | undefined;

  before(async () => {
    await buildCdn(folder.path);
    const esm = chunks();
    await build({
      ...esm,
      build: { ...esm.build, write: true, outDir: join(folder.path, 'esm'), emptyOutDir: false },
    });
    for (const { path, content } of [...everyTypeCourse(), ...(await everyTypeCompiled())]) {
      folder.write(join('all', path), content);
    }
    folder.write('favicon.ico', '');
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    folder.remove();
  });

  for (const [name, script] of Object.entries(scripts)) {
    for (const source of sources) {
      test(
        `${name} plays every exercise type of ${source}, and reports nothing`,
        patience,
        async () => {
          const course = `<polku-course src="/all/${source}"></polku-course>`;
          await inPage(`${script}${course}`, policy, async (page, reports) => {
            const I = await sitDown({ page, by: 'mouse' });
            await page.getByRole('button', { name: 'Settings' }).click();
            await page.getByRole('radio', { name: 'Very large' }).check();
            await page.getByRole('button', { name: 'Close settings' }).click();
            await I.open('Start');
            await I.finish();
            assert.deepEqual(await reports(), []);
          });
        },
      );
    }

    for (const [lang, words] of [
      ['en', /security policy \(trusted-types\) does not allow “lit-html”/],
      ['fi', /suojausasetus \(trusted-types\) ei salli ”lit-html”/],
    ] as const) {
      test(
        `${name} says why it shows nothing where lit-html is not allowed, ${lang}`,
        patience,
        async () => {
          const course = `<polku-course src="/all/course.md" lang="${lang}"></polku-course>`;
          await inPage(
            `${script}${course}`,
            policy.replace(' lit-html', ' other'),
            async (page) => {
              await page.getByRole('alert').filter({ hasText: words }).waitFor({ timeout: 10_000 });
            },
          );
        },
      );
    }
  }

  /** Opens a page with a policy; `reports` gives what was against it, or went out of the house. */
  async function inPage(
    body: string,
    csp: string,
    use: (page: Page, reports: () => Promise<readonly string[]>) => Promise<void>,
  ): Promise<void> {
    folder.write('index.html', `<!doctype html><html lang="en"><title>Host</title>${body}</html>`);
    const server = await serveFolder(folder.path, { headers: { 'Content-Security-Policy': csp } });
    const context = await browser!.newContext({ reducedMotion: 'reduce' });
    try {
      const page = await context.newPage();
      const heard: string[] = [];
      page.on('console', (message) => {
        if (message.type() !== 'info' && message.type() !== 'log') heard.push(message.text());
      });
      page.on('pageerror', (error) => heard.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(server.origin)) heard.push(`asks ${request.url()}`);
      });
      await page.addInitScript(() => {
        const violations: string[] = [];
        Object.assign(window, { violations });
        document.addEventListener('securitypolicyviolation', (event) =>
          violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
        );
      });
      await page.goto(server.origin);
      const violations = () =>
        page.evaluate(() => (window as unknown as { violations: string[] }).violations);
      await use(page, async () => [...heard, ...(await violations())]);
    } finally {
      await context.close();
      server.close();
    }
  }
});

/** The policy as authors copy it from the guide. */
function policyIn(guide: string): string {
  const [, policy = ''] = /^```\n(default-src[^`]*)```$/m.exec(guide) ?? [];
  assert.match(policy, /trusted-types lit-html/);
  return policy.replace(/\s+/g, ' ').trim();
}
