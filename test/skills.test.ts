import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { PolkuLesson } from '../components/lesson/lesson.element.js';
import { noteCourse } from '../src/progress/known-courses.js';
import { openLedger } from '../src/session.js';
import { attempt } from './support/facts.js';
import type { FakeSite } from './support/fake-site.js';
import { openPage } from './support/paged-course.js';
import { skill } from './support/skills.js';
import { skillFacts, skillsFiles } from './support/skills-course.js';
import { find, inLesson, mount, takeAway, textOf, trialSite } from './support/trial-course.js';
import { until } from './support/until.js';

// What a learner says of their skills in one lesson, or in another course, is there where a text
// is made of it, and among their own answers.

let site: FakeSite;

beforeEach(() => {
  site = trialSite();
  for (const [name, text] of Object.entries(skillsFiles)) site.files.set(`c/${name}`, text);
});
afterEach(async () => {
  localStorage.removeItem('polku.courses');
  await takeAway(site);
});

const shadowOf = (root: Element, tag: string) =>
  until(() => {
    const shadow = root.querySelector(tag)?.shadowRoot;
    return shadow?.childElementCount ? shadow : undefined;
  }, tag);
const asked = (lesson: PolkuLesson, tag: string, prompt: string) =>
  until(() => {
    const shadow = lesson.shadowRoot?.querySelector(`.under-way ${tag}`)?.shadowRoot;
    return shadow?.querySelector('.prompt')?.textContent?.includes(prompt) ? shadow : undefined;
  }, prompt);
const goOn = async (lesson: PolkuLesson) =>
  (await find<HTMLButtonElement>(lesson, '.main[aria-disabled=false]')).click();

describe('skills', () => {
  it('come from this lesson and from other courses into the text that is made of them', async () => {
    const other = [skill('Osaan myydä.', { step: 3, example: 'In a kiosk.' })];
    const ledger = openLedger();
    await ledger.append(attempt('x', { course: 'other', response: { skills: other } }));
    ledger.close();
    noteCourse(localStorage, { id: 'other', src: 'https://union.example/other/course.md' });
    const lesson = await inLesson(mount({ lesson: 'work' }));

    const answers = { 'What can you do?': [3, 1], 'How are you?': [2], 'And today?': [0] };
    for (const [prompt, steps] of Object.entries(answers)) {
      const rate = await asked(lesson, 'polku-rate', prompt);
      for (const [at, step] of steps.entries()) {
        rate.querySelectorAll('.scale')[at]!.querySelectorAll('input')[step]!.click();
        await until(() => rate.querySelectorAll('.scale')[at]!.querySelector('.chosen'));
      }
      await goOn(lesson);
    }

    const profile = await asked(lesson, 'polku-profile', 'Make it.');
    const sheet = await until(() => profile.querySelector('textarea'));
    await until(() => sheet.value.includes('Osaan'));
    expect(sheet.value).to.equal('Olen … .\n\nOsaan siivota. Osaan myydä. Olen ahkera.');
    expect(profile.querySelector('.examples')?.textContent).to.include('In a kiosk.');
    await goOn(lesson);
    await until(async () => {
      const log = openLedger();
      const { lessons } = await log.progress('skilled');
      log.close();
      return lessons['work']?.items['cv'];
    });
  });

  it('are shown with their examples, and are changed, on the page with one’s own answers', async () => {
    const ledger = openLedger();
    await ledger.append(skillFacts.rated('cleaning', [3, 1]));
    await ledger.append(skillFacts.own('cv', { text: 'Olen.', chosen: [], paragraph: 'x' }));
    ledger.close();
    const [answers] = await openPage('answers', 'polku-answers');
    const rate = await shadowOf(answers.shadowRoot as unknown as Element, 'polku-rate');
    await until(() => rate.querySelector('.example')?.textContent?.includes('In a hotel.'));
    expect([...answers.shadowRoot!.querySelectorAll('h3')].map((h) => h.textContent)).to.include(
      'My skills',
    );
    expect(textOf(answers)).to.match(
      /My skills\s*At work\s*Osaan siivota\..*Osaan laskea\..*Change: At work.*There are more skills to rate in these lessons:\s*At work/,
    );
    const profile = await shadowOf(answers.shadowRoot as unknown as Element, 'polku-profile');
    profile.querySelector<HTMLButtonElement>('[part=revise]')!.click();
    const box = await until(() => profile.querySelector('input'));
    expect(profile.querySelector('.card bdi')?.textContent).to.equal('Osaan siivota.');
    expect(box.checked).to.be.false;
    expect(profile.querySelector('textarea')?.value).to.equal('Olen.');
  });

  for (const lang of ['en', 'ar']) {
    it(`have room in 320 px with large type among one’s own answers, ${lang}`, async () => {
      const ledger = openLedger();
      await ledger.append(skillFacts.rated('cleaning', [3, 1]));
      await ledger.append(skillFacts.rated('strengths', [3], { item: 'taken-out' }));
      ledger.close();
      await setViewport({ width: 320, height: 640 });
      try {
        const [answers, course] = await openPage('answers', 'polku-answers', { lang });
        course.style.setProperty('--polku-text-scale', '1.45');
        const rate = await shadowOf(answers.shadowRoot as unknown as Element, 'polku-rate');
        await until(() => rate.querySelector('.example'));
        expect(document.scrollingElement!.scrollWidth).to.be.at.most(320);
        await expect(course).to.be.accessible();
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });
  }
});
