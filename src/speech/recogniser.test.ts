import { expect } from '@open-wc/testing';
import { createSettings } from '../settings.js';
import { openSpeech } from './open-speech.js';
import { PageRecogniser, type Recognition, type RecognitionMaker } from './recogniser.js';

type Act = (recognition: Recognition) => void;

/** The browser's recognition, which does as it is told as soon as it is started. */
function recogniserThat(act: Act): PageRecogniser {
  return new PageRecogniser(makerThat(act));
}

function makerThat(act: Act): RecognitionMaker {
  return class implements Recognition {
    lang = '';
    maxAlternatives = 1;
    onresult: Recognition['onresult'] = null;
    onerror: Recognition['onerror'] = null;
    onend: Recognition['onend'] = null;
    start() {
      queueMicrotask(() => act(this));
    }
    abort() {
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

  it('is stopped by the learner, by leaving, and by listening anew', async () => {
    const recogniser = recogniserThat(() => undefined);
    const first = recogniser.listen('fi');
    const second = recogniser.listen('fi');
    expect(await first).to.deep.equal([]);
    recogniser.stop();
    expect(await second).to.deep.equal([]);
    const third = recogniser.listen('fi');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(await third).to.deep.equal([]);
  });

  it('is busy where it cannot start', async () => {
    const recogniser = new PageRecogniser(
      class extends makerThat(() => undefined) {
        override start(): never {
          throw new DOMException('already started', 'InvalidStateError');
        }
      },
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
