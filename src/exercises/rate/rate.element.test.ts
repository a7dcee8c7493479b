import { expect } from '@open-wc/testing';
import { compileExercise } from '../../../test/support/compile-exercise.js';
import { activate, focusedIn, lastAnnounced } from '../../../test/support/controls.js';
import { keyboard } from '../../../test/support/keyboard.js';
import { mountExercise, type MountedExercise } from '../../../test/support/mount-exercise.js';
import { endWith } from '../../../test/support/own-answer.js';
import { until } from '../../../test/support/until.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import type { Skill } from '../../course/skill.js';
import { rate, type RateResponse, type RateSpec } from './rate.js';
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
    await until(() => shown('.sum').length);
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
    expect(shown('.reached')).to.deep.equal(['yes', 'Not rated yet', 'a little']);
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

describe('rating one’s skills', () => {
  const skilled =
    ':::rate {#own skills=work}\n- I can ask. *Osaan kysyä.*\n- I wait. *Odotan.*\n:::';
  const skills = () => (mounted.actor.getSnapshot().context.response as RateResponse).skills;
  const fields = () => [...mounted.element.renderRoot.querySelectorAll('textarea')];
  const write = async (field: HTMLTextAreaElement, text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await mounted.settle();
  };
  const former: Skill = {
    ...{ kind: 'work', text: 'I count.', sentence: 'Osaan laskea.', lang: 'fi', step: 2, of: 4 },
    ...{ example: 'The till.', former: true },
  };

  beforeEach(async () => {
    mounted.remove();
    const { exercise } = compileExercise(skilled, [rateReader]);
    mounted = await mountExercise({ exercise: exercise!, type });
    inputs()[3]!.click();
    // What is told of skills besides comes a moment later.
    await until(() => fields()[0]);
  });

  it('offers an example for what one can do well, with a hint', async () => {
    expect(fields().length).to.equal(1);
    expect(shown('.example label')).to.deep.equal(['An example (if you like)']);
    inputs()[5]!.click();
    await mounted.settle();
    expect(fields().length).to.equal(1);
    inputs()[6]!.click();
    await mounted.settle();
    expect(fields().length).to.equal(2);
    expect(fields()[1]!.getAttribute('aria-describedby')).to.equal('example-1-how');
    expect(shown('.example .ask')[0]).to.equal('Where and when did you do it? One sentence.');
    await expect(mounted.host).to.be.accessible();
  });

  it('takes the example, keeps it when the step is another one, and lets it be taken out', async () => {
    await write(fields()[0]!, 'At the till. ');
    expect(skills()?.[0]).to.deep.include({ step: 3, example: 'At the till. ' });
    inputs()[0]!.click();
    await mounted.settle();
    expect(skills()?.[0]).to.deep.include({ step: 0, example: 'At the till. ' });
    expect(fields()[0]?.value).to.equal('At the till. ');
    await write(fields()[0]!, '');
    expect(skills()?.[0]).not.to.have.property('example');
    // Not from under the cursor: it is there for another one.
    expect(fields().length).to.equal(1);
    await write(fields()[0]!, 'At home.');
    expect(skills()?.[0]).to.deep.include({ step: 0, example: 'At home.' });
  });

  it('is written with digits and Enter in it, while ratings are changed', async () => {
    const told = rate.revive(mounted.player.view!.exercise.spec as RateSpec, { rated: [3, 1] });
    const kept = await endWith(mounted, type, told);
    await activate(mounted, 'Change');
    fields()[0]!.focus();
    await keyboard.type('2 years');
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    await keyboard.type('1');
    expect(fields()[0]?.value).to.equal('2 years\n1');
    await activate(mounted, 'Save');
    expect((kept[0] as RateResponse).skills?.[0]?.example).to.equal('2 years\n1');
    expect(shown('.example')).to.deep.equal(['Example: 2 years 1']);
  });

  describe('that are not asked any more', () => {
    const lower: Skill = {
      ...former,
      text: 'I add.',
      sentence: 'Lasken.',
      step: 0,
      level: 'Never',
    };
    let kept: readonly unknown[];
    beforeEach(async () => {
      const told = rate.revive(mounted.player.view!.exercise.spec as RateSpec, {
        rated: [3, 1],
        skills: [lower, { ...former, level: 'Alone' }],
      });
      kept = await endWith(mounted, type, told);
      await until(() => shown('.former').length);
    });

    it('are folded, the best first, each with its step', async () => {
      expect(shown('.former li')).to.deep.equal([
        'Osaan laskea. I count. Alone Example: The till.',
        'Lasken. I add. Never Example: The till.',
      ]);
      const gone = [...mounted.element.renderRoot.querySelectorAll('.former .track')].map(
        (track) => track.querySelectorAll('.place.gone').length,
      );
      expect(gone).to.deep.equal([3, 1]);
      const details = mounted.element.renderRoot.querySelector('details')!;
      expect(details.open).to.be.false;
      details.open = true;
      await expect(mounted.host).to.be.accessible();
    });

    it('are removed one by one, and not by pressing Enter thrice', async () => {
      await activate(mounted, 'Change');
      mounted.element.renderRoot.querySelector('details')!.open = true;
      await activate(mounted, 'Remove “Osaan laskea.”');
      await mounted.settle();
      expect(lastAnnounced()).to.equal('Removed.');
      expect(shown('.former .way-out')).to.deep.equal(['Removed. Undo', 'Remove']);
      expect(focusedIn(mounted)?.ariaLabel).to.equal('Undo: keep “Osaan laskea.”');
      await expect(mounted.host).to.be.accessible();
      await keyboard.press('Enter');
      await mounted.settle();
      expect(shown('.former .way-out')).to.deep.equal(['Remove', 'Remove']);
      await keyboard.press('Enter');
      await activate(mounted, 'Save');
      expect((kept.at(-1) as RateResponse).skills?.map(({ text }) => text)).to.deep.equal([
        ...['I can ask.', 'I wait.', 'I add.'],
      ]);
      expect(shown('.former li').length).to.equal(1);
    });

    it('are all there again where the change is cancelled', async () => {
      await activate(mounted, 'Change');
      await activate(mounted, 'Remove “Lasken.”');
      await activate(mounted, 'Cancel');
      await mounted.settle();
      expect(shown('.former li').length).to.equal(2);
      await activate(mounted, 'Change');
      expect(shown('.former .way-out')).to.deep.equal(['Remove', 'Remove']);
    });
  });
});
