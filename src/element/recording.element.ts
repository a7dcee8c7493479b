import { consume } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
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
import { Replay } from './replay.js';
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
  /** Seconds that are recorded at the most, in whole minutes, where it is not two of them. */
  @property({ type: Number }) longest?: number;
  /** What is said of where the recording stays, where it is not as usual. */
  @property() note?: string;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  @query('.record') private recorder?: HTMLElement | null;
  @state() private phase: 'idle' | 'asking' | 'recording' = 'idle';
  @state() private recording?: Recording;
  @state() private problem?: Problem;

  readonly #speech = new SpeechController(this);
  readonly #replay = new Replay(this, this.#speech);
  readonly #state = new SourceController(this, () => this.#take);
  /** The one under way. */
  #take?: Take;
  /** Who is given the one under way. */
  #keeper?: RecordingKeeper | undefined;
  /** The one that `recording` is from, where nobody else keeps it. */
  #kept?: Take;
  /** Counts what was begun to be recorded, so that only the last goes on. */
  #begun = 0;
  #finished = Promise.resolve();
  /** How loud it was until now. */
  #levels: number[] = [];

  /** Ends what is being recorded; it is there, and kept, when this settles. */
  finish(): Promise<void> {
    if (this.phase === 'recording') this.#finished = this.#finish();
    return this.#finished;
  }

  override focus(): void {
    this.recorder?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.recording ??= this.keeper?.kept;
  }

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
    if (status === 'over') void this.finish();
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
      ${this.recording && !isOn ? this.#replay.render(this.recording, this.model, this.translator) : nothing}
      ${renderTrouble(this.problem ?? this.#replay.problem)}
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
      >${cut ? html`<span class="cut">${this.#whyOf(cut, seconds)}</span>` : nothing}`;
  }

  #press(): void {
    if (this.phase === 'recording') void this.finish();
    else if (this.phase === 'idle') void this.#start();
  }

  async #start(): Promise<void> {
    const begun = ++this.#begun;
    this.phase = 'asking';
    this.problem = undefined;
    this.#replay.stop();
    const speech = await this.#speech.open().catch(() => undefined);
    // The learner has left while speech was loaded, or the browser asked for the microphone.
    if (begun !== this.#begun) return;
    const take = (this.#take = speech?.recorder.start(this.longest));
    this.#keeper = this.keeper;
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
      if (this.isConnected) this.#tell(result);
      return;
    }
    if (this.#keeper) this.#keeper.keep(take, result);
    else {
      this.#kept?.release();
      this.#kept = take;
    }
    if (!this.isConnected) return;
    this.recording = result;
    this.#announceDone(result);
    this.dispatchEvent(new RecordedEvent(result));
  }

  // Only of what is its own: another element may be recording by now.
  #letGo(): void {
    // What somebody keeps is not lost by who goes on in the middle of it.
    if (this.#keeper && this.phase !== 'asking') void this.finish();
    else {
      this.#begun += 1;
      this.#drop(this.#take);
    }
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
    // Whoever was not heard is asked to try again here.
    if (problem.code === 'microphone.empty') return;
    this.dispatchEvent(new RecordingTroubleEvent(problem));
  }

  #announceDone({ seconds, cut }: Recording): void {
    const { t, lang } = this.translator;
    const done = t('recording.done', { count: Math.ceil(seconds) });
    announce(cut ? `${this.#whyOf(cut, seconds)} ${done}` : done, lang);
  }

  #whyOf(cut: NonNullable<Recording['cut']>, seconds: number): string {
    return this.translator.t(`recording.${cut}`, { count: Math.round(seconds / 60) });
  }
}

define('polku-recording', PolkuRecording);

declare global {
  interface HTMLElementTagNameMap {
    'polku-recording': PolkuRecording;
  }
}
