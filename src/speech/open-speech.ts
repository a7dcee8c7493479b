import type { SettingsStore } from '../settings.js';
import { PageRecogniser, type RecognitionMaker } from './recogniser.js';
import { PageRecorder } from './recorder.js';
import { PageSpeaker } from './speaker.js';
import type { Speech } from './speech.js';

type Scope = typeof globalThis & {
  readonly SpeechRecognition?: RecognitionMaker;
  readonly webkitSpeechRecognition?: RecognitionMaker;
};

/** What this page can say and hear, within what the learner has allowed. */
export function openSpeech(settings: SettingsStore): Speech {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as Scope;
  const Recognition = SpeechRecognition ?? webkitSpeechRecognition;
  const allows = (what: 'onlineVoice' | 'recognition') => settings.getSnapshot().context[what];
  const speaker = new PageSpeaker(globalThis.speechSynthesis, () => allows('onlineVoice'));
  // The learner is not to be recorded together with the voice.
  const recorder = new PageRecorder(globalThis.navigator.mediaDevices, () => speaker.stop());
  const recogniser = Recognition && new PageRecogniser(Recognition, settings);
  return {
    speaker,
    recorder,
    get recogniser() {
      return allows('recognition') ? recogniser : undefined;
    },
    canRecognise: recogniser !== undefined,
    close() {
      speaker.stop();
      recorder.release();
      recogniser?.abort();
    },
  };
}
