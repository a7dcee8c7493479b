import { expect } from '@open-wc/testing';
import { hidePage } from '../../test/support/hide-page.js';
import { createSettings, type SettingsStore } from '../settings.js';
import { openSpeech } from './open-speech.js';
import { PageRecogniser, type Recognition, type RecognitionMaker } from './recogniser.js';

let aborted = 0;

type Act = (recognition: Recognition) => void;

/** The browser's recognition, which does as it is told as soon as it is started. */
function recogniserThat(act: Act, onStop?: Act): PageRecogniser {
  return new PageRecogniser(makerThat(act, onStop), allowing());
}

/** Settings of who has switched recognition on. */
function allowing(): SettingsStore {
  const settings = createSettings();
  set(settings, true);
  return settings;
}

function set(settings: SettingsStore, recognition: boolean): void {
  settings.send({ type: 'settings.changed', settings: { recognition } });
}

function makerThat(act: Act, onStop: Act = () => undefined): RecognitionMaker {
  return class implements Recognition {
    lang = '';
    maxAlternatives = 1;
    onresult: Recognition['onresult'] = null;
    onerror: Recognition['onerror'] = null;
    onend: Recognition['onend'] = null;
    start() {
      queueMicrotask(() => act(this));
    }
    stop() {
      queueMicrotask(() => onStop(this));
    }
    abort() {
      aborted += 1;
      this.onerror?.({ error: 'aborted' });
    }
  };
}

const heard = (...texts: readonly string[]) => ({
  results: [texts.map((transcript) => ({ transcript }))],
});

describe('recognition', () => {
  it('gives what was understood, the most likely first', async () => {
    let lang = '';
    const recogniser = recogniserThat((one) => {
      lang = one.lang;
      one.onresult?.(heard(' hei ', 'hai'));
    });
    expect(await recogniser.listen('fi')).to.deep.equal(['hei', 'hai']);
    expect(lang).to.equal('fi');
  });

  for (const [error, code] of [
    ['no-speech', 'silence'],
    ['network', 'network'],
    ['not-allowed', 'denied'],
    ['service-not-allowed', 'denied'],
    ['language-not-supported', 'language'],
    ['bad-grammar', 'failed'],
  ] as const) {
    it(`tells “${error}” as ${code}`, async () => {
      const recogniser = recogniserThat((one) => one.onerror?.({ error }));
      expect(await recogniser.listen('fi')).to.deep.include({ code: `recognition.${code}` });
    });
  }

  it('tells silence where it ends without a word', async () => {
    const silent = { code: 'recognition.silence' };
    const ending = recogniserThat((one) => one.onend?.());
    expect(await ending.listen('fi')).to.deep.include(silent);
    const empty = recogniserThat((one) => one.onresult?.(heard(' ')));
    expect(await empty.listen('fi')).to.deep.include(silent);
  });

  it('understands what was said until the learner has stopped it', async () => {
    const recogniser = recogniserThat(
      () => undefined,
      (one) => one.onresult?.(heard('hei')),
    );
    const listening = recogniser.listen('fi');
    const before = aborted;
    recogniser.stop();
    expect(await listening).to.deep.equal(['hei']);
    expect(aborted).to.equal(before);
  });

  it('is let go of by leaving, and by listening anew', async () => {
    const recogniser = recogniserThat(() => undefined);
    const first = recogniser.listen('fi');
    const second = recogniser.listen('fi');
    expect(await first).to.equal('stopped');
    recogniser.abort();
    expect(await second).to.equal('stopped');
    const third = recogniser.listen('fi');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(await third).to.equal('stopped');
    const show = hidePage();
    expect(await recogniser.listen('fi'), 'on a hidden page').to.equal('stopped');
    show();
  });

  it('listens no longer as soon as it is switched off, and not again', async () => {
    let started = 0;
    const settings = allowing();
    const recogniser = new PageRecogniser(
      makerThat(() => (started += 1)),
      settings,
    );
    const listening = recogniser.listen('fi');
    await Promise.resolve();
    const before = aborted;
    set(settings, false);
    expect(await listening).to.equal('stopped');
    expect(aborted).to.equal(before + 1);
    expect(await recogniser.listen('fi')).to.equal('stopped');
    expect(started).to.equal(1);
  });

  it('is busy where it cannot start', async () => {
    const recogniser = new PageRecogniser(
      class extends makerThat(() => undefined) {
        override start(): never {
          throw new DOMException('already started', 'InvalidStateError');
        }
      },
      allowing(),
    );
    expect(await recogniser.listen('fi')).to.deep.include({ code: 'recognition.busy' });
  });
});

describe('speech', () => {
  it('recognises only while the learner has switched it on', () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'SpeechRecognition');
    Object.defineProperty(globalThis, 'SpeechRecognition', {
      configurable: true,
      value: makerThat(() => undefined),
    });
    try {
      const settings = createSettings();
      const speech = openSpeech(settings);
      expect(speech.canRecognise).to.equal(true);
      expect(speech.recogniser).to.equal(undefined);
      settings.send({ type: 'settings.changed', settings: { recognition: true } });
      expect(speech.recogniser).to.be.instanceOf(PageRecogniser);
      settings.send({ type: 'settings.changed', settings: { recognition: false } });
      expect(speech.recogniser).to.equal(undefined);
    } finally {
      if (own) Object.defineProperty(globalThis, 'SpeechRecognition', own);
      else Reflect.deleteProperty(globalThis, 'SpeechRecognition');
    }
  });
});
