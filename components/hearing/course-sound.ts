import { ContextProvider } from '@lit/context';
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { announce } from '../../src/element/announce.js';
import { speechContext } from '../../src/element/contexts.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { SpeechSource } from '../../src/speech/speech.js';
import type { Hearing } from './hearing.js';
import { watchTaps } from './taps.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Gives what is in a course its speech, says what is tapped there, and falls silent on leaving. */
export class CourseSound implements ReactiveController {
  readonly #host: Host;
  readonly #speech: SpeechSource & { close(): void };
  #hearing?: Hearing;
  #place: readonly unknown[] = [];
  /** Counts the places that were left. */
  #turn = 0;
  /** What says things could not be loaded, and whether the learner was told. */
  #trouble?: 'new' | 'told';

  constructor(host: Host, speech: SpeechSource & { close(): void }) {
    this.#host = host;
    this.#speech = speech;
    new ContextProvider(host, { context: speechContext, initialValue: speech });
    watchTaps(host, (act, isAsked) => void this.#hear(act, isAsked));
    host.addController(this);
  }

  /** What tells the learner why nothing was heard. */
  render({ t, lang }: Translator): unknown {
    if (!this.#trouble) return this.#hearing?.render() ?? nothing;
    if (this.#trouble === 'new') announce(t('loading.sound'), lang);
    this.#trouble = 'told';
    return html`<p class="notice">${t('loading.sound')}</p>`;
  }

  /** Whoever has left a place, which is all of what is shown, is not talked after, nor listened to. */
  moveTo(...place: readonly unknown[]): void {
    if (place.every((part, at) => part === this.#place[at])) return;
    this.#place = place;
    this.#stop();
  }

  hostDisconnected(): void {
    // Moving the element takes it out and in again at once.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#stop();
    });
  }

  #stop(): void {
    this.#turn += 1;
    this.#hearing?.stop();
    this.#speech.close();
  }

  async #hear(act: (hearing: Hearing) => unknown, isAsked: boolean): Promise<void> {
    const turn = this.#turn;
    const hearing = await this.#load().catch(() => undefined);
    const trouble = !hearing && isAsked ? 'new' : undefined;
    if (trouble !== this.#trouble) this.#host.requestUpdate();
    this.#trouble = trouble;
    if (hearing && turn === this.#turn) act(hearing);
  }

  async #load(): Promise<Hearing> {
    const { Hearing } = await import('./hearing.js');
    return (this.#hearing ??= new Hearing(this.#speech, () => this.#host.requestUpdate()));
  }
}
