import { expect, nextFrame } from '@open-wc/testing';
import type { PolkuCourse } from '../components/index.js';
import { createSettings, defaultSettings, pageSettings, type Settings } from '../src/settings.js';
import type { FakeSite } from './support/fake-site.js';
import { abortWith, faultyFactory } from './support/faulty-idb.js';
import {
  answerRight,
  find,
  inLesson,
  mount,
  takeAway,
  textIn,
  textOf,
  trialOutline,
  trialSite,
} from './support/trial-course.js';
import { until } from './support/until.js';

// What a page, a learner or a device may change under a course that is being played.

let site: FakeSite;

beforeEach(() => (site = trialSite()));
afterEach(async () => {
  set({ ...defaultSettings, lang: undefined });
  await takeAway(site);
});

function set(settings: Partial<Settings>): void {
  pageSettings().send({ type: 'settings.changed', settings });
}

async function titleOf(course: Element): Promise<string> {
  const path = await find(course, 'polku-outline');
  return (await find(path, 'h2')).textContent ?? '';
}

function focused(): Element | null | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function press(root: Element, part: string): void {
  root.shadowRoot!.querySelector<HTMLElement>(`[part=${part}]`)!.click();
}

describe('a course whose attributes change', () => {
  it('shows the other course’s path, also out of the middle of a lesson', async () => {
    site.files.set('d/course.md', trialOutline.replace('Trial course', 'Other'));
    const course = mount({ lesson: 'a' });
    await answerRight(await inLesson(course));
    course.removeAttribute('lesson');
    course.src = '/fake/d/course.md';
    expect(await titleOf(course)).to.equal('Other');
  });

  it('opens no lesson of the old course in the new one', async () => {
    site.files.set(
      'd/course.md',
      trialOutline
        .replace('trial', 'other')
        .replace('Trial course', 'Other')
        .replace('01-a', '02-b'),
    );
    const course = mount();
    (await find(await find(course, 'polku-outline'), '.station')).click();
    await inLesson(course);
    course.src = '/fake/d/course.md';
    expect(await titleOf(course)).to.equal('Other');
  });

  it('goes on where it was in another language', async () => {
    const course = mount({ lesson: 'a' });
    await answerRight(await inLesson(course));
    await find(await inLesson(course), '.saving.saved');
    course.lang = 'fi';
    await until(() => /Two.*Tarkista/.test(textIn(course, 'polku-lesson')));
  });

  it('does not open a lesson again that the learner has left', async () => {
    const course = mount({ lesson: 'a' });
    press(await inLesson(course), 'close');
    await titleOf(course);
    course.lang = 'fi';
    await until(() => course.shadowRoot!.querySelector('.frame')?.getAttribute('lang') === 'fi');
    await nextFrame();
    expect(await titleOf(course)).to.equal('Trial course');
  });

  it('opens a lesson that is wished for while the course is on its way', async () => {
    const course = mount();
    await course.updateComplete;
    course.lesson = 'b';
    const lesson = await inLesson(course);
    expect(lesson.actor?.getSnapshot().context.lesson.id).to.equal('b');
  });

  it('takes no harm from an address that comes and goes', async () => {
    const course = mount();
    for (const src of ['', '/fake/none/course.md', 'http://', '', '/fake/c/course.md']) {
      course.src = src;
      await course.updateComplete;
    }
    expect(await titleOf(course)).to.equal('Trial course');
  });
});

describe('a course that is moved', () => {
  it('is still in its lesson when it was away for a while', async () => {
    const course = mount();
    (await find(await find(course, 'polku-outline'), '.station')).click();
    const before = await inLesson(course);
    await answerRight(before);
    await find(before, '.saving.saved');
    course.remove();
    await nextFrame();
    expect(before.actor?.getSnapshot().status).to.equal('stopped');
    document.body.append(course);
    await until(() => textIn(course, 'polku-lesson').includes('Two'));
  });

  it('keeps two courses of one page apart', async () => {
    site.files.set('d/course.md', trialOutline.replace('trial', 'other'));
    const [one, other] = [mount(), mount({ src: '/fake/d/course.md', lang: 'fi' })];
    await Promise.all([titleOf(one), titleOf(other)]);
    (await find(await find(one, 'polku-outline'), '.station')).click();
    await answerRight(await inLesson(one));
    expect(await titleOf(other)).to.equal('Trial course');
    const path = await find(other, 'polku-outline');
    expect(textOf(path)).to.include('Aloita').and.not.to.include('Start');
  });
});

describe('the focus', () => {
  it('goes along: path, lesson, next exercise, summary, path', async () => {
    const course = mount();
    expect(focused()).to.equal(document.body);
    const station = await find(await find(course, 'polku-outline'), '.station');
    station.focus();
    station.click();
    const lesson = await inLesson(course);
    await until(() => focused()?.matches('.step-title'), 'on the step');
    await answerRight(lesson);
    await until(() => focused()?.textContent?.trim() === 'Two', 'on the next step');
    await answerRight(lesson);
    const summary = await find(course, 'polku-summary');
    await until(() => focused() === summary.shadowRoot?.querySelector('h2'), 'on the summary');
    (await find(summary, '[part=outline]')).click();
    const path = await find(course, 'polku-outline');
    await until(() => focused() === path.shadowRoot?.querySelector('h2'), 'on the path');
  });

  it('is not taken from a page that opens a lesson by itself', async () => {
    const input = document.body.appendChild(document.createElement('input'));
    input.focus();
    await inLesson(mount({ lesson: 'a' }));
    await nextFrame();
    expect(focused()).to.equal(input);
    input.remove();
  });
});

describe('settings', () => {
  async function opened(course: PolkuCourse): Promise<Element> {
    const button = await find(course, '[part=settings]');
    button.focus();
    button.click();
    const settings = await find(course, 'polku-settings');
    await find(settings, 'dialog[open]');
    return settings;
  }

  it('change language, colours and size of text, for all courses of the page, and are kept', async () => {
    const [course, other] = [mount(), mount()];
    const settings = await opened(course);
    await expect(settings).to.be.accessible();
    const choose = (name: string, at: number) =>
      settings.shadowRoot!.querySelectorAll<HTMLElement>(`input[name=${name}]`)[at]!.click();
    choose('theme', 2);
    choose('textSize', 2);
    choose('motion', 1);
    const select = settings.shadowRoot!.querySelector('select')!;
    select.value = 'fi';
    select.dispatchEvent(new Event('change'));
    for (const one of [course, other]) {
      await until(() => textIn(one, 'polku-outline').includes('Aloita'));
      const style = getComputedStyle(one);
      expect(style.colorScheme).to.equal('dark');
      expect(style.getPropertyValue('--polku-text-scale')).to.equal('1.45');
      expect(style.getPropertyValue('--polku-motion')).to.equal('0ms');
    }
    expect(createSettings(localStorage).getSnapshot().context).to.deep.include({
      lang: 'fi',
      theme: 'dark',
      textSize: 1.45,
      motion: 'less',
    });
  });

  it('close by Escape and give the focus back', async () => {
    const course = mount();
    const settings = await opened(course);
    settings.shadowRoot!.querySelector('dialog')!.close();
    expect(focused()).to.equal(course.shadowRoot!.querySelector('[part=settings]'));
  });
});

describe('what is not a course', () => {
  const cases: readonly [name: string, src: string, content: string, says: RegExp][] = [
    ['a page', 'c/course.md', '<!doctype html><title>Not found</title>', /not a course/],
    ['broken JSON', 'c/course.json', '{"format": 1, "id"', /not a course/],
    ['other JSON', 'c/course.json', '{"format": 1, "lessons": []}', /not a course/],
  ];
  for (const [name, src, content, says] of cases) {
    it(`${name}: is named, and is accessible`, async () => {
      site.files.set(src, content);
      const course = mount({ src: `/fake/${src}` });
      const message = await find(course, '.failure polku-problem');
      await until(() => says.test(textOf(message)), textOf(message));
      await expect(course).to.be.accessible();
    });
  }

  it('a lesson that did not come is asked for again', async () => {
    site.files.set('c/01-a.md', 503);
    const course = mount({ lesson: 'a' });
    await find(course, '.failure');
    site.files.set('c/01-a.md', trialSite().files.get('c/01-a.md')!);
    press(course, 'retry');
    await inLesson(course);
  });
});

describe('a device without room', () => {
  it('says so within a second of the first answer, and takes it back when there is room', async () => {
    const factory = faultyFactory({ onWrite: abortWith('QuotaExceededError') });
    const own = Object.getOwnPropertyDescriptor(window, 'indexedDB')!;
    const heard: string[] = [];
    const course = mount({ lesson: 'a' });
    course.addEventListener('polku-problem', ({ problem }) => heard.push(problem.code));
    Object.defineProperty(window, 'indexedDB', { configurable: true, get: () => factory });
    try {
      const lesson = await inLesson(course);
      expect(course.shadowRoot!.querySelector('.notice')).to.equal(null);
      await answerRight(lesson);
      const answered = performance.now();
      await find(course, '.notice polku-problem');
      expect(performance.now() - answered).to.be.below(1_000);
      await find(lesson, '.saving.not-saved');
      delete factory.faults.onWrite;
      await find(lesson, '.saving.saved');
      expect(course.shadowRoot!.querySelector('.notice')).to.equal(null);
      expect(heard).to.deep.equal(['storage.full']);
    } finally {
      Object.defineProperty(window, 'indexedDB', own);
    }
  });
});
