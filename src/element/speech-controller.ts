import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../problem.js';
import type { Pace, Speaking, Speech, Spoken, Utterance } from '../speech/speech.js';
import { speechContext } from './contexts.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Lets an element speak and record, and renders it anew as what is said changes. What the element
 * has started stops when it is taken out of the page.
 */
export class SpeechController implements ReactiveController {
  readonly #host: Host;
  readonly #source: ContextConsumer<typeof speechContext, Host>;
  #heard?: Speech;
  #subscription?: { unsubscribe(): void };
  /** How many times the host has asked; only the last answer counts. */
  #turn = 0;
  #speaks = false;
  #problem?: Problem;

  constructor(host: Host) {
    this.#host = host;
    this.#source = new ContextConsumer(host, { context: speechContext, subscribe: true });
    host.addController(this);
  }

  /** What was opened already. */
  get speech(): Speech | undefined {
    return this.#source.value?.opened;
  }

  /** What is being said now, whoever asked for it. */
  get speaking(): Speaking | undefined {
    return this.speech?.speaker.getSnapshot();
  }

  /** Why the last that the host wanted to say could not be heard. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  /** Gets speech ready. Rejects where it cannot be loaded. */
  async open(): Promise<Speech> {
    const source = this.#source.value;
    if (!source) throw new Error('No speech is offered around this element');
    const speech = await source.open();
    this.#follow();
    return speech;
  }

  /** Says something in place of what is being said. Never rejects. */
  say(utterance: Utterance, pace?: Pace): Promise<Spoken> {
    return this.#try(({ speaker }) => speaker.say(utterance, pace));
  }

  /** Plays a recording of the learner's own. Never rejects. */
  play(url: string, pace?: Pace): Promise<Spoken> {
    return this.#try(({ speaker }) => speaker.play(url, pace));
  }

  /** Stops what is being said; why something else could not be heard is forgotten. */
  stop(): void {
    this.#turn += 1;
    this.#tell(undefined);
    this.speech?.speaker.stop();
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#leave();
    // Moving the element takes it out and in again at once.
    queueMicrotask(() => {
      if (!this.#host.isConnected && this.#speaks) this.stop();
    });
  }

  async #try(start: (speech: Speech) => Promise<Spoken>): Promise<Spoken> {
    const turn = ++this.#turn;
    const spoken = await this.#start(start, turn);
    if (turn !== this.#turn) return spoken;
    this.#speaks = false;
    if (spoken !== 'stopped') this.#tell(spoken === 'said' ? undefined : spoken);
    return spoken;
  }

  async #start(start: (speech: Speech) => Promise<Spoken>, turn: number): Promise<Spoken> {
    const speech = await this.open().catch(() => undefined);
    if (!speech) return { code: 'speech.unreachable', severity: 'error', values: {} };
    if (turn !== this.#turn || !this.#host.isConnected) return 'stopped';
    this.#speaks = true;
    return start(speech);
  }

  #tell(problem: Problem | undefined): void {
    if (problem === this.#problem) return;
    this.#problem = problem;
    this.#host.requestUpdate();
  }

  #follow(): void {
    const { speech } = this;
    if (speech === this.#heard || !this.#host.isConnected) return;
    this.#leave();
    this.#heard = speech;
    this.#subscription = speech?.speaker.subscribe(() => this.#host.requestUpdate());
  }

  #leave(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
    this.#heard = undefined;
  }
}
