import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { compile } from '../src/course/compile.js';
import { exerciseTypes } from '../src/exercises/index.js';
import type { PaperPage } from './support/paper-page.js';
import { buildScript } from './support/built-script.js';
import { serveDemo, type ServedDemo } from './support/built-demo.js';
import { launchBrowser } from './support/playwright.mjs';
import { sitDown } from './support/player.js';

// What a course prints, as the browser makes a PDF of it. `POLKU_PDFS` names a folder to keep them
// in, to be looked at.

const patience = { timeout: 120_000 };

declare global {
  interface Window {
    readonly paperPage: PaperPage;
  }
}

suite('on paper', () => {
  let demo: ServedDemo | undefined;
  let browser: Browser | undefined;

  before(async () => {
    demo = await serveDemo();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    demo?.close();
  });

  async function visit(search: string): Promise<Page> {
    const page = await browser!.newPage({ viewport: { width: 1280, height: 900 } });
    // The dialogue cannot be seen from here: its page stays laid out, to be made into a PDF.
    await page.addInitScript(() => {
      window.print = () => void dispatchEvent(new Event('beforeprint'));
    });
    await page.goto(`${demo!.origin}training.html${search}`);
    await page.locator('polku-outline .pages').waitFor();
    return page;
  }

  async function printed(page: Page, name: string): Promise<readonly string[]> {
    await page.locator('body > polku-paper').waitFor({ state: 'attached' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const folder = process.env.POLKU_PDFS;
    if (folder) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${name}.pdf`), pdf);
    }
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
    return text.map((one) => one.replace(/\s+/g, ' '));
  }

  const press = (page: Page, name: string) =>
    page.getByRole('button', { name, exact: true }).click();

  for (const { lang, open, print, exercise, answers, kicker } of [
    {
      ...{ lang: 'en', open: 'Print a lesson', print: 'Print' },
      ...{ exercise: 'Exercise', answers: 'Answers', kicker: 'handout' },
    },
    {
      ...{ lang: 'fi', open: 'Tulosta oppitunti', print: 'Tulosta' },
      ...{ exercise: 'Tehtävä', answers: 'Vastaukset', kicker: 'moniste' },
    },
  ]) {
    test(
      `a handout has its exercises, and the answers on a page of their own: ${lang}`,
      patience,
      async () => {
        const page = await visit(`?course=plain-language&lang=${lang}`);
        await press(page, open);
        await page.locator('polku-handout polku-paper .exercise').first().waitFor();
        const asked = await page
          .locator('polku-handout polku-paper section:not(.new-page) .exercise')
          .count();
        // Not the headings that are sorted under: they stand in the exercise, too.
        const whys = await page
          .locator(
            'polku-handout polku-paper .new-page .exercise > p:not(:has(> strong:only-child))',
          )
          .allInnerTexts();
        await press(page, print);
        const pages = await printed(page, `handout-${lang}`);
        const key = pages.findIndex((text) => text.includes(`${answers} ${exercise}`));
        assert.ok(key > 0, pages.join('\n\n'));
        const before = pages.slice(0, key).join(' ');
        for (let number = 1; number <= asked; number++) {
          assert.ok(before.includes(`${exercise} ${number}`), `${exercise} ${number}`);
        }
        assert.ok(asked >= 6, String(asked));
        assert.ok(pages[0]!.includes(kicker));
        // Nothing of the page around it, and no answer before the key.
        assert.ok(!pages.join(' ').includes('Kaarna'));
        assert.ok(whys.length > 1);
        const late = pages.slice(key).join(' ');
        for (const why of whys.map((one) => one.replace(/\s+/g, ' ').trim())) {
          assert.ok(late.includes(why) && !before.includes(why), why);
        }
        // It begins its page: before it stands no more than the page's number.
        assert.match(pages[key]!, new RegExp(`^(\\d+ / \\d+ )?${answers}`));
        await page.close();
      },
    );
  }

  test('the tutor’s version has the notes, a handout has not', patience, async () => {
    const page = await visit('?course=diversity&lang=en');
    await press(page, 'Print a lesson');
    await page.getByRole('checkbox', { name: 'With the notes for the tutor' }).check();
    await press(page, 'Print');
    assert.match((await printed(page, 'tutor-en')).join(' '), /For the tutor: \d+ minutes/);
    await page.getByRole('checkbox', { name: 'With the notes for the tutor' }).uncheck();
    await press(page, 'Print');
    assert.doesNotMatch((await printed(page, 'handout-diversity-en')).join(' '), /For the tutor/);
    await page.close();
  });

  test('all facts of a course are printed with their dates', patience, async () => {
    const page = await visit('?course=diversity&lang=en');
    await press(page, 'Facts and sources');
    await page.locator('polku-facts li').first().waitFor();
    const facts = await page.locator('polku-facts li').count();
    await press(page, 'Print');
    const text = (await printed(page, 'facts-en')).join(' ');
    assert.ok(facts > 5);
    assert.equal(text.match(/Checked \w+ \d+, \d{4}/g)?.length, facts);
    assert.match(text, /https:\/\/\S*finlex\.fi/);
    await page.close();
  });

  suite('laid out on a page of its own', () => {
    let script: string;

    before(async () => {
      script = await buildScript(new URL('support/paper-page.ts', import.meta.url));
    });

    async function ownPage(): Promise<Page> {
      const page = await browser!.newPage();
      await page.setContent('<!doctype html><html lang="en"><body></body></html>');
      await page.addScriptTag({ content: script });
      return page;
    }

    for (const [name, count, title] of [
      ['few lessons', 6, 'Short'],
      ['lessons with long titles', 10, 'Kielellisen syrjinnän tunnistaminen'],
      ['22 long', 22, 'Kielellisen syrjinnän tunnistaminen ja siihen puuttuminen työpaikalla'],
      ['36 long', 36, 'Kielellisen syrjinnän tunnistaminen ja siihen puuttuminen työpaikalla'],
      ['40 short', 40, 'Short title'],
      ['70 long', 70, 'Kielellisen syrjinnän tunnistaminen ja siihen puuttuminen työpaikalla'],
      ['200', 200, 'Short title'],
    ] as const) {
      test(`a record stands on one page: ${name}`, patience, async () => {
        const page = await ownPage();
        const titles = Array.from({ length: count }, (_, at) => `${title} ${at}`);
        await page.evaluate((all) => window.paperPage.layOutRecord(all), titles);
        const pages = await printed(page, `record-${count}`);
        assert.equal(pages.length, 1, pages.slice(1).join('\n'));
        assert.match(pages[0]!, /Self-reported/);
        const least = await page.evaluate(() => {
          const article = document.querySelector('polku-paper')!.shadowRoot!.firstElementChild!;
          return parseFloat(getComputedStyle(article).fontSize) * 0.75;
        });
        assert.ok(least >= 7.5, `${least} pt`);
        await page.close();
      });
    }

    test('no page but the last of a part is left almost empty', patience, async () => {
      const types = await Promise.all(exerciseTypes.map((type) => type.reader()));
      const folder = new URL('../courses/diversity/', import.meta.url);
      const files = readdirSync(folder)
        .filter((path) => path.endsWith('.md'))
        .map((path) => ({ path, content: readFileSync(new URL(path, folder), 'utf8') }));
      const [edition] = compile(files, types).editions;
      const told = edition!.lessons.filter(({ steps }) =>
        steps.some(({ parts }) =>
          parts.some((part) => part.kind === 'exercise' && part.type === 'scenario'),
        ),
      );
      assert.ok(told.length > 1);
      for (const lesson of told) {
        const page = await ownPage();
        await page.evaluate((one) => window.paperPage.layOutLesson(one), lesson);
        const pages = await printed(page, `scenario-${lesson.id}`);
        const key = pages.findIndex((text) => /^(\d+ \/ \d+ )?Answers/.test(text));
        assert.ok(key > 0, lesson.id);
        pages.forEach((text, at) => {
          if (at === key - 1 || at === pages.length - 1) return;
          assert.ok(text.length > 700, `${lesson.id}, page ${at + 1}: ${text}`);
        });
        await page.close();
      }
    });
  });

  test('a record of a course that is half done stands on one page', patience, async () => {
    const page = await visit('?course=plain-language&lang=en');
    const I = await sitDown({ page, by: 'mouse' });
    await I.open('Start');
    await I.finish();
    await press(page, 'Back to the path');
    await press(page, 'My record');
    await page.getByLabel('Your name').fill('Aino Esimerkki');
    await press(page, 'Print');
    const pages = await printed(page, 'record-en');
    assert.equal(pages.length, 1);
    for (const part of ['Aino Esimerkki', 'Self-reported', '1 of 6 lessons done', '2026.11']) {
      assert.ok(pages[0]!.includes(part), `${part} in ${pages[0]}`);
    }
    const stored = await page.evaluate(() => JSON.stringify(localStorage));
    assert.ok(!stored.includes('Esimerkki'));
    await page.close();
  });
});
