import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { astray } from './astray.js';
import type { Hand } from './hand.js';
import { interfaceTexts } from './interface-texts.js';
import { keyHand } from './key-hand.js';
import { pointerHand } from './pointer-hand.js';
import { screenOf, type Screen } from './screen.js';

export interface PlayerOptions {
  readonly page: Page;
  readonly by: 'keyboard' | 'mouse' | 'touch';
  /** The language of the interface. */
  readonly lang?: string;
  /** A folder for a picture of each screen. */
  readonly shots?: string;
}

/** A learner, as tests speak of them: `await I.open('Hei!'); await I.answerRight();`. */
export interface Player {
  screen(): Promise<Screen>;
  /** Presses what opens a lesson: a name, or how one begins. */
  open(name: string): Promise<void>;
  /** Answers what is asked and, where there is something to check, checks it. */
  answerRight(): Promise<void>;
  answerWrong(): Promise<void>;
  /** Continues to whatever comes next. */
  goOn(): Promise<void>;
  /** Presses a button by its text's key. */
  press(key: string): Promise<void>;
  /** Goes on, and answers all that is asked right, until the summary; `drill`: its words as well. */
  finish(drill?: boolean): Promise<void>;
}

/** Far more than any lesson has. */
const mostScreens = 200;

/** Sits down at a page that shows a course. */
export async function sitDown({ page, by, lang = 'en', shots }: PlayerOptions): Promise<Player> {
  const texts = await interfaceTexts(lang);
  const hand: Hand = by === 'keyboard' ? await keyHand(page, texts) : pointerHand(page, by);
  let shot = 0;
  let moved = false;

  async function settled(before?: string): Promise<Screen> {
    const deadline = Date.now() + 10_000;
    for (;;) {
      const screen = await page.evaluate(screenOf);
      if (screen.kind !== 'waiting' && screen.place !== before) return arrived(screen);
      assert.ok(Date.now() < deadline, `Nothing new after ${before ?? 'the start'}`);
      await page.waitForTimeout(20);
    }
  }

  async function arrived(screen: Screen): Promise<Screen> {
    const wide = await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${wide} px too wide at ${screen.place}`);
    if (by === 'keyboard' && moved) {
      const focused = await page.evaluate(() => document.activeElement?.localName);
      assert.equal(focused, 'polku-course', `The focus is lost at ${screen.place}`);
    }
    shot += 1;
    const name = `${String(shot).padStart(3, '0')}.png`;
    if (shots) await page.screenshot({ path: join(shots, name) });
    return screen;
  }

  async function moving(move: () => Promise<void>): Promise<void> {
    const { place } = await page.evaluate(screenOf);
    await move();
    moved = true;
    await settled(place);
  }

  async function answer(twist: (type: string, spec: unknown) => unknown): Promise<void> {
    const { exercise: view } = await settled();
    assert.ok(view, 'Nothing is asked here');
    const { type, spec } = view.exercise;
    await hand.answer(type, twist(type, spec));
    if (view.graded) await moving(() => hand.press(texts.t('action.check')));
  }

  const I: Player = {
    screen: () => settled(),
    open: (name) => moving(() => hand.press(name)),
    answerRight: () => answer((_, spec) => spec),
    answerWrong: () => answer(astray),
    goOn: () => moving(() => hand.press(texts.t('action.continue'))),
    press: (key) => moving(() => hand.press(texts.t(key))),
    async finish(drill = false) {
      for (let screens = 0; screens < mostScreens; screens++) {
        const { kind, exercise, offer } = await settled();
        if (kind === 'summary' || kind === 'review') return;
        assert.ok(kind === 'lesson' || kind === 'round', `Not in a lesson but at ${kind}`);
        if (offer) {
          await I.press(drill ? 'action.practise' : 'action.notNow');
          continue;
        }
        if (exercise && exercise.phase !== 'graded') {
          await I.answerRight();
          const { exercise: checked } = await I.screen();
          assert.equal(checked?.outcome, checked?.graded ? 'right' : undefined);
        }
        await I.goOn();
      }
      assert.fail(`No end after ${mostScreens} screens`);
    },
  };
  await settled();
  return I;
}
