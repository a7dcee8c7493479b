import { expect } from '@open-wc/testing';
import { compileExercise } from '../../../test/support/compile-exercise.js';
import { activate, focusedIn } from '../../../test/support/controls.js';
import { keyboard } from '../../../test/support/keyboard.js';
import { mountExercise, type MountedExercise } from '../../../test/support/mount-exercise.js';
import { endWith } from '../../../test/support/own-answer.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import { rate, type RateResponse } from './rate.js';
import { rateReader } from './rate.read.js';

const type = rate as ExerciseType;
const source =
  ':::rate {#own scale="no, a little, yes"}\nHow?\n\n- I listen\n- I ask\n- I wait\n:::';
let mounted: MountedExercise;

beforeEach(async () => {
  const { exercise } = compileExercise(source, [rateReader]);
  mounted = await mountExercise({ exercise: exercise!, type });
});
afterEach(() => mounted.remove());

const rated = () => (mounted.actor.getSnapshot().context.response as RateResponse).rated;
const shown = (selector: string) =>
  [...mounted.element.renderRoot.querySelectorAll(selector)].map(
    (one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );
const inputs = () => [...mounted.element.renderRoot.querySelectorAll('input')];
const widths = () =>
  [...mounted.element.renderRoot.querySelectorAll('.bar rect')].map((part) =>
    Number(part.getAttribute('width')),
  );

describe('rating oneself', () => {
  it('asks for a step of the scale for each statement', async () => {
    expect(shown('.statement > legend')).to.deep.equal(['I listen', 'I ask', 'I wait']);
    expect(inputs().length).to.equal(9);
    inputs()[4]!.click();
    await mounted.settle();
    expect(rated()).to.deep.equal([null, 1, null]);
    inputs()[3]!.click();
    await mounted.settle();
    expect(rated()).to.deep.equal([null, 0, null]);
    expect(
      inputs()
        .map(({ checked }) => checked)
        .indexOf(true),
    ).to.equal(3);
    expect(inputs().filter(({ checked }) => checked).length).to.equal(1);
  });

  it('gives a number to the first statement that has none', async () => {
    const picks: boolean[] = [];
    for (const n of [2, 4, 3, 9, 1, 1]) {
      picks.push(mounted.player.pick(n));
      await mounted.settle();
    }
    expect(picks).to.deep.equal([true, false, true, false, true, false]);
    expect(rated()).to.deep.equal([1, 2, 0]);
  });

  it('shows how it adds up, the highest step first', async () => {
    expect(shown('.sum')).to.deep.equal([]);
    mounted.actor.send({ type: 'answer.changed', response: { rated: [2, null, 2] } });
    await mounted.settle();
    expect(shown('.sum li')).to.deep.equal(['yes 2']);
    mounted.actor.send({ type: 'answer.changed', response: { rated: [2, 0, 2] } });
    await mounted.settle();
    expect(shown('.sum li')).to.deep.equal(['yes 2', 'no 1']);
    expect(widths()).to.deep.equal([2, 0, 1]);
  });

  it('shows each as a path once it is over', async () => {
    await endWith(mounted, type, { rated: [2, 0, 1] });
    expect(inputs().length).to.equal(0);
    expect(shown('.reached')).to.deep.equal(['yes', 'no', 'a little']);
    const gone = [...mounted.element.renderRoot.querySelectorAll('.track')].map(
      (track) => track.querySelectorAll('.place.gone').length,
    );
    expect(gone).to.deep.equal([3, 1, 2]);
    await expect(mounted.host).to.be.accessible();
  });

  it('says of what is not rated that it is not', async () => {
    await endWith(mounted, type, { rated: [2, 7, 1] });
    expect(shown('.reached')).to.deep.equal(['yes', 'Not rated', 'a little']);
  });

  it('lets them be changed, from where they stand', async () => {
    const kept = await endWith(mounted, type, { rated: [2, 0, 1] });
    await activate(mounted, 'Change');
    await keyboard.press('Shift');
    expect(focusedIn(mounted) === inputs()[2]).to.be.true;
    await expect(mounted.host).to.be.accessible();
    await keyboard.press('ArrowUp');
    inputs()[5]!.click();
    await mounted.settle();
    expect(kept).to.deep.equal([]);
    await activate(mounted, 'Save');
    await keyboard.press('Shift');
    expect(kept).to.deep.equal([{ rated: [1, 2, 1] }]);
    expect(shown('.reached')).to.deep.equal(['a little', 'yes', 'a little']);
    expect(focusedIn(mounted)?.textContent?.trim()).to.equal('Change');
  });

  const endings = [
    ['Enter', [{ rated: [1, 0, 1] }]],
    ['Escape', []],
  ] as const;
  for (const [key, expected] of endings) {
    it(`is over with ${key}, of which the lesson hears nothing`, async () => {
      const kept = await endWith(mounted, type, { rated: [2, 0, 1] });
      const heard: string[] = [];
      mounted.host.addEventListener('keydown', (event) => {
        if (!event.defaultPrevented) heard.push(event.key);
      });
      await activate(mounted, 'Change');
      await keyboard.press('ArrowUp');
      await keyboard.press('1');
      await keyboard.press(key);
      expect(kept).to.deep.equal(expected);
      expect(inputs().length).to.equal(0);
      expect(heard).to.deep.equal(['ArrowUp']);
    });
  }
});
