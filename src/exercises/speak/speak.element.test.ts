import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { compileExercise } from '../../../test/support/compile-exercise.js';
import { activate, focusedIn, lastAnnounced } from '../../../test/support/controls.js';
import {
  fakeSpeech,
  type FakeSpeech,
  type FakeSpeechOptions,
} from '../../../test/support/fake-speech.js';
import { mountExercise, type MountedExercise } from '../../../test/support/mount-exercise.js';
import { until } from '../../../test/support/until.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import { settingsContext } from '../../element/contexts.js';
import { createSettings } from '../../settings.js';
import { speak, type SpeakResponse } from './speak.js';
import { speakReader } from './speak.read.js';

let mounted: MountedExercise;
let speech: FakeSpeech;

async function mount(options: FakeSpeechOptions = {}): Promise<void> {
  const type = speak as ExerciseType;
  const source =
    ':::speak\n- Hetkinen.\n  > One moment.\n- Minä kysyn.\n  > I’ll ask.\n- Kiitos!\n  > Thanks!\n:::';
  const { exercise } = compileExercise(source, [speakReader]);
  speech = fakeSpeech(options);
  mounted = await mountExercise({ exercise: exercise!, type, speech });
  mounted.element.focus();
}

function said(): SpeakResponse['said'] {
  return (mounted.actor.getSnapshot().context.response as SpeakResponse).said;
}

function shown(selector: string): readonly string[] {
  const found = [...mounted.element.renderRoot.querySelectorAll(selector)];
  return found.map((one) => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');
}

/** Presses a button of the recorder, or of what the browser understands. */
async function press(tag: 'polku-recording' | 'polku-understood', name: string): Promise<void> {
  const find = () => {
    const root = mounted.element.renderRoot.querySelector(tag)?.shadowRoot;
    const buttons = [...(root?.querySelectorAll('button') ?? [])];
    return buttons.find((one) => one.textContent?.trim() === name);
  };
  await until(find, `${tag}: ${name}`);
  find()?.click();
  await mounted.settle();
}

afterEach(() => mounted.remove());

describe('sentences to say', () => {
  it('come one after the other, silent until asked', async () => {
    await mount();
    expect(shown('.turn .text')).to.deep.equal(['Hetkinen.']);
    expect(shown('.told')).to.deep.equal([]);
    expect(speech.said).to.deep.equal([]);
    await activate(mounted, 'Listen: Sentence 1 of 3');
    await until(() => speech.said.length === 1);
    expect(speech.said).to.deep.equal([{ text: 'Hetkinen.', lang: 'fi', pace: 'normal' }]);
  });

  it('go on with the opinion of who said them, and take the focus along', async () => {
    await mount();
    await activate(mounted, 'Sounds good');
    expect(lastAnnounced()).to.equal('Next: sentence 2 of 3.');
    expect(focusedIn(mounted)?.textContent).to.contain('Sentence 2 of 3');
    await activate(mounted, 'I want to practise more');
    await activate(mounted, 'I can’t speak now');
    expect(said()).to.deep.equal(['well', 'more', 'skipped']);
    expect(shown('.opinion')).to.deep.equal(['Sounds good', 'I want to practise more', 'Skipped']);
    expect(shown('.turn')).to.deep.equal([]);
    expect(focusedIn(mounted)?.className).to.equal('end');
  });

  it('can be said again', async () => {
    await mount();
    await activate(mounted, 'I want to practise more');
    mounted.element.renderRoot.querySelector<HTMLElement>('#again-0')?.click();
    await until(() => shown('.turn .text')[0] === 'Hetkinen.');
    expect(shown('.turn')).to.have.length(1);
    await activate(mounted, 'Sounds good');
    expect(said()).to.deep.equal(['well', null, null]);
    expect(shown('.turn .text')).to.deep.equal(['Minä kysyn.']);
  });

  it('are recorded one by one, and let go of', async () => {
    await mount();
    await press('polku-recording', 'Record yourself');
    await until(() => speech.isMicrophoneOn);
    await activate(mounted, 'Sounds good');
    await until(() => !speech.isMicrophoneOn);
    expect(speech.isReleased).to.be.true;
    await press('polku-recording', 'Record yourself');
  });

  it('do not tell an old trouble again', async () => {
    await mount({ voice: 'none' });
    await activate(mounted, 'Listen: Sentence 1 of 3');
    await until(() => mounted.element.renderRoot.querySelector('polku-trouble'));
    await activate(mounted, 'Sounds good');
    await until(() => !mounted.element.renderRoot.querySelector('polku-trouble'));
    expect(lastAnnounced()).to.equal('Next: sentence 2 of 3.');
  });

  it('turn the microphone off when the exercise is left', async () => {
    await mount();
    await press('polku-recording', 'Record yourself');
    await until(() => speech.isMicrophoneOn);
    mounted.host.remove();
    await until(() => !speech.isMicrophoneOn);
  });

  it('can be finished without a microphone and without a voice', async () => {
    const microphone = { code: 'microphone.denied', severity: 'error', values: {} } as const;
    await mount({ microphone, voice: 'none' });
    await activate(mounted, 'Listen: Sentence 1 of 3');
    await until(() => mounted.element.renderRoot.querySelector('polku-trouble')?.problem);
    await press('polku-recording', 'Record yourself');
    for (let at = 0; at < 3; at++) await activate(mounted, 'Sounds good');
    expect(mounted.actor.getSnapshot().can({ type: 'answer.checked' })).to.be.true;
  });
});

describe('sentences that the browser may listen to', () => {
  it('shows what it understood, and marks nothing wrong', async () => {
    await mount({ recognised: ['hetkinen sentään'] });
    await press('polku-understood', 'Let the browser listen');
    const root = mounted.element.renderRoot.querySelector('polku-understood')!.shadowRoot!;
    await until(() => root.querySelector('.text'));
    expect(root.querySelector('bdi')?.textContent).to.equal('hetkinen sentään');
    expect([...root.querySelectorAll('mark')].map((one) => one.textContent)).to.deep.equal([
      'hetkinen',
    ]);
    expect(lastAnnounced()).to.equal('What the browser understood: hetkinen sentään');
    expect(said()).to.deep.equal([null, null, null]);
    await expect(mounted.host).to.be.accessible();
  });

  it('shows what was said until the learner stops it', async () => {
    await mount({ recognised: 'when-stopped' });
    await press('polku-understood', 'Let the browser listen');
    await press('polku-understood', 'Stop listening');
    const root = mounted.element.renderRoot.querySelector('polku-understood')!.shadowRoot!;
    await until(() => root.querySelector('bdi')?.textContent === 'hei');
  });

  it('says nothing of it after leaving, and keeps what was understood before', async () => {
    await mount({ recognised: 'when-stopped' });
    await press('polku-understood', 'Let the browser listen');
    await press('polku-understood', 'Stop listening');
    const element = mounted.element.renderRoot.querySelector('polku-understood')!;
    await until(() => element.shadowRoot!.querySelector('bdi'));
    await press('polku-understood', 'Let the browser listen');
    (await speech.source.open()).close();
    await press('polku-understood', 'Let the browser listen');
    expect(lastAnnounced()).to.match(/^The browser listens/);
    mounted.host.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(lastAnnounced()).to.match(/^The browser listens/);
  });

  it('listens no longer once it is switched off elsewhere', async () => {
    await mount();
    const opened = await speech.source.open();
    const { recogniser } = await fakeSpeech({ recognised: 'when-stopped' }).source.open();
    Object.assign(opened, { canRecognise: true, recogniser });
    const settings = createSettings();
    new ContextProvider(mounted.host, { context: settingsContext, initialValue: settings });
    mounted.element.requestUpdate();
    await press('polku-understood', 'Let the browser listen');
    Object.assign(opened, { recogniser: undefined });
    settings.send({ type: 'settings.changed', settings: { recognition: false } });
    const root = mounted.element.renderRoot.querySelector('polku-understood')!.shadowRoot!;
    await until(() => root.textContent?.includes('Switch it on'));
  });

  it('tells when it understood nothing', async () => {
    await mount({ recognised: { code: 'recognition.silence', severity: 'error', values: {} } });
    await press('polku-understood', 'Let the browser listen');
    const root = mounted.element.renderRoot.querySelector('polku-understood')!.shadowRoot!;
    await until(() => root.querySelector('polku-trouble'));
    expect(root.querySelector('.text')).to.be.null;
  });

  it('offers it with what it costs, and only where there is one', async () => {
    await mount();
    expect(mounted.element.renderRoot.querySelector('polku-understood')).to.be.null;
    mounted.remove();
    await mount();
    const opened = await speech.source.open();
    Object.assign(opened, { canRecognise: true });
    const settings = createSettings();
    new ContextProvider(mounted.host, { context: settingsContext, initialValue: settings });
    mounted.element.requestUpdate();
    await press('polku-understood', 'Switch it on');
    const offer = mounted.element.renderRoot.querySelector('polku-understood');
    expect(offer?.shadowRoot?.textContent).to.contain('to a server');
    expect(settings.getSnapshot().context.recognition).to.be.true;
  });
});
