import type { Synthesis } from '../../src/speech/synthesis.js';

/** How a fake voice behaves: it says all at once, waits to be told, never begins, or fails. */
export type FakeManner = 'at-once' | 'when-told' | 'never' | SpeechSynthesisErrorCode;

/** The browser's synthesis without a sound. */
export interface FakeSynthesis {
  readonly synthesis: Synthesis;
  /** What it was given to say. */
  readonly said: readonly SpeechSynthesisUtterance[];
  /** How often it was told to be silent. */
  readonly cancelled: () => number;
  /** What is being said has come to its end. */
  finish(): void;
  /** Fills the list of voices, as a browser does after a while. */
  setVoices(voices: readonly SpeechSynthesisVoice[]): void;
  manner: FakeManner;
}

/** A voice as a browser lists it. */
export function fakeVoice(name: string, lang: string, localService = true): SpeechSynthesisVoice {
  return { name, lang, localService, default: false, voiceURI: name };
}

/** A real utterance takes no voice but a real one, and test browsers have none. */
class FakeUtterance {
  constructor(readonly text: string) {}
}

/** Makes a synthesis with these voices. From then on the page's utterances take fake voices. */
export function fakeSynthesis(
  voices: readonly SpeechSynthesisVoice[] = [fakeVoice('Satu', 'fi-FI')],
): FakeSynthesis {
  Object.assign(globalThis, { SpeechSynthesisUtterance: FakeUtterance });
  const events = new EventTarget();
  const said: SpeechSynthesisUtterance[] = [];
  let list = [...voices];
  let current: SpeechSynthesisUtterance | undefined;
  let cancelled = 0;

  function finish(): void {
    const ended = current;
    current = undefined;
    ended?.onend?.(new Event('end') as SpeechSynthesisEvent);
  }

  function fail(error: SpeechSynthesisErrorCode): void {
    const failed = current;
    current = undefined;
    failed?.onerror?.(Object.assign(new Event('error'), { error }) as SpeechSynthesisErrorEvent);
  }

  const synthesis: Synthesis = {
    get speaking() {
      return current !== undefined;
    },
    pending: false,
    paused: false,
    getVoices: () => list,
    speak(utterance) {
      said.push(utterance);
      current = utterance;
      queueMicrotask(() => {
        if (current !== utterance || fake.manner === 'never') return;
        if (fake.manner !== 'at-once' && fake.manner !== 'when-told') return fail(fake.manner);
        utterance.onstart?.(new Event('start') as SpeechSynthesisEvent);
        if (fake.manner === 'at-once') finish();
      });
    },
    cancel() {
      cancelled += 1;
      // Nor does a browser tell the end of what has not begun.
      if (fake.manner === 'never') current = undefined;
      else fail('canceled');
    },
    resume: () => undefined,
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  };
  const fake: FakeSynthesis = {
    synthesis,
    said,
    cancelled: () => cancelled,
    finish,
    setVoices(more) {
      list = [...more];
      events.dispatchEvent(new Event('voiceschanged'));
    },
    manner: 'at-once',
  };
  return fake;
}
