import { expect } from '@open-wc/testing';
import { compileExercise } from '../../../test/support/compile-exercise.js';
import { activate, focusedIn } from '../../../test/support/controls.js';
import { mountExercise, type MountedExercise } from '../../../test/support/mount-exercise.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import { words } from './words.js';
import { wordsReader } from './words.read.js';

const source = `:::words
| fi | en | ru | spoken | picture | note | audio |
|---|---|---|---|---|---|---|
| avain | key | ключ | | 🔑 | *avaimet*: keys | [avain](audio/avain.mp3) |
| minä olen | I am | | mä oon | | | |
| kiitos | | | | 🎁 | | |
:::`;

let mounted: MountedExercise;

async function mount(lang = 'en'): Promise<void> {
  const type = words as ExerciseType;
  const { exercise } = compileExercise(source, [wordsReader]);
  mounted = await mountExercise({ exercise: exercise!, type, lang });
}

function shown(selector: string): readonly string[] {
  const found = [...mounted.element.renderRoot.querySelectorAll(selector)];
  return found.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

afterEach(() => mounted.remove());

describe('a list of words', () => {
  it('has the meaning in the learner’s language, else in the first there is', async () => {
    await mount('fi');
    expect(shown('.gloss')).to.deep.equal(['key', 'I am']);
    expect(shown('.spoken')).to.deep.equal(['puhekielessä: mä oon']);
  });

  it('names the languages', async () => {
    await mount();
    const { renderRoot } = mounted.element;
    expect(renderRoot.querySelector('.term .run')?.getAttribute('lang')).to.equal('fi');
    expect(renderRoot.querySelector('.gloss bdi')?.getAttribute('lang')).to.equal('en');
  });

  it('says a picture only where nothing else tells the meaning', async () => {
    await mount();
    const pictures = [...mounted.element.renderRoot.querySelectorAll('.emoji')];
    expect(pictures.map((one) => one.getAttribute('aria-hidden'))).to.deep.equal(['true', 'false']);
  });

  it('hides meanings and notes, and shows one, then all', async () => {
    await mount();
    await activate(mounted, 'Hide translations');
    expect(shown('.gloss, .note')).to.deep.equal([]);
    expect(shown('.cover').length).to.equal(2);
    const [cover] = mounted.element.renderRoot.querySelectorAll<HTMLElement>('.cover');
    cover?.focus();
    cover?.click();
    await mounted.settle();
    expect(shown('.gloss, .note')).to.deep.equal(['key', 'avaimet: keys']);
    expect(focusedIn(mounted)?.textContent?.trim()).to.equal('key');
    expect(mounted.actor.getSnapshot().context.response).to.deep.equal({ seen: [0] });
    await activate(mounted, 'Show translations');
    expect(shown('.gloss').length).to.equal(2);
    expect(mounted.actor.getSnapshot().context.response).to.deep.equal({ seen: [0, 1, 2] });
  });

  it('has a button for each word, with its recording where there is one', async () => {
    await mount();
    const buttons = mounted.element.renderRoot.querySelectorAll<HTMLButtonElement>('.hear');
    for (const button of buttons) button.click();
    await mounted.settle();
    const audio = new URL('audio/avain.mp3', document.baseURI).href;
    expect(mounted.speech.said.map(({ text, lang, audio }) => [text, lang, audio])).to.deep.equal([
      ['avain', 'fi', audio],
      ['minä olen', 'fi', undefined],
      ['kiitos', 'fi', undefined],
    ]);
    const [term] = mounted.element.renderRoot.querySelectorAll<HTMLElement>('dfn');
    expect(term?.dataset).to.deep.include({ hear: '', audio });
    const button = buttons[0]!;
    expect(button.getAttribute('aria-labelledby')).to.equal(`${button.id} ${term?.id}`);
  });

  it('can still be turned when the lesson has gone on', async () => {
    await mount();
    mounted.actor.send({ type: 'answer.checked' });
    await mounted.settle();
    await activate(mounted, 'Hide translations');
    expect(shown('.cover').length).to.equal(2);
  });
});
