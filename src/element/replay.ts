import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Translator } from '../i18n/translator.js';
import type { Problem } from '../problem.js';
import type { Recording, Utterance } from '../speech/speech.js';
import { icon } from './icons.js';
import type { SpeechController } from './speech-controller.js';

type Playing = 'self' | 'model-first' | 'self-after';

/** Plays what was recorded, alone or after a model of it. */
export class Replay {
  readonly #host: ReactiveControllerHost;
  readonly #speech: SpeechController;
  #playing?: Playing | undefined;
  #problem?: Problem | undefined;
  /** Counts what was started to be played, so that only the last goes on. */
  #turn = 0;

  constructor(host: ReactiveControllerHost, speech: SpeechController) {
    this.#host = host;
    this.#speech = speech;
  }

  /** Why it, or the model, could not be heard. */
  get problem(): Problem | undefined {
    return this.#problem ?? this.#speech.problem;
  }

  /** Plays no longer, and forgets what was wrong. */
  stop(): void {
    this.#problem = undefined;
    this.#speech.stop();
  }

  /** Buttons to hear it, and to compare it with a model where there is one. */
  render(
    recording: Recording,
    model: Utterance | undefined,
    { t }: Pick<Translator, 't'>,
  ): TemplateResult {
    const playing = this.#playing;
    const compares = playing === 'model-first' || playing === 'self-after';
    const play = (key: string, sounds: boolean, start: () => Promise<void>) =>
      html`<button
        type="button"
        class="quiet ${sounds ? 'sounding' : ''}"
        @click=${() => (sounds ? this.#speech.stop() : void start())}
      >
        ${icon(sounds ? 'stop' : 'hear')}${t(sounds ? 'recording.stop' : key)}
      </button>`;
    return html`<div class="row then">
      ${play('recording.self', playing === 'self', () => this.#play(recording, 'self'))}
      ${model ? play('recording.compare', compares, () => this.#compare(recording, model)) : nothing}
      ${
        compares
          ? html`<p class="now">
              ${t(playing === 'model-first' ? 'recording.nowModel' : 'recording.nowSelf')}
            </p>`
          : nothing
      }
    </div>`;
  }

  async #play({ url }: Recording, as: 'self' | 'self-after', turn = ++this.#turn): Promise<void> {
    this.#set(as);
    await this.#speech.play(url);
    if (turn === this.#turn) this.#set(undefined);
  }

  async #compare(recording: Recording, model: Utterance): Promise<void> {
    const turn = ++this.#turn;
    this.#set('model-first');
    const spoken = await this.#speech.say(model);
    if (turn !== this.#turn) return;
    this.#problem = typeof spoken === 'object' ? spoken : undefined;
    if (spoken === 'stopped') this.#set(undefined);
    else await this.#play(recording, 'self-after', turn);
  }

  #set(playing: Playing | undefined): void {
    this.#playing = playing;
    this.#host.requestUpdate();
  }
}
