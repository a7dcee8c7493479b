import type { ContextType } from '@lit/context';
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { plainText } from '../../course/plain-text.js';
import { announce } from '../../element/announce.js';
import type { translatorContext } from '../../element/contexts.js';
import { mediaUrl } from '../../element/media.js';
import { SourceController } from '../../element/source-controller.js';
import { SpeechController } from '../../element/speech-controller.js';
import type { Problem } from '../../problem.js';
import type { Pace, Spoken, Utterance } from '../../speech/speech.js';
import { startDialogue, type DialogueActor, type DialogueEvent } from './dialogue.machine.js';
import type { DialogueSpec } from './dialogue.js';
import { viewDialogue, type DialogueView, type Stage } from './dialogue.view.js';
import { strings } from './listening.strings.js';
import './rehearsal.element.js';

/** What a conversation needs to know of the element that shows it, and tells it. */
export interface ConversationHost extends ReactiveControllerHost, HTMLElement {
  /** What recordings are relative to. */
  readonly baseUrl: string;
  readonly texts: ContextType<typeof translatorContext>;
  readonly pace: Pace;
  readonly exercise: { readonly spec: DialogueSpec };
  /** Hears of lines that were heard, and of parts that were played. */
  take(heard: readonly number[], played?: readonly number[]): void;
}

/**
 * Has a conversation heard and played. It is loaded when that is first wanted, with all that it
 * takes; what it has begun stops when the element is gone.
 */
export class Conversation implements ReactiveController, Stage {
  readonly #host: ConversationHost;
  readonly #speech: SpeechController;
  #actor?: DialogueActor;
  #single?: number;

  constructor(host: ConversationHost) {
    this.#host = host;
    this.#speech = new SpeechController(host);
    new SourceController(host, () => this.#actor);
    host.addController(this);
  }

  get actor(): DialogueActor | undefined {
    return this.#actor;
  }

  get view(): DialogueView | undefined {
    const snapshot = this.#actor?.getSnapshot();
    return snapshot && viewDialogue(snapshot);
  }

  /** The line that is being said. */
  get lit(): number | undefined {
    const { view } = this;
    return this.#single ?? (view?.phase === 'listening' ? view.at : undefined);
  }

  /** The line that is heard alone. */
  get single(): number | undefined {
    return this.#single;
  }

  /** Why it could not be heard or played. */
  get problem(): Problem | undefined {
    return this.#speech.problem;
  }

  /** Begins to listen, or offers the parts. */
  start(type: 'listening.started' | 'parts.opened'): void {
    this.#actor ??= startDialogue({
      speakers: this.#spec.turns.map(({ role }) => role),
      part: this.#spec.you,
      say: (line, signal) => this.#say(line, signal),
      isSpeaking: () => this.#speech.speaking !== undefined,
      heard: (line) => this.#host.take([line]),
      ended: () => announce(this.#t('ended'), this.#host.texts.lang),
      played: (part) => this.#host.take([], [part]),
    });
    this.send({ type });
    this.#host.requestUpdate();
  }

  send(event: DialogueEvent): void {
    if (!this.#actor?.getSnapshot().can(event)) return;
    // A trouble of the one place is not told again in the other.
    if (event.type === 'parts.opened' || event.type === 'part.left') this.#speech.stop();
    this.#actor.send(event);
  }

  /** Says one line alone; the second time stops it. */
  async hear(line: number): Promise<void> {
    if (this.#single === line) return this.#speech.stop();
    // Between two lines, too: the next one would cut this one off.
    this.send({ type: 'listening.paused' });
    this.#single = line;
    this.#host.requestUpdate();
    const spoken = await this.#say(line);
    if (spoken === 'said') this.#host.take([line]);
    if (this.#single === line) this.#single = undefined;
    this.#host.requestUpdate();
  }

  /** The buttons while everything is listened to. */
  renderButtons(): TemplateResult {
    const stop = () => this.send({ type: 'listening.stopped' });
    return html`${this.#renderMain(this.view?.moment)} ${this.#button('quiet', 'stop', stop)}`;
  }

  /** What stands in place of the text while a part is chosen and played. */
  renderRehearsal(isOpen: boolean): TemplateResult {
    return html`<polku-rehearsal
      data-focus="play"
      .stage=${this}
      .spec=${this.#spec}
      .isOpen=${isOpen}
      .single=${this.#single}
      .problem=${this.problem}
    ></polku-rehearsal>`;
  }

  /** What is to be heard of a line: its recording, else a voice. */
  utteranceOf(line: number): Utterance {
    const { lang, turns } = this.#spec;
    const { text = [], audio } = turns[line] ?? {};
    const url = audio === undefined ? '' : mediaUrl(audio, this.#host.baseUrl);
    return { text: plainText(text), lang, ...(url && { audio: url }) };
  }

  hostDisconnected(): void {
    // Moving the element takes it out and in again at once; a stopped actor would not start again.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#actor?.stop();
      this.#actor = undefined;
    });
  }

  #renderMain(moment?: DialogueView['moment']): TemplateResult {
    const button = (key: string, event: DialogueEvent) =>
      this.#button('primary', key, () => this.send(event));
    if (moment === 'paused') return button('resume', { type: 'listening.resumed' });
    if (moment === 'silent') return button('next', { type: 'line.continued' });
    return button('pause', { type: 'listening.paused' });
  }

  #button(look: string, key: string, press: () => void): TemplateResult {
    return html`<button type="button" class=${look} data-focus="listen" @click=${press}>
      ${this.#t(key)}
    </button>`;
  }

  #t(key: string): string {
    this.#host.texts.add(strings);
    return this.#host.texts.t(`listening.${key}`);
  }

  get #spec(): DialogueSpec {
    return this.#host.exercise.spec;
  }

  #say(line: number, signal?: AbortSignal): Promise<Spoken> {
    signal?.addEventListener('abort', () => this.#speech.stop());
    return this.#speech.say(this.utteranceOf(line), this.#host.pace);
  }
}
