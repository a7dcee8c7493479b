import { expect, waitUntil } from '@open-wc/testing';
import type { PolkuCourse } from '../components/index.js';
import type { FakeSite } from './support/fake-site.js';
import { hidePage } from './support/hide-page.js';
import { openPage } from './support/paged-course.js';
import {
  find,
  inLesson,
  mount,
  takeAway,
  trialOutline,
  trialSite,
} from './support/trial-course.js';
import { until } from './support/until.js';

const lesson = (language: string) => `---
title: Lesson A
---
## One

:::reflect {#thought}
Think of it in ${language}.
:::

## Two

:::reflect {#second}
Think again.
:::
`;

/** What a page around a course is told: docs/embedding.md. */
const documented = [
  ...['polku-ready', 'polku-answered', 'polku-lesson-completed', 'polku-course-completed'],
  'polku-problem',
];

describe('what a learner has begun to write', () => {
  let site: FakeSite;
  let course: PolkuCourse;
  const heard: Event[] = [];
  const own = EventTarget.prototype.dispatchEvent;

  beforeEach(() => {
    site = trialSite();
    site.files.set('c/01-a.md', lesson('English'));
    site.files.set('c/course.fi.md', trialOutline.replace('Trial course', 'Koekurssi'));
    site.files.set('c/01-a.fi.md', lesson('Finnish'));
    // Whatever the module says, the page listens to.
    heard.length = 0;
    const known = new Set<string>();
    EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event) {
      const { type } = event;
      if (type.startsWith('polku-') && !known.has(type)) {
        known.add(type);
        document.addEventListener(type, hear);
      }
      return own.call(this, event);
    };
  });
  afterEach(async () => {
    EventTarget.prototype.dispatchEvent = own;
    await takeAway(site);
  });
  const hear = (event: Event) => heard.push(event);
  const words = () =>
    heard.filter((event) => !documented.includes(event.type) && 'response' in event);

  const sheetOf = (root: Element) =>
    until(
      () => root.querySelector('polku-reflect')?.shadowRoot?.querySelector('textarea'),
      'no sheet',
    );
  const underWay = async () => sheetOf(await find(await inLesson(course), '.under-way'));
  const write = (sheet: HTMLTextAreaElement, text: string) => {
    sheet.value = text;
    sheet.dispatchEvent(new Event('input'));
  };
  const reopen = async () => {
    course.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    course = mount({ lesson: 'a' });
    return (await underWay()).value;
  };

  const ways: readonly (readonly [how: string, leave: () => Promise<unknown> | void])[] = [
    [
      'the lesson is closed',
      async () => {
        (await find(await inLesson(course), '[part=close]')).click();
        await find(course, 'polku-outline');
      },
    ],
    ['the host opens the outline', () => void (course.lesson = '')],
    ['the page is hidden', () => hidePage()()],
    ['the page is left', () => void dispatchEvent(new Event('pagehide'))],
    ['the course is taken out of the page', () => undefined],
  ];
  for (const [how, leave] of ways) {
    it(`is there again, and still asked, when ${how}`, async () => {
      course = mount({ lesson: 'a' });
      write(await underWay(), 'half a thought');
      await leave();
      expect(await reopen()).to.equal('half a thought');
      expect(heard.map(({ type }) => type)).not.to.include('polku-answered');
    });
  }

  it('is there in another language, too', async () => {
    course = mount({ lesson: 'a' });
    write(await underWay(), 'half a thought');
    course.lang = 'fi';
    await until(
      async () => (await inLesson(course)).actor?.getSnapshot().context.lesson.language === 'fi',
    );
    expect((await underWay()).value).to.equal('half a thought');
  });

  it('is kept in an answer that is changed while the lesson goes on', async () => {
    course = mount({ lesson: 'a' });
    write(await underWay(), 'one');
    const shown = await inLesson(course);
    const main = () => shown.shadowRoot!.querySelector<HTMLButtonElement>('.main')!;
    main().click();
    await waitUntil(() => shown.actor!.getSnapshot().context.index === 1);
    // Back to the first step.
    shown.actor!.send({ type: 'step.looked', step: 0 });
    const answered = await find(shown, '.answered');
    const edit = await until(() =>
      answered
        .querySelector('polku-reflect')
        ?.shadowRoot?.querySelector<HTMLElement>('[part=revise]'),
    );
    edit.click();
    write(await sheetOf(answered), 'two');
    main().click();
    await waitUntil(() => shown.actor!.getSnapshot().context.lookedAt === undefined);
    await waitUntil(() =>
      JSON.stringify([...shown.actor!.getSnapshot().context.items.values()]).includes('two'),
    );
    expect(words()).to.deep.equal([]);
    // It is told once the first answer is saved.
    const told = () => heard.filter(({ type }) => type === 'polku-answered');
    await waitUntil(() => told().length > 0);
    expect(told()).to.have.length(1);
  });

  it('is no business of the page around the course, where answers are gathered, either', async () => {
    course = mount({ lesson: 'a' });
    write(await underWay(), 'one');
    course.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const [answers, gathered] = await openPage('answers', 'polku-answers');
    course = gathered;
    const exercise = await find(answers, 'polku-exercise');
    const part = (name: string) =>
      until(() =>
        exercise
          .querySelector('polku-reflect')
          ?.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`),
      );
    (await part('revise')).click();
    write(await sheetOf(exercise), 'two');
    (await part('save')).click();
    await part('revise');
    (await part('revise')).click();
    write(await sheetOf(exercise), 'three');
    const frame = await find(course, 'polku-page');
    (await find(frame, '[part=close]')).click();
    await find(course, 'polku-outline');
    expect(words()).to.deep.equal([]);
    expect(heard.map(({ type }) => type)).not.to.include('polku-answered');
    course.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    course = mount({ lesson: 'a' });
    expect((await underWay()).value).to.equal('three');
  });
});
