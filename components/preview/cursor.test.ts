import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import {
  all,
  inside,
  optionsOf,
  preview,
  question,
  show,
  shownIn,
  takeAway,
  text,
  trials,
  within,
} from '../../test/support/preview-page.js';
import { until } from '../../test/support/until.js';
import type { PolkuPreviewPickEvent } from './events.js';

afterEach(takeAway);

describe('what the cursor is in', () => {
  const long = () => `${text()}\n${'Some reading.\n\n'.repeat(60)}${question('last')}`;

  async function showSmall(): Promise<HTMLElement> {
    await show(long());
    preview.style.blockSize = '520px';
    await preview.updateComplete;
    return inside('.pane')!;
  }

  const isInSight = (pane: Element, target: Element) => {
    const [around, at] = [pane, target].map((one) => one.getBoundingClientRect());
    return at!.top >= around!.top && at!.bottom <= around!.bottom;
  };

  it('is marked and comes into sight, and nothing around the preview is scrolled', async () => {
    const pane = await showSmall();
    preview.current = 'last';
    const marked = await until(() => inside('.current'));
    expect(marked.querySelector('polku-trial') === trials().at(-1)).to.equal(true);
    await until(() => isInSight(pane, marked));
    expect(scrollY).to.equal(0);
    preview.current = 'say-hello';
    await until(() => inside('.current h3')?.textContent === 'Say hello');
    await until(() => isInSight(pane, inside('.current')!));
  });

  it('leaves the author alone who works in the preview', async () => {
    const pane = await showSmall();
    optionsOf(trials()[0]!)[0]!.focus();
    const { scrollTop } = pane;
    preview.current = 'last';
    await until(() => inside('.current'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(pane.scrollTop).to.equal(scrollTop);
  });
});

describe('asking where something is written', () => {
  let picked: (readonly [string | undefined, string | undefined])[];

  beforeEach(async () => {
    await show();
    picked = [];
    preview.addEventListener('polku-preview-pick', ({ exercise, step }: PolkuPreviewPickEvent) => {
      picked.push([exercise, step]);
    });
  });

  it('goes by a button that has a name of its own', async () => {
    const names = all('[part=edit]').map((one) => one.getAttribute('aria-label'));
    expect(names).to.deep.equal([
      'Edit the step: Lesson',
      'Edit the step: Say hello',
      'Edit the exercise: What do you say?',
      'Edit the step: Say more',
      'Edit the exercise: What do you say?',
    ]);
    for (const button of all('[part=edit]')) {
      button.focus();
      await sendKeys({ press: 'Enter' });
    }
    expect(picked).to.deep.equal([
      [undefined, ''],
      [undefined, 'say-hello'],
      ['one', undefined],
      [undefined, 'say-more'],
      ['two', undefined],
    ]);
  });

  it('goes by a double click, but for one on a control', async () => {
    const clickTwice = async (target: Element) => {
      target.scrollIntoView({ block: 'center' });
      const { left, top, height } = target.getBoundingClientRect();
      const position: [number, number] = [Math.round(left + 4), Math.round(top + height / 2)];
      for (let count = 1; count <= 2; count++) await sendMouse({ type: 'click', position });
    };
    const twice = new MouseEvent('dblclick', { bubbles: true, composed: true });
    inside('h3')!.dispatchEvent(twice);
    shownIn(trials()[0]!).shadowRoot!.querySelector('.prompt')!.dispatchEvent(twice);
    expect(picked).to.deep.equal([
      [undefined, 'say-hello'],
      ['one', undefined],
    ]);
    await clickTwice(within(trials()[0]!, '.main')!);
    within(trials()[0]!, '.main')!.dispatchEvent(twice);
    expect(picked.length).to.equal(2);
  });
});
