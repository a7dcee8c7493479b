import type { Problem } from '../problem.js';
import type { SettingsStore } from '../settings.js';
import type { Recogniser, Understood } from './speech.js';
import { isHidden, whenHidden } from './when-hidden.js';

/** The part of the browser's `SpeechRecognition` that is needed. */
export interface Recognition {
  lang: string;
  maxAlternatives: number;
  onresult: ((event: RecognitionResult) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
}

export interface RecognitionResult {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
}

export type RecognitionMaker = new () => Recognition;

const alternatives = 5;
/** For browsers that listen for ever and never say so. */
const endsWithin = 30_000;
/** How long it may take to understand what was said, once the learner has stopped. */
const understandsWithin = 5_000;

/** Listens with the browser's own speech recognition, while the learner's settings allow it. */
export class PageRecogniser implements Recogniser {
  readonly #Recognition: RecognitionMaker;
  readonly #settings: SettingsStore;
  #stop?: () => void;
  #abort?: () => void;

  constructor(Recognition: RecognitionMaker, settings: SettingsStore) {
    this.#Recognition = Recognition;
    this.#settings = settings;
  }

  listen(lang: string): Promise<Understood> {
    this.abort();
    if (isHidden() || !this.#isAllowed) return Promise.resolve('stopped');
    return new Promise((resolve) => this.#listen(lang, resolve));
  }

  stop(): void {
    this.#stop?.();
  }

  abort(): void {
    this.#abort?.();
  }

  #listen(lang: string, tell: (understood: Understood) => void): void {
    const recognition = new this.#Recognition();
    const finish = (understood: Understood) => {
      clearTimeout(watchdog);
      unwatch();
      following.unsubscribe();
      recognition.onresult = recognition.onerror = recognition.onend = null;
      if (this.#abort === abort) this.#stop = this.#abort = undefined;
      tell(understood);
    };
    const abort = () => {
      finish('stopped');
      recognition.abort();
    };
    const giveUp = () => {
      finish(problem('failed'));
      recognition.abort();
    };
    let watchdog = setTimeout(giveUp, endsWithin);
    const unwatch = whenHidden(abort);
    const following = this.#settings.subscribe(() => !this.#isAllowed && abort());
    this.#abort = abort;
    this.#stop = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(giveUp, understandsWithin);
      recognition.stop();
    };
    recognition.lang = lang;
    recognition.maxAlternatives = alternatives;
    recognition.onresult = ({ results }) => {
      const heard = [...Array.from(results[0] ?? [])].map(({ transcript }) => transcript.trim());
      finish(heard.some(Boolean) ? heard.filter(Boolean) : problem('silence'));
    };
    recognition.onerror = ({ error }) => finish(problem(reasons[error] ?? 'failed'));
    recognition.onend = () => finish(problem('silence'));
    try {
      recognition.start();
    } catch {
      finish(problem('busy'));
    }
  }

  get #isAllowed(): boolean {
    return this.#settings.getSnapshot().context.recognition;
  }
}

const reasons: Readonly<Record<string, string>> = {
  'no-speech': 'silence',
  network: 'network',
  'not-allowed': 'denied',
  'service-not-allowed': 'denied',
  'audio-capture': 'denied',
  'language-not-supported': 'language',
};

function problem(reason: string): Problem {
  return { code: `recognition.${reason}`, severity: 'error', values: {} };
}
