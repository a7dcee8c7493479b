import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { PolkuExercise } from '../components/exercise/exercise.element.js';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveDemo, type ServedDemo } from './support/built-demo.js';
import { launchBrowser } from './support/playwright.mjs';
import { sitDown, type Player } from './support/player.js';
import { storedFacts } from './support/stored-facts.js';

// The courses of the demo, played as learners play them.

const lessons = titlesIn('learn-finnish', 'en');
/** The page of the demo that shows a course. */
const pages = {
  'learn-finnish': '',
  diversity: 'training.html',
  'plain-language': 'training.html',
  'job-interview': 'job.html',
  'job-search': 'job.html',
} as const;
type Course = keyof typeof pages;
const playings = (Object.keys(pages) as Course[]).flatMap((course) =>
  (['keyboard', 'mouse', 'touch'] as const).flatMap((by) =>
    [360, 1280].flatMap((width) =>
      (['light', 'dark'] as const).flatMap((colorScheme) =>
        ['en', 'fi'].map((lang) => ({ course, by, width, colorScheme, lang })),
      ),
    ),
  ),
);
/** For each test: a hang must not hold up all others. */
const patience = { timeout: 120_000 };
const phone = { viewport: { width: 360, height: 740 } };

suite('the courses of the demo', () => {
  let demo: ServedDemo | undefined;
  let browser: Browser | undefined;

  before(async () => {
    demo = await serveDemo();
    browser = await launchBrowser();
  });
  after(async () => {
    // What did not start must not keep the other from ending.
    await browser?.close();
    demo?.close();
  });

  /** Opens the demo in a browser of somebody new, and watches that nothing goes wrong in it. */
  async function visit(options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await browser!.newContext({ reducedMotion: 'reduce', ...phone, ...options });
    const errors: string[] = [];
    context.on('page', (page) => {
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
    });
    const open = async (search = '') => {
      const page = await context.newPage();
      // The host page hears of each answer.
      await page.addInitScript(() => {
        const told: string[] = [];
        Object.assign(window, { told });
        document.addEventListener('polku-answered', ({ item }) => told.push(item));
      });
      await page.goto(demo!.origin + search);
      return page;
    };
    const leave = async () => {
      await context.close();
      assert.deepEqual(errors, []);
    };
    return { open, leave };
  }

  test('a lesson is played to its end by keyboard alone, on a phone', patience, async () => {
    const { open, leave } = await visit();
    const page = await open();
    const I = await sitDown({ page, by: 'keyboard' });
    await I.open(`Start ${lessons[0]}`);
    await toFirstQuestion(I);
    const { exercise: asked } = await I.screen();
    await I.answerWrong();
    assert.equal((await I.screen()).exercise?.outcome, 'wrong');
    await I.goOn();

    let again = 0;
    for (;;) {
      const { exercise, offer } = await I.screen();
      if (offer) break;
      if (exercise?.exercise.id === asked?.exercise.id) again += 1;
      if (exercise) await I.answerRight();
      await I.goOn();
    }
    await I.press('action.notNow');
    assert.equal(again, 1, 'what was wrong comes back once');
    const score = await page.locator('polku-summary .score').innerText();
    const [right, count] = score.match(/\d+/g)!.map(Number);
    assert.equal(right, count! - 1, score);
    await leave();
  });

  test(
    'a page that is closed in the middle of a lesson goes on where it was',
    patience,
    async () => {
      const { open, leave } = await visit();
      const page = await open();
      const I = await sitDown({ page, by: 'mouse' });
      await I.open(`Start ${lessons[0]}`);
      await toFirstQuestion(I);
      await I.answerWrong();
      await I.goOn();
      for (let answers = 0; answers < 5 || (await I.screen()).answered < 2;) {
        if ((await I.screen()).exercise) {
          await I.answerRight();
          answers += 1;
        }
        await I.goOn();
      }
      const before = await I.screen();
      const shown = await answeredIn(page);
      await page.locator('.saving.saved').waitFor();
      await page.close();

      const later = await open();
      const me = await sitDown({ page: later, by: 'mouse' });
      assert.equal((await me.screen()).kind, 'outline');
      await me.open(`Continue ${lessons[0]}`);
      const after = await me.screen();
      assert.equal(after.place, before.place);
      assert.equal(after.exercise?.exercise.id, before.exercise?.exercise.id);
      assert.equal(shown.length, before.answered);
      assert.deepEqual(await answeredIn(later), shown);

      // What was wrong before still comes back.
      let again = 0;
      for (;;) {
        const { offer, exercise, place } = await me.screen();
        if (offer) break;
        if (place.startsWith('again')) again += 1;
        if (exercise) await me.answerRight();
        await me.goOn();
      }
      assert.equal(again, 1);
      await leave();
    },
  );

  test('words are practised, and reviewed on a later day, by keyboard', patience, async () => {
    const { open, leave } = await visit();
    const page = await open();
    const I = await sitDown({ page, by: 'keyboard' });
    await I.open(`Start ${lessons[0]}`);
    await I.finish(true);
    await page.locator('polku-summary', { hasText: 'You practised' }).waitFor();
    await I.open('Back to the path');
    await page.evaluate((days) => {
      const now = Date.now;
      Date.now = () => now() + days * 86_400_000;
    }, 5);
    await I.open('Review');
    assert.equal((await I.screen()).kind, 'review');
    await I.open('All');
    await I.finish();
    await page.locator('polku-review', { hasText: 'known at once' }).waitFor();
    await leave();
  });

  test(
    'two tabs on the same course: nothing is lost, and each sees the other',
    patience,
    async () => {
      const { open, leave } = await visit();
      const [one, other] = [await open(), await open()];
      const I = await sitDown({ page: one, by: 'mouse' });
      const you = await sitDown({ page: other, by: 'mouse' });
      const station = (page: Page, title: string) =>
        page.locator('polku-outline .station', { hasText: title });

      await you.open(`Start ${lessons[0]}`);
      await toFirstQuestion(you);
      await you.answerRight();
      await station(one, lessons[0]!).getByText('Under way').waitFor();

      await I.open(lessons[1]!);
      await toFirstQuestion(I);
      await you.goOn();
      await you.answerRight();
      await I.answerRight();
      await I.goOn();
      await you.press('action.close');
      await station(other, lessons[1]!).getByText('Under way').waitFor();

      // Both in one lesson at the same place: each answer is kept.
      await you.open(lessons[2]!);
      await I.press('action.close');
      await I.open(lessons[2]!);
      await toFirstQuestion(I);
      await toFirstQuestion(you);
      const asked = (await I.screen()).exercise?.exercise.id;
      await you.answerWrong();
      await I.answerRight();

      await one.locator('.saving.saved').waitFor();
      await other.locator('.saving.saved').waitFor();
      const facts = await storedFacts(one);
      const attempts = facts.filter((fact) => fact.kind === 'attempt');
      const of = (lesson: string) => attempts.filter((fact) => fact.lesson === lesson).length;
      const answered = (await Promise.all([answersTold(one), answersTold(other)])).flat();
      assert.deepEqual(attempts.map(({ item }) => item).sort(), answered.sort());
      assert.ok(of('hei') >= 2 && of('mina-olen') >= 1, JSON.stringify(facts));
      assert.equal(attempts.filter(({ item }) => item === asked).length, 2);
      await leave();
    },
  );

  for (const [course, lesson, by, lang] of [
    ['diversity', 5, 'keyboard', 'fi'],
    ['diversity', 5, 'touch', 'en'],
    ['plain-language', 6, 'keyboard', 'fi'],
    ['plain-language', 6, 'touch', 'en'],
    ['job-interview', 1, 'keyboard', 'fi'],
    ['job-interview', 8, 'touch', 'en'],
    ['job-search', 1, 'keyboard', 'en'],
    ['job-search', 4, 'touch', 'fi'],
  ] as const) {
    const name = `lesson ${lesson} of ${course} is played to its end: ${by}, ${lang}`;
    test(name, patience, async () => {
      const { open, leave } = await visit({ hasTouch: by === 'touch' });
      const page = await open(`${pages[course]}?course=${course}&lang=${lang}`);
      const I = await sitDown({ page, by, lang });
      await I.open(titlesIn(course, lang)[lesson - 1]!);
      await I.finish();
      await leave();
    });
  }

  if (process.env.POLKU_PLAY === 'all') {
    for (const { course, by, width, colorScheme, lang } of playings) {
      for (const [at, lesson] of titlesIn(course, lang).entries()) {
        const name = [course, at + 1, by, width, colorScheme, lang].join('-');
        test(`lesson by lesson: ${name}`, patience, async () => {
          const { open, leave } = await visit({
            viewport: { width, height: width < 700 ? 740 : 900 },
            colorScheme,
            hasTouch: by === 'touch',
          });
          const page = await open(`${pages[course]}?course=${course}&lang=${lang}`);
          const shots = process.env.POLKU_SHOTS && join(process.env.POLKU_SHOTS, name);
          if (shots) mkdirSync(shots, { recursive: true });
          const I = await sitDown({ page, by, lang, ...(shots && { shots }) });
          await I.open(lesson);
          await I.finish();
          await leave();
        });
      }
    }
  }
});

interface Visit {
  readonly open: (search?: string) => Promise<Page>;
  readonly leave: () => Promise<void>;
}

/** The titles of a course's lessons, as its page in a language has them. */
function titlesIn(course: string, lang: string): readonly string[] {
  const folder = new URL(`../courses/${course}/`, import.meta.url);
  const variant = new URL(`course.${lang}.md`, folder);
  const outline = readFileSync(
    existsSync(variant) ? variant : new URL('course.md', folder),
    'utf8',
  );
  return [...outline.matchAll(/^\d+\. \[(.+)\]\(/gm)].map(([, title = '']) => title);
}

async function toFirstQuestion(I: Player): Promise<void> {
  for (;;) {
    const { exercise } = await I.screen();
    if (exercise?.graded) return;
    if (exercise) await I.answerRight();
    await I.goOn();
  }
}

/** What the exercises above the one under way show: the answers, and how they turned out. */
function answeredIn(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => {
    const lesson = document
      .querySelector('polku-course')
      ?.shadowRoot?.querySelector('polku-lesson');
    const answered = lesson?.shadowRoot?.querySelectorAll<PolkuExercise>('.answered') ?? [];
    return [...answered].map(({ view, firstElementChild }) => {
      const signs = firstElementChild?.shadowRoot?.querySelectorAll('.verdict') ?? [];
      return { response: view?.response, outcome: view?.outcome, signs: signs.length };
    });
  });
}

function answersTold(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { told: string[] }).told);
}
