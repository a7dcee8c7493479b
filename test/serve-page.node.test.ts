import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { workbenchPages } from '../scripts/workbench-pages.js';
import { makeFolder } from './support/folder.js';
import { launchBrowser } from './support/playwright.mjs';
import { buildCommand, startServing, type Serving } from './support/serving.js';
import { smallCourse } from './support/small-course.js';

const patience = { timeout: 120_000 };
const lesson = smallCourse['small/01-hei.md'].replaceAll('\n', '\r\n');

// The workbench as authors have it: the built command over their folder, in a browser.
suite('the workbench of polku serve', { timeout: 600_000 }, () => {
  let command: ReturnType<typeof makeFolder>;
  let browser: Browser;

  before(async () => {
    command = await buildCommand((pages) => build(workbenchPages(pages)));
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    command.remove();
  });

  interface Desk {
    readonly page: Page;
    readonly serving: Serving;
    readonly file: (name: string) => string;
    /** What went wrong on the page, was against its policy, or was asked of somebody else. */
    readonly heard: readonly string[];
  }

  async function atDesk(
    files: Readonly<Record<string, string>>,
    work: (desk: Desk) => Promise<void>,
  ): Promise<void> {
    const folder = makeFolder(files);
    const serving = await startServing(command.path, [folder.path, '--port', '0']);
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const heard: string[] = [];
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) heard.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(serving.origin) && !/^(?:blob|data):/.test(url))
        heard.push(`asks ${url}`);
    });
    try {
      await page.goto(serving.address);
      await work({ page, serving, file: (name) => join(folder.path, name), heard });
    } finally {
      await context.close();
      await serving.end();
      folder.remove();
    }
  }

  const hei = /Hei! 01-hei/;
  const small = { ...smallCourse, 'small/01-hei.md': lesson };

  /** Writes at the end of a line of a lesson. */
  async function writeAfter(page: Page, line: string, words: string): Promise<void> {
    await page.getByRole('button', { name: hei }).click();
    const text = page.getByRole('textbox', { name: 'Text of 01-hei.md' });
    await text.getByText(line, { exact: true }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(words);
  }
  const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
  const allSaved = (page: Page, folder = 'small') =>
    page.getByText(`All saved in the folder ${folder}`).waitFor();
  const inText = (page: Page, words: string) =>
    page.getByRole('textbox', { name: 'Text of 01-hei.md' }).getByText(words).waitFor();

  test('saves into the folder, and shows what is changed there', patience, async () => {
    await atDesk(small, async ({ page, file, heard }) => {
      await writeAfter(page, 'You can greet.', ' And smile.');
      await save(page);
      await allSaved(page);
      const saved = lesson.replace('You can greet.', 'You can greet. And smile.');
      assert.equal(readFileSync(file('small/01-hei.md'), 'utf8'), saved);

      writeFileSync(file('small/01-hei.md'), saved.replace('smile', 'wave'));
      await inText(page, 'You can greet. And wave.');
      await page.locator('polku-preview').getByText('You can greet. And wave.').waitFor();
      await allSaved(page);
      assert.deepEqual(heard, []);
    });
  });

  for (const [choice, words] of [
    ['Keep mine', 'mine'],
    ['Take what is in the folder', 'theirs'],
  ] as const) {
    test(`a file that is changed here and there is kept twice: ${choice}`, patience, async () => {
      await atDesk(small, async ({ page, file }) => {
        await writeAfter(page, 'You can greet.', ' Mine: mine.');
        const theirs = lesson.replace('You can greet.', 'You can greet. Theirs: theirs.');
        writeFileSync(file('small/01-hei.md'), theirs);
        const compare = page.getByRole('button', { name: 'Compare and decide' });
        await compare.waitFor();
        await save(page);
        assert.equal(readFileSync(file('small/01-hei.md'), 'utf8'), theirs);
        await compare.click();
        await page.getByRole('dialog').getByRole('button', { name: choice }).click();
        await inText(page, `: ${words}.`);
        await save(page);
        await allSaved(page);
        const mine = lesson.replace('You can greet.', 'You can greet. Mine: mine.');
        const kept = choice === 'Keep mine' ? mine : theirs;
        assert.equal(readFileSync(file('small/01-hei.md'), 'utf8'), kept);
      });
    });
  }

  test('of several courses, the author chooses', patience, async () => {
    const second = { 'big/course.md': smallCourse['small/course.md'] };
    await atDesk({ ...small, ...second }, async ({ page, file, heard }) => {
      const chooser = page.getByRole('dialog');
      await chooser.getByRole('button', { name: 'big' }).waitFor();
      await chooser.getByRole('button', { name: 'small' }).click();
      await writeAfter(page, 'You can greet.', ' Here.');
      await save(page);
      await allSaved(page);
      assert.match(readFileSync(file('small/01-hei.md'), 'utf8'), /greet\. Here\.\r\n/);
      assert.deepEqual(heard, []);
    });
  });

  test('what was not saved when the server ended is there the next time', patience, async () => {
    await atDesk(small, async ({ page, serving, file }) => {
      await writeAfter(page, 'You can greet.', ' Not saved.');
      await page.getByText('kept in this browser and not saved yet').waitFor();
      await serving.end();
      await save(page);
      await page.getByText('“polku serve” does not answer').waitFor();
      await inText(page, 'You can greet. Not saved.');
      assert.equal(readFileSync(file('small/01-hei.md'), 'utf8'), lesson);

      const again = await startServing(command.path, [file(''), '--port', String(serving.port)]);
      try {
        await page.goto('about:blank');
        await page.goto(again.address);
        await page.getByRole('button', { name: hei }).click();
        await inText(page, 'You can greet. Not saved.');
        await save(page);
        await allSaved(page);
        assert.match(readFileSync(file('small/01-hei.md'), 'utf8'), /greet\. Not saved\.\r\n/);
      } finally {
        await again.end();
      }
    });
  });

  test('who has not the whole address is told so', patience, async () => {
    await atDesk(small, async ({ page, serving }) => {
      await page.goto('about:blank');
      await page.goto(`${serving.origin}/#token=guessed`);
      await page.getByText('Open the address that “polku serve” has printed').waitFor();
    });
  });

  test('the guide is beside it', patience, async () => {
    await atDesk(small, async ({ page, serving, heard }) => {
      await page.goto(`${serving.origin}/guide.html`);
      await page.getByRole('heading').first().waitFor();
      assert.deepEqual(heard, []);
    });
  });
});
