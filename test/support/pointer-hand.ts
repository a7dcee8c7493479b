import type { Locator, Page } from 'playwright-core';
import { plainBlocks, plainText } from '../../src/course/plain-text.js';
import type { ChoiceSpec } from '../../src/exercises/choice/choice.js';
import type { DialogueSpec } from '../../src/exercises/dialogue/dialogue.js';
import { saidAt, turnsOf, type DictationSpec } from '../../src/exercises/dictation/dictation.js';
import { tilesOf, type GapsSpec } from '../../src/exercises/gaps/gaps.js';
import type { InterviewSpec } from '../../src/exercises/interview/interview.js';
import type { MatchSpec } from '../../src/exercises/match/match.js';
import type { OrderSpec } from '../../src/exercises/order/order.js';
import type { RateSpec } from '../../src/exercises/rate/rate.js';
import type { ScenarioSpec } from '../../src/exercises/scenario/scenario.js';
import { isOpen, walk } from '../../src/exercises/scenario/story.js';
import { rewrite, type RewriteSpec } from '../../src/exercises/rewrite/rewrite.js';
import type { SortSpec } from '../../src/exercises/sort/sort.js';
import type { SpeakSpec } from '../../src/exercises/speak/speak.js';
import type { WordsSpec } from '../../src/exercises/words/words.js';
import type { Hand } from './hand.js';

/** Presses something: with a mouse or with a finger. */
type Touch = (target: Locator) => Promise<void>;

/** A learner with a mouse or a finger, who uses keys only to write. */
export function pointerHand(page: Page, pointer: 'mouse' | 'touch'): Hand {
  const touch: Touch = async (target) => {
    // A tab that is not in front draws no frames, and what is touched there never holds still.
    await page.bringToFront();
    await (pointer === 'touch' ? target.tap() : target.click());
  };
  const exercise = page.locator('.under-way > polku-exercise > *');
  return {
    press: (name) => touch(page.getByRole('button', { name: startingWith(name) }).first()),
    async answer(type, spec) {
      await scripts[type]!(exercise, spec, touch);
    },
  };
}

type PointerScript = (exercise: Locator, spec: unknown, touch: Touch) => Promise<void>;

const scripts: Readonly<Record<string, PointerScript>> = {
  async choice(exercise, spec, touch) {
    for (const { content, right } of (spec as ChoiceSpec).options) {
      const name = plainBlocks(content);
      if (right) await touch(exercise.locator('label', { hasText: exactly(name) }));
    }
  },
  async gaps(exercise, given, touch) {
    const spec = given as GapsSpec;
    for (const [gap, { answers }] of spec.gaps.entries()) {
      const control = exercise.locator(`#gap-${gap}`);
      const [model = ''] = answers;
      if (spec.mode === 'menu') await control.selectOption(model);
      else if (spec.mode === 'bank') {
        const name = exactly(tilesOf(spec)[gap] ?? '');
        await touch(exercise.locator('.bank button:not(.used)', { hasText: name }).first());
      } else {
        await touch(control);
        await write(control, model);
      }
    }
  },
  async order(exercise, given, touch) {
    const { words, orders } = given as OrderSpec;
    const order = orders[0]?.order ?? [];
    if (words) {
      for (const item of order) await touch(exercise.locator(`#tile-${item}`));
      return;
    }
    // From the last one on, each is moved up past all others.
    for (const item of [...order].reverse()) {
      for (let moves = 1; moves < order.length; moves++) {
        const up = exercise.locator(`#up-${item}:not([aria-disabled='true'])`);
        if (await up.count()) await touch(up);
      }
    }
  },
  async match(exercise, given, touch) {
    for (const { right } of (given as MatchSpec).pairs) {
      const name = exactly(plainText(right));
      await touch(exercise.locator('.bank button:not(.used)', { hasText: name }).first());
    }
  },
  async sort(exercise, given, touch) {
    const { members } = given as SortSpec;
    for (let placed = 0; placed < members.length; placed++) {
      const thing = await exercise.locator('.present .content').getAttribute('data-thing');
      await touch(exercise.locator('.category').nth(members[Number(thing)]!.category));
    }
  },
  async words(exercise, given, touch) {
    await touch(exercise.locator('.toggle'));
    for (const row of (given as WordsSpec).rows.keys()) {
      await touch(exercise.locator(`#cover-${row}`));
    }
  },
  async dialogue(exercise, given, touch) {
    const { gaps } = given as DialogueSpec;
    for (const [gap, [model = '']] of gaps.entries()) {
      const input = exercise.locator(`#gap-${gap}`);
      await touch(input);
      await write(input, model);
    }
    if (gaps.length === 0) await touch(exercise.locator('button[data-focus="read"]'));
  },
  async dictation(exercise, given, touch) {
    const spec = given as DictationSpec;
    for (const [turn, at] of turnsOf(spec).entries()) {
      const { plain } = saidAt(spec, at);
      if (spec.mode === 'choose') {
        const options = exercise.locator('.options').nth(turn);
        await touch(options.locator('label', { hasText: exactly(plain) }));
      } else {
        const line = exercise.locator(`#line-${at}`);
        await touch(line);
        await write(line, plain);
      }
    }
  },
  async scenario(exercise, given, touch) {
    const { sections, model } = given as ScenarioSpec;
    for (const [at, { section, values }] of walk(sections, model).entries()) {
      const { choices } = sections[section]!;
      const taken = choices[model[at] ?? -1];
      const offers = choices.filter((choice) => isOpen(choice, values));
      if (taken) await touch(exercise.locator('.card').nth(offers.indexOf(taken)));
    }
  },
  async interview(exercise, given, touch) {
    await touch(exercise.locator('[part=mode]').first());
    for (const { followUps } of (given as InterviewSpec).questions) {
      // Answer, and have answered, to all that is asked; then the next one.
      const presses = 2 * (1 + followUps.length) + 1;
      for (let at = 0; at < presses; at++) await touch(exercise.locator('.acts .primary'));
    }
  },
  async speak(exercise, given, touch) {
    for (let said = 0; said < (given as SpeakSpec).sentences.length; said++) {
      await touch(exercise.locator('.judge button').first());
    }
  },
  async rewrite(exercise, given, touch) {
    const spec = given as RewriteSpec;
    const { text, ticked } = rewrite.solution(spec);
    const sheet = exercise.locator('textarea');
    await touch(sheet);
    await write(sheet, text);
    for (const item of ticked) await touch(exercise.locator('.checklist input').nth(item));
    if (spec.model.length > 0) await touch(exercise.locator('[part=compare]'));
  },
  async reflect(exercise, _, touch) {
    const sheet = exercise.locator('textarea');
    await touch(sheet);
    await write(sheet, 'x');
  },
  // The text is there already: it is looked at.
  async profile(exercise, _, touch) {
    await touch(exercise.locator('textarea'));
  },
  async rate(exercise, given, touch) {
    for (const at of (given as RateSpec).statements.keys()) {
      await touch(exercise.locator('.scale').nth(at).locator('label').last());
    }
  },
};

/**
 * Types, and looks what came of it: while a browser scrolls a touched line into view it drops
 * keys, and whoever sees that writes it once more.
 */
async function write(line: Locator, text: string): Promise<void> {
  await line.pressSequentially(text);
  if ((await line.inputValue()) === text) return;
  await line.page().waitForTimeout(500);
  await line.fill('');
  await line.pressSequentially(text);
}

function exactly(text: string): RegExp {
  return new RegExp(`^\\s*${escaped(text).replaceAll(/\s+/g, '\\s+')}\\s*$`);
}

function startingWith(text: string): RegExp {
  // *Tarkistan* on a tile is not the button *Tarkista*.
  return new RegExp(`^${escaped(text)}(?!\\p{L})`, 'u');
}

// Selectors of the browser's driver take a quote in a pattern for the end of something.
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/['"]/g, '.');
}
