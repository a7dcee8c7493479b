import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { announce } from '../../element/announce.js';
import type { ProseSetting } from '../../element/prose.js';
import type { SpeechController } from '../../element/speech-controller.js';
import type { Problem } from '../../problem.js';
import type { Recogniser, Understood } from '../../speech/speech.js';
import { sentenceOf } from './dictated.js';

/** Writes what the learner says, once for each press, where they have switched recognition on. */
export class Dictating implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #speech: SpeechController;
  readonly #translator: () => ProseSetting['translator'];
  /** What listens now. */
  #recogniser?: Recogniser | undefined;
  #problem?: Problem | undefined;
  /** Counts what was started: only the last is listened to. */
  #turn = 0;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    speech: SpeechController,
    translator: () => ProseSetting['translator'],
  ) {
    this.#host = host;
    this.#speech = speech;
    this.#translator = translator;
    host.addController(this);
  }

  /** Whether the learner has it, as far as speech is open. */
  get isThere(): boolean {
    return this.#speech.speech?.recogniser !== undefined;
  }

  get isListening(): boolean {
    return this.#recogniser !== undefined;
  }

  /** Why nothing could be written the last time. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  /**
   * Listens once, and gives a sentence to stand behind what is written then; undefined where nothing
   * was understood or the learner has gone on. Never rejects.
   */
  async start(lang: string, written: () => string = () => ''): Promise<string | undefined> {
    const turn = ++this.#turn;
    const { recogniser } = this.#speech.speech ?? {};
    // Not what the page itself says.
    this.#speech.stop();
    this.#set(recogniser);
    if (recogniser) this.#announce('dictating.on');
    const understood = (await recogniser?.listen(lang)) ?? 'stopped';
    if (turn !== this.#turn) return undefined;
    this.#set(undefined, problemOf(understood));
    const [guess] = typeof understood === 'object' && !('code' in understood) ? understood : [];
    if (guess === undefined) return undefined;
    const text = sentenceOf(guess, lang, written());
    this.#announce('dictating.written', { text });
    return text;
  }

  /** Listens no longer; what was said until now is still written. */
  stop(): void {
    this.#recogniser?.stop();
  }

  /** Listens no longer and writes nothing: the learner is elsewhere. */
  leave(): void {
    this.#turn += 1;
    this.#recogniser?.abort();
    this.#set(undefined);
  }

  hostDisconnected(): void {
    // Moving the element takes it out and in again at once.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.leave();
    });
  }

  #announce(key: string, values: Readonly<Record<string, string>> = {}): void {
    const { t, lang } = this.#translator();
    announce(t(key, values), lang);
  }

  #set(recogniser: Recogniser | undefined, problem?: Problem): void {
    this.#recogniser = recogniser;
    this.#problem = problem;
    this.#host.requestUpdate();
  }
}

/** What recognition tells to who practises speaking is another thing to who wants to write. */
const ownTexts: readonly string[] = ['failed', 'language', 'network'];

function problemOf(understood: Understood): Problem | undefined {
  if (understood === 'stopped' || !('code' in understood)) return undefined;
  const reason = understood.code.replace('recognition.', '');
  return ownTexts.includes(reason) ? { ...understood, code: `dictating.${reason}` } : understood;
}
