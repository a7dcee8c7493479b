import type { Problem } from '../problem.js';
import { Observed } from './observed.js';
import { play } from './playback.js';
import type { Ending, Sounding } from './sounding.js';
import type { Pace, Speaker, Speaking, Spoken, Utterance, VoiceKind } from './speech.js';
import { findVoices, speak, type Synthesis } from './synthesis.js';
import { chooseVoice, voiceKind } from './voices.js';
import { isHidden, whenHidden } from './when-hidden.js';

const recordingRates: Readonly<Record<Pace, number>> = { normal: 1, slow: 0.75 };
const voiceRates: Readonly<Record<Pace, number>> = { normal: 1, slow: 0.65 };

/** Silences whatever spoke last on this page: two courses on it do not speak at once. */
let hush: (() => void) | undefined;

/** Says things with recordings and with the voices of the browser. */
export class PageSpeaker implements Speaker {
  readonly #synthesis: Synthesis | undefined;
  readonly #allowsOnline: () => boolean;
  readonly #speaking = new Observed<Speaking | undefined>(undefined);
  #sounding?: Sounding;
  #turn = 0;
  #unwatch?: () => void;

  constructor(synthesis: Synthesis | undefined, allowsOnline: () => boolean) {
    this.#synthesis = synthesis;
    this.#allowsOnline = allowsOnline;
  }

  getSnapshot(): Speaking | undefined {
    return this.#speaking.getSnapshot();
  }

  subscribe(listener: (speaking: Speaking | undefined) => void): { unsubscribe(): void } {
    return this.#speaking.subscribe(listener);
  }

  say(utterance: Utterance, pace: Pace = 'normal'): Promise<Spoken> {
    return this.#take(utterance, pace, async (isOver) => {
      const { audio } = utterance;
      const ending = audio === undefined ? 'failed' : await this.#play(audio, pace);
      if (ending !== 'failed') return told(ending);
      return isOver() ? 'stopped' : this.#voice(utterance, pace, isOver);
    });
  }

  play(url: string, pace: Pace = 'normal'): Promise<Spoken> {
    const utterance = { text: '', lang: '', audio: url };
    return this.#take(utterance, pace, async () => {
      const ending = await this.#play(url, pace);
      return ending === 'failed' ? problem('speech.own-recording') : told(ending);
    });
  }

  stop(): void {
    this.#turn += 1;
    this.#sounding?.stop();
    this.#quiet();
  }

  async voiceFor(lang: string): Promise<VoiceKind> {
    return voiceKind(await findVoices(this.#synthesis), lang);
  }

  async #take(
    utterance: Utterance,
    pace: Pace,
    act: (isOver: () => boolean) => Promise<Spoken>,
  ): Promise<Spoken> {
    hush?.();
    hush = () => this.stop();
    if (isHidden()) return 'stopped';
    const turn = this.#turn;
    this.#unwatch = whenHidden(() => this.stop());
    this.#speaking.set({ utterance, pace, phase: 'preparing' });
    const spoken = await act(() => turn !== this.#turn);
    if (turn !== this.#turn) return 'stopped';
    this.#quiet();
    return spoken;
  }

  #quiet(): void {
    this.#sounding = undefined;
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#speaking.set(undefined);
  }

  #play(url: string, pace: Pace): Promise<Ending> {
    const rate = recordingRates[pace];
    return (this.#sounding = play({ url, rate, onStart: this.#onStart() })).ended;
  }

  // A voice steps in for a recording that is missing, so only the lack of both is a problem.
  async #voice(utterance: Utterance, pace: Pace, isOver: () => boolean): Promise<Spoken> {
    const { text, lang, audio } = utterance;
    const synthesis = this.#synthesis;
    const voices = await findVoices(synthesis);
    if (isOver()) return 'stopped';
    const voice = text ? chooseVoice(voices, lang, this.#allowsOnline()) : undefined;
    if (!voice || !synthesis) {
      if (text && voiceKind(voices, lang) === 'online') return problem('speech.online-voice', lang);
      return problem(audio === undefined ? 'speech.no-voice' : 'speech.no-recording', lang);
    }
    const rate = voiceRates[pace];
    this.#sounding = speak(synthesis, { text, voice, rate, onStart: this.#onStart() });
    return told(await this.#sounding.ended);
  }

  #onStart(): () => void {
    const turn = this.#turn;
    return () => {
      const speaking = this.#speaking.getSnapshot();
      if (turn === this.#turn && speaking) this.#speaking.set({ ...speaking, phase: 'speaking' });
    };
  }
}

function told(ending: Ending): Spoken {
  switch (ending) {
    case 'said':
    case 'stopped':
      return ending;
    case 'blocked':
      return problem('speech.blocked');
    case 'failed':
      return problem('speech.failed');
  }
}

function problem(code: string, lang?: string): Problem {
  return { code, severity: 'error', values: lang ? { lang } : {} };
}
