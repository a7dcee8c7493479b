import { expect } from '@open-wc/testing';
import type { PolkuLesson } from '../components/lesson/lesson.element.js';
import type { PolkuReview } from '../components/review/review.element.js';
import type { PolkuRound } from '../components/round/round.element.js';
import type { FactDraft } from '../src/progress/fact.js';
import { openLedger } from '../src/session.js';
import { knownCourses } from '../src/progress/known-courses.js';
import { attempt, recall, wordsMet } from './support/facts.js';
import type { FakeSite } from './support/fake-site.js';
import {
  answerRight,
  find,
  mount,
  takeAway,
  textIn,
  textOf,
  trialSite,
} from './support/trial-course.js';
import { until } from './support/until.js';

// Words live on: what a learner met comes back on its day, in a real page with the real database.

const words = (id: string, ...rows: string[]) => `---
title: Lesson ${id}
---
## Words

:::words
Look.

| fi | en | example |
|---|---|---|
${rows.join('\n')}
:::

:::choice {#hard fixed}
Which?

- [x] right
- [ ] wrong
:::
`;

const outline = (id: string) => `---
id: ${id}
title: Course ${id}
languages: [en]
teaches: fi
---
About it.

## Unit

1. [Lesson one](01-one.md)
`;

const aDay = 86_400_000;
let site: FakeSite;

beforeEach(() => {
  localStorage.removeItem('polku.courses');
  site = trialSite();
  site.files.set('f/course.md', outline('finnish'));
  site.files.set(
    'f/01-one.md',
    words('one', '| avain | key | *Missä avain on?* |', '| ovi | door | *Ovi on auki.* |'),
  );
  site.files.set('w/course.md', outline('work'));
  site.files.set(
    'w/01-one.md',
    words('one', '| palkka | pay | *Palkka on hyvä.* |', '| työ | work | |'),
  );
});
afterEach(() => takeAway(site));

async function remember(drafts: readonly FactDraft[]): Promise<void> {
  const ledger = openLedger();
  await Promise.all(drafts.map((draft) => ledger.append(draft)));
  ledger.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

const past = Date.now() - 3 * aDay;
const in1 = { lesson: 'one', t: past };
const met = (course: string, ...cards: string[]) => wordsMet(cards, { course, ...in1 });

async function openReview(src: string): Promise<PolkuReview> {
  const course = mount({ src });
  const path = await find(course, 'polku-outline');
  const button = await find<HTMLButtonElement>(path, '[part=review]');
  button.click();
  return find<PolkuReview>(course, 'polku-review');
}

async function begin(review: PolkuReview): Promise<PolkuRound> {
  const lengths = await until(() => {
    const found = [...(review.shadowRoot?.querySelectorAll<HTMLElement>('[part=length]') ?? [])];
    return found.length > 0 && found;
  });
  lengths.at(-1)!.click();
  return find<PolkuRound>(review, 'polku-round');
}

/** Answers the question that is asked, by its own solution, and goes on. */
async function answer(round: PolkuRound): Promise<void> {
  const { exercise } = round.actor!.getSnapshot().children;
  const { type, exercise: asked } = exercise!.getSnapshot().context;
  exercise!.send({ type: 'answer.changed', response: type.solution(asked.spec) });
  const before = exercise;
  (await find<HTMLButtonElement>(round, '.main[aria-disabled=false]')).click();
  await find(round, '.bar.right');
  round.shadowRoot!.querySelector<HTMLButtonElement>('.main')!.click();
  await until(() => {
    const next = round.actor?.getSnapshot();
    return next?.status !== 'active' || next.children.exercise !== before;
  });
}

async function storedRecalls(): Promise<readonly string[]> {
  const ledger = openLedger();
  const all = await Promise.all(['finnish', 'work'].map((id) => ledger.progress(id)));
  ledger.close();
  return all.flatMap(({ cards }) =>
    Object.entries(cards).flatMap(([id, { recalls, gone }]) =>
      gone ? [] : [`${id} ${recalls.length}`],
    ),
  );
}

// What was just answered is on its way to the database.
async function storesRecalls(...expected: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if ((await storedRecalls()).join() === expected.join()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await storedRecalls()).to.deep.equal(expected);
}

/** Plays lesson one up to the offer to practise its words. */
async function playLesson(): Promise<HTMLElement> {
  const course = mount({ src: '/fake/f/course.md', lesson: 'one' });
  const lesson = await find<PolkuLesson>(course, 'polku-lesson');
  await find(lesson, 'polku-words');
  (await find<HTMLButtonElement>(lesson, '.main')).click();
  await find(lesson, '.under-way polku-choice');
  await answerRight(lesson);
  await find(lesson, '[part=decline]');
  return course;
}

describe('the words of a lesson, in a page', () => {
  it('are practised at its end, and come back on another day', async () => {
    const course = await playLesson();
    const lesson = await find(course, 'polku-lesson');
    await expect(lesson).to.be.accessible();
    (await find<HTMLButtonElement>(lesson, '.main')).click();
    const round = await find<PolkuRound>(course, 'polku-round');
    await find(round, 'polku-exercise > *');
    await expect(round).to.be.accessible();
    while (round.actor?.getSnapshot().status === 'active') await answer(round);
    await until(() => /practised 2 words and knew 2 at once/.test(textIn(course, 'polku-summary')));
    await until(() =>
      /2 cards come back for review in \d days/.test(textIn(course, 'polku-summary')),
    );
    await storesRecalls('word:avain 2', 'word:ovi 2');
  });

  it('are due at once when they are not practised', async () => {
    const course = await playLesson();
    const lesson = await find(course, 'polku-lesson');
    (await find<HTMLButtonElement>(lesson, '[part=decline]')).click();
    await until(() => /2 cards are due for review today/.test(textIn(course, 'polku-summary')));
  });
});

describe('the review in a page', () => {
  it('is not offered before anything was met', async () => {
    const course = mount({ src: '/fake/f/course.md' });
    await find(course, 'polku-outline');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(textIn(course, 'polku-outline')).not.to.include('Review');
  });

  it('says on the path how many cards are due', async () => {
    await remember([met('finnish', 'word:avain', 'word:ovi')]);
    const course = mount({ src: '/fake/f/course.md' });
    await until(() => textIn(course, 'polku-outline').includes('Review: 2 cards are due'));
  });

  it('asks what is due over all courses of the site, and keeps the answers', async () => {
    await remember([met('finnish', 'word:avain'), met('work', 'word:palkka')]);
    const other = mount({ src: '/fake/w/course.md' });
    await find(other, 'polku-outline');
    await until(() => knownCourses(localStorage).some(({ id }) => id === 'work'));
    other.remove();
    const review = await openReview('/fake/f/course.md');
    await until(() => textOf(review).includes('2 cards are due today'));
    const round = await begin(review);
    await answer(round);
    await answer(round);
    await until(() => textOf(review).includes('2 of 2 known at once'));
    await storesRecalls('word:avain 1', 'word:palkka 1');
    await expect(review).to.be.accessible();
  });

  it('asks as many cards as were wished for', async () => {
    const rows = Array.from({ length: 7 }, (_, at) => `| sana${at} | word ${at} | |`);
    site.files.set('f/01-one.md', words('one', ...rows));
    await remember([met('finnish', ...rows.map((_, at) => `word:sana${at}`))]);
    const review = await openReview('/fake/f/course.md');
    (await find<HTMLButtonElement>(review, '[part=length]')).click();
    const round = await find<PolkuRound>(review, 'polku-round');
    for (let at = 0; at < 5; at++) await answer(round);
    await until(() => textOf(review).includes('5 of 5 known at once'));
    await until(() => textOf(review).includes('2 cards are due today'));
  });

  it('asks an exercise that went wrong twice, as it stands in its lesson', async () => {
    const { lesson, exercise } = await hardOne();
    const wrong = { course: 'finnish', lesson, fingerprint: exercise.fingerprint, score: 0 };
    await remember([
      attempt(exercise.id, { ...wrong, t: past }),
      attempt(exercise.id, { ...wrong, t: past + 1 }),
    ]);
    const round = await begin(await openReview('/fake/f/course.md'));
    await until(() => textOf(round).includes('This one went wrong twice'));
    await expect(round).to.be.accessible();
    await answer(round);
  });

  it('lets go of what is no longer in the course', async () => {
    await remember([met('finnish', 'word:avain', 'word:poissa')]);
    const review = await openReview('/fake/f/course.md');
    const round = await begin(review);
    await answer(round);
    await until(() => textOf(review).includes('1 of 1 known at once'));
    await storesRecalls('word:avain 1');
  });

  it('keeps what only cannot be asked, because of a mistake in the course', async () => {
    await remember([met('finnish', 'word:avain', 'word:ovi')]);
    const rows = ['| avain | key | |', '| ovi | door | |'];
    const source = words('one', ...rows).replace('| fi | en |', '| fi | english |');
    site.files.set('f/01-one.md', source);
    const review = await openReview('/fake/f/course.md');
    (await find<HTMLButtonElement>(review, '[part=length]')).click();
    await until(() => {
      const problem = review.shadowRoot?.querySelector('polku-problem');
      return problem && textOf(problem).includes('cannot be asked now');
    });
    expect(await storedRecalls()).to.deep.equal(['word:avain 0', 'word:ovi 0']);
  });

  it('asks what can be asked while another course is out of reach', async () => {
    const old = Array.from({ length: 12 }, (_, at) => `word:vanha${at}`);
    await remember([
      ...old.map((card) => recall(card, { course: 'work', ...in1, t: past - 60 * aDay })),
      met('finnish', 'word:avain'),
    ]);
    const other = mount({ src: '/fake/w/course.md' });
    await find(other, 'polku-outline');
    other.remove();
    site.files.set('w/course.md', 404);
    const review = await openReview('/fake/f/course.md');
    const [five] = await until(() => {
      const all = [...(review.shadowRoot?.querySelectorAll<HTMLElement>('[part=length]') ?? [])];
      return all.length > 0 && all;
    });
    five!.click();
    const round = await find<PolkuRound>(review, 'polku-round');
    await answer(round);
    await until(() => textOf(review).includes('1 of 1 known at once'));
    expect(knownCourses(localStorage).map(({ id }) => id)).not.to.include('work');
  });

  it('keeps cards whose course cannot be reached, and says so', async () => {
    await remember([met('work', 'word:palkka')]);
    const other = mount({ src: '/fake/w/course.md' });
    await find(other, 'polku-outline');
    other.remove();
    site.files.set('w/01-one.md', 404);
    const review = await openReview('/fake/f/course.md');
    const length = await find<HTMLButtonElement>(review, '[part=length]');
    length.click();
    await until(() => review.shadowRoot?.querySelector('polku-problem'));
    expect(textOf(review)).to.include('One card is due today');
    expect(await storedRecalls()).to.deep.equal(['word:palkka 0']);
  });

  it('is left by the way it was come to, and the count is new then', async () => {
    await remember([met('finnish', 'word:avain', 'word:ovi')]);
    const review = await openReview('/fake/f/course.md');
    const round = await begin(review);
    await answer(round);
    (await find<HTMLButtonElement>(round, '[part=close]')).click();
    await until(() => textOf(review).includes('1 of 1 known at once'));
    const course = (review.getRootNode() as ShadowRoot).host;
    (await find<HTMLButtonElement>(review, '[part=outline]')).click();
    await until(() => textIn(course, 'polku-outline').includes('Review: one card is due'));
  });

  for (const lang of ['en', 'fi'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      it(`is accessible: what is due, ${lang}, ${theme}`, async () => {
        const slipping = Array.from({ length: 8 }, (_, at) =>
          recall('word:avain', {
            course: 'finnish',
            ...in1,
            t: past - (40 - 4 * at) * aDay,
            score: 0,
          }),
        );
        await remember([met('finnish', 'word:ovi'), ...slipping]);
        const course = mount({ src: '/fake/f/course.md', lang });
        course.dataset['theme'] = theme;
        const path = await find(course, 'polku-outline');
        (await find<HTMLButtonElement>(path, '[part=review]')).click();
        const review = await find<PolkuReview>(course, 'polku-review');
        await find(review, '.leeches');
        expect(textOf(review)).to.include('avain');
        await expect(review).to.be.accessible();
      });
    }
  }
});

async function hardOne() {
  const { openCourse, isProblem } = await import('../src/index.js');
  const { exerciseTypes } = await import('../src/exercises/index.js');
  const source = await openCourse('/fake/f/course.md', {
    fetch: (...request) => fetch(...request),
    lang: 'en',
    typeNames: exerciseTypes.map(({ name }) => name),
    loadTypes: async () => Promise.all(exerciseTypes.map(({ load }) => load())),
    loadReaders: async () => Promise.all(exerciseTypes.map(({ reader }) => reader())),
  });
  if (isProblem(source)) throw new Error(source.code);
  const opened = await source.lesson('one');
  if (isProblem(opened)) throw new Error(opened.code);
  const parts = opened.lesson.steps.flatMap((step) => step.parts);
  const exercise = parts.find((part) => part.kind === 'exercise' && part.id === 'hard');
  if (exercise?.kind !== 'exercise') throw new Error('no exercise');
  return { lesson: opened.lesson.id, exercise };
}
