import { ContextProvider, consume } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { VoiceBooth } from '../../src/authoring/voice-booth.js';
import type { Hearable } from '../../src/authoring/voice.js';
import { announce, prepareAnnouncer } from '../../src/element/announce.js';
import { speechContext, translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import '../../src/element/recording.element.js';
import type { PolkuRecording } from '../../src/element/recording.element.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import { directionOf, type Translator } from '../../src/i18n/translator.js';
import { speechSource } from '../../src/session.js';
import { createSettings } from '../../src/settings.js';
import { dialogStyles } from './dialog.css.js';
import { VoiceTake } from './voice-take.js';
import { nextSilent, renderVoiceList } from './voice-list.js';
import { voiceStyles } from './voice.css.js';

/** The longest recording, in seconds. */
const longest = 60;

/**
 * Has an author record their own voice, for one text of a lesson after the other.
 *
 * @tag polku-voice
 */
export class PolkuVoice extends LitElement {
  static override styles = [base, buttons, dialogStyles, voiceStyles];

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @state() private booth?: VoiceBooth | undefined;
  @state() private all: readonly Hearable[] = [];
  @state() private current?: Hearable | undefined;
  /** What is to be done once the author has decided about what was recorded. */
  @state() private leaving?: (() => void) | undefined;
  @state() private notice?: 'voice.moved' | 'voice.otherwise' | undefined;
  /** Address of the recording that there is already. */
  @state() private earlier = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('polku-recording') private recorder?: PolkuRecording | null;
  @query('.keeps') private keeps?: HTMLElement | null;

  readonly #speech = speechSource(createSettings());
  #take = new VoiceTake();

  constructor() {
    super();
    new ContextProvider(this, { context: speechContext, initialValue: this.#speech });
  }

  /** Opens it with what the author most likely wants to record. */
  async open(booth: VoiceBooth): Promise<void> {
    this.booth = booth;
    this.all = booth.list();
    this.#turnTo(this.all.find(({ key }) => key === booth.first));
    await this.updateComplete;
    this.dialog.showModal();
    // What is outside of the dialog is silent while it is open.
    this.append(prepareAnnouncer());
    await this.#focusRecorder();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  protected override render(): TemplateResult {
    const { t, lang, dir } = this.translator;
    return html`<dialog
      aria-labelledby="title"
      lang=${lang}
      dir=${dir}
      @cancel=${this.#cancel}
      @close=${this.#leave}
    >
      <div class="head">
        <h2 id="title">${t('voice.title')}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label=${t('workbench.close')}
          @click=${() => this.#after(this.#close)}
        >
          ${icon('cross')}
        </button>
      </div>
      ${this.current ? this.#renderCurrent(this.current) : nothing}
      ${
        this.all.length > 0
          ? renderVoiceList(this.all, this.current, this.translator, this.#choose)
          : html`<p>${t('voice.nothing')}</p>`
      }
      <slot></slot>
    </dialog>`;
  }

  #renderCurrent({ text, lang }: Hearable): TemplateResult {
    const { t } = this.translator;
    return html`<p class="said" lang=${lang} dir=${directionOf(lang)}>${text}</p>
      ${
        this.earlier
          ? html`<div class="earlier">
              <span>${t('voice.earlier')}</span>
              <audio controls src=${this.earlier} aria-label=${t('voice.earlier')}></audio>
            </div>`
          : nothing
      }
      ${keyed(
        this.#take,
        html`<polku-recording
          .keeper=${this.#take}
          .longest=${longest}
          .note=${t('voice.stays')}
          @polku-recorded=${this.#offer}
          @polku-recording-trouble=${() => (this.notice = 'voice.otherwise')}
        ></polku-recording>`,
      )}
      ${this.notice ? html`<p class="otherwise">${t(this.notice)}</p>` : nothing}
      ${this.leaving ? this.#renderQuestion(this.leaving) : this.#renderKeep()}`;
  }

  #renderKeep(): TemplateResult | typeof nothing {
    if (!this.#take.sound) return nothing;
    const { t } = this.translator;
    const next = nextSilent(this.all, this.current);
    const goOn = next && (() => this.#turnTo(next));
    return html`<div class="actions">
      <button type="button" class="primary keeps" @click=${() => this.#keep(goOn ?? this.#close)}>
        ${t(goOn ? 'voice.keepAndNext' : 'voice.keepAndClose')}
      </button>
      ${
        goOn
          ? html`<button type="button" class="quiet" @click=${() => this.#keep(this.#close)}>
              ${t('voice.keepAndClose')}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderQuestion(goOn: () => void): TemplateResult {
    const { t } = this.translator;
    return html`<div class="notice" role="group" aria-labelledby="unkept">
      <p id="unkept">${t('voice.unkept')}</p>
      <div class="actions">
        <button type="button" class="primary keeps" @click=${() => this.#keep(goOn)}>
          ${t('voice.keep')}
        </button>
        <button type="button" class="quiet" @click=${goOn}>${t('voice.discard')}</button>
      </div>
    </div>`;
  }

  async #keep(goOn: () => void): Promise<void> {
    await this.recorder?.finish();
    const { booth, current, translator } = this;
    const { sound } = this.#take;
    if (!booth || !current || !sound) return;
    if (!booth.keep(current, sound)) {
      this.notice = 'voice.moved';
      this.leaving = undefined;
      announce(translator.t('voice.moved'), translator.lang);
      return;
    }
    this.all = booth.list();
    const isAll = !this.all.some(({ recording }) => recording === undefined);
    const kept = translator.t('voice.kept', { text: current.text });
    goOn();
    announce(isAll ? `${kept} ${translator.t('voice.allKept')}` : kept, translator.lang);
  }

  /** Does something that leaves what was recorded, which the author may not have kept. */
  async #after(goOn: () => void): Promise<void> {
    await this.recorder?.finish();
    if (!this.#take.sound) return goOn();
    this.leaving = goOn;
    await this.updateComplete;
    this.keeps?.focus();
  }

  readonly #offer = async (): Promise<void> => {
    this.notice = this.leaving = undefined;
    this.requestUpdate();
    await this.updateComplete;
    this.keeps?.focus();
  };

  readonly #choose = (one: Hearable): void => {
    if (one.key !== this.current?.key) void this.#after(() => this.#turnTo(one));
  };

  readonly #turnTo = (one: Hearable | undefined): void => {
    this.#take.release();
    this.#take = new VoiceTake();
    this.leaving = this.notice = undefined;
    this.current = one;
    void this.#showEarlier(one);
    void this.#focusRecorder();
  };

  async #showEarlier(one: Hearable | undefined): Promise<void> {
    URL.revokeObjectURL(this.earlier);
    this.earlier = '';
    const recording = one && (await this.booth?.recordingOf(one));
    if (recording && one === this.current) this.earlier = URL.createObjectURL(recording);
  }

  async #focusRecorder(): Promise<void> {
    await this.updateComplete;
    await this.recorder?.updateComplete;
    if (!this.dialog.open) return;
    this.recorder?.focus();
    this.dialog.scrollTop = 0;
  }

  readonly #cancel = (event: Event): void => {
    event.preventDefault();
    void this.#after(this.#close);
  };

  readonly #close = (): void => this.dialog.close();

  readonly #leave = (): void => {
    if (!this.booth) return;
    this.booth = undefined;
    this.all = [];
    this.#turnTo(undefined);
    this.#speech.close();
    document.body.append(prepareAnnouncer());
  };
}

define('polku-voice', PolkuVoice);

declare global {
  interface HTMLElementTagNameMap {
    'polku-voice': PolkuVoice;
  }
}
