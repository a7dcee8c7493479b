import { ContextProvider } from '@lit/context';
import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { speechContext } from '../../src/element/contexts.js';
import type { SpeechSource } from '../../src/speech/speech.js';
import type { Hearing } from './hearing.js';
import { watchTaps } from './taps.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Gives what is in a course its speech, says what is tapped there, and falls silent on leaving. */
export class CourseSound implements ReactiveController {
  readonly #host: Host;
  readonly #speech: SpeechSource & { close(): void };
  #hearing?: Hearing;
  #place?: unknown;

  constructor(host: Host, speech: SpeechSource & { close(): void }) {
    this.#host = host;
    this.#speech = speech;
    new ContextProvider(host, { context: speechContext, initialValue: speech });
    watchTaps(host, () => this.#load());
    host.addController(this);
  }

  /** What tells the learner why nothing was heard. */
  render(): unknown {
    return this.#hearing?.render() ?? nothing;
  }

  /** Whoever has left a place is not talked after, nor listened to. */
  moveTo(place: unknown): void {
    if (place === this.#place) return;
    this.#place = place;
    this.#speech.close();
  }

  hostDisconnected(): void {
    this.#speech.close();
  }

  async #load(): Promise<Hearing> {
    const { Hearing } = await import('./hearing.js');
    return (this.#hearing ??= new Hearing(this.#speech, () => this.#host.requestUpdate()));
  }
}
