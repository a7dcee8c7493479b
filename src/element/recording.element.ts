import { consume } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Translator } from '../i18n/translator.js';
import type { Problem } from '../problem.js';
import type { Recorder, Recording, Utterance } from '../speech/speech.js';
import { announce } from './announce.js';
import { translatorContext } from './contexts.js';
import { define } from './define.js';
import { icon } from './icons.js';
import { recordingStyles } from './recording.css.js';
import { strings } from './recording.strings.js';
import { SourceController } from './source-controller.js';
import { SpeechController } from './speech-controller.js';
import { base, buttons } from './tokens.css.js';
import { renderTrouble } from './trouble.js';
import { clockOf, outlineOf, renderWave, tailOf } from './wave.js';

/**
 * Lets learners record themself, and hear that beside a model. What is recorded is in memory only:
 * with the element it is gone, and the microphone is off.
 *
 * @tag polku-recording
 */
export class PolkuRecording extends LitElement {
  static override styles = [base, buttons, recordingStyles];

  /** What is to be said; without it there is nothing to compare with. */
  @property({ attribute: false }) model?: Utterance;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  @state() private phase: 'idle' | 'asking' | 'recording' = 'idle';
  @state() private recording?: Recording;
  @state() private problem?: Problem;
  @state() private playing?: 'self' | 'model-first' | 'self-after';

  readonly #speech = new SpeechController(this);
  readonly #state = new SourceController(this, () => this.#recorder);
  #recorder?: Recorder;
  /** How loud it was until now. */
  #levels: number[] = [];
  /** Counts what was started to be played, so that only the last goes on. */
  #turn = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moving the element takes it out and in again at once.
    queueMicrotask(() => {
      if (!this.isConnected) this.#letGo();
    });
  }

  protected override willUpdate(): void {
    this.translator.add(strings);
    if (this.phase !== 'recording') return;
    const { status, level = 0 } = this.#state.snapshot ?? {};
    this.#levels.push(level);
    // It was pulled out, or the longest time is over.
    if (status === 'idle') void this.#finish();
  }

  protected override render(): TemplateResult {
    const { t, lang } = this.translator;
    const isOn = this.phase === 'recording';
    const label = isOn
      ? 'recording.stop'
      : this.phase === 'asking'
        ? 'recording.asking'
        : this.recording
          ? 'recording.again'
          : 'recording.record';
    return html`<div lang=${lang}>
      <div class="row">
        <button
          type="button"
          class="record ${isOn ? 'quiet on' : this.recording ? 'quiet' : 'primary'}"
          part="record"
          aria-disabled=${this.phase === 'asking'}
          @click=${() => this.#press()}
        >
          ${icon(isOn ? 'stop' : 'mic')}${t(label)}
        </button>
        ${this.#renderHeard()}
      </div>
      ${this.recording && !isOn ? this.#renderPlays() : nothing}
      ${renderTrouble(this.problem ?? this.#speech.problem)}
      <p class="private">${t('recording.private')}</p>
    </div>`;
  }

  #renderHeard(): unknown {
    if (this.phase === 'recording') {
      const seconds = this.#state.snapshot?.seconds ?? 0;
      return html`<span class="heard">
        ${renderWave(tailOf(this.#levels))}<span role="timer">${clockOf(seconds)}</span>
      </span>`;
    }
    if (!this.recording) return nothing;
    const { loudness, seconds } = this.recording;
    return html`<span class="heard">
      ${renderWave(outlineOf(loudness))}<span>${clockOf(Math.ceil(seconds))}</span>
    </span>`;
  }

  #renderPlays(): TemplateResult {
    const { t } = this.translator;
    const { playing } = this;
    const comparing = playing === 'model-first' || playing === 'self-after';
    return html`<div class="row then">
      ${this.#renderPlay('recording.self', playing === 'self', () => this.#play('self'))}
      ${
        this.model
          ? this.#renderPlay('recording.compare', comparing, () => this.#compare(this.model!))
          : nothing
      }
      ${
        comparing
          ? html`<p class="now">
              ${t(playing === 'model-first' ? 'recording.nowModel' : 'recording.nowSelf')}
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderPlay(key: string, sounds: boolean, play: () => Promise<unknown>): TemplateResult {
    return html`<button
      type="button"
      class="quiet ${sounds ? 'sounding' : ''}"
      @click=${() => (sounds ? this.#speech.stop() : void play())}
    >
      ${icon(sounds ? 'stop' : 'hear')}${this.translator.t(sounds ? 'recording.stop' : key)}
    </button>`;
  }

  #press(): void {
    if (this.phase === 'recording') void this.#finish();
    else if (this.phase === 'idle') void this.#start();
  }

  async #start(): Promise<void> {
    this.phase = 'asking';
    this.problem = undefined;
    this.#speech.stop();
    const problem = await this.#open();
    // The learner has left while the browser asked for the microphone.
    if (!this.isConnected) return this.#letGo();
    this.problem = problem;
    this.phase = problem ? 'idle' : 'recording';
    this.#levels = [];
    if (!problem) this.#announce('recording.on');
  }

  async #open(): Promise<Problem | undefined> {
    const speech = await this.#speech.open().catch(() => undefined);
    if (!speech) return { code: 'speech.unreachable', severity: 'error', values: {} };
    this.#recorder = speech.recorder;
    return speech.recorder.start();
  }

  async #finish(): Promise<void> {
    this.phase = 'idle';
    const result = await this.#recorder?.stop();
    if (!result || !this.isConnected) return;
    if ('code' in result) {
      this.problem = result;
      return;
    }
    this.recording = result;
    this.#announce('recording.done', { count: Math.ceil(result.seconds) });
  }

  /** Plays what was recorded, and tells whether it came to its end. */
  async #play(as: 'self' | 'self-after', turn = ++this.#turn): Promise<void> {
    if (!this.recording) return;
    this.playing = as;
    await this.#speech.play(this.recording.url);
    if (turn === this.#turn) this.playing = undefined;
  }

  async #compare(model: Utterance): Promise<void> {
    const turn = ++this.#turn;
    this.playing = 'model-first';
    const spoken = await this.#speech.say(model);
    if (turn !== this.#turn) return;
    this.problem = typeof spoken === 'object' ? spoken : undefined;
    if (spoken === 'stopped') this.playing = undefined;
    else await this.#play('self-after', turn);
  }

  #letGo(): void {
    this.#recorder?.release();
    this.recording = undefined;
    this.phase = 'idle';
  }

  #announce(key: string, values?: Readonly<Record<string, number>>): void {
    announce(this.translator.t(key, values), this.translator.lang);
  }
}

define('polku-recording', PolkuRecording);

declare global {
  interface HTMLElementTagNameMap {
    'polku-recording': PolkuRecording;
  }
}
