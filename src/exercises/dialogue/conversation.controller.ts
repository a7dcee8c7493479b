import type { ContextType } from '@lit/context';
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { plainText } from '../../course/plain-text.js';
import type { translatorContext } from '../../element/contexts.js';
import { icon } from '../../element/icons.js';
import { mediaUrl } from '../../element/media.js';
import { SourceController } from '../../element/source-controller.js';
import { SpeechController } from '../../element/speech-controller.js';
import type { Problem } from '../../problem.js';
import type { Pace, Spoken, Utterance } from '../../speech/speech.js';
import type { DialogueActor, DialogueEvent } from './dialogue.machine.js';
import type { DialogueSpec } from './dialogue.js';
import { viewDialogue, type DialogueView } from './dialogue.view.js';

/** What a conversation needs to know of the element that shows it, and tells it. */
export interface ConversationHost extends ReactiveControllerHost, HTMLElement {
  /** What recordings are relative to. */
  readonly baseUrl: string;
  readonly texts: ContextType<typeof translatorContext>;
  readonly pace: Pace;
  readonly exercise: { readonly spec: DialogueSpec };
  /** Hears of lines that were heard, and of parts that were played. */
  take(done: { readonly heard?: number; readonly played?: number }): void;
  /** Hears that it was listened to until its end. */
  ended(): void;
}

/**
 * Lets an element have a conversation heard and played. Its machine is loaded when it is first
 * wanted, and stopped when the element is gone.
 */
export class Conversation implements ReactiveController {
  readonly #host: ConversationHost;
  readonly #speech: SpeechController;
  #actor?: DialogueActor;
  #single?: number;
  #trouble?: Problem;

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
    return this.#trouble ?? this.#speech.problem;
  }

  async start(type: 'listening.started' | 'parts.opened'): Promise<void> {
    this.#trouble = undefined;
    try {
      const { startDialogue } = await import('./rehearsal.element.js');
      if (!this.#host.isConnected) return;
      this.#actor ??= startDialogue({
        speakers: this.#spec.turns.map(({ role }) => role),
        part: this.#spec.you,
        say: (line, signal) => this.#say(line, signal),
        heard: (heard) => this.#host.take({ heard }),
        ended: () => this.#host.ended(),
        played: (played) => this.#host.take({ played }),
      });
      this.send({ type });
    } catch {
      this.#trouble = { code: 'speech.unreachable', severity: 'error', values: {} };
    }
    this.#host.requestUpdate();
  }

  send(event: DialogueEvent): void {
    this.#actor?.send(event);
  }

  /** Says one line alone; the second time stops it. */
  async hear(line: number): Promise<void> {
    if (this.#single === line) return this.#speech.stop();
    this.#single = line;
    this.#host.requestUpdate();
    const spoken = await this.#say(line);
    if (spoken === 'said') this.#host.take({ heard: line });
    if (this.#single === line) this.#single = undefined;
    this.#host.requestUpdate();
  }

  /** The buttons for listening to everything: to begin, and what can be done meanwhile. */
  renderButtons(): TemplateResult {
    const { view } = this;
    if (view?.phase !== 'listening') {
      const start = () => void this.start('listening.started');
      return this.#button('primary', 'listen', start, this.#spec.gaps.length === 0);
    }
    const stop = () => this.send({ type: 'listening.stopped' });
    return html`${this.#renderMain(view)} ${this.#button('quiet', 'stop', stop)}`;
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

  #renderMain({ moment }: DialogueView): TemplateResult {
    const button = (key: string, event: DialogueEvent) =>
      this.#button('primary', key, () => this.send(event));
    if (moment === 'paused') return button('resume', { type: 'listening.resumed' });
    if (moment === 'silent') return button('next', { type: 'line.continued' });
    return button('pause', { type: 'listening.paused' });
  }

  #button(look: string, key: string, press: () => void, isStart = false): TemplateResult {
    return html`<button
      type="button"
      class=${look}
      data-focus="listen"
      ?data-start=${isStart}
      @click=${press}
    >
      ${key === 'listen' ? icon('hear') : ''}${this.#host.texts.t(`dialogue.${key}`)}
    </button>`;
  }

  get #spec(): DialogueSpec {
    return this.#host.exercise.spec;
  }

  #say(line: number, signal?: AbortSignal): Promise<Spoken> {
    signal?.addEventListener('abort', () => this.#speech.stop());
    return this.#speech.say(this.utteranceOf(line), this.#host.pace);
  }
}
