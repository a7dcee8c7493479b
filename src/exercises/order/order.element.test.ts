import { expect } from '@open-wc/testing';
import { compileExercise } from '../../../test/support/compile-exercise.js';
import { activate, buttonOf, focusedIn, lastAnnounced } from '../../../test/support/controls.js';
import { mountExercise, type MountedExercise } from '../../../test/support/mount-exercise.js';
import { order } from './order.js';
import { orderReader } from './order.read.js';

const list = ':::order\n1. a\n2. b\n3. c\n:::';
const sentence = ':::order {words}\n1. Minä olen uusi.\n:::';

let shown: MountedExercise;

async function mount(source: string): Promise<MountedExercise> {
  const { exercise } = compileExercise(source, [orderReader]);
  shown = await mountExercise({ exercise: exercise!, type: order });
  return shown;
}

afterEach(() => shown.remove());

const button = (name: string) => buttonOf(shown, name);
const press = (name: string) => activate(shown, name);
const focused = () => focusedIn(shown);
const laid = () => shown.actor.getSnapshot().context.response as { order: readonly number[] };

describe('the element of order', () => {
  it('keeps the focus on the button of the item that moves, to the end and beyond', async () => {
    await mount(list);
    for (const way of ['down', 'down', 'down', 'up', 'up', 'up']) {
      await press(`Move ${way}: c`);
      expect(focused()).to.equal(button(`Move ${way}: c`));
    }
    expect(laid().order[0]).to.equal(2);
    expect(button('Move up: c').getAttribute('aria-disabled')).to.equal('true');
    expect(lastAnnounced()).to.include('“c” is now number 1 of 3.');
  });

  it('has no answer until something is moved', async () => {
    await mount(list);
    expect(laid().order).to.be.empty;
    shown.element.renderRoot.querySelector<HTMLElement>('[aria-disabled="true"]')?.click();
    expect(laid().order).to.be.empty;
  });

  it('leads the focus from word to word, and to a word that is taken back', async () => {
    await mount(sentence);
    await press('olen');
    expect(focused()).to.equal(shown.element.renderRoot.querySelector('.bank .tile:focus'));
    expect(focused()?.getAttribute('aria-disabled')).to.equal('false');
    await press('uusi');
    await press('Minä');
    expect(focused()).to.equal(button('Take back: Minä'));
    expect(laid().order).to.deep.equal([1, 2, 0]);
    expect(lastAnnounced()).to.include('Your sentence: olen uusi Minä');
    await press('Take back: uusi');
    expect(focused()).to.equal(button('uusi'));
    expect(laid().order).to.deep.equal([1, 0]);
  });

  it('takes number keys for the words, and leaves the focus where it was', async () => {
    await mount(sentence);
    const picks: boolean[] = [];
    for (const n of [3, 3, 4, 0]) {
      picks.push(shown.element.pick(n));
      await shown.settle();
    }
    expect(picks).to.deep.equal([true, false, false, false]);
    expect(laid().order).to.have.length(1);
    expect(focused()).to.be.null;
  });

  it('lets what moves glide, unless no motion is wished for', async () => {
    for (const moves of [false, true]) {
      await mount(list);
      if (moves) delete shown.host.dataset['motion'];
      await press('Move up: c');
      const cards = [...shown.element.renderRoot.querySelectorAll('.card')];
      expect(cards.some((card) => card.getAnimations().some(({ id }) => id === 'glide'))).to.equal(
        moves,
      );
      if (!moves) shown.remove();
    }
  });
});
