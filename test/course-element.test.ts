import { expect } from '@open-wc/testing';
import { pageSettings } from '../src/settings.js';
import { registerLocale } from '../src/i18n/locales.js';
import { silentRequest } from './support/faulty-idb.js';
import { offline, type FakeSite } from './support/fake-site.js';
import {
  answerRight,
  find,
  inLesson,
  mount,
  takeAway,
  textIn,
  textOf,
  trialOutline as outline,
  trialSite,
} from './support/trial-course.js';
import { until } from './support/until.js';

let site: FakeSite;

beforeEach(() => (site = trialSite()));
afterEach(() => takeAway(site));

describe('the course element', () => {
  it('changes the interface and the course’s language while it runs', async () => {
    site.files.set('c/course.fi.md', '---\ntitle: Koekurssi\n---\nTästä.\n');
    const course = mount();
    const path = await find(course, 'polku-outline');
    await until(() => textOf(path).includes('Trial course'));
    course.lang = 'fi';
    await until(() => /Koekurssi.*Aloita/.test(textIn(course, 'polku-outline')));
  });

  it('plays another course when src changes, and another lesson when lesson changes', async () => {
    site.files.set(
      'd/course.md',
      outline.replace('trial', 'other').replace('Trial course', 'Other'),
    );
    const course = mount({ lesson: 'a' });
    await inLesson(course);
    course.lesson = '';
    await find(course, 'polku-outline');
    course.src = '/fake/d/course.md';
    await until(() => textIn(course, 'polku-outline').includes('Other'));
  });

  it('goes on where it was when it is moved in the page', async () => {
    const course = mount({ lesson: 'a' });
    const lesson = await inLesson(course);
    await answerRight(lesson);
    const { actor } = lesson;
    const elsewhere = document.body.appendChild(document.createElement('section'));
    elsewhere.append(course);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await inLesson(course)).actor).to.equal(actor);
    expect(actor?.getSnapshot().status).to.equal('active');
    await until(() => textOf(lesson).includes('Two'));
    elsewhere.remove();
  });

  it('starts again when it comes back after it was taken away', async () => {
    const course = mount();
    await find(course, 'polku-outline');
    course.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    document.body.append(course);
    await find(course, 'polku-outline');
  });

  it('plays twice on one page, and is defined once', async () => {
    const [one, two] = [mount({ lesson: 'a' }), mount({ lesson: 'a' })];
    await Promise.all([inLesson(one), inLesson(two)]);
    const again = await import('../src/element/define.js');
    expect(() => again.define('polku-course', class extends HTMLElement {})).not.to.throw();
  });

  it('tells what happens, each fact once', async () => {
    const heard: string[] = [];
    for (const type of ['ready', 'answered', 'lesson-completed', 'course-completed'] as const) {
      document.addEventListener(
        `polku-${type}`,
        (event) => heard.push(`${event.type} ${event.course}`),
        {
          signal: AbortSignal.timeout(20_000),
        },
      );
    }
    site.files.set('c/course.md', outline.replace('2. [Lesson B](02-b.md)\n', ''));
    const course = mount({ lesson: 'a' });
    const lesson = await inLesson(course);
    await answerRight(lesson);
    await answerRight(lesson);
    await find(course, 'polku-summary');
    await until(() => heard.includes('polku-course-completed trial'));
    expect(heard).to.deep.equal([
      'polku-ready trial',
      'polku-answered trial',
      'polku-answered trial',
      'polku-lesson-completed trial',
      'polku-course-completed trial',
    ]);
  });

  it('shows a broken exercise as a box, and the rest plays', async () => {
    const course = mount({ lesson: 'b' });
    const lesson = await inLesson(course);
    const broken = await find(lesson, 'polku-broken');
    const problem = await find(broken, 'polku-problem');
    await until(() => textOf(problem).includes('choice'), 'no suggestion');
    await answerRight(lesson);
    await find(course, 'polku-summary');
  });
});

describe('a course that does not open', () => {
  const failures: readonly [
    name: string,
    served: string | number | typeof offline,
    says: RegExp,
  ][] = [
    ['is not there', 404, /found|there/i],
    ['is on a server that is down', offline, /connection|reach/i],
    ['is refused', 500, /500|server/i],
  ];
  for (const [name, served, says] of failures) {
    it(`${name}: says so and tries again`, async () => {
      site.files.set('c/course.md', served);
      const problems: string[] = [];
      const course = mount();
      course.addEventListener('polku-problem', ({ problem }) => problems.push(problem.code));
      const message = await find(course, '.failure polku-problem');
      await until(() => says.test(textOf(message)), `${name}: ${textOf(message)}`);
      expect(problems.length).to.equal(1);
      site.files.set('c/course.md', outline);
      course.shadowRoot!.querySelector<HTMLButtonElement>('.failure .primary')!.click();
      await find(course, 'polku-outline');
    });
  }

  it('a newer compiled form is named', async () => {
    site.files.set('c/course.json', '{"format": 99, "id": "trial"}');
    const course = mount({ src: '/fake/c/course.json' });
    const message = await find(course, '.failure polku-problem');
    await until(() => /newer/i.test(textOf(message)));
  });

  it('a lesson that is missing leaves the way to the course', async () => {
    site.files.set('c/01-a.md', 404);
    const course = mount({ lesson: 'a' });
    await find(course, '.failure polku-problem');
    course.shadowRoot!.querySelector<HTMLButtonElement>('.failure .plain')!.click();
    await find(course, 'polku-outline');
  });
});

describe('storage that fails', () => {
  const faults: readonly [name: string, get: () => IDBFactory | undefined][] = [
    [
      'is forbidden',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
    ['is missing', () => undefined],
    ['never answers', () => ({ open: () => silentRequest() }) as unknown as IDBFactory],
  ];
  for (const [name, get] of faults) {
    it(`${name}: the lesson goes on, and the learner is told within a second`, async () => {
      const own = Object.getOwnPropertyDescriptor(window, 'indexedDB')!;
      Object.defineProperty(window, 'indexedDB', { configurable: true, get });
      try {
        const start = performance.now();
        const course = mount({ lesson: 'a' });
        const notice = await find(course, '.notice polku-problem');
        // A second, and as much again for a slow machine to show it.
        expect(performance.now() - start).to.be.below(2_000);
        const lesson = await inLesson(course);
        await answerRight(lesson);
        await until(() => textOf(notice).length > 20);
        await until(() => lesson.shadowRoot!.querySelector('.saving.not-saved'));
        await answerRight(lesson);
        await find(course, 'polku-summary');
      } finally {
        Object.defineProperty(window, 'indexedDB', own);
      }
    });
  }
});

describe('the course, accessible', () => {
  before(() => {
    registerLocale('ar', () => Promise.resolve({ default: { 'action.continue': 'متابعة' } }));
  });

  after(() => pageSettings().send({ type: 'settings.changed', settings: { theme: 'auto' } }));

  for (const lang of ['en', 'ar']) {
    for (const theme of ['light', 'dark'] as const) {
      it(`has no violation and no overflow at 320 px, in ${lang}, ${theme}`, async () => {
        const course = mount({ lang });
        Object.assign(course.style, { display: 'block', inlineSize: '320px' });
        course.style.setProperty('--polku-text-scale', '1.45');
        pageSettings().send({ type: 'settings.changed', settings: { theme } });
        const path = await find(course, 'polku-outline');
        await find(path, '.station');
        expect(getComputedStyle(course).colorScheme).to.equal(theme);
        await expect(course).to.be.accessible();
        expect(path.scrollWidth).to.be.at.most(320);
        path.shadowRoot!.querySelector<HTMLButtonElement>('.station')!.click();
        const lesson = await inLesson(course);
        await expect(course).to.be.accessible();
        expect(lesson.scrollWidth).to.be.at.most(320);
        await answerRight(lesson);
        await answerRight(lesson);
        const summary = await find(course, 'polku-summary');
        await find(summary, '.actions');
        await expect(course).to.be.accessible();
        expect(summary.scrollWidth).to.be.at.most(320);
      });
    }
  }
});
