import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import { fakeSpeech, type FakeSpeechOptions } from '../../test/support/fake-speech.js';
import { lastAnnounced } from '../../test/support/controls.js';
import { until } from '../../test/support/until.js';
import { createTranslator } from '../i18n/translator.js';
import type { Recording, Take } from '../speech/speech.js';
import { speechContext, translatorContext } from './contexts.js';
import './recording.element.js';
import type { PolkuRecording } from './recording.element.js';

const model = { text: 'Huomenta!', lang: 'fi' };
let host: HTMLElement;

async function show(options: FakeSpeechOptions = {}) {
  const speech = fakeSpeech(options);
  host = document.createElement('main');
  const initialValue = await createTranslator('en');
  new ContextProvider(host, { context: translatorContext, initialValue });
  new ContextProvider(host, { context: speechContext, initialValue: speech.source });
  const element = document.createElement('polku-recording');
  element.model = model;
  host.append(element);
  document.body.append(host);
  await element.updateComplete;
  return { element, speech };
}

function names({ renderRoot }: PolkuRecording): readonly string[] {
  return [...renderRoot.querySelectorAll('button')].map((one) => one.textContent?.trim() ?? '');
}

async function press(element: PolkuRecording, name: string): Promise<void> {
  await until(() => names(element).includes(name));
  const buttons = [...element.renderRoot.querySelectorAll('button')];
  buttons.find((one) => one.textContent?.trim() === name)?.click();
  await element.updateComplete;
}

afterEach(() => host.remove());

describe('polku-recording', () => {
  it('asks for nothing before it is pressed', async () => {
    const { element, speech } = await show();
    expect(names(element)).to.deep.equal(['Record yourself']);
    expect(speech.source.opened).to.be.undefined;
    await expect(element).to.be.accessible();
  });

  it('records, tells so, and offers what was recorded', async () => {
    const { element, speech } = await show();
    await press(element, 'Record yourself');
    await until(() => names(element).includes('Stop'));
    expect(speech.isMicrophoneOn).to.be.true;
    expect(lastAnnounced()).to.equal('Recording. Speak now.');
    expect(element.renderRoot.querySelectorAll('.wave rect').length).to.be.greaterThan(10);
    await expect(element).to.be.accessible();
    await press(element, 'Stop');
    await until(() => names(element).includes('Compare'));
    expect(speech.isMicrophoneOn).to.be.false;
    expect(lastAnnounced()).to.equal('Recorded: 2 seconds.');
    expect(names(element)).to.deep.equal(['Record again', 'Hear yourself', 'Compare']);
    await expect(element).to.be.accessible();
  });

  it('keeps the focus on its button from the first press on', async () => {
    const { element } = await show();
    element.renderRoot.querySelector('button')?.focus();
    await press(element, 'Record yourself');
    await press(element, 'Stop');
    await until(() => names(element).includes('Compare'));
    expect(element.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Record again');
  });

  it('plays the model, then the learner', async () => {
    const { element, speech } = await show();
    await press(element, 'Record yourself');
    await press(element, 'Stop');
    await press(element, 'Compare');
    await until(() => speech.said.length === 1);
    expect(speech.said).to.deep.equal([{ ...model, pace: 'normal' }]);
    expect(speech.played).to.deep.equal([]);
    expect(element.renderRoot.querySelector('.now')?.textContent?.trim()).to.equal(
      'Now: the model',
    );
    speech.finish();
    await until(() => speech.played.length === 1);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.now')?.textContent?.trim()).to.equal('Now: you');
    speech.finish();
    await until(() => names(element).includes('Compare'));
  });

  it('goes no further when it is stopped', async () => {
    const { element, speech } = await show();
    await press(element, 'Record yourself');
    await press(element, 'Stop');
    await press(element, 'Compare');
    await until(() => speech.said.length === 1);
    await press(element, 'Stop');
    await until(() => names(element).includes('Compare'));
    expect(speech.played).to.deep.equal([]);
  });

  it('plays the learner alone where there is no voice, and tells why', async () => {
    const { element, speech } = await show({ voice: 'none', ends: 'at-once' });
    await press(element, 'Record yourself');
    await press(element, 'Stop');
    await press(element, 'Compare');
    await until(() => speech.played.length === 1);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('polku-trouble')?.problem?.code).to.equal(
      'speech.no-voice',
    );
  });

  it('takes what there is when the recording ends by itself', async () => {
    const { element, speech } = await show();
    await press(element, 'Record yourself');
    await until(() => names(element).includes('Stop'));
    speech.endRecording();
    await until(() => names(element).includes('Compare'));
  });

  for (const code of ['denied', 'missing', 'unsupported']) {
    it(`tells why there is no microphone: ${code}`, async () => {
      const problem = { code: `microphone.${code}`, severity: 'error', values: {} } as const;
      const { element } = await show({ microphone: problem });
      await press(element, 'Record yourself');
      await until(() => element.renderRoot.querySelector('polku-trouble'));
      expect(element.renderRoot.querySelector('polku-trouble')?.problem).to.equal(problem);
      expect(names(element)).to.deep.equal(['Record yourself']);
    });
  }

  it('tells of an empty recording', async () => {
    const empty = { code: 'microphone.empty', severity: 'error', values: {} } as const;
    const { element } = await show({ recording: empty });
    await press(element, 'Record yourself');
    await press(element, 'Stop');
    await until(() => element.renderRoot.querySelector('polku-trouble'));
    expect(names(element)).to.deep.equal(['Record yourself']);
  });

  it('turns the microphone off when it is taken away, not when it is moved', async () => {
    const { element, speech } = await show();
    await press(element, 'Record yourself');
    await until(() => names(element).includes('Stop'));
    const section = document.createElement('section');
    host.append(section);
    section.append(element);
    await Promise.resolve();
    expect(speech.isMicrophoneOn, 'moved').to.be.true;
    element.remove();
    await Promise.resolve();
    expect(speech.isMicrophoneOn, 'taken away').to.be.false;
    expect(speech.isReleased).to.be.true;
  });

  it('says why a recording has ended by itself', async () => {
    const recording = {
      ...{ url: 'data:,', seconds: 1.5, loudness: [0.5], pauses: [], bytes: 5, type: 'audio/webm' },
      cut: 'unplugged' as const,
    };
    const { element, speech } = await show({ recording });
    await press(element, 'Record yourself');
    await until(() => names(element).includes('Stop'));
    speech.endRecording();
    await until(() => names(element).includes('Compare'));
    const why = 'The microphone went off. This is what was recorded until then.';
    expect(element.renderRoot.querySelector('.cut')?.textContent).to.equal(why);
    expect(lastAnnounced()).to.equal(`${why} Recorded: 2 seconds.`);
  });

  it('records nobody who has left while speech was loaded', async () => {
    const { element, speech } = await show();
    const { open } = speech.source;
    let load: () => void = () => undefined;
    const loaded = new Promise<void>((resolve) => (load = resolve));
    Object.assign(speech.source, { open: () => loaded.then(open) });
    await press(element, 'Record yourself');
    element.remove();
    await Promise.resolve();
    load();
    await new Promise((resolve) => setTimeout(resolve));
    expect(speech.takes).to.equal(0);
    host.append(element);
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Record yourself']);
  });
});

describe('a recording that somebody keeps', () => {
  const recording = {
    ...{ url: 'data:,', seconds: 60, loudness: [0.5], pauses: [], bytes: 5, type: 'audio/webm' },
  };

  /** Keeps the last one, and remembers all. */
  async function showKept(options: FakeSpeechOptions = {}) {
    const shown = await show(options);
    const kept: { readonly take: Take; readonly recording: Recording }[] = [];
    const keep = (take: Take, one: Recording) => void kept.push({ take, recording: one });
    shown.element.keeper = { keep };
    await shown.element.updateComplete;
    return { ...shown, kept, keep };
  }

  it('is its keeper’s: it stays when the element goes', async () => {
    const { element, speech, kept } = await showKept({ recording });
    let told: unknown;
    host.addEventListener('polku-recorded', (event) => (told = event.recording));
    await press(element, 'Record yourself');
    await press(element, 'Stop');
    await until(() => names(element).includes('Hear yourself'));
    expect(kept.map((one) => one.recording)).to.deep.equal([recording]);
    expect(told).to.equal(recording);
    element.remove();
    await Promise.resolve();
    expect(speech.isMicrophoneOn).to.be.false;
    expect(speech.isReleased).to.be.false;
    host.append(element);
    await element.updateComplete;
    expect(names(element), 'its keeper says what is kept').to.deep.equal(['Record yourself']);
  });

  it('is there to be seen and heard again', async () => {
    const { element, speech, keep } = await showKept();
    element.keeper = { keep, kept: recording };
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Record again', 'Hear yourself', 'Compare']);
    expect(element.renderRoot.querySelectorAll('.wave rect')).to.have.length(48);
    await press(element, 'Hear yourself');
    await until(() => speech.played.length === 1);
    expect(speech.played[0]?.url).to.equal(recording.url);
    element.remove();
    await Promise.resolve();
    host.append(element);
    await element.updateComplete;
    await until(() => names(element).includes('Hear yourself'));
    element.keeper = { keep };
    await element.updateComplete;
    expect(names(element), 'let go of by its keeper').to.deep.equal(['Record yourself']);
  });

  it('is replaced by the keeper, not by the element', async () => {
    const { element, kept, speech } = await showKept();
    for (const name of ['Record yourself', 'Record again']) {
      await press(element, name);
      await press(element, 'Stop');
      await until(() => names(element).includes('Record again'));
    }
    expect(kept).to.have.length(2);
    kept[0]!.take.release();
    expect(speech.isReleased).to.be.false;
  });

  it('is handed over when the element is taken away in the middle of it, to who kept it then', async () => {
    const { element, speech, kept } = await showKept({ recording });
    await press(element, 'Record yourself');
    await until(() => names(element).includes('Stop'));
    const others: unknown[] = [];
    element.keeper = { keep: (take) => void others.push(take) };
    element.remove();
    await until(() => kept.length === 1);
    expect(speech.isMicrophoneOn).to.be.false;
    expect(others).to.deep.equal([]);
  });

  it('is handed over when the element goes right after it was stopped', async () => {
    const { element, kept } = await showKept();
    await press(element, 'Record yourself');
    await until(() => names(element).includes('Stop'));
    const buttons = [...element.renderRoot.querySelectorAll('button')];
    buttons.find((one) => one.textContent?.trim() === 'Stop')?.click();
    element.remove();
    await until(() => kept.length === 1);
  });

  it('can be ended from outside, and is kept by then', async () => {
    const { element, speech, kept } = await showKept();
    await element.finish();
    expect(kept, 'nothing is recorded').to.have.length(0);
    await press(element, 'Record yourself');
    await until(() => names(element).includes('Stop'));
    await element.finish();
    expect(kept).to.have.length(1);
    expect(speech.isMicrophoneOn).to.be.false;
  });

  it('says what becomes of it, and how many minutes it may have', async () => {
    const { element, speech } = await showKept({
      recording: { ...recording, seconds: 300.1, cut: 'limit' },
    });
    element.note = 'Gone when you leave the interview.';
    element.longest = 300;
    await press(element, 'Record yourself');
    await until(() => names(element).includes('Stop'));
    expect(speech.longest).to.equal(300);
    speech.endRecording();
    await until(() => names(element).includes('Hear yourself'));
    expect(element.renderRoot.querySelector('.private')?.textContent).to.equal(element.note);
    expect(element.renderRoot.querySelector('.cut')?.textContent).to.equal(
      '5 minutes is the longest that is recorded.',
    );
  });
});

describe('trouble with the microphone', () => {
  async function troubleOf(options: FakeSpeechOptions): Promise<readonly string[]> {
    const { element } = await show(options);
    const told: string[] = [];
    host.addEventListener('polku-recording-trouble', ({ problem }) => told.push(problem.code));
    await press(element, 'Record yourself');
    if (options.recording) await press(element, 'Stop');
    await until(() => element.renderRoot.querySelector('polku-trouble'));
    return told;
  }
  const problem = (code: string) => ({ code, severity: 'error', values: {} }) as const;

  for (const code of ['denied', 'missing', 'busy', 'unsupported', 'insecure']) {
    it(`is told to who shows it: ${code}`, async () => {
      const microphone = problem(`microphone.${code}`);
      expect(await troubleOf({ microphone })).to.deep.equal([microphone.code]);
    });
  }

  it('is told when it is pulled out before anything was said, not when nothing was heard', async () => {
    const unplugged = problem('microphone.unplugged');
    expect(await troubleOf({ recording: unplugged })).to.deep.equal([unplugged.code]);
    expect(await troubleOf({ recording: problem('microphone.empty') })).to.deep.equal([]);
  });
});

describe('two recordings in a page', () => {
  async function showTwo() {
    const { element, speech } = await show();
    const other = document.createElement('polku-recording');
    host.append(other);
    await other.updateComplete;
    return { element, other, speech };
  }

  it('are each their own: the one that is taken away lets go of nothing else', async () => {
    const { element, other, speech } = await showTwo();
    await press(element, 'Record yourself');
    await press(element, 'Stop');
    await until(() => names(element).includes('Hear yourself'));
    await press(other, 'Record yourself');
    await until(() => names(other).includes('Stop'));
    element.remove();
    await Promise.resolve();
    expect(speech.isMicrophoneOn).to.be.true;
    await press(other, 'Stop');
    await until(() => names(other).includes('Hear yourself'));
  });

  it('have one microphone: who begins to record ends what the other records', async () => {
    const { element, other, speech } = await showTwo();
    await press(element, 'Record yourself');
    await until(() => names(element).includes('Stop'));
    await press(other, 'Record yourself');
    await until(() => names(element).includes('Hear yourself'));
    await until(() => names(other).includes('Stop'));
    expect(speech.isMicrophoneOn).to.be.true;
    expect(names(other)).to.deep.equal(['Stop']);
  });
});
