import type { Problem } from '../problem.js';
import type { Recogniser } from './speech.js';
import { whenHidden } from './when-hidden.js';

/** The part of the browser's `SpeechRecognition` that is needed. */
export interface Recognition {
  lang: string;
  maxAlternatives: number;
  onresult: ((event: RecognitionResult) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
}

export interface RecognitionResult {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>;
}

export type RecognitionMaker = new () => Recognition;

const alternatives = 5;
/** For browsers that listen for ever and never say so. */
const endsWithin = 30_000;

/** Listens with the browser's own speech recognition. */
export class PageRecogniser implements Recogniser {
  readonly #Recognition: RecognitionMaker;
  #stop?: () => void;

  constructor(Recognition: RecognitionMaker) {
    this.#Recognition = Recognition;
  }

  listen(lang: string): Promise<readonly string[] | Problem> {
    this.stop();
    return new Promise((resolve) => this.#listen(lang, resolve));
  }

  stop(): void {
    this.#stop?.();
  }

  #listen(lang: string, tell: (heard: readonly string[] | Problem) => void): void {
    const recognition = new this.#Recognition();
    const finish = (heard: readonly string[] | Problem) => {
      clearTimeout(watchdog);
      unwatch();
      recognition.onresult = recognition.onerror = recognition.onend = null;
      if (this.#stop === stop) this.#stop = undefined;
      tell(heard);
    };
    const stop = () => {
      finish([]);
      recognition.abort();
    };
    const giveUp = () => {
      finish(problem('failed'));
      recognition.abort();
    };
    const watchdog = setTimeout(giveUp, endsWithin);
    const unwatch = whenHidden(stop);
    this.#stop = stop;
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
