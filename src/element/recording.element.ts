import { consume } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Translator } from '../i18n/translator.js';
import type { Problem } from '../problem.js';
import type { Recording, Take, Utterance } from '../speech/speech.js';
import { announce } from './announce.js';
import { translatorContext } from './contexts.js';
import { define } from './define.js';
import { icon } from './icons.js';
import { recordingStyles } from './recording.css.js';
import { strings } from './recording.strings.js';
import { RecordedEvent, RecordingTroubleEvent, type RecordingKeeper } from './recording-keeper.js';
import { SourceController } from './source-controller.js';
import { SpeechController } from './speech-controller.js';
import { base, buttons } from './tokens.css.js';
import { renderTrouble } from './trouble.js';
import { clockOf, outlineOf, renderWave, tailOf } from './wave.js';

const unreachable: Problem = { code: 'speech.unreachable', severity: 'error', values: {} };

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
  /** With it what was recorded outlives this element. */
  @property({ attribute: false }) keeper?: RecordingKeeper;
  /** Seconds that are recorded at the most, where it is not two minutes. */
  @property({ type: Number }) longest?: number;
  /** What is said of where the recording stays, where it is not as usual. */
  @property() note?: string;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  @state() private phase: 'idle' | 'asking' | 'recording' = 'idle';
  @state() private recording?: Recording;
  @state() private problem?: Problem;
  @state() private playing?: 'self' | 'model-first' | 'self-after';

  readonly #speech = new SpeechController(this);
  readonly #state = new SourceController(this, () => this.#take);
  /** The one under way. */
  #take?: Take;
  /** The one that `recording` is from. */
  #kept?: Take;
  /** Counts what was begun to be recorded, so that only the last goes on. */
  #begun = 0;
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.translator.add(strings);
    if (changed.has('keeper')) this.recording = this.keeper?.kept;
    if (this.phase !== 'recording') return;
    const { status, level = 0 } = this.#state.snapshot ?? {};
    this.#levels.push(level);
    // It was pulled out, the longest time is over, or something else is recorded.
    if (status === 'over') void this.#finish();
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
      <p class="private">${this.note ?? t('recording.private')}</p>
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
    const { loudness, seconds, cut } = this.recording;
    return html`<span class="heard">
        ${renderWave(outlineOf(loudness))}<span>${clockOf(Math.ceil(seconds))}</span> </span
      >${cut ? html`<span class="cut">${this.translator.t(`recording.${cut}`)}</span>` : nothing}`;
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
    const begun = ++this.#begun;
    this.phase = 'asking';
    this.problem = undefined;
    this.#speech.stop();
    const speech = await this.#speech.open().catch(() => undefined);
    // The learner has left while speech was loaded, or the browser asked for the microphone.
    if (begun !== this.#begun) return;
    const take = (this.#take = speech?.recorder.start(this.longest));
    const started = (await take?.started) ?? unreachable;
    if (begun !== this.#begun) return;
    this.phase = started === 'recording' ? 'recording' : 'idle';
    this.#levels = [];
    if (started === 'recording') announce(this.translator.t('recording.on'), this.translator.lang);
    else this.#drop(take);
    if (typeof started === 'object') this.#tell(started);
  }

  async #finish(): Promise<void> {
    const begun = ++this.#begun;
    const take = this.#take;
    this.phase = 'idle';
    const result = await take?.stop();
    if (!take || !result || begun !== this.#begun) return take?.release();
    this.#take = undefined;
    if ('code' in result) {
      take.release();
      this.#tell(result);
      return;
    }
    if (this.keeper) this.keeper.keep(take, result);
    else {
      this.#kept?.release();
      this.#kept = take;
    }
    this.recording = result;
    this.#announceDone(result);
    this.dispatchEvent(new RecordedEvent(result));
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

  // Only of what is its own: another element may be recording by now.
  #letGo(): void {
    this.#begun += 1;
    this.#drop(this.#take);
    this.#kept?.release();
    this.#kept = undefined;
    this.recording = undefined;
    this.phase = 'idle';
  }

  #drop(take: Take | undefined): void {
    take?.release();
    this.#take = undefined;
  }

  #tell(problem: Problem): void {
    this.problem = problem;
    this.dispatchEvent(new RecordingTroubleEvent(problem));
  }

  #announceDone({ seconds, cut }: Recording): void {
    const { t, lang } = this.translator;
    const done = t('recording.done', { count: Math.ceil(seconds) });
    announce(cut ? `${t(`recording.${cut}`)} ${done}` : done, lang);
  }
}

define('polku-recording', PolkuRecording);

declare global {
  interface HTMLElementTagNameMap {
    'polku-recording': PolkuRecording;
  }
}
