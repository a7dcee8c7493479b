import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FakeSite } from '../../test/support/fake-site.js';
import { all, focused, openPage, pagedSite, texts } from '../../test/support/paged-course.js';
import { find, takeAway } from '../../test/support/trial-course.js';
import { until } from '../../test/support/until.js';
import { openLedger } from '../../src/session.js';
import { registerLocale } from '../../src/i18n/locales.js';
import type { PolkuTutor } from '../tutor/tutor.element.js';
import type { PolkuProjector } from './projector.element.js';

const own = Element.prototype.requestFullscreen;
let site: FakeSite;
let asked: Element[];

beforeEach(() => {
  site = pagedSite();
  asked = [];
  Element.prototype.requestFullscreen = function (this: Element) {
    asked.push(this);
    return Promise.reject(new TypeError('refused'));
  };
});
afterEach(() => {
  Element.prototype.requestFullscreen = own;
  return takeAway(site);
});

interface Show {
  readonly projector: PolkuProjector;
  readonly dialog: HTMLDialogElement;
  readonly button: HTMLElement;
}

async function show(lang = 'en'): Promise<Show> {
  const [tutor] = await openPage<PolkuTutor>('tutor', 'polku-tutor', { lang });
  const button = await find(tutor, '[part=project]');
  button.focus();
  button.click();
  const projector = await find<PolkuProjector>(tutor, 'polku-projector');
  const dialog = await find<HTMLDialogElement>(projector, 'dialog[open]');
  await until(() => focused()?.matches('.slide'));
  return { projector, dialog, button };
}

const at = ({ projector }: Show) => texts(projector, '.place')[0];
const press = async (shown: Show, key: string) => {
  await sendKeys({ press: key });
  await shown.projector.updateComplete;
};
const part = ({ projector }: Show, name: string) =>
  projector.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;

describe('a lesson in large type', () => {
  it('shows one thing at a time, by the keys of keyboards and of presenters', async () => {
    const shown = await show();
    const { projector } = shown;
    expect(texts(projector, '.slide')).to.deep.equal(['Lesson A Some opening.']);
    for (const [key, place] of [
      ['ArrowRight', '2 of 5'],
      ['PageDown', '3 of 5'],
      ['ArrowLeft', '2 of 5'],
      ['End', '5 of 5'],
      ['ArrowRight', '5 of 5'],
      ['PageUp', '4 of 5'],
      ['Home', '1 of 5'],
      ['ArrowLeft', '1 of 5'],
    ] as const) {
      await press(shown, key);
      expect(at(shown), key).to.equal(place);
    }
    const name = shown.dialog.getAttribute('aria-labelledby');
    expect(texts(projector, `#${name}`)).to.deep.equal(['Lesson A']);
    await expect(projector).to.be.accessible();
  });

  it('has no notes for the tutor on it', async () => {
    const shown = await show();
    for (let slide = 1; slide <= 5; slide++) {
      expect(texts(shown.projector, '.slide')[0]).not.to.include('some note');
      await press(shown, 'ArrowRight');
    }
  });

  it('uncovers the answers of one slide, and not those of the next', async () => {
    const shown = await show();
    await press(shown, 'PageDown');
    await press(shown, 'PageDown');
    expect(all(shown.projector, '.key')).to.deep.equal([]);
    await press(shown, 'a');
    expect(texts(shown.projector, '.key')[0]).to.include('some first reason');
    expect(texts(shown.projector, '[part=answers]')).to.deep.equal(['Hide the answers']);
    await press(shown, 'End');
    expect(texts(shown.projector, '.slide')[0]).to.include('some gap');
    expect(all(shown.projector, '.key')).to.deep.equal([]);
    await press(shown, 'Home');
    await press(shown, 'PageDown');
    await press(shown, 'PageDown');
    expect(all(shown.projector, '.key')).to.deep.equal([]);
  });

  it('goes on by its keys when the button that had the focus is gone', async () => {
    const shown = await show();
    await press(shown, 'PageDown');
    await press(shown, 'PageDown');
    part(shown, 'answers').focus();
    await press(shown, 'Enter');
    expect(all(shown.projector, '.key').length).to.equal(1);
    await press(shown, 'ArrowRight');
    expect(all(shown.projector, '[part=answers]'), 'reading has no answers').to.deep.equal([]);
    await until(() => focused()?.matches('.slide'));
    await press(shown, 'ArrowRight');
    expect(at(shown)).to.equal('5 of 5');
  });

  it('keeps the focus where its end is reached', async () => {
    const shown = await show();
    part(shown, 'forward').focus();
    for (let times = 0; times < 6; times++) await press(shown, 'Enter');
    expect(at(shown)).to.equal('5 of 5');
    expect(part(shown, 'forward').getAttribute('aria-disabled')).to.equal('true');
    await press(shown, 'ArrowLeft');
    expect(at(shown)).to.equal('4 of 5');
  });

  it('scrolls what is taller than the screen before it goes on', async () => {
    const shown = await show();
    const [slide] = all(shown.projector, '.slide');
    const [inner] = all(shown.projector, '.inner');
    inner!.style.minBlockSize = `${slide!.clientHeight * 2}px`;
    let presses = 0;
    while (at(shown) === '1 of 5' && presses < 6) {
      await press(shown, presses % 2 ? 'PageDown' : 'Space');
      presses += 1;
    }
    expect(at(shown)).to.equal('2 of 5');
    expect(presses).to.be.within(3, 4);
    inner!.style.minBlockSize = `${slide!.clientHeight * 2}px`;
    slide!.scrollTop = slide!.scrollHeight;
    await press(shown, 'PageUp');
    await press(shown, 'PageUp');
    expect(at(shown)).to.equal('2 of 5');
    await sendKeys({ down: 'Shift' });
    await press(shown, 'Space');
    await sendKeys({ up: 'Shift' });
    expect([at(shown), slide!.scrollTop]).to.deep.equal(['1 of 5', 0]);
    // Space presses the button that has the focus, once.
    part(shown, 'forward').focus();
    inner!.style.minBlockSize = '';
    await press(shown, 'Space');
    expect(at(shown)).to.equal('2 of 5');
  });

  it('tells where one has come to, and which keys there are', async () => {
    const shown = await show();
    const { projector } = shown;
    expect(texts(projector, '[role=status]')).to.deep.equal(['']);
    await press(shown, 'ArrowRight');
    expect(texts(projector, '[role=status]')).to.deep.equal(['One, 2 of 5']);
    expect(all(projector, '[aria-live]')).to.deep.equal([]);
    expect(texts(projector, '.keys')[0]).to.match(/^Arrow keys move/);
  });

  it('stays within what there is when the slides become fewer', async () => {
    const shown = await show();
    await press(shown, 'End');
    shown.projector.slides = shown.projector.slides.slice(0, 2);
    await shown.projector.updateComplete;
    expect(at(shown)).to.equal('2 of 2');
  });

  it('goes on with its lesson whatever the learner does in another tab', async () => {
    const shown = await show();
    await press(shown, 'End');
    const ledger = openLedger();
    await ledger.append({ kind: 'visit', course: 'paged', lesson: 'c', t: 1, step: 's' });
    ledger.close();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await shown.projector.updateComplete;
    expect(at(shown)).to.equal('5 of 5');
  });

  it('leaves the browser’s own keys alone', async () => {
    const shown = await show();
    const { dialog } = shown;
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', [modifier]: true }));
    await shown.projector.updateComplete;
    expect(at(shown)).to.equal('1 of 5');
  });

  it('is closed by Escape or its button, and the focus goes back', async () => {
    const shown = await show();
    await press(shown, 'PageDown');
    await press(shown, 'Escape');
    await until(() => !shown.dialog.open);
    expect(focused()).to.equal(shown.button);
    shown.button.click();
    await until(() => shown.dialog.open);
    await shown.projector.updateComplete;
    expect(at(shown), 'from the beginning').to.equal('1 of 5');
    part(shown, 'close').click();
    await until(() => focused() === shown.button);
  });

  it('asks for the whole screen, and does without', async () => {
    const { projector, dialog } = await show();
    await until(() => asked.length);
    expect(asked).to.deep.equal(all(projector, '.screen'));
    expect(dialog.open).to.equal(true);
  });

  // Two pages of tests run at once, and the browser gives only one of them the whole screen.
  it('gives the whole screen back where it has it', async () => {
    const { projector, dialog } = await show();
    let given = 0;
    const exit = document.exitFullscreen;
    document.exitFullscreen = () => Promise.resolve(void (given += 1));
    try {
      dialog.close();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(given, 'that of the page around it').to.equal(0);
      const [whole] = all(projector, '.screen');
      Object.defineProperty(projector.shadowRoot, 'fullscreenElement', { value: whole });
      dialog.showModal();
      dialog.close();
      await until(() => given === 1);
    } finally {
      document.exitFullscreen = exit;
    }
  });

  it('turns the arrows round where one reads from the right', async () => {
    registerLocale('ar', () => Promise.resolve({ default: {} }));
    const shown = await show('ar');
    await press(shown, 'ArrowLeft');
    expect(at(shown)).to.equal('2 of 5');
    await press(shown, 'ArrowRight');
    expect(at(shown)).to.equal('1 of 5');
  });
});
