import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { compileExample } from '../components/guide/example-lesson.js';
import { guidePages, pageHref, typePage, type GuideSite } from '../components/guide/guide-site.js';
import { readPage } from '../components/guide/page-text.js';
import { strings } from '../components/guide/guide.strings.js';
import { exerciseTypes } from '../src/exercises/index.js';
import { serveDemo, type ServedDemo } from './support/built-demo.js';
import { launchBrowser } from './support/playwright.mjs';

// The guide as authors use it: each page in each language, its links, and its living examples.

const root = fileURLToPath(new URL('..', import.meta.url));
const languages = ['en', 'fi'] as const;
const hasProblems = existsSync(`${root}docs/problems.md`);
const pages = [
  ...guidePages,
  ...exerciseTypes.map(({ name }) => typePage(name)),
  ...(hasProblems ? ['problems'] : []),
];
const patience = { timeout: 300_000 };

suite('the examples of the guide', async () => {
  const readers = await Promise.all(exerciseTypes.map(({ reader }) => reader()));
  for (const lang of languages) {
    for (const page of pages) {
      test(`on ${page}, ${lang}, give the problems that they say`, async () => {
        const source = await textOf(page, lang);
        const { items } = readPage(page, source, site, lang);
        for (const item of items) {
          if (item.kind !== 'example') continue;
          const { example } = item;
          const { problems } = compileExample(example.source, example, source.lang, { readers });
          const codes = problems.map(({ code }) => code);
          // A mistake may have others in its wake.
          if (example.bad)
            assert.ok(codes.includes(example.bad), `${example.bad}: ${codes.join()}`);
          else assert.deepEqual(codes, [], example.source);
        }
      });
    }
  }

  test('stand on pages that all have a name in the menu', () => {
    for (const page of readdirSync(`${root}docs/guide/en`)) {
      if (!page.endsWith('.md')) continue;
      const name = page.slice(0, -'.md'.length);
      assert.ok((guidePages as readonly string[]).includes(name), name);
      assert.ok(`guide.page.${name}` in strings, name);
    }
  });
});

suite('the guide’s site', () => {
  let demo: ServedDemo | undefined;
  let browser: Browser | undefined;
  /** What went wrong in the page that is open. */
  let troubles: string[] = [];

  before(async () => {
    demo = await serveDemo();
    browser = await launchBrowser();
  }, patience);
  after(async () => {
    await browser?.close();
    demo?.close();
  });

  async function visit(
    page: string,
    lang: string,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<Page> {
    const opened = await browser!.newPage({ colorScheme });
    troubles = [];
    opened.on('console', (said) => said.type() === 'error' && troubles.push(said.text()));
    opened.on('pageerror', ({ message }) => troubles.push(message));
    await opened.goto(`${demo!.origin}guide.html${pageHref(page, lang)}`);
    await opened.locator('polku-guide h1').waitFor();
    return opened;
  }

  test('shows every page in each language, and no link on it is dead', patience, async () => {
    const anchors = new Map<string, ReadonlySet<string>>();
    const links: { readonly from: string; readonly to: string }[] = [];
    for (const lang of languages) {
      for (const name of pages) {
        const page = await visit(name, lang);
        const from = pageHref(name, lang);
        await livingExamples(page);
        const found = await page.locator('polku-guide').evaluate(({ shadowRoot }) => ({
          headings: shadowRoot!.querySelectorAll('h1').length,
          title: document.title,
          ids: [...shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id),
          links: [...shadowRoot!.querySelectorAll<HTMLAnchorElement>('a:not(.skip)')].map(
            ({ href }) => href,
          ),
          current: shadowRoot!.querySelectorAll('.menu [aria-current=page]').length,
          overflow: document.documentElement.scrollWidth - innerWidth,
        }));
        assert.deepEqual(troubles, [], from);
        assert.equal(found.headings, 1, from);
        assert.equal(found.current, 1, from);
        assert.ok(found.overflow <= 0, `${from} is no wider than the window`);
        assert.match(found.title, / · .+ · Polku$/, from);
        anchors.set(from, new Set(found.ids));
        links.push(...found.links.map((to) => ({ from, to })));
        await page.close();
      }
    }
    const others = new Set<string>();
    for (const { from, to } of links) {
      const { origin, pathname, search, hash } = new URL(to);
      if (`${origin}/` !== demo!.origin) {
        assert.match(to, /^(?:https|mailto|tel):/, from);
      } else if (pathname === '/guide.html') {
        assert.ok(anchors.has(search), `${from} leads to ${search}`);
        const id = decodeURIComponent(hash.slice(1));
        assert.ok(id === '' || anchors.get(search)!.has(id), `${from} leads to ${search}${hash}`);
      } else {
        others.add(`${origin}${pathname}`);
      }
    }
    for (const address of others) assert.equal((await fetch(address)).status, 200, address);
  });

  for (const [name, lang] of [
    ['first-lesson', 'en'],
    ['markdown', 'fi'],
    ['type/choice', 'fi'],
  ] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      test(`has no barrier on ${name}, ${lang}, ${scheme}`, patience, async () => {
        const page = await visit(name, lang, scheme);
        await livingExamples(page);
        await page.evaluate(axe.source);
        const violations = await page.evaluate(async () => {
          const { violations: found } = await (
            globalThis as unknown as { axe: typeof axe }
          ).axe.run(document, { resultTypes: ['violations'] });
          return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        });
        assert.deepEqual(violations, []);
        await page.close();
      });
    }
  }

  test('lets an example be answered, changed, broken, mended and put back', patience, async () => {
    const page = await visit('type/choice', 'en');
    const example = page.getByRole('group', { name: 'Example 2', exact: true });
    const sample = example.locator('polku-sample');
    await example.scrollIntoViewIfNeeded();
    await sample.getByRole('radio', { name: 'Huomenta!' }).check();
    await sample.getByRole('button', { name: 'Check' }).click();
    await sample.getByText('Right until about ten').waitFor();

    await example.getByRole('button', { name: 'Edit' }).click();
    const text = example.locator('.cm-content');
    await text.waitFor();
    assert.ok(await hasFocus(text), 'one can write at once');
    await replaceText(page, ':::choice\nWell?\n\n- [x] Yes\n- [ ] No\n:::\n');
    await sample.getByText('Well?').waitFor();

    await replaceText(page, ':::choice\nWell?\n\n- [x] Yes\n- No\n:::\n');
    const problem = example.getByRole('listitem').filter({ hasText: 'choice.no-box' });
    await problem.getByText('has no box').waitFor();
    await problem.getByRole('button', { name: /Write instead/ }).click();
    await problem.waitFor({ state: 'detached' });
    await sample.getByRole('radio', { name: 'No' }).waitFor();
    assert.ok(await hasFocus(text), 'one can write on');

    await example.getByRole('button', { name: 'Reset' }).click();
    await sample.getByText('Amina comes to work').waitFor();
    assert.match(await text.innerText(), /Amina comes to work/);
    assert.equal(await example.getByRole('button', { name: 'Reset' }).count(), 0);
    assert.deepEqual(troubles, []);
    await page.close();
  });

  test('tells a mistake as authors get it, and mends it without an editor', patience, async () => {
    const page = await visit('type/choice', 'fi');
    await livingExamples(page);
    const codes = await page
      .locator('polku-example')
      .evaluateAll((examples) =>
        examples.map(({ shadowRoot }) => shadowRoot!.querySelector('.where code')?.textContent),
      );
    const example = page.locator('polku-example').nth(codes.indexOf('choice.no-box'));
    assert.equal(await example.locator('polku-sample').count(), 0);
    await example.getByRole('button', { name: /Kirjoita tilalle/ }).click();
    await example.locator('polku-sample').getByRole('radio').first().waitFor();
    assert.equal(await example.locator('polku-editor').count(), 0);
    assert.ok(await hasFocus(example.getByRole('button', { name: 'Muokkaa' })));
    await example.getByRole('button', { name: 'Palauta' }).click();
    await example.getByRole('button', { name: /Kirjoita tilalle/ }).waitFor();
    assert.ok(await hasFocus(example.getByRole('button', { name: 'Muokkaa' })));
    await page.close();
  });

  test('looks like the workbench, and leads there', patience, async () => {
    const page = await visit('first-lesson', 'fi');
    const example = page.locator('polku-example').first();
    await example.scrollIntoViewIfNeeded();
    await example.locator('polku-sample .pane').waitFor();
    const left = async (part: string) => (await example.locator(part).boundingBox())!.x;
    assert.ok((await left('.written')) < (await left('.result')), 'the text is on the left');
    const first = example.locator('.example > :first-child');
    assert.equal(await first.getAttribute('class'), 'written');
    await page.getByRole('link', { name: 'Avaa työpöytä' }).click();
    await page.waitForURL(/\/author\.html\?lang=fi$/);
    await page.close();
  });

  test('goes to a place on a page, and on to the next one', patience, async () => {
    const page = await browser!.newPage();
    await page.goto(`${demo!.origin}guide.html${pageHref('markdown', 'en')}`);
    await page.getByRole('link', { name: 'record your voice' }).click();
    const place = page.getByRole('heading', { name: '9 Record your voice' });
    await place.waitFor();
    assert.ok(await hasFocus(place));
    await page.waitForFunction((top) => scrollY > top, 1000);
    await page.getByRole('link', { name: /^Next/ }).click();
    await page.getByRole('heading', { level: 1, name: /markdown/ }).waitFor();
    await page.getByRole('link', { name: 'Suomi' }).click();
    await page.getByRole('heading', { level: 1, name: 'Markdownia' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'fi');
    await page.close();
  });

  test(
    'loads no editor before anybody edits, and has the text of what does not live yet',
    patience,
    async () => {
      const page = await browser!.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${demo!.origin}guide.html${pageHref('first-lesson', 'en')}`);
      await page.locator('polku-guide h1').waitFor();
      const examples = page.locator('polku-example');
      assert.match(await examples.last().locator('pre').innerText(), /:::order \{words\}/);
      assert.equal(await examples.last().locator('polku-sample').count(), 0);
      assert.deepEqual(
        asked.filter((url) => /example-editor/.test(url)),
        [],
      );
      await examples.first().getByRole('button', { name: 'Edit' }).click();
      await examples.first().locator('.cm-content').waitFor();
      assert.ok(asked.some((url) => /example-editor/.test(url)));
      await page.close();
    },
  );

  test('says so where there is no such page', patience, async () => {
    const page = await visit('nothing', 'en');
    await page.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Your first lesson' }).click();
    await page.getByRole('heading', { level: 1, name: /15 minutes/ }).waitFor();
    await page.close();
  });
});

/** Has all examples of a page live. */
async function livingExamples(page: Page): Promise<void> {
  for (const example of await page.locator('polku-example').all()) {
    await example.scrollIntoViewIfNeeded();
    await example.locator('polku-sample .pane, .problems li').first().waitFor();
  }
}

/** Whether the focus is on what is found, however deep it is. */
async function hasFocus(found: Locator): Promise<boolean> {
  return found.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node);
}

/** Writes another text in place of the one that the cursor is in. */
async function replaceText(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

const site: GuideSite = {
  pages,
  text: textOf,
  media: () => undefined,
};

/** A page's text as the site gives it: in English where it has not been translated. */
async function textOf(page: string, lang: string) {
  const type = page.startsWith('type/') ? page.slice('type/'.length) : undefined;
  const path = (one: string) => {
    const suffix = one === 'en' ? '' : `.${one}`;
    if (type) return `src/exercises/${type}/${type}${suffix}.md`;
    return page === 'problems' ? `docs/problems${suffix}.md` : `docs/guide/${one}/${page}.md`;
  };
  const own = existsSync(`${root}${path(lang)}`) ? lang : 'en';
  return { path: path(own), lang: own, text: await readFile(`${root}${path(own)}`, 'utf8') };
}
