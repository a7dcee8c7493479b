import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import {
  all,
  answer,
  gaps,
  inside,
  preview,
  show,
  shown,
  shownIn,
  stateOf,
  takeAway,
  text,
  trials,
  within,
} from '../../test/support/preview-page.js';
import { find } from '../../test/support/trial-course.js';
import { until } from '../../test/support/until.js';
import { registerLocale } from '../../src/i18n/locales.js';
import { pageSettings } from '../../src/settings.js';

// A language that is written from the right, whose texts do not matter here.
registerLocale('ar', async () => ({ default: {} }));

afterEach(takeAway);

const isCalm = () => (preview.dataset['motion'] = 'less');

describe('how the preview looks and reads', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`is accessible with the whole lesson, ${theme}`, async () => {
      await show(text(gaps('Minä [[olen]] Amina.')), { theme, current: 'one' });
      isCalm();
      await answer(trials()[0]!, 1);
      await expect(preview).to.be.accessible();
    });
  }

  it('is accessible as learners play it', async () => {
    await show(text(), { mode: 'learner' });
    isCalm();
    await find(preview, 'polku-lesson');
    await expect(preview).to.be.accessible();
  });

  it('speaks another language without losing an answer', async () => {
    await show();
    await answer(trials()[0]!, 1);
    preview.lang = 'fi';
    await until(() => inside('.head')!.textContent?.includes('Vastauksia ei tallenneta'));
    await shown();
    expect(all('[part=edit]')[2]!.getAttribute('aria-label')).to.equal(
      'Muokkaa tehtävää: What do you say?',
    );
    expect(within(trials()[0]!, '[part=retry]')!.textContent).not.to.include('Try');
    expect(stateOf(trials()[0]!).value).to.equal('graded');
  });

  it('follows a language that is written from the right', async () => {
    await show(text(), { lang: 'ar', current: 'one' });
    expect(getComputedStyle(inside('.pane')!).direction).to.equal('rtl');
    const item = inside('.current')!.getBoundingClientRect();
    const edit = inside('.current .edit')!.getBoundingClientRect();
    expect(Math.abs(edit.left - item.left)).to.be.below(16);
  });

  it('tries out how wide a page may be', async () => {
    await show(text(), { width: 320 });
    const frame = inside('.frame')!;
    expect(frame.getBoundingClientRect().width).to.equal(320);
    const pane = inside('.pane')!;
    expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
    expect(pane.scrollWidth).to.be.at.most(pane.clientWidth);
    preview.width = undefined;
    await preview.updateComplete;
    expect(frame.getBoundingClientRect().width).to.be.greaterThan(320);
  });

  it('has settings of its own', async () => {
    const learners = JSON.stringify(pageSettings().getSnapshot().context);
    await show(text(), { theme: 'dark' });
    expect(preview.dataset['theme']).to.equal('dark');
    expect(JSON.stringify(pageSettings().getSnapshot().context)).to.equal(learners);
    preview.theme = 'auto';
    await preview.updateComplete;
    expect(preview.dataset['theme']).to.equal(undefined);
  });

  it('scrolls at once for whoever wants nothing to move', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await show(`${'Some reading.\n\n'.repeat(60)}${text()}`);
    preview.style.blockSize = '400px';
    preview.current = 'one';
    await until(() => inside('.current'));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const pane = inside('.pane')!;
    const { scrollTop } = pane;
    expect(scrollTop).to.be.greaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(pane.scrollTop).to.equal(scrollTop);
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(shownIn(trials()[0]!).isConnected).to.equal(true);
  });
});
