import { aTimeout, expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { compileExercise } from '../../../test/support/compile-exercise.js';
import { focusedIn, lastAnnounced } from '../../../test/support/controls.js';
import { fakeSpeech, type FakeSpeechOptions } from '../../../test/support/fake-speech.js';
import { keyboard } from '../../../test/support/keyboard.js';
import { mountExercise, type MountedExercise } from '../../../test/support/mount-exercise.js';
import {
  pseudoLocale,
  registerPseudoLocale,
  textsIn,
} from '../../../test/support/pseudo-locale.js';
import { until } from '../../../test/support/until.js';
import { dialogue, type DialogueResponse } from './dialogue.js';
import { dialogueReader } from './dialogue.read.js';
import type { PolkuRehearsal } from './rehearsal.element.js';

registerPseudoLocale();

const plain = `:::dialogue
**Liisa:** [Huomenta!](audio/huomenta.opus)
> Good morning!

**Amina:** Moi, Liisa!
> Hi, Liisa!

**Liisa:** Mitä kuuluu?
> How are you?
:::`;
const asking = plain
  .replace('Moi, Liisa', '[[Moi|Hei]], Liisa')
  .replace('dialogue', 'dialogue {you=Amina}');

let mounted: MountedExercise;

async function mount(source: string, options: FakeSpeechOptions = {}, lang = 'en') {
  const { exercise } = compileExercise(source, [dialogueReader]);
  const speech = fakeSpeech({ ends: 'when-told', ...options });
  mounted = await mountExercise({
    exercise: exercise!,
    type: dialogue,
    speech,
    lang,
  });
}

afterEach(() => mounted.remove());

function response(): DialogueResponse {
  return mounted.actor.getSnapshot().context.response as DialogueResponse;
}

function rehearsal(): PolkuRehearsal | null {
  return mounted.element.renderRoot.querySelector('polku-rehearsal');
}

function roots(): readonly ParentNode[] {
  const own = mounted.element.renderRoot;
  return [own, rehearsal()?.renderRoot].filter((root) => root !== undefined);
}

function shown(selector: string): readonly string[] {
  return roots()
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

function buttonNamed(name: string): HTMLElement | undefined {
  return roots()
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, [type=radio]')])
    .find((one) => {
      const own =
        one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent;
      return own?.replace(/\s+/g, ' ').trim().startsWith(name);
    });
}

async function press(name: string): Promise<void> {
  const button = await until(() => buttonNamed(name), `a button “${name}”`);
  button.focus();
  button.click();
  await mounted.settle();
  await aTimeout(0);
}

/** What reaches over the edges of the page. */
function outside(): readonly string[] {
  return [...(rehearsal()?.renderRoot.querySelectorAll('*') ?? [])]
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > innerWidth + 0.5;
    })
    .map((element) => `${element.localName}.${element.className}`);
}

/** What is being said comes to its end, and the next line begins. */
async function hearOn(): Promise<void> {
  const before = mounted.speech.said.length;
  mounted.speech.finish();
  await until(() => mounted.speech.said.length > before, 'the next line');
  await mounted.settle();
}

function saidTexts(): readonly string[] {
  return mounted.speech.said.map(({ text }) => text);
}

describe('listening to a dialogue', () => {
  it('says nothing by itself', async () => {
    await mount(plain);
    await aTimeout(50);
    expect(saidTexts()).to.be.empty;
  });

  it('says all lines, with the line lit, and is done with them', async () => {
    await mount(plain);
    await press('Listen to everything');
    await until(() => shown('.lit').length > 0);
    expect(shown('.lit .line')).to.deep.equal(['Huomenta!']);
    await hearOn();
    expect(shown('.lit .line')).to.deep.equal(['Moi, Liisa!']);
    await hearOn();
    mounted.speech.finish();
    await until(() => lastAnnounced() === 'That was the whole conversation.');
    await mounted.settle();
    expect(saidTexts()).to.deep.equal(['Huomenta!', 'Moi, Liisa!', 'Mitä kuuluu?']);
    expect(mounted.speech.said[0]?.audio).to.match(/\/audio\/huomenta\.opus$/);
    expect(mounted.speech.said.every(({ lang }) => lang === 'fi')).to.be.true;
    expect(response().heard).to.deep.equal([0, 1, 2]);
    expect(shown('.done')).to.deep.equal(['Done. You can go on, or play a part.']);
    expect(shown('.lit')).to.be.empty;
  });

  it('pauses for a line that is tapped between two lines', async () => {
    await mount(plain);
    await press('Listen to everything');
    await until(() => saidTexts().length === 1);
    mounted.speech.finish();
    await aTimeout(0);
    await press('Listen to line 3');
    mounted.speech.finish();
    await aTimeout(700);
    expect(saidTexts()).to.deep.equal(['Huomenta!', 'Mitä kuuluu?']);
    await press('Go on');
    await until(() => saidTexts().length === 3);
  });

  it('tells a trouble in its place alone', async () => {
    await mount(plain.replace('[Huomenta!](audio/huomenta.opus)', 'Huomenta!'), { voice: 'none' });
    await press('Listen to everything');
    await until(() => shown('polku-trouble').length === 1);
    await press('Play a part');
    await until(() => rehearsal());
    await mounted.settle();
    expect(shown('polku-trouble')).to.be.empty;
  });

  it('pauses, goes on, is slow and stops, with the focus on its button', async () => {
    await mount(plain);
    await press('Slowly');
    await press('Listen to everything');
    await until(() => buttonNamed('Pause'));
    expect(focusedIn(mounted)?.textContent?.trim()).to.equal('Pause');
    await press('Pause');
    expect(focusedIn(mounted)?.textContent?.trim()).to.equal('Go on');
    await press('Go on');
    expect(mounted.speech.said.map(({ pace }) => pace)).to.deep.equal(['slow', 'slow']);
    await press('Stop');
    expect(shown('.lit')).to.be.empty;
    expect(mounted.speech.source.opened?.speaker.getSnapshot()).to.be.undefined;
  });

  it('lets one line be heard alone, and pauses the whole for it', async () => {
    await mount(plain);
    await press('Listen to everything');
    await until(() => shown('.lit').length > 0);
    await press('Listen to line 3, Liisa');
    await until(() => saidTexts().length > 1);
    expect(saidTexts()).to.deep.equal(['Huomenta!', 'Mitä kuuluu?']);
    expect(shown('.lit .line')).to.deep.equal(['Mitä kuuluu?']);
    mounted.speech.finish();
    await until(() => response().heard.length > 0);
    expect(response().heard).to.deep.equal([2]);
    expect(buttonNamed('Go on')).to.exist;
  });

  it('is read line by line where there is no voice, and says so once', async () => {
    await mount(plain.replace(/\[(Huomenta!)\]\(.*\)/, '$1'), { voice: 'none' });
    await press('Listen to everything');
    for (let lines = 0; lines < 3; lines++) await press('Next line');
    await until(() => response().heard.length === 3);
    expect(mounted.element.renderRoot.querySelectorAll('polku-trouble').length).to.equal(1);
    expect(shown('.done')).to.have.length(1);
  });

  it('stops when the learner leaves, and lives on when it is moved', async () => {
    await mount(plain);
    await press('Listen to everything');
    await until(() => shown('.lit').length > 0);
    const { host, speech } = mounted;
    document.body.append(host);
    await aTimeout(0);
    expect(speech.source.opened?.speaker.getSnapshot()).to.exist;
    await hearOn();
    expect(shown('.lit .line')).to.deep.equal(['Moi, Liisa!']);
    host.remove();
    await aTimeout(0);
    expect(speech.source.opened?.speaker.getSnapshot()).to.be.undefined;
    await aTimeout(700);
    expect(saidTexts()).to.have.length(2);
    document.body.append(host);
    await press('Listen to everything');
    await until(() => speech.said.length === 3);
    expect(saidTexts()[2]).to.equal('Huomenta!');
  });

  it('shows translations one by one and all at once, and hides the text', async () => {
    await mount(plain);
    await press('Translation of line 2');
    expect(shown('.translation')).to.deep.equal(['Hi, Liisa!']);
    await press('Translations');
    expect(shown('.translation')).to.be.empty;
    await press('Translations');
    expect(shown('.translation')).to.have.length(3);
    await press('Hide the text');
    expect(shown('.line').join()).not.to.include('Moi');
    await press('Hide the text');
    expect(shown('.line')).to.include('Moi, Liisa!');
  });

  it('can be read where one does not want to listen', async () => {
    await mount(plain);
    await press('I have read it');
    expect(response().heard).to.deep.equal([0, 1, 2]);
    expect(focusedIn(mounted)?.className).to.equal('done');
  });
});

describe('filling the gaps of a dialogue', () => {
  it('shows a blank, but lets the line be heard whole', async () => {
    await mount(asking);
    expect(shown('.asking .line')).to.deep.equal(['Gap 1 of 1, Liisa!']);
    await press('Listen to line 2, Amina');
    await until(() => saidTexts().length > 0);
    expect(saidTexts()).to.deep.equal(['Moi, Liisa!']);
    expect(shown('.asking .line').join()).not.to.include('Moi');
  });

  it('comes back to the lines when it is checked', async () => {
    await mount(asking);
    await press('Play a part');
    await until(() => rehearsal());
    const given = ['Moi'];
    mounted.actor.send({ type: 'answer.changed', response: { given } });
    mounted.actor.send({ type: 'answer.checked' });
    await until(() => !rehearsal());
    expect(shown('.correction')).to.deep.equal(['Moi Right']);
  });

  it('keeps what was written while a part is played', async () => {
    await mount(asking);
    mounted.element.focus();
    await keyboard.type('Hei');
    await press('Play a part');
    await press('Fill in the gaps');
    expect(mounted.element.renderRoot.querySelector<HTMLInputElement>('#gap-0')?.value).to.equal(
      'Hei',
    );
    expect(focusedIn(mounted)?.textContent?.trim()).to.equal('Play a part');
  });
});

describe('playing a part of a dialogue', () => {
  it('says the partner’s lines, hides one’s own behind its meaning, and counts', async () => {
    await mount(plain);
    await press('Play a part');
    await press('From memory');
    await until(() => saidTexts().length === 1);
    expect(shown('polku-rehearsal, .turn .line')).to.include('Huomenta!');
    mounted.speech.finish();
    await until(() => lastAnnounced() === 'Liisa: Huomenta!');
    await until(() => buttonNamed('Show my line'));
    expect(shown('.cue')).to.deep.equal(['Your turn, Amina Hi, Liisa!']);
    expect(shown('.line').join()).not.to.include('Moi');
    await press('Show my line');
    expect(shown('.own .line')).to.deep.equal(['Moi, Liisa!']);
    expect(lastAnnounced()).to.equal('Amina: Moi, Liisa!');
    await press('I knew it');
    await until(() => saidTexts().length === 2);
    mounted.speech.finish();
    await until(() => shown('.result').length > 0);
    expect(shown('.result')).to.deep.equal(['You knew 1 of your 1 line.']);
    expect(response().played).to.deep.equal([1]);
    await press('Back to the text');
    expect(shown('.done')).to.have.length(1);
  });

  it('can be played with the keyboard, the focus never lost', async () => {
    await mount(plain);
    await press('Play a part');
    await until(() => focusedIn(mounted)?.localName === 'polku-rehearsal');
    await keyboard.moveTo(({ name }) => name.startsWith('From memory'));
    await keyboard.press('Enter');
    await until(() => saidTexts().length === 1);
    const names = ['Go on', 'Show my line', 'I knew it', 'Go on', 'Once more'];
    for (const name of names) {
      await until(() => buttonNamed(name));
      await aTimeout(0);
      expect((await keyboard.focused()).name).to.equal(name);
      await keyboard.press('Enter');
    }
  });

  it('lets another part be chosen, by who speaks', async () => {
    await mount(plain);
    await press('Play a part');
    await press('Liisa');
    await press('From memory');
    await until(() => buttonNamed('Show my line'));
    expect(shown('.cue')).to.deep.equal(['Your turn, Liisa Good morning!']);
    await press('Another part or way');
    expect(buttonNamed('Amina')).to.exist;
    await press('Back to the text');
    expect(buttonNamed('Listen to everything')).to.exist;
  });

  it('goes on by hand where there is no voice', async () => {
    await mount(plain.replace(/\[(Huomenta!)\]\(.*\)/, '$1'), { voice: 'none' });
    await press('Play a part');
    await press('From memory');
    await until(
      () => lastAnnounced()?.includes('Liisa: Huomenta!') || lastAnnounced()?.includes('no voice'),
    );
    await press('Go on');
    await press('Show my line');
    await press('Not yet');
    await press('Go on');
    expect(shown('.result')).to.deep.equal(['You knew 0 of your 1 line.']);
    expect(response().played).to.deep.equal([1]);
  });

  it('records, keeps the recording to compare, and lets go of the microphone', async () => {
    await mount(plain);
    await press('Play a part');
    await press('Liisa');
    await press('Aloud');
    await customElements.whenDefined('polku-recording');
    const recording = () => rehearsal()?.renderRoot.querySelector('polku-recording');
    const record = await until(() => recording()?.renderRoot.querySelector<HTMLElement>('.record'));
    record.click();
    await until(() => mounted.speech.isMicrophoneOn);
    record.click();
    await until(() => !mounted.speech.isMicrophoneOn);
    await press('Show my line');
    await until(() => recording()?.renderRoot.textContent?.includes('Compare'));
    record.click();
    await until(() => mounted.speech.isMicrophoneOn);
    mounted.host.remove();
    await until(() => mounted.speech.isReleased);
    expect(mounted.speech.isMicrophoneOn).to.be.false;
  });

  it('forgets what was recorded of one line at the next', async () => {
    await mount(':::dialogue {you=A}\n**A:** Moi!\n\n**A:** Mitä kuuluu?\n\n**B:** Hyvää!\n:::');
    await press('Play a part');
    await press('Aloud');
    await customElements.whenDefined('polku-recording');
    const recording = () => rehearsal()?.renderRoot.querySelector('polku-recording');
    const first = await until(recording);
    await press('Show my line');
    expect(recording()).to.equal(first);
    await press('I knew it');
    await until(() => recording() && recording() !== first);
  });

  it('goes on without a microphone, and says why there is none', async () => {
    const microphone = { code: 'microphone.denied', severity: 'error', values: {} } as const;
    await mount(plain, { microphone });
    await press('Play a part');
    await press('Liisa');
    await press('Aloud');
    await customElements.whenDefined('polku-recording');
    const recording = await until(() => rehearsal()?.renderRoot.querySelector('polku-recording'));
    const record = await until(() => recording.renderRoot.querySelector<HTMLElement>('.record'));
    record.click();
    await until(() => recording.renderRoot.querySelector('polku-trouble'));
    await press('Show my line');
    await press('I knew it');
    expect(shown('.turn').length).to.equal(2);
  });

  for (const [moment, reach] of [
    ['choosing', async () => undefined],
    ['the partner speaks', () => press('From memory')],
    [
      'one’s own turn, aloud',
      async () => {
        await press('Liisa');
        await press('Aloud');
        await until(() => buttonNamed('Show my line'));
      },
    ],
    [
      'compared',
      async () => {
        await press('Liisa');
        await press('From memory');
        await press('Show my line');
      },
    ],
  ] as const) {
    it(`is accessible, with all its texts translated: ${moment}`, async () => {
      await mount(plain);
      await press('Play a part');
      await until(() => rehearsal());
      await reach();
      expect(rehearsal()?.renderRoot.querySelectorAll('[style]').length).to.equal(0);
      await expect(mounted.host).to.be.accessible();
    });
  }

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`has room in 320 px with large type, ${dir}`, async () => {
      await setViewport({ width: 320, height: 640 });
      await mount(plain);
      const { host } = mounted;
      Object.assign(host, { dir });
      host.style.inlineSize = '304px';
      host.style.setProperty('--polku-text-scale', '1.45');
      await press('Play a part');
      await until(() => rehearsal());
      expect(outside(), 'choosing').to.deep.equal([]);
      await press('Liisa');
      await press('Aloud');
      await press('Show my line');
      expect(outside(), 'compared').to.deep.equal([]);
      await press('I knew it');
      expect(outside(), 'the partner speaks').to.deep.equal([]);
      await setViewport({ width: 800, height: 600 });
    });
  }

  it('shows no text of its own past the translator', async () => {
    await mount(plain, {}, pseudoLocale);
    const play = mounted.element.renderRoot.querySelectorAll<HTMLElement>('.next button')[0];
    play?.click();
    const root = await until(() => rehearsal()?.renderRoot);
    await until(() => root.querySelector('.way'));
    const untranslated = textsIn(root)
      .map(({ text }) => text)
      .filter((text) => !/^⟦[^⟦⟧]*⟧$/.test(text) && !['Liisa', 'Amina'].includes(text));
    expect(untranslated).to.deep.equal([]);
  });
});
