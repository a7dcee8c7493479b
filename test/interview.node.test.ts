import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveDemo, type ServedDemo } from './support/built-demo.js';
import type { Hand } from './support/hand.js';
import { interfaceTexts } from './support/interface-texts.js';
import { keyHand } from './support/key-hand.js';
import { fakeConsent, fakeDevice } from './support/microphone-page.js';
import { launchBrowser } from './support/playwright.mjs';
import { sitDown, type Player } from './support/player.js';
import { storedText } from './support/stored-text.js';

// An interview of a shipped course on a phone, from its welcome to the deleting of an answer.

const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;
const lesson = 'Haastattelu';
const first = 'Löysin hyvin perille, koska';
const rest = ' tulin pyörällä.';

suite('an interview of the demo', { timeout: 180_000 }, () => {
  let demo: ServedDemo | undefined;
  let browser: Browser | undefined;
  let context: BrowserContext;
  let page: Page;
  let I: Player;
  let hand: Hand;
  const asked: string[] = [];
  const errors: string[] = [];

  before(async () => {
    demo = await serveDemo();
    browser = await launchBrowser({ args: [fakeDevice, fakeConsent] });
    context = await browser.newContext(phone);
    context.on('request', (request) => asked.push(request.url()));
    context.on('page', (one) => {
      one.on('websocket', (socket) => asked.push(socket.url()));
      one.on('pageerror', (error) => errors.push(error.message));
    });
  });
  after(async () => {
    await browser?.close();
    demo?.close();
  });

  /** Opens the course, by keyboard. */
  async function open(): Promise<void> {
    page = await context.newPage();
    await page.addInitScript(() => {
      window.tracks = [];
      const devices = navigator.mediaDevices;
      const own = devices.getUserMedia.bind(devices);
      devices.getUserMedia = async (constraints) => {
        const stream = await own(constraints);
        window.tracks.push(...stream.getTracks());
        return stream;
      };
    });
    await page.goto(`${demo!.origin}job.html?course=job-interview&lang=en`);
    I = await sitDown({ page, by: 'keyboard' });
    hand = await keyHand(page, await interfaceTexts('en'));
  }

  const tracks = () => page.evaluate(() => window.tracks.map(({ readyState }) => readyState));
  const interview = () => page.locator('polku-interview');
  const sheet = () => interview().getByRole('textbox', { name: /^(Your answer|Vastauksesi)/ });
  const shows = (text: string) => interview().getByText(text).first().waitFor();

  /** The second copy follows the first within seconds: it is written while nothing else is to do. */
  async function isForgotten(): Promise<void> {
    for (let tries = 0; (await storedText(page)).includes(first); tries++) {
      assert.ok(tries < 60, 'it is still kept');
      await page.waitForTimeout(500);
    }
  }

  /** Writes the answer to what is asked, and looks that nothing reaches over the edge. */
  async function write(text: string): Promise<void> {
    await page.keyboard.press('Tab');
    await page.keyboard.type(text);
    assert.equal(await sheet().inputValue(), text);
    const wide = await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} px too wide`);
  }

  test('is come to by keyboard, and begun without help', async () => {
    await open();
    await I.open(`Start ${lesson}`);
    for (;;) {
      const { exercise } = await I.screen();
      if (exercise?.exercise.type === 'interview') break;
      if (exercise) await I.answerRight();
      await I.goOn();
    }
    await hand.press('Rehearse');
    await shows('Question 1 of 2');
    assert.equal(await interview().getByText('Meaning').count(), 0);
    await hand.press('Answer');
    await hand.press('Write it');
    await write(first);
    // What is written is kept once the hand rests; a page that goes before that may be too quick.
    await page.waitForTimeout(2_000);
  });

  test('goes on with the same text where the page was closed in the middle', async () => {
    const question = await interview().locator('#line').innerText();
    await page.close({ runBeforeUnload: true });
    await open();
    await I.open(`Continue ${lesson}`);
    await shows('You are at question 1 of 2.');
    await hand.press('Go on');
    assert.equal(await interview().locator('#line').innerText(), question);
    assert.equal(await sheet().inputValue(), first);
  });

  test('loses nothing when the interface speaks another language', async () => {
    for (const [language, resume] of [
      ['Suomi', /^Jatka$/],
      ['English', /^Go on$/],
    ] as const) {
      await page.getByRole('button', { name: language }).click();
      const goOn = interview().getByRole('button', { name: resume });
      await goOn.or(sheet()).first().waitFor();
      if (await goOn.isVisible()) await goOn.click();
      assert.equal(await sheet().inputValue(), first);
    }
    await sheet().focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(rest);
    assert.equal(await sheet().inputValue(), first + rest);
  });

  test('records what is said until the learner goes on, and plays it', async () => {
    await hand.press('I have answered');
    // The second question, in whichever order they came, may be followed by another one.
    for (let screens = 0; !(await interview().getByText('Question 2 of 2').count()); screens++) {
      assert.ok(screens < 5, 'the second question');
      const isBack = await interview().getByRole('button', { name: 'Next question' }).count();
      await hand.press(isBack ? 'Next question' : 'Skip this question');
    }
    await hand.press('Answer');
    await hand.press('Say it');
    await hand.press('Record yourself');
    await page.waitForFunction(() => window.tracks.some(({ readyState }) => readyState === 'live'));
    await page.waitForTimeout(1_500);
    await hand.press('I have answered');
    if (await interview().getByText('One more thing about it').count()) {
      await hand.press('Skip this question');
    }
    assert.deepEqual(await tracks(), ['ended']);
    await hand.press('Hear yourself');
    await interview().getByRole('button', { name: 'Stop' }).waitFor();
    await interview().getByRole('button', { name: 'Hear yourself' }).waitFor({ timeout: 15_000 });
  });

  test('tells at its end what was answered', async () => {
    await hand.press('To the end');
    await shows('You answered 2 of 2 questions.');
    await shows(first + rest);
  });

  test('forgets an answer that is deleted, wherever it was kept', async () => {
    assert.ok((await storedText(page)).includes(first), 'it is kept until then');
    const answer = interview().getByRole('listitem').filter({ hasText: first });
    await answer.getByRole('button', { name: /^Delete/ }).click();
    await interview().getByRole('button', { name: 'Yes, delete' }).click();
    await interview().getByText(first).waitFor({ state: 'detached' });
    await page.locator('.saving.saved').waitFor();
    await isForgotten();
    await I.goOn();
    await I.finish();
    await page.close({ runBeforeUnload: true });
    await open();
    await isForgotten(); // it does not come back
  });

  test('asks nobody else for anything, and no error is met', () => {
    const own = new RegExp(`^(${demo!.origin}|data:|blob:)`);
    assert.deepEqual(
      asked.filter((url) => !own.test(url)),
      [],
    );
    assert.deepEqual(errors, []);
  });
});
