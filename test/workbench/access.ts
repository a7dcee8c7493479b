import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { serveFolder } from '../support/serve-folder.js';
import { png } from '../support/workbench-page.js';
import { atWorkbench, patience, type Office, type Sit } from './at-workbench.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const guide = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
const policy = policyIn(guide);

/** The workbench is for those who see, and those who hear it, at any width, and asks for nothing. */
export function access(office: () => Office): void {
  const sit: Sit = (use, seat) => atWorkbench(office(), use, seat);

  for (const [lang, width, colorScheme] of [
    ['en', 1280, 'light'],
    ['fi', 360, 'dark'],
    ['fi', 1280, 'dark'],
    ['en', 360, 'light'],
  ] as const) {
    test(`axe finds nothing: ${lang}, ${width} px, ${colorScheme}`, patience, () =>
      sit(
        async (I, page) => {
          const heard = listen(page, office().origin);
          assert.deepEqual(await breaches(page), [], 'the first page');
          await I.beginCourse('Kahvila');
          await I.write(`${await I.text()}\n:::choise\nشاي\n:::\n\nمرحبا بكم في **المقهى**.\n`);
          await page.waitForTimeout(900);
          for (const tab of width < 500 ? ['files', 'text', 'problems', 'lesson'] : ['text']) {
            if (width < 500) await page.locator(`.tab-${tab}`).click();
            assert.deepEqual(await breaches(page), [], tab);
            assert.equal(await overflow(page), 0, `${tab} overflows`);
          }
          if (width < 500) await page.locator('.tab-text').click();
          for (const at of [0, -1]) {
            await page.locator('.tools > button').nth(at).click();
            await page.locator('dialog[open]').waitFor();
            assert.deepEqual(await breaches(page), [], `dialog ${at}`);
            await page.keyboard.press('Escape');
          }
          assert.deepEqual(heard, []);
        },
        { lang, width, colorScheme },
      ),
    );
  }

  test('F6 goes round the parts, Tab leaves the text', patience, () =>
    sit(async (I, page) => {
      await I.beginCourse('Kahvila');
      await I.goTo('Home');
      const parts = ['Problems', 'The lesson', 'Files', 'The text'];
      for (const part of [...parts, ...parts]) {
        await page.keyboard.press('F6');
        assert.equal(await I.focusedPart(), part);
      }
      assert.equal(await I.isWriting(), true);
      await page.keyboard.press('Shift+F6');
      assert.equal(await I.focusedPart(), 'Files');
      await page.keyboard.press('F6');
      await page.keyboard.press('Tab');
      assert.equal(await I.isWriting(), false);
    }),
  );

  test('a strict policy is kept, and nothing is asked for elsewhere', patience, async () => {
    const server = await serveFolder(office().folder, {
      headers: { 'Content-Security-Policy': policy },
    });
    const strict = { ...office(), origin: server.origin };
    try {
      await atWorkbench(strict, async (I, page) => {
        const heard = listen(page, server.origin);
        await I.beginCourse('Kahvila');
        const files = [{ name: 'ovi.png', type: 'image/png', content: png }];
        await I.drop(page.locator('.cm-line', { hasText: 'Write here' }), files);
        const shown = page.locator('polku-preview img');
        await shown.scrollIntoViewIfNeeded();
        await I.until(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth === 1));
        await I.press(/^Exercise$/);
        await page.locator('polku-insert .offer').first().click();
        await I.problems();
        await I.exercise(0).getByText('answer').first().click();
        await I.takeHome();
        assert.deepEqual(heard, []);
      });
    } finally {
      server.close();
    }
  });
}

/** The policy as authors copy it from the guide, with what it says of the workbench. */
function policyIn(guide: string): string {
  const [, found = ''] = /^```\n(default-src[^`]*)```$/m.exec(guide) ?? [];
  assert.match(found, /trusted-types lit-html/);
  const own = "img-src 'self' blob:; media-src 'self' blob:";
  assert.ok(guide.includes(own));
  return `${found.replace(/\s+/g, ' ').trim()}; ${own}`;
}

/** What axe finds in the page, as rules with their targets. */
async function breaches(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: () => Promise<{
          violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`,
      ),
    );
  });
}

function overflow(page: Page): Promise<number> {
  return page
    .evaluate(() => document.documentElement.scrollWidth - innerWidth)
    .then((by) => Math.max(0, by));
}

/** What a page complains of, and what it asks for elsewhere. */
function listen(page: Page, origin: string): readonly string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:blob|data):/.test(url)) heard.push(`asks ${url}`);
  });
  return heard;
}
