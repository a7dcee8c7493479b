import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser, FileChooser, Page } from 'playwright-core';
import { buildCdn } from '../scripts/bundles.js';
import { makeFolder } from './support/folder.js';
import { sitDown } from './support/player.js';
import { launchBrowser } from './support/playwright.mjs';
import { serveFolder } from './support/serve-folder.js';

// A learner's progress, taken along and begun anew: as a learner does it, in browsers that know
// nothing of each other.

const question = (name: string): string =>
  `:::choice {#${name} fixed}\nWhat is ${name}?\n\n- [x] ${name}\n- [ ] wrong\n:::\n`;
const lesson = (title: string, ...names: readonly string[]): string =>
  `---\ntitle: ${title}\n---\n${names.map((name) => `\n## ${name}\n\n${question(name)}`).join('')}`;
const outline = `---
id: moved
title: Moved course
languages: [en]
---
About it.

## Unit

1. [Hello](01-hello.md)
2. [World](02-world.md)
`;

suite('the page that keeps progress, as learners use it', { timeout: 240_000 }, () => {
  const folder = makeFolder();
  let server: Awaited<ReturnType<typeof serveFolder>> | undefined;
  let browser: Browser | undefined;
  /** What somebody has saved who has finished the first lesson. */
  let file = '';
  let saved = 0;

  before(async () => {
    await buildCdn(folder.path);
    folder.write(join('c', 'course.md'), outline);
    folder.write(join('c', '01-hello.md'), lesson('Hello', 'one', 'two'));
    folder.write(join('c', '02-world.md'), lesson('World', 'three'));
    const course = '<polku-course src="/c/course.md" lang="en"></polku-course>';
    folder.write('index.html', `<script src="/polku.cdn.js"></script>${course}`);
    server = await serveFolder(folder.path);
    browser = await launchBrowser();
    const page = await newcomer();
    await finish(page, 'Hello');
    await openPage(page);
    file = await saveFile(page);
    await page.context().close();
  });
  after(async () => {
    await browser?.close();
    server?.close();
    folder.remove();
  });

  /** The course in a browser of somebody new. */
  async function newcomer(): Promise<Page> {
    const viewport = { width: 360, height: 740 };
    const context = await browser!.newContext({ viewport, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(server!.origin);
    await page.locator('polku-outline h2').waitFor();
    return page;
  }

  async function finish(page: Page, title: string): Promise<void> {
    const I = await sitDown({ page, by: 'mouse' });
    await I.open(title);
    await I.finish();
    await I.open('Back to the path');
  }

  async function openPage(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Keep my progress' }).click();
    await page.getByRole('heading', { name: 'Begin anew' }).waitFor();
  }

  const back = (page: Page) => page.getByRole('button', { name: 'To the course' }).click();

  async function saveFile(page: Page): Promise<string> {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a file', exact: true }).click();
    const kept = join(folder.path, `${(saved += 1)}.json`);
    await (await saving).saveAs(kept);
    return kept;
  }

  const choose = (page: Page, path: string) =>
    page.locator('polku-transfer input[type=file]').setInputFiles(path);

  const says = (page: Page, text: string) => page.getByText(text).first().waitFor();

  /** What the path says of its lessons. */
  async function path(page: Page): Promise<readonly string[]> {
    await page.locator('polku-outline .station').first().waitFor();
    const stations = await page.locator('polku-outline .station .label').allInnerTexts();
    return stations.map((text) => text.replace(/\s+/g, ' ').trim());
  }

  test('brings a file into another browser, where the path is then the same', async () => {
    const page = await newcomer();
    assert.deepEqual(await path(page), ['Hello Next', 'World']);
    await openPage(page);
    await choose(page, file);
    await says(page, 'This is in the file');
    const preview = page.locator('polku-transfer .panel');
    assert.match((await preview.innerText()).replace(/\s+/g, ' '), /Moved course 3 new entries/);
    assert.match(await preview.innerText(), /2 now|0 now, 2 afterwards/);
    await page.getByRole('button', { name: 'Add them' }).click();
    await says(page, 'Done. 3 entries were added.');
    await choose(page, file);
    await says(page, 'There is nothing new in the file.');
    await back(page);
    assert.deepEqual(await path(page), ['Hello Done · 100 %', 'World Next']);
    await page.reload();
    assert.deepEqual(await path(page), ['Hello Done · 100 %', 'World Next']);
    await page.context().close();
  });

  test('keeps learners apart, and lets each have their own file', async () => {
    const page = await newcomer();
    await finish(page, 'Hello');
    await openPage(page);
    await page.getByLabel('Name of a new learner').fill('María');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'Change to María' }).click();
    assert.deepEqual(await path(page), ['Hello Next', 'World']);
    // Above the path stands who learns, and leads back to where that is changed.
    await page.getByRole('button', { name: 'María learns now' }).click();
    const learners = page.getByRole('heading', { name: 'Who learns here' });
    await learners.waitFor();
    await page.waitForFunction(() => {
      let at: Element | null = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.id === 'learners';
    });
    await page.getByRole('button', { name: 'Change to No name yet' }).click();
    assert.deepEqual(await path(page), ['Hello Done · 100 %', 'World Next']);
    await openPage(page);
    await page.getByRole('button', { name: 'Remove: María' }).click();
    await page.getByRole('button', { name: 'Delete all answers of María' }).click();
    await says(page, 'María was removed');
    assert.equal(await page.getByRole('button', { name: /Change to/ }).count(), 0);
    await page.context().close();
  });

  test('deletes all that is kept of the only learner, at once and for good', async () => {
    const page = await newcomer();
    await finish(page, 'Hello');
    await openPage(page);
    await page.getByRole('button', { name: 'Remove: No name yet' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a file first' }).click();
    await saving;
    await page.getByRole('button', { name: 'Delete all my answers' }).click();
    await says(page, 'All your answers were deleted.');
    await says(page, 'You have not begun anything in this course yet.');
    await back(page);
    assert.deepEqual(await path(page), ['Hello Next', 'World']);
    await page.reload();
    assert.deepEqual(await path(page), ['Hello Next', 'World']);
    await page.waitForTimeout(1_500);
    assert.equal(await page.locator('polku-course .notice').count(), 0);
    await page.context().close();
  });

  test('begins an exercise, a lesson and the course anew', async () => {
    const page = await newcomer();
    await finish(page, 'Hello');
    await finish(page, 'World');
    await openPage(page);
    const confirm = () => page.getByRole('button', { name: 'Yes, begin anew' }).click();

    await page.locator('summary').first().click();
    await page.getByRole('button', { name: 'Begin anew: What is two?' }).click();
    await confirm();
    await says(page, 'Begun anew: What is two?');

    await page.getByRole('button', { name: 'Begin the lesson anew: World' }).click();
    await confirm();
    await says(page, 'Begun anew: World');
    await back(page);
    assert.match((await path(page))[1]!, /^World(?: Next)?$/);

    await openPage(page);
    await page.getByRole('button', { name: 'Begin the whole course anew' }).click();
    await confirm();
    await says(page, 'You have not begun anything in this course yet.');
    await back(page);
    assert.deepEqual(await path(page), ['Hello Next', 'World']);
    await page.context().close();
  });

  test('takes a file in by keyboard alone', async () => {
    const page = await newcomer();
    await openPage(page);
    const input = page.locator('polku-transfer input[type=file]');
    for (let tabs = 0; tabs < 40; tabs++) {
      await page.keyboard.press('Tab');
      if (await input.evaluate((one) => one.matches(':focus'))) break;
    }
    // A busy browser may miss the first press.
    let chooser: FileChooser | undefined;
    for (const key of ['Enter', 'Space', 'Enter']) {
      const choosing = page.waitForEvent('filechooser', { timeout: 5_000 }).catch(() => undefined);
      await page.keyboard.press(key);
      chooser = await choosing;
      if (chooser) break;
    }
    await chooser!.setFiles(file);
    await says(page, 'This is in the file');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says(page, 'Done. 3 entries were added.');
    await page.context().close();
  });

  test('says in words what is wrong with a file, and loses nothing by it', async () => {
    const page = await newcomer();
    await finish(page, 'Hello');
    await openPage(page);
    const wrong = join(folder.path, 'wrong.json');
    for (const text of [
      '',
      '{"format":"polku-progress","v":1,"fac',
      '[[[[',
      '\u0000\u0001',
      'null',
    ]) {
      writeFileSync(wrong, text);
      await choose(page, wrong);
      const problem = page.locator('polku-transfer [part=problem] polku-problem');
      await problem.waitFor();
      await assert.doesNotReject(
        page.waitForFunction(
          (one) => (one?.shadowRoot?.textContent ?? '').trim().length > 20,
          await problem.elementHandle(),
        ),
      );
    }
    await back(page);
    assert.deepEqual(await path(page), ['Hello Done · 100 %', 'World Next']);
    await page.context().close();
  });

  test('reminds of the file after the first lesson, below what goes on, and not again', async () => {
    const page = await newcomer();
    const I = await sitDown({ page, by: 'mouse' });
    await I.open('Hello');
    await I.finish();
    const reminder = page.getByRole('region', { name: 'Your answers are only in this browser' });
    await reminder.waitFor();
    await page.getByRole('button', { name: 'Not now' }).click();
    await reminder.waitFor({ state: 'detached' });
    await I.open('Back to the path');
    await I.open('Hello');
    await I.finish();
    await page.waitForTimeout(1_000);
    assert.equal(await reminder.count(), 0);
    await page.context().close();
  });

  test('saves in a file what cannot be kept on the device', async () => {
    const context = await browser!.newContext();
    await context.addInitScript({
      content: `Object.defineProperty(window, 'indexedDB', { get: () => undefined })`,
    });
    const page = await context.newPage();
    await page.goto(server!.origin);
    await finish(page, 'Hello');
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save my answers in a file' }).click();
    const saved = await (await saving).path();
    const other = await newcomer();
    await openPage(other);
    await choose(other, saved);
    await other.getByRole('button', { name: 'Add them' }).click();
    await says(other, 'Done. 3 entries were added.');
    await other.context().close();
    await context.close();
  });
});
