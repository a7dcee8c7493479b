import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { policyFor } from '../demo/put-policy.js';
import { snippetsFor, type Wish } from '../demo/put-snippet.js';
import { openHosting, type Hosting } from './support/hosting.js';
import { sitDown } from './support/player.js';
import { launchBrowser } from './support/playwright.mjs';

// What a site around the snippets has of its own: a security policy, and what makes its pages fast.

const patience = { timeout: 120_000 };

suite('a snippet in a site of its own ways', () => {
  let hosting: Hosting | undefined;
  let browser: Browser | undefined;

  before(async () => {
    hosting = await openHosting();
    // As readers have them, whose scrollbars take room.
    browser = await launchBrowser({ ignoreDefaultArgs: ['--hide-scrollbars'] });
  });
  after(async () => {
    await browser?.close();
    hosting?.close();
  });

  const policies = {
    'the default alone': "default-src 'self'",
    'scripts of its own': "default-src 'self'; script-src 'self'; img-src 'self' data:",
    'trusted types': "default-src 'self'; require-trusted-types-for 'script'; trusted-types site",
    'trusted types of any name': "default-src 'self'; require-trusted-types-for 'script'",
    nothing: "default-src 'none'; script-src 'self'; style-src 'self'",
  };
  for (const [name, policy] of Object.entries(policies)) {
    for (const host of ['html', 'frame'] as const) {
      test(`plays for ${host} where the policy allows ${name}`, patience, async () => {
        const wish: Wish = {
          ...{ host, site: hosting!.module, course: 'all', title: 'All', link: 'Open all' },
          lang: 'en',
        };
        const app = hosting!.put({
          body: "globalThis.trustedTypes?.createPolicy('site', {}); document.title = 'alive';",
          headers: { 'Content-Type': 'text/javascript' },
        });
        const codes = snippetsFor(wish).map(({ code }) => code.replace(' style="border: 0"', ''));
        const body = `<!doctype html><html lang="en"><title>x</title><script src="${app}"></script>${codes.join('\n')}`;
        const headers = { 'Content-Security-Policy': added(policy, policyFor(wish)) };
        await visit(hosting!.put({ body, headers }), async (page, wrong) => {
          assert.equal(await page.title(), 'alive', 'the site’s own script was kept out');
          if (host === 'frame') {
            await page.frameLocator('iframe').locator('polku-outline h2').waitFor();
            await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
          } else {
            const I = await sitDown({ page, by: 'mouse' });
            await I.open('Start');
            await page.locator('polku-lesson h3').waitFor();
          }
          assert.deepEqual(wrong, []);
        });
      });
    }
  }

  test('for a bundle asks for no script of another site', () => {
    for (const host of ['react', 'vue', 'svelte'] as const) {
      const site = 'https://courses.example/';
      const lines = policyFor({ host, site, course: 'all', title: '', link: '' });
      assert.doesNotMatch(lines, /script-src/);
      assert.match(lines, /connect-src 'self' https:\/\/courses\.example;/);
    }
  });

  const fast = {
    'written into the page': (code: string) => `<script>${code}</script>`,
    'put into another script': (code: string) =>
      `<script src="${hosting!.put({ body: code, headers: { 'Content-Type': 'text/javascript' } })}"></script>`,
  };
  for (const [name, put] of Object.entries(fast)) {
    test(`says why it cannot come where its script was ${name}`, patience, async () => {
      const src = `${hosting!.module}courses/trip/course.md`;
      const code = await (await fetch(`${hosting!.module}polku.cdn.js`)).text();
      const body = `<!doctype html><html lang="en"><title>x</title>${put(code)}<polku-course src="${src}"></polku-course></html>`;
      await visit(hosting!.put({ body }), async (page) => {
        await page.getByRole('alert').filter({ hasText: 'a file of its own' }).waitFor();
      });
    });

    test(`plays where its script was ${name}, and stands in it as well`, patience, async () => {
      const { module } = hosting!;
      const src = `${module}courses/trip/course.md`;
      const code = await (await fetch(`${module}polku.cdn.js`)).text();
      const own = `<script src="${module}polku.cdn.js"></script>`;
      const body = `<!doctype html><html lang="en"><title>x</title><polku-course src="${src}"></polku-course>${own}${put(code)}</html>`;
      await visit(hosting!.put({ body }), async (page, wrong) => {
        await page.getByRole('button', { name: 'Start' }).first().waitFor();
        assert.deepEqual(wrong, []);
      });
    });
  }

  test('has no scrollbar in a frame that fits', patience, async () => {
    const { module } = hosting!;
    const body = `<!doctype html><html lang="en"><title>x</title><script src="${module}polku.frame.js"></script><iframe src="${module}embed.html?course=trip" style="width: 100%; height: 200px; border: 0"></iframe>`;
    await visit(hosting!.put({ body }), async (page) => {
      const inside = page.frameLocator('iframe');
      await inside.getByRole('button', { name: 'Start' }).first().waitFor();
      await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
      await page.waitForTimeout(1_000);
      const html = inside.locator('html');
      const room = await html.evaluate((root) => [root.clientWidth, innerWidth]);
      assert.equal(room[0], room[1], 'a scrollbar takes room');
    });
  });

  async function visit(
    address: string,
    use: (page: Page, wrong: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const viewport = { width: 900, height: 740 };
    const context = await browser!.newContext({ reducedMotion: 'reduce', viewport });
    const wrong: string[] = [];
    context.on('weberror', (error) => wrong.push(error.error().message));
    context.on('console', (message) => {
      // The course of every type has pictures that lie nowhere.
      const text = message.text();
      if (message.type() === 'error' && !text.includes('404')) wrong.push(text);
    });
    try {
      const page = await context.newPage();
      await page.goto(address);
      await use(page, wrong);
    } finally {
      await context.close();
    }
  }
});

/** A host's policy once its keeper has done what the page of snippets and the docs say. */
function added(policy: string, lines: string): string {
  const read = (text: string) =>
    text.split(';').flatMap((line): (readonly [string, readonly string[]])[] => {
      const [name, ...sources] = line.trim().split(/\s+/);
      return name ? [[name, sources]] : [];
    });
  const directives = new Map(read(policy));
  const fallback = directives.get('default-src') ?? [];
  for (const [name, sources] of read(lines)) {
    const all = new Set([...(directives.get(name) ?? fallback), ...sources]);
    directives.set(
      name,
      [...all].filter((source) => source !== "'none'"),
    );
  }
  const types = directives.get('trusted-types');
  if (types) directives.set('trusted-types', [...types, 'lit-html']);
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
