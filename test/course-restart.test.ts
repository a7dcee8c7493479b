import { expect, waitUntil } from '@open-wc/testing';
import type { FakeSite } from './support/fake-site.js';
import { openFrame, pagedSite } from './support/paged-course.js';
import { answerRight, find, inLesson, mount, takeAway, trialSite } from './support/trial-course.js';

describe('a course that is restarted', () => {
  let site: FakeSite;

  beforeEach(() => (site = trialSite()));
  afterEach(() => takeAway(site));

  it('keeps what could only be held in memory, over another course and out of the page', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'indexedDB')!;
    Object.defineProperty(window, 'indexedDB', { configurable: true, get: () => undefined });
    try {
      const course = mount({ lesson: 'a' });
      await answerRight(await inLesson(course));
      site.files.set('d/course.md', '---\nid: other\ntitle: Other\nlanguages: [en]\n---\nOther.\n');
      Object.assign(course, { lesson: '', src: '/fake/d/course.md' });
      await find(course, 'polku-outline');
      Object.assign(course, { lesson: 'a', src: '/fake/c/course.md' });
      await waitUntil(() =>
        course.shadowRoot?.querySelector('polku-lesson .answered, polku-lesson'),
      );
      const lesson = await inLesson(course);
      expect(lesson.actor?.getSnapshot().context.items.size).to.equal(1);
      course.remove();
      await new Promise((resolve) => setTimeout(resolve, 20));
      document.body.append(course);
      expect((await inLesson(course)).actor?.getSnapshot().context.items.size).to.equal(1);
    } finally {
      Object.defineProperty(window, 'indexedDB', own);
    }
  });

  it('keeps a page open over another language, and out of the page around it', async () => {
    const paged = pagedSite();
    try {
      paged.files.set('c/course.fi.md', '---\ntitle: Sivuja\n---\n');
      const outline = paged.files.get('c/course.md') as string;
      paged.files.set('c/course.md', outline.replace('[en]', '[en, fi]'));
      const [course, frame] = await openFrame('record');
      course.lang = 'fi';
      await waitUntil(() => !frame.isConnected, 'another session');
      const isInFinnish = async () =>
        (await find(await find(course, 'polku-page'), 'h2')).textContent === 'Oma suoritus';
      await waitUntil(isInFinnish);
      course.remove();
      await new Promise((resolve) => setTimeout(resolve, 20));
      document.body.append(course);
      await waitUntil(isInFinnish);
      // Whoever left the page before is not brought back to it.
      (await find(await find(course, 'polku-page'), '[part=close]')).click();
      await find(course, 'polku-outline');
      course.lang = 'en';
      await new Promise((resolve) => setTimeout(resolve, 300));
      await find(course, 'polku-outline');
      expect(course.shadowRoot!.querySelector('polku-page')).to.equal(null);
    } finally {
      await takeAway(paged);
    }
  });

  it('leaves the learner in peace when only the interface speaks anew', async () => {
    const course = mount({ lesson: 'a' });
    const { actor } = await inLesson(course);
    course.lang = 'sv';
    await course.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await inLesson(course)).actor).to.equal(actor);
  });
});
