import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { attempt } from '../../test/support/facts.js';
import { offline, type FakeSite } from '../../test/support/fake-site.js';
import {
  catchPrints,
  focused,
  openFrame,
  openPage,
  pageButton,
  pagedSite,
  texts,
} from '../../test/support/paged-course.js';
import { find, takeAway, textOf } from '../../test/support/trial-course.js';
import { until } from '../../test/support/until.js';
import { registerLocale } from '../../src/i18n/locales.js';
import type { CoursePage } from '../../src/machines/session.run.js';
import { openLedger } from '../../src/session.js';
import { pageSettings } from '../../src/settings.js';

/** The pages that are ours here, each with the element on it. */
const pages: readonly (readonly [CoursePage, tag: string, shown: string])[] = [
  ['record', 'polku-record', 'p'],
  ['facts', 'polku-facts', 'li'],
  ['print', 'polku-handout', 'polku-paper'],
  ['tutor', 'polku-tutor', '.step'],
];

let site: FakeSite;

beforeEach(() => (site = pagedSite()));
afterEach(() => takeAway(site));

describe('a page of a course', () => {
  it('opens from the path with its title, and closes with the path’s', async () => {
    const [course, frame] = await openFrame('facts');
    await until(() => focused() === frame.shadowRoot!.querySelector('h2'), 'the page’s title');
    expect(focused()?.textContent).to.equal('Facts and sources');
    (await find(frame, '[part=close]')).click();
    const path = await find(course, 'polku-outline');
    await until(() => focused() === path.shadowRoot?.querySelector('h2'), 'the course’s title');
    // Once more, and another one.
    (await pageButton(course, 'record')).click();
    await until(() => focused()?.textContent === 'My record');
  });

  it('names its course', async () => {
    const [, frame] = await openFrame('facts');
    expect(textOf(frame)).to.include('Yhdenvertaisuussuunnittelu');
  });

  it('has the record without waiting for any lesson', async () => {
    site.files.set('c/01-a.md', () => new Promise(() => undefined));
    const [record] = await openPage('record', 'polku-record');
    await find(record, '.summary');
    expect(site.asked.filter((path) => path.startsWith('c/0'))).to.deep.equal([]);
  });

  for (const [page, tag] of pages.filter(([name]) => name !== 'record')) {
    it(`says that no lesson could be opened, and tries again: ${page}`, async () => {
      const files = new Map(site.files);
      for (const path of files.keys()) if (path !== 'c/course.md') site.files.set(path, offline);
      const [, frame] = await openFrame(page);
      const retry = await find(frame, '[part=retry]');
      expect(texts(frame, '.stuck p')).to.deep.equal([
        'This page could not be opened. You may have lost the connection.',
      ]);
      expect(frame.shadowRoot!.querySelector(tag)).to.equal(null);
      const status = document.querySelector('[data-polku-status]')!;
      await until(() => status.textContent?.startsWith('This page could not'));
      for (const [path, text] of files) site.files.set(path, text);
      retry.click();
      await find(frame, tag);
      expect(focused()).to.equal(frame.shadowRoot!.querySelector('h2'));
      expect(frame.shadowRoot!.querySelector('.stuck')).to.equal(null);
    });
  }

  it('shows what there is where one lesson could not be opened, and says so', async () => {
    site.files.set('c/01-a.md', 404);
    const [facts, course] = await openPage('facts', 'polku-facts');
    const frame = await find(course, 'polku-page');
    expect(texts(frame, '.stuck p')[0]).to.match(/^Some lessons could not be opened/);
    await until(() => texts(facts, 'li').length === 2);
  });
});

describe('a link from one lesson to another', () => {
  const linked = '---\ntitle: Lesson C\n---\nSee [the first](01-a.md).\n';
  const fact =
    ':::fact {checked=2019-05-01 source=https://example.com/}\nSee [the first](01-a.md).';

  for (const [page, tag, text] of [
    ['tutor', 'polku-tutor', linked],
    ['facts', 'polku-facts', `${linked}\n${fact}\n:::\n`],
  ] as const) {
    it(`opens the lesson and not its file: ${page}`, async () => {
      site.files.set('c/03-c.md', text);
      const ledger = openLedger();
      await ledger.append({ kind: 'visit', course: 'paged', lesson: 'c', t: 1, step: 's' });
      ledger.close();
      const [body, course] = await openPage(page, tag);
      (await find(body, 'a[data-lesson]')).click();
      const lesson = await find(course, 'polku-lesson');
      await until(() => textOf(lesson).includes('Some opening.'));
    });
  }

  it('is no more than its text on paper and on the wall', async () => {
    site.files.set('c/01-a.md', linked);
    const [handout] = await openPage('print', 'polku-handout');
    const preview = await find(handout, 'polku-paper');
    await until(() => textOf(preview).includes('See the first.'));
    expect(preview.shadowRoot!.querySelector('a')).to.equal(null);
    document.querySelector('polku-course')!.remove();
    const [tutor] = await openPage('tutor', 'polku-tutor');
    (await find(tutor, '[part=project]')).click();
    const projector = await find(tutor, 'polku-projector');
    await until(() => textOf(projector).includes('See the first.'));
    expect(projector.shadowRoot!.querySelector('a')).to.equal(null);
  });
});

describe('the page with the learner’s own answers', () => {
  it('prints them in the language of the course', async () => {
    const question = ':::reflect {#own}\nWhat next?\n:::\n';
    site.files.set('c/03-c.md', `---\ntitle: Lesson C\n---\n${question}`);
    const said = { item: 'own', score: undefined, response: { text: 'The rota.' } };
    const ledger = openLedger();
    await ledger.append(attempt('own', { course: 'paged', lesson: 'c', ...said }));
    ledger.close();
    const prints = catchPrints();
    const [answers] = await openPage('answers', 'polku-answers', { lang: 'fi' });
    (await find(answers, '[part=print]')).click();
    const paper = await until(() => prints.papers[0]);
    expect(texts(paper, 'h1, h2, h3')).to.deep.equal([
      'My answers',
      'What I have thought',
      'Lesson C',
    ]);
    expect(texts(paper, 'blockquote')).to.deep.equal(['The rota.']);
    prints.putBack();
  });
});

describe('on paper, where the course’s language has no texts of ours', () => {
  let prints: ReturnType<typeof catchPrints>;

  beforeEach(async () => {
    const outline = site.files.get('c/course.md') as string;
    site.files.set('c/course.md', outline.replace('languages: [en]', 'languages: [sv]'));
    const ledger = openLedger();
    await ledger.append({ kind: 'visit', course: 'paged', lesson: 'b', t: 1, step: 's' });
    ledger.close();
    prints = catchPrints();
  });
  afterEach(() => prints.putBack());

  for (const [page, tag, languages] of [
    ['facts', 'polku-facts', { article: 'sv', '.kicker': 'sv', h1: 'en', '.reading bdi': 'en' }],
    ['record', 'polku-record', { article: 'en', '.kicker': 'sv', h1: 'en', 'td bdi': 'sv' }],
    ['answers', 'polku-answers', { article: 'sv', '.kicker': 'sv', h1: 'en' }],
    ['print', 'polku-handout', { article: 'sv', '.kicker': 'en', h1: 'sv', 'h3 bdi': 'en' }],
  ] as const) {
    it(`each text is marked as what it is: ${page}`, async () => {
      if (page === 'answers') {
        site.files.set('c/03-c.md', '---\ntitle: C\n---\n:::reflect {#own}\nWhat next?\n:::\n');
        const said = { item: 'own', score: undefined, response: { text: 'The rota.' } };
        const ledger = openLedger();
        await ledger.append(attempt('own', { course: 'paged', lesson: 'c', ...said }));
        ledger.close();
      }
      const [body] = await openPage(page, tag);
      if (page === 'print') await find(body, 'polku-paper');
      (await find(body, '[part=print]')).click();
      const paper = await until(() => prints.papers[0]);
      const told = Object.keys(languages).map((selector) => [
        selector,
        paper.shadowRoot!.querySelector<HTMLElement>(selector)?.lang,
      ]);
      expect(Object.fromEntries(told)).to.deep.equal(languages);
    });
  }
});

describe('the pages of a course, accessible', () => {
  before(() => {
    registerLocale('ar', () => Promise.resolve({ default: { 'page.close': 'إلى الدورة' } }));
  });
  beforeEach(() => setViewport({ width: 320, height: 640 }));
  afterEach(async () => {
    pageSettings().send({ type: 'settings.changed', settings: { theme: 'auto' } });
    await setViewport({ width: 800, height: 600 });
  });

  for (const [page, tag, selector] of pages) {
    for (const [lang, theme] of [
      ['en', 'light'],
      ['en', 'dark'],
      ['ar', 'light'],
    ] as const) {
      it(`have no violation and no overflow at 320 px: ${page}, ${lang}, ${theme}`, async () => {
        pageSettings().send({ type: 'settings.changed', settings: { theme } });
        const [body, course] = await openPage(page, tag, { lang });
        course.style.setProperty('--polku-text-scale', '1.45');
        await find(body, selector);
        const frame = await find(course, 'polku-page');
        expect(getComputedStyle(frame).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        await expect(course).to.be.accessible();
        expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
        const outside = outsideOf(frame, 320).map(({ localName }) => localName);
        expect(outside).to.deep.equal([]);
      });
    }
  }
});

/** What stands outside of the page; tables may scroll in their own frame. */
function outsideOf(root: Element, width: number): readonly Element[] {
  return [...root.shadowRoot!.querySelectorAll('*')].flatMap((element) => {
    const { left, right } = element.getBoundingClientRect();
    // A long word may stick out of what is narrow enough.
    const { scrollWidth, clientWidth } = element;
    const sticksOut =
      clientWidth > 0 &&
      scrollWidth > clientWidth + 1 &&
      getComputedStyle(element).overflowX === 'visible';
    const isOutside = sticksOut || left < -1 || right > width + 1;
    if (isOutside && !element.closest('.table, pre')) return [element];
    return element.shadowRoot ? outsideOf(element, width) : [];
  });
}
