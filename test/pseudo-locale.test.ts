import { expect } from '@open-wc/testing';
import type { PolkuLesson } from '../components/lesson/lesson.element.js';
import type { PolkuExercise } from '../components/exercise/exercise.element.js';
import type { PolkuRound } from '../components/round/round.element.js';
import { openLedger } from '../src/session.js';
import { attempt, recall } from './support/facts.js';
import type { FakeSite } from './support/fake-site.js';
import { all, openFrame, openPage, texts } from './support/paged-course.js';
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

const words = `---
title: Lesson title
---
:::words
some list

| fi | en | example |
|---|---|---|
| ovi | some door | *Olen ovella.* |
| avain | some key | *Missä avain on?* |
:::
`;

const tutored = `---
title: Other title
---
:::tutor {minutes=15}
some note
:::

:::fact {checked=2020-10-01 source=https://example.com/}
some fact
:::

:::fact
some fact
:::

:::choice
some question

- [x] some answer
- [ ] some error

> [!NOTE]
> some reason
:::
`;

describe('the interface in a pseudo-locale', () => {
  let site: FakeSite;
  let course: HTMLElement;
  /** Puts the clock back. */
  let putBack = (): unknown => undefined;

  beforeEach(() => {
    site = trialSite();
    site.files.set('c/course.md', outline);
    site.files.set('c/01-a.md', lesson);
  });
  afterEach(() => {
    putBack();
    return takeAway(site);
  });

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
    await shown(player);
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

  it('is all translated where words are practised, and where they are reviewed', async () => {
    site.files.set('c/course.md', outline.replace('---\nCourse', 'teaches: fi\n---\nCourse'));
    site.files.set('c/01-a.md', words);
    course = mount({ lang: pseudoLocale, lesson: 'a' });
    const player = await find<PolkuLesson>(course, 'polku-lesson');
    await shown(player);
    (await find(player, '.main')).click();
    await find(player, '[part=decline]');
    expect(untranslated()).to.deep.equal([]);
    (await find(player, '.main')).click();
    await throughRound(course);
    const summary = await find(course, 'polku-summary');
    await until(
      () => summary.shadowRoot?.textContent?.includes('⟦') && untranslated().length === 0,
    );

    const ledger = openLedger();
    const past = { course: 'marked', lesson: 'a', t: Date.now() - 30 * 86_400_000 };
    const lost = (at: number) =>
      recall('word:ovi', { ...past, t: past.t + at * 86_400_000, score: 0 });
    await Promise.all([0, 2, 4, 6, 8, 10].map((at) => ledger.append(lost(at))));
    ledger.close();
    const now = Date.now;
    Date.now = () => now() + 9 * 86_400_000;
    putBack = () => (Date.now = now);
    (await find(summary, '[part=outline]')).click();
    (await find(await find(course, 'polku-outline'), '[part=review]')).click();
    const review = await find(course, 'polku-review');
    await find(review, '.leeches');
    expect(untranslated()).to.deep.equal([]);
    [...review.shadowRoot!.querySelectorAll<HTMLElement>('[part=length]')].at(-1)!.click();
    await throughRound(review);
    await find(review, '.actions');
    expect(untranslated()).to.deep.equal([]);
  });

  for (const [page, tag, shown] of [
    ['record', 'polku-record', '.lessons li'],
    ['facts', 'polku-facts', '.mark'],
    ['print', 'polku-handout', 'polku-paper'],
    ['tutor', 'polku-tutor', '.step'],
  ] as const) {
    it(`is all translated on a page beside the lessons: ${page}`, async () => {
      site.files.set('c/course.md', outline.replace('[en]', `[${pseudoLocale}]`));
      site.files.set('c/02-b.md', tutored);
      const ledger = openLedger();
      await ledger.append(attempt('q', { course: 'marked', lesson: 'a', took: 90_000 }));
      ledger.close();
      const [body, of] = await openPage(page, tag, { lang: pseudoLocale });
      course = of;
      await find(body, shown);
      expect(untranslated()).to.deep.equal([]);
      // Where a lesson is chosen: the other one, with all that may come along.
      for (const select of all<HTMLSelectElement>(body, 'select')) {
        for (const box of all(body, 'input[type=checkbox]:not(:checked)')) box.click();
        select.value = 'b';
        select.dispatchEvent(new Event('change'));
        await until(() => textsIn(body.shadowRoot!).some(({ text }) => text === 'some note'));
        expect(untranslated()).to.deep.equal([]);
      }
      const [project] = all(body, '[part=project]');
      if (!project) return;
      project.click();
      await find(await find(body, 'polku-projector'), 'dialog[open]');
      expect(untranslated()).to.deep.equal([]);
    });
  }

  it('is all translated where a page has nothing, or not all, to show', async () => {
    site.files.set('c/course.md', outline.replace('[en]', `[${pseudoLocale}]`));
    site.files.set('c/01-a.md', '---\ntitle: Lesson title\n---\nsome text\n');
    site.files.set('c/02-b.md', 404);
    for (const page of ['record', 'facts', 'print', 'tutor'] as const) {
      const [, frame] = await openFrame(page, { lang: pseudoLocale });
      course = frame;
      await until(() => texts(frame, '.waiting').length === 0);
      expect(untranslated(), page).to.deep.equal([]);
    }
    site.files.set('c/01-a.md', 404);
    const [, frame] = await openFrame('facts', { lang: pseudoLocale });
    course = frame;
    await find(frame, '.stuck');
    expect(untranslated()).to.deep.equal([]);
  });

  /** Answers what is asked in a round, and looks at each question before and after. */
  async function throughRound(root: Element): Promise<void> {
    const round = await find<PolkuRound>(root, 'polku-round');
    while (round.actor?.getSnapshot().status === 'active') {
      await find(round, 'polku-exercise > *');
      await round.updateComplete;
      expect(untranslated()).to.deep.equal([]);
      const { exercise } = round.actor.getSnapshot().children;
      const { type, exercise: asked } = exercise!.getSnapshot().context;
      exercise!.send({ type: 'answer.changed', response: type.solution(asked.spec) });
      exercise!.send({ type: 'answer.checked' });
      await round.updateComplete;
      expect(untranslated()).to.deep.equal([]);
      exercise!.send({ type: 'exercise.continued' });
    }
  }

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
    const written = [outline, lesson, words, tutored, 'some text'].join(' ').replace(/\s+/g, ' ');
    return textsIn(course.shadowRoot!)
      .filter(({ text }) => !isMarked(text) && !text.split(' · ').every(isMarked))
      .filter(({ text }) => !written.includes(text))
      .filter(({ of, text }) => !(of === 'option' && isLanguage(text)) && !isWeekday(text))
      .filter(
        ({ text }) => !/^(\d\d:\d\d|\d+|\(example\.com\)|[\w-]+\.md:\d+:\d+|[☐☑äöå])$/.test(text),
      );
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

/** Between marks, or a day or a length of time as the browser writes it. */
function isMarked(text: string): boolean {
  return /^(⟦(?:[^⟦⟧]|⟦[^⟦⟧]*⟧)*⟧|[A-Z][a-z]{2} \d{1,2}, \d{4}|\d+ min)$/.test(text);
}

// The browser's own names, in the language of the interface.
function isWeekday(name: string): boolean {
  const days = Array.from({ length: 7 }, (_, day) => new Date(2026, 0, 1 + day));
  return days.some((day) =>
    (['short', 'long'] as const).some(
      (weekday) => new Intl.DateTimeFormat(pseudoLocale, { weekday }).format(day) === name,
    ),
  );
}

function isLanguage(name: string): boolean {
  return ['en', 'fi', pseudoLocale].some(
    (code) => new Intl.DisplayNames([code], { type: 'language' }).of(code) === name,
  );
}
