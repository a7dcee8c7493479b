import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, suite, test } from 'node:test';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { darkEnough, enough, leastContrast, readColour } from '../demo/put-colour.js';
import { courses } from '../demo/put-courses.js';
import { hosts, type Host } from '../demo/put-hosts.js';
import { snippetsFor, type Wish } from '../demo/put-snippet.js';
import { serveDemo, type ServedDemo } from './support/built-demo.js';
import { makeFolder } from './support/folder.js';
import { sitDown } from './support/player.js';
import { launchBrowser } from './support/playwright.mjs';
import { serveFolder } from './support/serve-folder.js';

// The page where a web editor gets a snippet: picked, copied, and pasted into a page elsewhere.

const patience = { timeout: 120_000 };
const wish: Wish = {
  host: 'html',
  site: 'https://courses.example/polku/',
  course: 'hei',
  title: 'Sano "hei" & <moi>',
  link: 'Avaa: "hei" & <moi>',
  lesson: 'mitä-kuuluu',
  lang: 'fi',
  accent: '#24614a',
};

test('offers each course that there is', () => {
  const folder = fileURLToPath(new URL('../courses', import.meta.url));
  const all = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  assert.deepEqual([...courses].sort(), all.map(({ name }) => name).sort());
});

test('writes nothing into a snippet that could end an attribute or begin a tag', () => {
  for (const host of Object.keys(hosts) as Host[]) {
    for (const { code } of snippetsFor({ ...wish, host })) {
      assert.doesNotMatch(code, /<moi>|"hei"|& /, host);
    }
  }
});

test('carries what was picked, as each way in takes it', () => {
  const [tag] = snippetsFor(wish);
  assert.match(tag!.code, /src="https:\/\/courses\.example\/polku\/courses\/hei\/course\.json"/);
  assert.match(tag!.code, /lang="fi" lesson="mitä-kuuluu" style="--polku-accent: #24614a"/);
  const [, place] = snippetsFor({ ...wish, host: 'wordpress-author' });
  assert.match(place!.code, /data-polku-lang="fi" data-polku-lesson="mitä-kuuluu" data-polku-acc/);
  assert.match(place!.code, />Avaa: &quot;hei&quot;/);
  const [frame] = snippetsFor({ ...wish, host: 'wix' });
  assert.match(frame!.code, /title="Sano &quot;hei&quot;/);
  assert.match(frame!.code, /course=hei&amp;lang=fi&amp;lesson=mit%C3%A4-kuuluu&amp;accent=%2324/);
  assert.deepEqual(
    snippetsFor({ ...wish, host: 'drupal' }).map((one) => one.place),
    ['site', 'styles', 'page'],
  );
});

for (const [written, colour] of [
  ['#24614A', '#24614a'],
  [' 24614a; ', '#24614a'],
  ['fc0', '#ffcc00'],
  ['red', undefined],
  ['#12345', undefined],
  ['', undefined],
] as const) {
  test(`reads “${written}” as ${colour ?? 'no colour'}`, () => {
    assert.equal(readColour(written), colour);
  });
}

test('makes a colour that is too light dark enough, and no darker', () => {
  for (const light of ['#ffffff', '#ffb000', '#00ff00', '#777777', '#e91e63']) {
    const dark = darkEnough(light);
    assert.ok(leastContrast(light) < enough, light);
    assert.ok(leastContrast(dark) >= enough && leastContrast(dark) < 5, `${light} ${dark}`);
  }
  assert.equal(darkEnough('#24614a'), '#24614a');
});

suite('the page of snippets', () => {
  let demo: ServedDemo | undefined;
  let site: Awaited<ReturnType<typeof serveFolder>> | undefined;
  let browser: Browser | undefined;

  before(async () => {
    demo = await serveDemo();
    // As a site does that other sites may take courses from.
    const headers = { 'Access-Control-Allow-Origin': '*' };
    site = await serveFolder(demo.folder, { headers });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    site?.close();
    demo?.close();
  });

  async function visit(
    use: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
    lang = 'en',
  ): Promise<void> {
    const context = await browser!.newContext({ reducedMotion: 'reduce', ...options });
    try {
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(`${site!.origin}put.html?lang=${lang}`);
      await page.locator('#snippet-0').waitFor();
      await use(page);
      assert.deepEqual(errors, []);
    } finally {
      await context.close();
    }
  }

  for (const host of ['html', 'wordpress-author', 'moodle', 'drupal'] as const) {
    test(`its snippet for ${host} plays in a page of another origin`, patience, async () => {
      const folder = makeFolder({ 'favicon.ico': '' });
      const elsewhere = await serveFolder(folder.path);
      try {
        await visit(async (page) => {
          await page.selectOption('#host', host);
          await page.selectOption('#course', 'learn-finnish');
          await page.getByRole('radio', { name: 'Plum' }).check();
          const codes = await page
            .locator('.snippet textarea')
            .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
          // A rule goes into the site's style sheet.
          const pasted = codes.map((code) =>
            code.startsWith('polku-course') ? `<style>${code}</style>` : code,
          );
          folder.write(
            'index.html',
            `<!doctype html><html lang="en"><title>Union</title><h1>Union</h1>${pasted.join('\n')}`,
          );
          await page.goto(elsewhere.origin);
          const I = await sitDown({ page, by: 'mouse' });
          const accent = await page
            .locator('polku-course')
            .evaluate((one) => getComputedStyle(one).getPropertyValue('--polku-accent').trim());
          assert.equal(accent, '#7a2e6b');
          await I.open('Start');
          for (;;) {
            const { exercise } = await I.screen();
            if (exercise) await I.answerRight();
            if (exercise?.graded) break;
            await I.goOn();
          }
          assert.equal((await I.screen()).exercise?.outcome, 'right');
        });
      } finally {
        elsewhere.close();
        folder.remove();
      }
    });
  }

  test('its frame opens the lesson that was picked, in a page of another origin', async () => {
    const folder = makeFolder({ 'favicon.ico': '' });
    const elsewhere = await serveFolder(folder.path);
    try {
      await visit(async (page) => {
        await page.selectOption('#host', 'frame');
        await page.selectOption('#course', 'diversity');
        await page.selectOption('#lesson', 'kieli');
        await page.selectOption('#lang', 'fi');
        const code = await page.locator('#snippet-0').inputValue();
        folder.write('index.html', `<!doctype html><html lang="en"><title>Union</title>${code}`);
        await page.goto(elsewhere.origin);
        const frame = page.frameLocator('iframe');
        await frame.locator('polku-lesson').waitFor();
        await frame.getByRole('button', { name: 'Jatka' }).click();
        const height = () => page.locator('iframe').evaluate((one) => one.style.height);
        await page.waitForFunction(() => document.querySelector('iframe')?.style.height);
        assert.match(await height(), /^\d+px$/);
      });
    } finally {
      elsewhere.close();
      folder.remove();
    }
  });

  test('copies, and says so', patience, async () => {
    await visit(
      async (page) => {
        const copy = page.getByRole('button', { name: 'Copy' });
        await copy.focus();
        await page.keyboard.press('Enter');
        await page.getByText('Copied. Now paste it.').waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        assert.equal(copied, await page.locator('#snippet-0').inputValue());
        await page.selectOption('#course', 'diversity');
        assert.equal(await page.locator('#told').innerText(), '', 'another snippet is not copied');
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('selects the snippet where the browser refuses to copy', patience, async () => {
    await visit(async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('no'));
      });
      await page.getByRole('button', { name: 'Copy' }).click();
      await page.getByText('The text is selected').waitFor();
      const selected = await page.evaluate(() => String(getSelection()));
      assert.equal(selected, await page.locator('#snippet-0').inputValue());
    });
  });

  test('says when a colour is too light, and offers a darker one', patience, async () => {
    await visit(async (page) => {
      await page.locator('#hex').fill('#ffb000');
      await page.getByText('Too light: the contrast is only').waitFor();
      await page.getByRole('button', { name: 'Take a darker one' }).click();
      await page.getByText('Easy to read').waitFor();
      assert.match(await page.locator('#snippet-0').inputValue(), /--polku-accent: #[\da-f]{6}"/);
      await page.locator('#hex').fill('blue');
      await page.getByText('A colour is # and six signs').waitFor();
      assert.doesNotMatch(await page.locator('#snippet-0').inputValue(), /accent/);
    });
  });

  test('takes another address, and says what is wrong with one', patience, async () => {
    await visit(async (page) => {
      await page.getByText('Where the courses lie').click();
      await page.locator('#site').fill('https://union.example/oppi');
      assert.match(
        await page.locator('#snippet-0').inputValue(),
        /src="https:\/\/union\.example\/polku\.cdn\.js"/,
      );
      await page.locator('#site').fill('javascript:alert(1)');
      await page.getByText('Write a whole address').waitFor();
      assert.equal(await page.locator('.snippet').count(), 0);
    });
  });

  test('shows a course of its own site, whatever address is typed', patience, async () => {
    await visit(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.getByText('Where the courses lie').click();
      for (const host of ['html', 'frame']) {
        await page.selectOption('#host', host);
        await page.locator('#site').fill(`https://union.example/${host}/`);
        await page.waitForTimeout(1_500);
        const preview = page.frameLocator('#preview iframe');
        const course = host === 'frame' ? preview.frameLocator('iframe') : preview;
        await course.locator('polku-outline h2').waitFor();
        assert.match(await page.locator('#snippet-0').inputValue(), /union\.example/);
      }
      assert.deepEqual(
        asked.filter((url) => url.includes('union.example')),
        [],
      );
    });
  });

  test('speaks in what is copied the language that was picked', patience, async () => {
    await visit(async (page) => {
      const code = () => page.locator('#snippet-0').inputValue();
      await page.selectOption('#course', 'diversity');
      await page.selectOption('#host', 'frame');
      await page.getByText('A frame does not know the language').waitFor();
      await page.selectOption('#lang', 'fi');
      await page.waitForFunction(() =>
        document
          .querySelector<HTMLTextAreaElement>('#snippet-0')
          ?.value.includes('title="Monimuotoinen työyhteisö"'),
      );
      assert.equal(await page.locator('#lang-note').innerText(), '');
      await page.selectOption('#host', 'html');
      assert.match(await code(), />Avaa kurssi: Monimuotoinen työyhteisö</);
      await page.selectOption('#lang', '');
      assert.match(await code(), />Open the course: /);
    });
  });

  test('speaks the language of the page, with the titles in it', patience, async () => {
    await visit(async (page) => {
      await page.selectOption('#course', 'diversity');
      await page.selectOption('#lesson', 'hairinta');
      await page.getByRole('button', { name: 'Suomi' }).click();
      await page.getByRole('button', { name: 'Kopioi' }).waitFor();
      const chosen = await page.locator('#lesson').evaluate((one) => {
        const { selectedOptions } = one as HTMLSelectElement;
        return selectedOptions[0]?.label;
      });
      assert.equal(chosen, 'Häirintä');
      assert.match(await page.locator('#snippet-0').inputValue(), /Monimuotoinen työyhteisö/);
    });
  });

  for (const [width, colorScheme, lang] of [
    [320, 'light', 'fi'],
    [360, 'dark', 'en'],
    [1280, 'light', 'en'],
    [1280, 'dark', 'fi'],
  ] as const) {
    test(`has no barrier at ${width} px, ${colorScheme}, ${lang}`, patience, async () => {
      const viewport = { width, height: 800 };
      await visit(
        async (page) => {
          await page.locator('#hex').fill('#ffb000');
          await page.frameLocator('#preview iframe').locator('polku-outline').waitFor();
          const wide = await page.evaluate(() => document.scrollingElement!.scrollWidth);
          assert.ok(wide <= width, `${wide} px`);
          await page.evaluate(axe.source);
          const violations = await page.evaluate(async () => {
            const { violations: found } = await (
              globalThis as unknown as { axe: typeof axe }
            ).axe.run({ exclude: ['#preview'] }, { resultTypes: ['violations'] });
            return found.map(({ id, nodes }) => `${id}: ${nodes.map((one) => one.html).join(' ')}`);
          });
          assert.deepEqual(violations, []);
        },
        { viewport, colorScheme },
        lang,
      );
    });
  }
});
