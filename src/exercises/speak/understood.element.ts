import { consume, type ContextType } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../../element/announce.js';
import { settingsContext, translatorContext } from '../../element/contexts.js';
import { define } from '../../element/define.js';
import { icon } from '../../element/icons.js';
import { SourceController } from '../../element/source-controller.js';
import { SpeechController } from '../../element/speech-controller.js';
import { base, buttons } from '../../element/tokens.css.js';
import { renderTrouble } from '../../element/trouble.js';
import type { Problem } from '../../problem.js';
import { understoodStyles } from './understood.css.js';
import { understoodWords, type UnderstoodWord } from './understood.js';
import { strings } from './understood.strings.js';

/**
 * Shows what the browser understands of what is said, for who has switched that on; offers it to
 * who has not, with what it costs. It helps, and marks nothing.
 */
export class PolkuUnderstood extends LitElement {
  static override styles = [base, buttons, understoodStyles];

  /** What is to be said. */
  @property({ attribute: false }) target = '';
  /** The language that it is said in. */
  @property({ attribute: false }) spoken = '';

  @consume({ context: translatorContext, subscribe: true })
  private translator!: ContextType<typeof translatorContext>;
  @consume({ context: settingsContext, subscribe: true })
  private settings?: ContextType<typeof settingsContext>;

  @state() private listening = false;
  @state() private understood?: readonly UnderstoodWord[];
  @state() private problem?: Problem;

  readonly #speech = new SpeechController(this);

  constructor() {
    super();
    // Whoever switches it off elsewhere is not offered it here.
    new SourceController(this, () => this.settings);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moving the element takes it out and in again at once.
    queueMicrotask(() => {
      if (!this.isConnected && this.listening) this.#speech.speech?.recogniser?.abort();
    });
  }

  protected override willUpdate(): void {
    this.translator.add(strings);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { lang } = this.translator;
    const { recogniser, canRecognise } = this.#speech.speech ?? {};
    if (recogniser) return html`<div lang=${lang}>${this.#renderListening()}</div>`;
    if (!this.settings || !canRecognise) return nothing;
    return html`<div class="offer" lang=${lang}>
      ${this.translator.t('understood.offer')}
      <button type="button" class="plain" @click=${() => this.#switchOn()}>
        ${this.translator.t('understood.switchOn')}
      </button>
    </div>`;
  }

  #renderListening(): TemplateResult {
    const { t } = this.translator;
    return html`<button
        type="button"
        class="quiet ${this.listening ? 'on' : ''}"
        @click=${() => void this.#press()}
      >
        ${icon(this.listening ? 'stop' : 'mic')}${t(
          this.listening ? 'understood.stop' : 'understood.listen',
        )}
      </button>
      ${renderTrouble(this.problem)}
      ${this.understood && !this.listening ? this.#renderUnderstood(this.understood) : nothing}`;
  }

  #renderUnderstood(words: readonly UnderstoodWord[]): TemplateResult {
    const { t } = this.translator;
    return html`<p class="text">
        ${t('understood.text')}
        <bdi lang=${this.spoken}
          >${words.map(({ text, matches }, at) => {
            const space = at > 0 ? ' ' : '';
            return html`${space}${matches ? html`<mark>${text}</mark>` : text}`;
          })}</bdi
        >
      </p>
      <p class="fine">${t('understood.fine')}</p>`;
  }

  async #press(): Promise<void> {
    // Asked for anew each time: the learner may have switched it off since.
    const recogniser = this.#speech.speech?.recogniser;
    if (!recogniser) return this.requestUpdate();
    if (this.listening) return recogniser.stop();
    this.#speech.stop();
    this.listening = true;
    this.problem = undefined;
    announce(this.translator.t('understood.on'), this.translator.lang);
    const result = await recogniser.listen(this.spoken);
    this.listening = false;
    if (result === 'stopped' || !this.isConnected) return;
    if ('code' in result) {
      this.problem = result;
      return;
    }
    this.understood = understoodWords(result, this.target);
    const said = this.understood.map(({ text }) => text).join(' ');
    announce(`${this.translator.t('understood.text')} ${said}`, this.translator.lang);
  }

  #switchOn(): void {
    this.settings?.send({ type: 'settings.changed', settings: { recognition: true } });
  }
}

define('polku-understood', PolkuUnderstood);

declare global {
  interface HTMLElementTagNameMap {
    'polku-understood': PolkuUnderstood;
  }
}
