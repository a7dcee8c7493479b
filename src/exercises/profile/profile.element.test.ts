import { expect } from '@open-wc/testing';
import { compileExercise } from '../../../test/support/compile-exercise.js';
import { activate, buttonOf, focusedIn, lastAnnounced } from '../../../test/support/controls.js';
import { keyboard } from '../../../test/support/keyboard.js';
import { mountExercise, type MountedExercise } from '../../../test/support/mount-exercise.js';
import { endWith } from '../../../test/support/own-answer.js';
import {
  pseudoLocale,
  registerPseudoLocale,
  textsIn,
} from '../../../test/support/pseudo-locale.js';
import { skill } from '../../../test/support/skills.js';
import { until } from '../../../test/support/until.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import type { Skill } from '../../course/skill.js';
import { profile, type ProfileResponse } from './profile.js';
import { profileReader } from './profile.read.js';

registerPseudoLocale();

const type = profile as ExerciseType;
const source = ':::profile {#own}\nMake it.\n\n> *Olen … .*\n>\n> …\n>\n> *Terveisin*\n:::';
const { exercise } = compileExercise(source, [profileReader]);
const some = [
  skill('Osaan siivota.', { step: 3, example: 'In a hotel, two years.' }),
  skill('Osaan laskea.', { step: 2 }),
  skill('Osaan myydä.', { step: 1 }),
  skill('Olen ahkera.', { kind: 'strength', step: 3 }),
  skill('En osaa.', { step: 0 }),
];
let mounted: MountedExercise;

/** Puts it into a page where the learner has these skills. */
async function show(skills: readonly Skill[] | Error = some, lang = 'en'): Promise<void> {
  const all = () => (skills instanceof Error ? Promise.reject(skills) : Promise.resolve(skills));
  mounted = await mountExercise({ exercise: exercise!, type, lang, skills: all });
  await until(() => mounted.element.renderRoot.querySelector('.answer > .fine'));
}

afterEach(() => mounted.remove());

const response = () => mounted.actor.getSnapshot().context.response as ProfileResponse;
const sheet = () => mounted.element.renderRoot.querySelector('textarea');
const boxes = () => [...mounted.element.renderRoot.querySelectorAll('input')];
const shown = (selector: string) =>
  [...mounted.element.renderRoot.querySelectorAll(selector)].map(
    (one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '',
  );
const names = () => shown('button');
const pick = async (at: number) => {
  boxes()[at]!.click();
  await mounted.settle();
};
const write = async (text: string) => {
  sheet()!.value = text;
  sheet()!.dispatchEvent(new Event('input'));
  await mounted.settle();
};
const made = (...sentences: readonly string[]) => `Olen … .\n\n${sentences.join(' ')}\n\nTerveisin`;

describe('a text put together from skills', () => {
  it('proposes the best, and has them in the text', async () => {
    await show();
    expect(shown('.group legend')).to.deep.equal(['At work', 'Strengths']);
    expect(shown('.card bdi')).to.deep.equal([
      'Osaan siivota.',
      'Osaan laskea.',
      'Osaan myydä.',
      'Olen ahkera.',
    ]);
    expect(boxes().map(({ checked }) => checked)).to.deep.equal([true, true, false, true]);
    const text = made('Osaan siivota.', 'Osaan laskea.', 'Olen ahkera.');
    expect(sheet()?.value).to.equal(text);
    expect(shown('.revise .fine').join()).to.match(/^This is a proposal/);
    // Nobody has chosen or written it yet.
    expect(response()).to.deep.equal({ text: '', chosen: [] });
    expect(shown('.examples')).to.deep.equal([
      'For the interview: tell this as an example Osaan siivota. In a hotel, two years.',
    ]);
    expect(mounted.element.renderRoot.querySelector('.card bdi')?.getAttribute('lang')).to.equal(
      'fi',
    );
    await expect(mounted.host).to.be.accessible();
  });

  it('keeps a proposal that is wanted, by a button or by copying it', async () => {
    const text = made('Osaan siivota.', 'Osaan laskea.', 'Olen ahkera.');
    for (const name of ['Keep this text', 'Copy']) {
      await show();
      await activate(mounted, name);
      expect(response().text).to.equal(text);
      expect(response().chosen.length).to.equal(3);
      expect(names()).to.deep.equal(['Copy']);
      if (name !== 'Copy') mounted.remove();
    }
  });

  it('follows the choice', async () => {
    await show();
    await pick(2);
    await pick(0);
    expect(sheet()?.value).to.equal(made('Osaan laskea.', 'Osaan myydä.', 'Olen ahkera.'));
    expect(names()).to.deep.equal(['Copy']);
  });

  it('exchanges only the sentences, and leaves what was written around them', async () => {
    await show();
    await write(sheet()!.value.replace('Olen …', 'Olen Amina').replace('hkera.', 'hkera. Hei!'));
    await pick(0);
    expect(sheet()?.value).to.equal('Olen Amina .\n\nOsaan laskea. Olen ahkera. Hei!\n\nTerveisin');
    for (const at of [1, 3]) await pick(at);
    expect(sheet()?.value).to.equal('Olen Amina .\n\n… Hei!\n\nTerveisin');
  });

  it('has a place for them where none are chosen any more, and proposes nothing then', async () => {
    await show();
    await write(sheet()!.value.replace('Olen …', 'Olen Amina'));
    for (const at of [0, 1, 3]) await pick(at);
    expect(sheet()?.value).to.equal('Olen Amina .\n\n…\n\nTerveisin');
    expect(boxes().some(({ checked }) => checked)).to.be.false;
    await pick(2);
    expect(sheet()?.value).to.equal('Olen Amina .\n\nOsaan myydä.\n\nTerveisin');
  });

  it('never writes over sentences that were changed by hand, unless asked to', async () => {
    await show();
    await write('Mine.');
    expect(names()).to.deep.equal(['Copy', 'Put it together anew']);
    await pick(0);
    expect(sheet()?.value).to.equal('Mine.');
    expect(shown('.revise .fine').join()).to.include('your choice does not change them');
    await activate(mounted, 'Put it together anew');
    expect(sheet()?.value).to.equal(made('Osaan laskea.', 'Olen ahkera.'));
    await keyboard.press('Shift');
    expect(focusedIn(mounted)?.textContent?.trim()).to.equal('Take back my own text');
  });

  it('takes back what was there before, also once it has been written on', async () => {
    await show();
    await write('Mine.');
    await activate(mounted, 'Put it together anew');
    await write('Other.');
    await pick(0);
    await activate(mounted, 'Take back my own text');
    expect(sheet()?.value).to.equal('Mine.');
    expect(boxes()[0]?.checked).to.be.false;
    await activate(mounted, 'Take back my own text');
    expect(sheet()?.value).to.equal('Other.');
    await activate(mounted, 'Put it together anew');
    await activate(mounted, 'Take back my own text');
    expect(sheet()?.value).to.equal('Other.');
    expect(names()).not.to.include('Take back my own text');
  });

  it('keeps what was written another time as it is', async () => {
    await show();
    const own = { text: 'Mine.', chosen: ['Osaan myydä.'], paragraph: 'x' };
    mounted.actor.send({ type: 'answer.changed', response: own });
    await mounted.settle();
    expect(sheet()?.value).to.equal('Mine.');
    expect(boxes().map(({ checked }) => checked)).to.deep.equal([false, false, true, false]);
  });

  it('is kind to who has no skills yet, and lets them write', async () => {
    await show([]);
    expect(shown('.answer > .fine')[0]).to.match(/^You have not rated your skills yet/);
    expect(sheet()?.value).to.equal('Olen … .\n\nTerveisin');
    expect(shown('#fine')[0]).to.match(/^Write your own words in place of “…”\./);
    await write('Olen Amina.');
    expect(response().text).to.equal('Olen Amina.');
    expect(shown('#fine')[0]).to.match(/^Change it until/);
    await expect(mounted.host).to.be.accessible();
  });

  it('lets them write where the skills cannot be had, and tries again when asked to', async () => {
    await show(new Error('offline'));
    expect(shown('.answer > .fine')[0]).to.match(/^Your skills could not be opened/);
    await write('Mine.');
    await activate(mounted, 'Try again');
    expect(response()).to.deep.equal({ text: 'Mine.', chosen: [] });
    await expect(mounted.host).to.be.accessible();
  });

  it('folds what is more than one looks through', async () => {
    await show(Array.from({ length: 9 }, (_, at) => skill(`Osaan ${at}.`)));
    expect(shown('.group > .card').length).to.equal(6);
    expect(shown('.group details .card').length).to.equal(3);
    expect(mounted.element.renderRoot.querySelector('details')?.open).to.be.false;
  });

  describe('copied', () => {
    const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    const stand = (value: unknown) =>
      Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, value });
    afterEach(() => Object.defineProperty(Navigator.prototype, 'clipboard', clipboard));

    it('goes to the clipboard, which is told', async () => {
      const copied: string[] = [];
      stand({ writeText: (text: string) => Promise.resolve(void copied.push(text)) });
      await show();
      await activate(mounted, 'Copy');
      await until(() => shown('.revise .fine').includes('Copied.'));
      expect(copied).to.deep.equal([response().text]);
      expect(lastAnnounced()).to.equal('Copied.');
      await write('x');
      expect(shown('.revise .fine')).not.to.include('Copied.');
    });

    for (const [name, value] of [
      ['is missing', undefined],
      ['is forbidden', { writeText: () => Promise.reject(new Error('no')) }],
    ] as const) {
      it(`is selected where the clipboard ${name}`, async () => {
        stand(value);
        await show();
        await activate(mounted, 'Copy');
        await until(() => lastAnnounced() === 'The text is selected. Copy it now.');
        const { selectionStart, selectionEnd, value: text } = sheet()!;
        expect([selectionStart, selectionEnd]).to.deep.equal([0, text.length]);
        expect(focusedIn(mounted)).to.equal(sheet());
      });
    }
  });

  it('shows the text once it is over, with its examples, and lets it be changed', async () => {
    await show();
    const kept = await endWith(mounted, type, {
      ...{ text: 'Mine.\n  Two.', chosen: ['Osaan siivota.'], paragraph: 'x' },
    });
    expect(sheet()).to.equal(null);
    expect(mounted.element.renderRoot.querySelector('.words')?.textContent).to.equal(
      'Mine.\n  Two.',
    );
    expect(shown('.examples p').length).to.equal(2);
    expect(boxes()).to.deep.equal([]);
    await expect(mounted.host).to.be.accessible();
    await activate(mounted, 'Change my text');
    await keyboard.press('Shift');
    expect(focusedIn(mounted)).to.equal(sheet());
    await pick(1);
    await write('Ours.');
    await expect(mounted.host).to.be.accessible();
    await activate(mounted, 'Save');
    expect(kept).to.deep.equal([
      { text: 'Ours.', chosen: ['Osaan siivota.', 'Osaan laskea.'], paragraph: 'x' },
    ]);
  });

  it('proposes skills to who came before there were any, and leaves it when cancelled', async () => {
    await show();
    const kept = await endWith(mounted, type, profile.blank(exercise!.spec as never));
    expect(shown('.answer > .fine')).to.deep.equal([
      'You have written nothing here, and that is fine.',
    ]);
    await activate(mounted, 'Change my text');
    await until(() => sheet()?.value.includes('Osaan siivota.'));
    await activate(mounted, 'Cancel');
    expect(kept).to.deep.equal([]);
    expect(() => buttonOf(mounted, 'Copy')).to.throw();
    await activate(mounted, 'Change my text');
    await until(() => sheet()?.value.includes('Osaan siivota.'));
    await activate(mounted, 'Save');
    expect((kept as ProfileResponse[]).map(({ chosen }) => chosen.length)).to.deep.equal([3]);
  });

  it('shows no text of its own past the translator', async () => {
    await show(some, pseudoLocale);
    await write('Mine.');
    const own = JSON.stringify([exercise, some]);
    const untranslated = textsIn(mounted.element.renderRoot)
      .filter(({ text }) => !/^⟦[^⟦⟧]*⟧$/.test(text) && text.length > 1)
      .filter(({ text }) => !own.includes(text) && text !== 'Mine.');
    expect(untranslated).to.deep.equal([]);
  });
});
