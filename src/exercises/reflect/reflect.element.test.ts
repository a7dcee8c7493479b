import { expect } from '@open-wc/testing';
import { compileExercise } from '../../../test/support/compile-exercise.js';
import { activate, focusedIn, lastAnnounced } from '../../../test/support/controls.js';
import { hidePage } from '../../../test/support/hide-page.js';
import { keyboard } from '../../../test/support/keyboard.js';
import { mountExercise, type MountedExercise } from '../../../test/support/mount-exercise.js';
import { endWith } from '../../../test/support/own-answer.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import { announce } from '../../element/announce.js';
import { mostWritten, reflect } from './reflect.js';
import { reflectReader } from './reflect.read.js';

const type = reflect as ExerciseType;
let mounted: MountedExercise;

beforeEach(async () => {
  const { exercise } = compileExercise(':::reflect\nWhich text first?\n:::', [reflectReader]);
  mounted = await mountExercise({ exercise: exercise!, type });
});
afterEach(() => mounted.remove());

const sheet = () => mounted.element.renderRoot.querySelector('textarea');
const words = () => mounted.element.renderRoot.querySelector('.words')?.textContent;
const text = () => mounted.element.renderRoot.textContent?.replace(/\s+/g, ' ') ?? '';

describe('a question to think about', () => {
  it('has a sheet with a name that says who reads it, and takes the focus', async () => {
    mounted.element.focus();
    expect(focusedIn(mounted)?.localName).to.equal('textarea');
    expect((await keyboard.focused()).name).to.equal('Your thoughts');
    expect(text()).to.include('This stays on this device and is sent to nobody.');
    expect(text()).to.include('You may also just think about it and go on.');
  });

  it('takes what is typed, with its lines, and grows with it', async () => {
    mounted.element.focus();
    const before = sheet()!.offsetHeight;
    await keyboard.type('The rota');
    await keyboard.press('Enter');
    await keyboard.type('because');
    await mounted.settle();
    expect(mounted.actor.getSnapshot().context.response).to.deep.equal({
      text: 'The rota\nbecause',
    });
    mounted.actor.send({ type: 'answer.changed', response: { text: 'line\n'.repeat(30) } });
    await mounted.settle();
    expect(sheet()!.offsetHeight).to.be.above(before * 3);
    expect(sheet()!.scrollHeight).to.be.at.most(sheet()!.offsetHeight);
  });

  it('says when there is no room for more', async () => {
    expect(text()).not.to.include('no room');
    mounted.actor.send({ type: 'answer.changed', response: { text: 'x'.repeat(mostWritten) } });
    await mounted.settle();
    expect(text()).to.include('There is no room for more.');
    expect(sheet()!.maxLength).to.equal(mostWritten);
  });

  it('shows the words as they were written once it is over', async () => {
    await endWith(mounted, type, { text: '<b>one</b>\n  two' });
    expect(sheet() === null).to.be.true;
    expect(words()).to.equal('<b>one</b>\n  two');
    await expect(mounted.host).to.be.accessible();
  });

  it('lets them be edited, and keeps the focus where one is', async () => {
    const kept = await endWith(mounted, type, { text: 'one' });
    await activate(mounted, 'Edit');
    await keyboard.press('Shift');
    expect(focusedIn(mounted)?.localName).to.equal('textarea');
    expect(text()).not.to.include('just think about it');
    await expect(mounted.host).to.be.accessible();
    await keyboard.press('End');
    await keyboard.type(' two');
    await activate(mounted, 'Save');
    await keyboard.press('Shift');
    expect(kept).to.deep.equal([{ text: 'one two' }]);
    expect(words()).to.equal('one two');
    expect(lastAnnounced()).to.equal('Changed.');
    expect(focusedIn(mounted)?.textContent?.trim()).to.equal('Edit');
  });

  it('leaves them as they are when editing is cancelled', async () => {
    const kept = await endWith(mounted, type, { text: 'one' });
    await activate(mounted, 'Edit');
    await keyboard.press('Shift');
    await keyboard.type('two');
    await activate(mounted, 'Cancel');
    await keyboard.press('Shift');
    expect(kept).to.deep.equal([]);
    expect(words()).to.equal('one');
    expect(focusedIn(mounted)?.textContent?.trim()).to.equal('Edit');
    await activate(mounted, 'Edit');
    expect(sheet()?.value).to.equal('one');
  });

  const editedTo = async (text: string) => {
    await activate(mounted, 'Edit');
    await keyboard.press('Shift');
    sheet()!.value = text;
    sheet()!.dispatchEvent(new Event('input'));
    await mounted.settle();
  };

  it('keeps nothing and says nothing when nothing was changed', async () => {
    const kept = await endWith(mounted, type, { text: 'one' });
    announce('Before.', 'en');
    await editedTo('one');
    await activate(mounted, 'Save');
    expect(kept).to.deep.equal([]);
    expect(lastAnnounced()).to.equal('Before.');
    expect(focusedIn(mounted)?.textContent?.trim()).to.equal('Edit');
  });

  it('keeps what is being changed when it is taken away', async () => {
    const kept = await endWith(mounted, type, { text: 'one' });
    await editedTo('two');
    // As in a lesson: what listens to it goes with it.
    const told: unknown[] = [];
    mounted.player.addEventListener('polku-revise', ({ response }) => told.push(response));
    mounted.player.remove();
    expect(told).to.deep.equal([{ text: 'two' }]);
    expect(kept).to.deep.equal([]);
  });

  it('keeps what is being changed when the page is hidden, and takes it back when cancelled', async () => {
    const kept = await endWith(mounted, type, { text: 'one' });
    await editedTo('two');
    hidePage()();
    expect(kept).to.deep.equal([{ text: 'two' }]);
    await mounted.settle();
    expect(sheet()?.value).to.equal('two');
    await activate(mounted, 'Cancel');
    expect(kept).to.deep.equal([{ text: 'two' }, { text: 'one' }]);
    expect(words()).to.equal('one');
  });

  it('is at peace with who wrote nothing, and lets them write later', async () => {
    const kept = await endWith(mounted, type, { text: ' ' });
    expect(text()).to.include('You have written nothing here, and that is fine.');
    await activate(mounted, 'Write something');
    await keyboard.press('Shift');
    await keyboard.type('x');
    await activate(mounted, 'Save');
    expect(kept.length).to.equal(1);
  });
});
