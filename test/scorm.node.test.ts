import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { makeFolder } from './support/folder.js';
import { keptIn, putLms, type Launch } from './support/lms.js';
import { sitDown, type Player } from './support/player.js';
import { launchBrowser } from './support/playwright.mjs';
import { openPacker, unpackInto, type Packer } from './support/scorm-package.js';
import { serveFolder } from './support/serve-folder.js';
import { twoLessons } from './support/two-lessons.js';

// The package in a browser, with scorm-again as its LMS. The package as a file:
// scorm-package.node.test.ts; what is told to an LMS of a long course: scorm-ledger.node.test.ts.

const patience = { timeout: 120_000 };
const policy = /^```\n(default-src[^`]*)```$/m
  .exec(readFileSync(new URL('../docs/embedding.md', import.meta.url), 'utf8'))![1]!
  .replace(/\s+/g, ' ');

interface Setting {
  readonly page: Page;
  readonly I: Player;
  /** Closes the course, as an LMS does when it goes on to another page. */
  readonly leave: () => Promise<void>;
}

suite('a course in an LMS', () => {
  const folder = makeFolder({ 'favicon.ico': '', 'empty.html': '<!doctype html><title>-</title>' });
  let packer: Packer | undefined;
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  before(async () => {
    packer = await openPacker();
    for (const [name, pass] of [
      ['pass', 80],
      ['attend', 0],
    ] as const) {
      const course = makeFolder(twoLessons(pass));
      const unpacked = makeFolder();
      unpackInto(
        { ...unpacked, write: (path, content) => folder.write(join(name, path), content) },
        await packer.pack(join(course.path, 'two')),
      );
      for (const one of [course, unpacked]) one.remove();
    }
    server = await serveFolder(folder.path, { headers: { 'Content-Security-Policy': policy } });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    server.close();
    packer?.remove();
    folder.remove();
  });

  test('goes on where the learner was, another day, on another device', patience, async () => {
    const first = await onDevice(async (device) => {
      const { page, I, leave } = await launch(device, {});
      await I.open('Start');
      await I.answerRight();
      await said(page, 'Saved in your training site');
      assert.equal((await keptIn(page)).lesson_status, 'incomplete');
      await leave();
      return keptIn(page);
    });
    assert.deepEqual([first.lesson_location, first.exit, first.finishes], ['first', 'suspend', 1]);
    assert.match(first.session_time, /^\d+:00:\d\d(?:\.\d\d?)?$/);
    assert.equal(first.raw, '', 'a score would be a verdict already');

    await onDevice(async (device) => {
      const { page, I, leave } = await launch(device, { ...first, entry: 'resume' });
      await I.open('Continue First');
      const { exercise } = await I.screen();
      assert.match(JSON.stringify(exercise?.exercise.prompt), /two/);
      await I.finish();
      await leave();
      const { lesson_status, suspend_data } = await keptIn(page);
      assert.equal(lesson_status, 'incomplete');
      assert.notEqual(suspend_data, first.suspend_data);
    });
  });

  for (const { course, answers, status, raw, exit } of [
    { course: 'pass', answers: 'right', status: 'passed', raw: '100', exit: '' },
    { course: 'pass', answers: 'wrong', status: 'failed', raw: '50', exit: 'suspend' },
    { course: 'attend', answers: 'wrong', status: 'completed', raw: '50', exit: '' },
  ] as const) {
    test(`tells that it was ${status}`, patience, async () => {
      await onDevice(async (device) => {
        const { page, I, leave } = await launch(device, {}, course);
        await I.open('Start');
        await I.finish();
        await I.open('Next');
        if (answers === 'right') await I.finish();
        else await allWrong(I);
        await leave();
        const kept = await keptIn(page);
        assert.deepEqual([kept.lesson_status, kept.raw, kept.exit], [status, raw, exit]);
      });
    });
  }

  test('writes nothing where it is only looked at', patience, async () => {
    await onDevice(async (device) => {
      const { page, I, leave } = await launch(device, { lesson_mode: 'review', entry: '' });
      await page.getByText('You are looking at this course').waitFor();
      await I.open('Start');
      await I.answerRight();
      await leave();
      const { commits, finishes, suspend_data } = await keptIn(page);
      assert.deepEqual([commits, finishes, suspend_data], [0, 1, '']);
    });
  });

  test('counts nothing where the learner gets no credit', patience, async () => {
    await onDevice(async (device) => {
      const { page, I, leave } = await launch(device, { credit: 'no-credit' });
      await I.open('Start');
      await I.answerRight();
      await leave();
      const { lesson_status, suspend_data } = await keptIn(page);
      assert.equal(lesson_status, 'not attempted');
      assert.match(suspend_data, /^P1/);
    });
  });

  test('begins anew when the LMS does, and for another learner', patience, async () => {
    await onDevice(async (device) => {
      const { page, I, leave } = await launch(device, {});
      await I.open('Start');
      await I.answerRight();
      await leave();
      for (const student_id of ['anna', 'ben']) {
        const next = await device.newPage();
        await putLms(device, { student_id });
        await next.goto(`${server.origin}pass/index.html`);
        await (await sitDown({ page: next, by: 'mouse' })).open('Start First');
      }
      await page.close();
    });
  });

  test('goes on from the device when the LMS was not told all', patience, async () => {
    await onDevice(async (device) => {
      const { page, I } = await launch(device, {});
      await I.open('Start');
      await I.answerRight();
      await said(page, 'Saved in your training site');
      const kept = await keptIn(page);
      await breakCommits(page);
      await I.goOn();
      await I.answerRight();
      await said(page, 'Not yet in your training site');
      await page.getByText('does not take your answers right now').first().waitFor();
      await page.close();

      const again = await device.newPage();
      await putLms(device, { ...kept, entry: 'resume' });
      await again.goto(`${server.origin}pass/index.html`);
      const II = await sitDown({ page: again, by: 'mouse' });
      await II.open('Continue First');
      await II.finish();
    });
  });

  test('says so when the LMS takes nothing more, and when it does again', patience, async () => {
    await onDevice(async (device) => {
      const { page, I } = await launch(device, {});
      await I.open('Start');
      await breakCommits(page);
      await I.answerRight();
      await said(page, 'Not yet in your training site');
      await page.evaluate(() => void sessionStorage.removeItem('broken'));
      await said(page, 'Saved in your training site', 15_000);
      assert.match((await keptIn(page)).suspend_data, /^P1/);
    });
  });

  test(
    'is played in a frame of the LMS, and says goodbye when that closes it',
    patience,
    async () => {
      folder.write(
        'lms.html',
        '<!doctype html><title>LMS</title><iframe title="Course" width="900" height="650" src="pass/index.html"></iframe>',
      );
      await onDevice(async (device) => {
        await putLms(device, {});
        // Only the outer page is the LMS's.
        await device.addInitScript(() => {
          if (window !== top) delete (window as { API?: unknown }).API;
        });
        const page = await device.newPage();
        await page.goto(`${server.origin}lms.html`);
        const frame = page.frameLocator('iframe');
        await frame.getByRole('button', { name: 'Start' }).first().click();
        await frame.getByText('Right', { exact: true }).click();
        await frame.getByRole('button', { name: 'Check' }).click();
        await frame.getByText('Saved in your training site').waitFor();
        await page.evaluate(() => document.querySelector('iframe')!.remove());
        const { finishes, suspend_data } = await keptIn(page);
        assert.match(suspend_data, /^P1/);
        assert.equal(finishes, 1);
      });
    },
  );

  test(
    'goes on when it is loaded anew in a frame, and hands that over later',
    patience,
    async () => {
      folder.write(
        'reload.html',
        '<!doctype html><title>LMS</title><iframe title="Course" width="900" height="650" src="pass/index.html"></iframe>',
      );
      await onDevice(async (device) => {
        await putLms(device, {});
        await device.addInitScript(() => {
          if (window !== top) delete (window as { API?: unknown }).API;
        });
        const page = await device.newPage();
        await page.goto(`${server.origin}reload.html`);
        const frame = page.frameLocator('iframe');
        const answer = async () => {
          await frame.getByText('Right', { exact: true }).click();
          await frame.getByRole('button', { name: 'Check' }).click();
        };
        await frame.getByRole('button', { name: 'Start' }).first().click();
        await answer();
        await frame.getByText('Saved in your training site').waitFor();
        await page.frames()[1]!.evaluate(() => location.reload());
        await frame.getByText('takes nothing right now').waitFor();
        await frame.getByRole('button', { name: 'Continue' }).first().waitFor();
        const kept = await keptIn(page);
        assert.equal(kept.finishes, 1);
      });
    },
  );

  test('tells nobody who comes next what was done while the LMS refused', patience, async () => {
    await onDevice(async (device) => {
      for (const student_id of ['anna', 'ben']) {
        const page = await device.newPage();
        const answer = `call === 'LMSGetValue' ? '${student_id}' : 'false'`;
        await page.addInitScript(
          `window.API = new Proxy({}, { get: (_, call) => () => ${answer} })`,
        );
        await page.goto(`${server.origin}pass/index.html`);
        const I = await sitDown({ page, by: 'mouse' });
        await page.getByText('does not answer').first().waitFor();
        await I.open('Start First');
        await I.answerRight();
        await page.close();
      }
    });
  });

  test('hands over later what was done without its table', patience, async () => {
    await onDevice(async (device) => {
      await device.route('**/table.json', (route) => route.abort());
      const { page, I, leave } = await launch(device, {});
      await page.getByText('takes nothing right now').waitFor();
      await I.open('Start');
      await I.answerRight();
      await leave();
      assert.equal((await keptIn(page)).finishes, 1);
      await device.unroute('**/table.json');
      const again = await launch(device, {});
      await again.I.open('Continue First');
      assert.match((await keptIn(again.page)).suspend_data, /^P1/);
    });
  });

  test('takes over no settings of whoever uses this browser otherwise', patience, async () => {
    await onDevice(async (device) => {
      const kept = JSON.stringify({ lang: 'fi', recognition: true });
      await device.addInitScript((text) => localStorage.setItem('polku.settings', text), kept);
      for (const student_id of ['anna', 'ben']) {
        const { page, I, leave } = await launch(device, { student_id });
        await I.open('Start');
        await leave();
        assert.equal(await page.evaluate(() => localStorage.getItem('polku.settings')), kept);
        await page.close();
      }
    });
  });

  test('speaks the language of the LMS', patience, async () => {
    await onDevice(async (device) => {
      await putLms(device, { language: 'fi' });
      const page = await device.newPage();
      await page.goto(`${server.origin}pass/index.html`);
      const I = await sitDown({ page, by: 'mouse', lang: 'fi' });
      await I.open('Aloita');
      await I.answerRight();
      await said(page, 'Tallennettu koulutussivustolle');
    });
  });

  test('is played on the device where there is no LMS, and says so', patience, async () => {
    await onDevice(async (device) => {
      const page = await device.newPage();
      await page.goto(`${server.origin}pass/index.html`);
      const I = await sitDown({ page, by: 'mouse' });
      await page.getByText('not connected to a training site').waitFor();
      await I.open('Start');
      await I.answerRight();
      await said(page, 'Saved on this device');
    });
  });

  // Each is put into the page as it stands.
  for (const [name, api, told] of [
    ['throws', 'new Proxy({}, { get: () => () => { throw new Error("no") } })', 'does not answer'],
    ['answers nothing', 'new Proxy({}, { get: () => () => undefined })', 'does not answer'],
    ['refuses to begin', 'new Proxy({}, { get: () => () => "false" })', 'does not answer'],
    ['answers with what is no text', 'new Proxy({}, { get: () => () => true })', 'does not take'],
    [
      'says yes to all and keeps nothing',
      'new Proxy({}, { get: (_, call) => () => call === "LMSGetValue" ? "" : "true" })',
      'does not take',
    ],
    [
      'cuts off what it gets',
      '({ kept: {}, LMSInitialize: () => "true", LMSFinish: () => "true", LMSCommit: () => "true", LMSGetValue(name) { return this.kept[name] ?? "" }, LMSSetValue(name, value) { this.kept[name] = value.slice(0, 8); return "true" } })',
      'does not take',
    ],
    [
      'gives back what is not ours',
      '({ kept: { "cmi.suspend_data": "{\\"other\\":1}" }, LMSInitialize: () => "true", LMSFinish: () => "true", LMSCommit: () => "true", LMSGetValue(name) { return this.kept[name] ?? "" }, LMSSetValue(name, value) { this.kept[name] = value; return "true" } })',
      'damaged',
    ],
    [
      'gives back what is newer',
      '({ kept: { "cmi.suspend_data": "P9AAAA" }, LMSInitialize: () => "true", LMSFinish: () => "true", LMSCommit: () => "true", LMSGetValue(name) { return this.kept[name] ?? "" }, LMSSetValue(name, value) { throw new Error(name + value) } })',
      'newer version',
    ],
  ] as const) {
    test(`goes on when the LMS ${name}, and says so`, patience, async () => {
      await onDevice(async (device) => {
        await device.addInitScript(`window.API = ${api}`);
        const page = await device.newPage();
        const faults: string[] = [];
        page.on('pageerror', (error) => faults.push(error.message));
        await page.goto(`${server.origin}pass/index.html`);
        const I = await sitDown({ page, by: 'mouse' });
        await I.open('Start');
        await I.answerRight();
        await page.getByText(told).first().waitFor();
        await I.goOn();
        await I.finish();
        assert.deepEqual(faults, []);
      });
    });
  }

  async function launch(device: BrowserContext, launch: Launch, course = 'pass'): Promise<Setting> {
    await putLms(device, launch);
    const page = await device.newPage();
    await page.goto(`${server.origin}${course}/index.html`);
    return {
      page,
      I: await sitDown({ page, by: 'mouse' }),
      leave: async () => void (await page.goto(`${server.origin}empty.html`)),
    };
  }

  /** A browser of its own, with nothing in it. */
  async function onDevice<T>(use: (device: BrowserContext) => Promise<T>): Promise<T> {
    const device = await browser!.newContext({ reducedMotion: 'reduce' });
    try {
      return await use(device);
    } finally {
      await device.close();
    }
  }
});

async function said(page: Page, text: string, timeout = 5_000): Promise<void> {
  await page.getByText(text).first().waitFor({ timeout });
}

/** Has the LMS refuse to keep anything, until that is taken back. */
async function breakCommits(page: Page): Promise<void> {
  await page.evaluate(() => {
    sessionStorage.setItem('broken', 'yes');
    const { API } = window as unknown as { readonly API: { LMSCommit(nothing: ''): unknown } };
    const commit = API.LMSCommit.bind(API);
    API.LMSCommit = (nothing) => (sessionStorage.getItem('broken') ? 'false' : commit(nothing));
  });
}

/** Answers everything wrong, however often it comes back. */
async function allWrong(I: Player): Promise<void> {
  for (;;) {
    const { kind, exercise } = await I.screen();
    if (kind === 'summary') return;
    if (exercise && exercise.phase !== 'graded') await I.answerWrong();
    await I.goOn();
  }
}
