import { expect } from '@open-wc/testing';
import type { PolkuLesson } from '../components/lesson/lesson.element.js';
import type { PolkuExercise } from '../components/exercise/exercise.element.js';
import type { FakeSite } from './support/fake-site.js';
import { pseudoLocale, registerPseudoLocale, textsIn } from './support/pseudo-locale.js';
import { find, mount, takeAway, trialSite } from './support/trial-course.js';
import { until } from './support/until.js';

// The whole shell in a language whose texts stand between marks: whatever has none is a text that
// stands in code, and nobody could translate it. Exercises are held to it by their own contract.

registerPseudoLocale();

const outline = `---
id: marked
title: Course title
languages: [en]
---
Course lead.

Course about.

## Unit title

1. [Lesson title](01-a.md)
2. [Other title](02-b.md)
`;

const lesson = `---
title: Lesson title
minutes: 5
---
- opening item

## First step

> [!NOTE]
> some note

> [!TIP]
> some tip

> [!IMPORTANT]
> some news

> [!WARNING]
> some warning

> [!CAUTION]
> some caution

| some head | more head |
|---|---|
| some cell | more cell |

:::fact {checked=2026-10-01 source=https://example.com/}
some fact
:::

[some link](https://example.com/)

:::chioce
some broken text
:::

## Second step

:::choice
some question

- [x] some answer
- [ ] some error

> [!TIP]
> some hint

> [!NOTE]
> some reason
:::
`;

describe('the interface in a pseudo-locale', () => {
  let site: FakeSite;
  let course: HTMLElement;

  beforeEach(() => {
    site = trialSite();
    site.files.set('c/course.md', outline);
    site.files.set('c/01-a.md', lesson);
  });
  afterEach(() => takeAway(site));

  it('is all translated: path, settings, lesson in each phase, summary', async () => {
    course = mount({ lang: pseudoLocale });
    const path = await find(course, 'polku-outline');
    const station = await find(path, '.station');
    expect(untranslated()).to.deep.equal([]);

    (await find(course, '[part=settings]')).click();
    const settings = await find(course, 'polku-settings');
    const dialog = await find<HTMLDialogElement>(settings, 'dialog[open]');
    expect(untranslated()).to.deep.equal([]);
    dialog.close();

    station.click();
    const player = await find<PolkuLesson>(course, 'polku-lesson');
    const seen = new Set<string>();
    for (const sends of [goOn, goOn, hint, answerWrong, retry, answerWrong, settle, goOn]) {
      await shown(player);
      seen.add(phaseOf(player));
      expect(untranslated(), [...seen].at(-1)).to.deep.equal([]);
      sends(player);
    }
    for (const sends of [answerWrong, settle, answerWrong, settle]) {
      await shown(player);
      seen.add(phaseOf(player));
      expect(untranslated(), [...seen].at(-1)).to.deep.equal([]);
      sends(player);
    }
    await find(await find(course, 'polku-summary'), 'h2');
    expect(untranslated()).to.deep.equal([]);
    expect([...seen]).to.deep.equal([
      'reading',
      'exercise answering',
      'exercise graded',
      'exercise retrying',
      'beforeAgain',
      'again answering',
      'again graded',
    ]);
  });

  it('is all translated where an earlier step is looked at', async () => {
    course = mount({ lang: pseudoLocale, lesson: 'a' });
    const player = await find<PolkuLesson>(course, 'polku-lesson');
    goOn(player);
    goOn(player);
    await shown(player);
    player.shadowRoot!.querySelector<HTMLElement>('[part=back]')!.click();
    await find(player, '.alert');
    expect(untranslated()).to.deep.equal([]);
  });

  it('is all translated when the course is completed, played again, or passed', async () => {
    site.files.set('c/course.md', outline.replace(/2\. .*\n/, ''));
    site.files.set('c/01-a.md', '---\ntitle: Lesson title\nminutes: 1\n---\nsome text\n');
    course = mount({ lang: pseudoLocale, lesson: 'a' });
    goOn(await find<PolkuLesson>(course, 'polku-lesson'));
    const summary = await find(course, 'polku-summary');
    (await find(summary, '[part=outline]')).click();
    await find(await find(course, 'polku-outline'), '.done');
    expect(untranslated()).to.deep.equal([]);
  });

  for (const [name, served] of [
    ['the course', { 'c/course.md': 404 }],
    ['the server', { 'c/course.md': 500 }],
    ['the lesson', { 'c/01-a.md': 404 }],
  ] as const) {
    it(`is all translated where ${name} fails`, async () => {
      for (const [path, status] of Object.entries(served)) site.files.set(path, status);
      course = mount({ lang: pseudoLocale, lesson: 'a' });
      await told(await find(course, '.failure polku-problem'));
      expect(untranslated()).to.deep.equal([]);
    });
  }

  it('is all translated where nothing can be saved', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'indexedDB')!;
    Object.defineProperty(window, 'indexedDB', { configurable: true, get: () => undefined });
    try {
      course = mount({ lang: pseudoLocale, lesson: 'a' });
      await told(await find(course, '.notice polku-problem'));
      await find(await find(course, 'polku-lesson'), '.saving.not-saved');
      expect(untranslated()).to.deep.equal([]);
    } finally {
      Object.defineProperty(window, 'indexedDB', own);
    }
  });

  it('is all translated to a screen reader', async () => {
    course = mount({ lang: pseudoLocale, lesson: 'a' });
    const player = await find<PolkuLesson>(course, 'polku-lesson');
    goOn(player);
    goOn(player);
    await shown(player);
    player.shadowRoot!.querySelector<HTMLElement>('.main')!.click();
    const status = document.querySelector('[data-polku-status]')!;
    await until(() => status.textContent);
    expect(status.textContent).to.match(/^⟦.*⟧\s*$/);
  });

  /** Texts without marks that do not stand in the course. */
  function untranslated(): readonly unknown[] {
    const written = [outline, lesson, 'some text'].join(' ').replace(/\s+/g, ' ');
    return textsIn(course.shadowRoot!)
      .filter(({ text }) => text.split(' · ').some((part) => !/^⟦[^⟦⟧]*⟧$/.test(part)))
      .filter(({ text }) => !written.includes(text))
      .filter(({ of, text }) => !(of === 'option' && isLanguage(text)))
      .filter(({ text }) => !/^(\d+|\(example\.com\)|[\w-]+\.md:\d+:\d+|[☐☑])$/.test(text));
  }
});

const goOn = ({ actor }: PolkuLesson) => actor!.send({ type: 'step.continued' });
const exerciseIn = (player: PolkuLesson) =>
  player.shadowRoot!.querySelector<PolkuExercise>('.under-way > polku-exercise')!;
const hint = (player: PolkuLesson) => exerciseIn(player).actor!.send({ type: 'hint.opened' });
const retry = (player: PolkuLesson) => exerciseIn(player).actor!.send({ type: 'attempt.retried' });
const settle = (player: PolkuLesson) =>
  exerciseIn(player).actor!.send({ type: 'exercise.continued' });

function answerWrong(player: PolkuLesson): void {
  const { actor } = exerciseIn(player);
  actor!.send({ type: 'answer.changed', response: { chosen: [1] } });
  actor!.send({ type: 'answer.checked' });
}

function phaseOf(player: PolkuLesson): string {
  const phase = exerciseIn(player)?.view?.phase;
  return [player.actor!.getSnapshot().value, phase].filter(Boolean).join(' ');
}

/** Waits until a lesson shows its present state, the words of problems included. */
async function shown(player: PolkuLesson): Promise<void> {
  await player.updateComplete;
  const exercise = exerciseIn(player);
  if (exercise) await until(() => exercise.firstElementChild?.shadowRoot);
  await exercise?.settledUpdate();
  for (const broken of player.shadowRoot!.querySelectorAll('polku-broken')) {
    await told(await find(broken, 'polku-problem'));
  }
}

async function told(problem: Element): Promise<void> {
  await until(() => /⟦/.test(problem.shadowRoot?.textContent ?? ''), 'no words');
}

function isLanguage(name: string): boolean {
  return ['en', 'fi', pseudoLocale].some(
    (code) => new Intl.DisplayNames([code], { type: 'language' }).of(code) === name,
  );
}
