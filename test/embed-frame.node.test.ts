import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { openHosting, type Hosting } from './support/hosting.js';
import { launchBrowser } from './support/playwright.mjs';

// `embed.html` in a frame of a page on another site.

const patience = { timeout: 120_000 };

interface Heard {
  readonly type?: string;
  readonly subject?: string;
  readonly height?: number;
  readonly statement?: { readonly verb: { readonly id: string } };
}

suite('a course in a frame', () => {
  let hosting: Hosting | undefined;
  let browser: Browser | undefined;

  before(async () => {
    hosting = await openHosting();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    hosting?.close();
  });

  interface Framing {
    readonly search: string;
    /** What the page does besides showing it. */
    readonly script?: string;
    readonly attributes?: string;
    readonly options?: BrowserContextOptions;
    readonly file?: string;
    /** Another origin of the same site, where browsers let a frame keep something. */
    readonly near?: boolean;
  }

  async function frame(
    { search, script = '', attributes = '', options, file = 'embed.html', near }: Framing,
    use: (
      inside: FrameLocator,
      page: Page,
      heard: () => Promise<readonly Heard[]>,
    ) => Promise<void>,
  ): Promise<void> {
    const { module } = hosting!;
    const body = `<!doctype html><html lang="en"><title>Host</title><script src="${module}polku.frame.js"></script><script>
      const heard = []; addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }));
      ${script}</script><p style="height: 300px">Host</p><iframe src="${module}${file}${search}" style="width: 100%; height: 200px; border: 0" ${attributes}></iframe></html>`;
    const context = await browser!.newContext({
      ...{ reducedMotion: 'reduce', viewport: { width: 500, height: 700 } },
      ...options,
    });
    try {
      const page = await context.newPage();
      const address = hosting!.put({ body });
      await page.goto(near ? address.replace('localhost', '127.0.0.1') : address);
      const heard = () => page.evaluate(() => heardHere());
      await page.evaluate('globalThis.heardHere = () => heard');
      await use(page.frameLocator('iframe'), page, heard as () => Promise<readonly Heard[]>);
    } finally {
      await context.close();
    }
  }

  const mayKeep = (page: Page) =>
    page.frames()[1]!.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          try {
            const opening = indexedDB.open('trial');
            opening.onsuccess = () => resolve(true);
            opening.onerror = () => resolve(false);
          } catch {
            resolve(false);
          }
        }),
    );

  const height = (page: Page) =>
    page.locator('iframe').evaluate((one: HTMLElement) => one.clientHeight);

  async function settledHeight(page: Page): Promise<number> {
    let before = -1;
    for (;;) {
      const now = await height(page);
      if (now === before && now !== 200) return now;
      before = now;
      await page.waitForTimeout(400);
    }
  }

  test('is as high as its content, and stays so', patience, async () => {
    await frame({ search: '?course=trip' }, async (inside, page, heard) => {
      await inside.getByRole('button', { name: 'Start' }).waitFor();
      const outline = await settledHeight(page);
      await inside.getByRole('button', { name: 'Start' }).click();
      await inside.locator('polku-lesson h3').waitFor();
      const lesson = await settledHeight(page);
      await page.waitForTimeout(1_500);
      assert.equal(await height(page), lesson, 'it grows');
      assert.ok(outline > 200 && lesson < 900, `${outline} ${lesson}`);
      const scrolls = await inside
        .locator('html')
        .evaluate((root) => root.scrollHeight - root.clientHeight);
      assert.ok(scrolls <= 0, `${scrolls} px are cut off`);
      const told = await heard();
      assert.ok(told.some(({ type, height }) => type === 'polku.height' && height === lesson));
      assert.ok(
        told.some(({ subject, height }) => subject === 'lti.frameResize' && height === lesson),
      );
      assert.ok(told.every(({ type = '' }) => type !== 'polku.statement'));
    });
  });

  test('has its dialogs where the learner looks', patience, async () => {
    const attributes = 'id="high"';
    const script =
      "addEventListener('message', () => setTimeout(() => { document.getElementById('high').style.height = '4000px'; }));";
    await frame({ search: '?course=trip', attributes, script }, async (inside, page) => {
      await inside.getByRole('button', { name: 'Settings' }).click();
      const dialog = inside.getByRole('dialog');
      await dialog.waitFor();
      await page.waitForTimeout(500);
      const box = await dialog.boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height <= 700, JSON.stringify(box));
    });
  });

  test('says once that answers are kept for this site alone', patience, async () => {
    await frame({ search: '?course=trip&lang=fi', near: true }, async (inside, page) => {
      const told = inside.getByText('vain tätä sivustoa varten');
      await told.waitFor();
      await inside.getByRole('button', { name: 'Selvä' }).click();
      await page.reload();
      await inside
        .getByRole('button', { name: /^Aloita/ })
        .first()
        .waitFor();
      assert.equal(await told.count(), 0);
    });
  });

  const refused = {
    '': 'does not name a course',
    '?course=https://evil.example/course.json': 'does not name a course',
    '?course=../secret': 'does not name a course',
    '?course=nothing-here': 'no course called “nothing-here”',
    '?course=nothing-here&lang=fi': 'ei ole kurssia ”nothing-here”',
  };
  for (const [search, text] of Object.entries(refused)) {
    test(`says plainly what is wrong with “${search}”`, patience, async () => {
      await frame({ search }, async (inside) => {
        await inside.getByRole('alert').filter({ hasText: text }).waitFor();
      });
    });
  }

  test('takes language, lesson, colour and theme from its address', patience, async () => {
    const search = '?course=trip&lang=fi&lesson=more&accent=%237a1f5c&theme=dark';
    await frame({ search }, async (inside) => {
      const course = inside.locator('polku-course');
      await course.locator('polku-lesson h3', { hasText: 'More' }).waitFor();
      const look = await course.evaluate((one: HTMLElement) => [
        one.lang,
        one.style.getPropertyValue('--polku-accent'),
        one.dataset['theme'],
      ]);
      assert.deepEqual(look, ['fi', '#7a1f5c', 'dark']);
    });
  });

  // This server lets anybody read the one course; of the other it says nothing.
  const sandboxed = { search: '?course=all', attributes: 'sandbox="allow-scripts"' };
  test(
    'is played in a sandbox that it can come to, and says that nothing is kept',
    patience,
    async () => {
      await frame(sandboxed, async (inside) => {
        await inside.getByRole('button', { name: 'Start' }).waitFor();
        await inside.locator('.notice').waitFor();
      });
    },
  );

  test('says why it cannot come to a sandbox', patience, async () => {
    await frame({ ...sandboxed, search: '?course=trip' }, async (inside) => {
      await inside.getByRole('alert').filter({ hasText: 'keeps it in a sandbox' }).waitFor();
    });
  });

  test('says where a foreign site has it keep nothing', patience, async (t) => {
    await frame({ search: '?course=trip' }, async (inside, page) => {
      await inside.getByRole('button', { name: 'Start' }).waitFor();
      if (await mayKeep(page)) return t.skip('this browser lets frames of other sites keep things');
      await inside.locator('.notice').waitFor();
    });
  });

  for (const [name, listed, listens] of [
    ['tells what is learnt to a page on its list', true, true],
    ['tells nothing to a page that is not', false, true],
    ['tells nothing to a page that has not asked', true, false],
  ] as const) {
    test(name, patience, async () => {
      const host = new URL(hosting!.put({ body: '' })).origin;
      const file = `embed-${String(listed)}.html`;
      const page = await (await fetch(`${hosting!.module}embed.html`)).text();
      const list = `name="polku-hosts" content="${listed ? host : 'https://union.example'}"`;
      hosting!.write(file, page.replace('name="polku-hosts" content=""', list));
      const script = listens
        ? "addEventListener('load', () => frames[0].postMessage({ type: 'polku.listen', v: 1, origin: 'https://union.example' }, '*'));"
        : '';
      await frame(
        { search: '?course=trip&lesson=more', script, file },
        async (inside, page, heard) => {
          await inside.getByText('yes', { exact: true }).click();
          await inside.getByRole('button', { name: 'Check' }).click();
          await inside.getByRole('button', { name: 'Continue' }).waitFor();
          await page.waitForTimeout(500);
          const statements = (await heard()).filter(({ type }) => type === 'polku.statement');
          assert.equal(statements.length, listed && listens ? 1 : 0);
          if (listed && listens) {
            assert.match(statements[0]!.statement!.verb.id, /answered$/);
          }
        },
      );
    });
  }

  test('is fitted only by who it is', patience, async () => {
    const script = `addEventListener('load', () => {
      for (const height of [5, 1e9, NaN, '900', null]) postMessage({ type: 'polku.height', v: 1, height }, '*');
    });`;
    await frame({ search: '?course=nothing-here', script }, async (inside, page) => {
      await inside.getByRole('alert').waitFor();
      assert.ok((await settledHeight(page)) <= 300);
    });
  });
});

declare function heardHere(): unknown;
