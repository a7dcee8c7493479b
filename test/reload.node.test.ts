import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { buildCdn } from '../scripts/bundles.js';
import { makeFolder } from './support/folder.js';
import { launchBrowser } from './support/playwright.mjs';
import { serveFolder } from './support/serve-folder.js';

// A page that is loaded anew, or left by a link, has no time to keep what was just begun: it must
// have been kept a moment after it was written.

const lessons: Readonly<Record<string, string>> = {
  reflect: ':::reflect {#own}\nThink.\n:::',
  profile: ':::profile {#own}\nMake it.\n\n> *Olen … .*\n>\n> …\n:::',
  rate: ':::rate {#own scale="no, yes"}\nHow?\n\n- I can listen\n- I can ask\n:::',
  rewrite:
    ':::rewrite {#own}\nWrite it anew.\n\n> Whoever is late is late.\n\n- [ ] It is short\n- [ ] It is kind\n:::',
  interview:
    ':::interview {#own interviewer="Sari"}\nYou meet Sari.\n\n### *Milloin voit aloittaa?*\nWhen can you start?\n\n- [ ] I said a day\n:::',
};
const names = Object.keys(lessons);
const outline = `---
id: begun
title: Begun
languages: [en]
teaches: fi
---

## Unit

${names.map((name, at) => `${at + 1}. [${name}](0${at + 1}-${name}.md)`).join('\n')}
`;

/** How long somebody looks at what they have written before they load the page anew. */
const look = 2_000;

suite('a page that is loaded anew two seconds after the last key', { timeout: 120_000 }, () => {
  const folder = makeFolder();
  let server: Awaited<ReturnType<typeof serveFolder>> | undefined;
  let browser: Browser | undefined;
  let page: Page;

  before(async () => {
    await buildCdn(folder.path);
    folder.write(join('c', 'course.md'), outline);
    for (const [at, name] of names.entries()) {
      const text = `---\ntitle: ${name}\n---\n\n## Step\n\n${lessons[name]}\n`;
      folder.write(join('c', `0${at + 1}-${name}.md`), text);
      const course = `<polku-course src="/c/course.md" lesson="${name}"></polku-course>`;
      folder.write(`${name}.html`, `<script src="/polku.cdn.js"></script>${course}`);
    }
    const course = '<polku-course src="/c/course.md"></polku-course>';
    folder.write('course.html', `<script src="/polku.cdn.js"></script>${course}`);
    server = await serveFolder(folder.path);
    browser = await launchBrowser();
    page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  });
  after(async () => {
    await browser?.close();
    server?.close();
    folder.remove();
  });

  const open = (name: string) => page.goto(`${server!.origin}${name}.html`);
  const reload = async (): Promise<void> => {
    await page.waitForTimeout(look);
    await page.reload();
  };
  const sheet = () => page.locator('.under-way').getByRole('textbox').first();
  const isWritten = async (field: Locator, text: string): Promise<void> => {
    await field.waitFor();
    assert.equal(await field.inputValue(), text);
  };

  for (const name of ['reflect', 'profile', 'rewrite']) {
    test(`has what was written in a ${name}`, async () => {
      await open(name);
      await sheet().fill(`Mine, in ${name}.`);
      await reload();
      await isWritten(sheet(), `Mine, in ${name}.`);
    });
  }

  for (const [name, role] of [
    ['rate', 'radio'],
    ['rewrite', 'checkbox'],
  ] as const) {
    test(`has what was ticked in a ${name}`, async () => {
      await open(name);
      const box = () => page.locator('.under-way').getByRole(role).nth(1);
      await box().check();
      await reload();
      await box().waitFor();
      assert.equal(await box().isChecked(), true);
    });
  }

  test('has what was written to a question of an interview', async () => {
    await open('interview');
    const press = (text: string) => page.getByRole('button', { name: text }).click();
    for (const text of ['Rehearse', 'Answer', 'Write it']) await press(text);
    await sheet().fill('Maanantaina.');
    await reload();
    await press('Go on');
    await isWritten(sheet(), 'Maanantaina.');
  });

  test('has what was being changed in an answer that was given before', async () => {
    const answers = async () => {
      await open('course');
      await page.getByRole('button', { name: 'My answers' }).click();
    };
    await answers();
    await page.locator('polku-reflect').getByRole('button', { name: 'Edit' }).click();
    await page.locator('polku-reflect').getByRole('textbox').fill('Mine, but better.');
    await page.waitForTimeout(look);
    await answers();
    const words = page.locator('polku-reflect .words');
    assert.equal(await words.innerText(), 'Mine, but better.');
  });
});
