import { consume } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { announce } from '../../src/element/announce.js';
import { settingsContext, translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { SayEvent } from '../../src/element/say-event.js';
import { languageName, speechMessage } from '../../src/element/speech-message.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import { speechProblemTexts } from '../../src/i18n/problems.speech.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { SettingsStore } from '../../src/settings.js';
import { focusedInPage } from './focused.js';
import { hearingStyles } from './hearing.css.js';
import { strings } from './hearing.strings.js';
import { platformOf } from './platform.js';
import type { Unheard } from './unheard.js';

/** What is told at length, once: there is no voice, or only one that sends the text away. */
type Matter = 'noVoice' | 'online';

const matters: Readonly<Record<string, Matter>> = {
  'speech.no-voice': 'noVoice',
  'speech.no-recording': 'noVoice',
  'speech.online-voice': 'online',
};

const steps = [1, 2, 3] as const;

/** Long enough to read a line. */
const hintStays = 6_000;

/**
 * Says why something could not be heard, and what can be done about it on this device. Once the
 * learner has closed that, a line tells it again.
 *
 * @tag polku-hearing
 */
export class PolkuHearing extends LitElement {
  static override styles = [base, buttons, hearingStyles];

  @property({ attribute: false }) unheard?: Unheard;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @consume({ context: settingsContext }) private settings!: SettingsStore;

  @state() private shown?: Matter | 'hint';
  @query('h2') private heading?: HTMLElement | null;

  readonly #closed = new Set<Matter>();
  #before?: HTMLElement;
  #timer?: ReturnType<typeof setTimeout>;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.translator.add(strings);
    this.translator.add(speechProblemTexts);
    if (!changed.has('unheard')) return;
    clearTimeout(this.#timer);
    const matter = this.unheard && matters[this.unheard.problem.code];
    this.shown = !this.unheard ? undefined : matter && !this.#closed.has(matter) ? matter : 'hint';
    if (this.shown === 'hint') this.#tellHint();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('shown') || !this.heading) return;
    this.#before = focusedInPage();
    this.heading.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult | typeof nothing {
    switch (this.shown) {
      case undefined:
        return nothing;
      case 'hint':
        return html`<p class="hint" lang=${this.translator.lang}>${this.#hint()}</p>`;
      default:
        return this.#renderSheet(this.shown);
    }
  }

  #renderSheet(matter: Matter): TemplateResult {
    const { t, lang, dir } = this.translator;
    const values = { language: this.#language() };
    return html`<section
      class="sheet"
      part="hearing"
      role="dialog"
      aria-labelledby="title"
      lang=${lang}
      dir=${dir}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.#close(matter)}
    >
      <div class="inner">
        <div class="head">
          ${icon('hear')}
          <h2 id="title" tabindex="-1">${t(`hearing.${matter}`, values)}</h2>
          <button
            type="button"
            class="icon-button"
            aria-label=${t('hearing.close')}
            @click=${() => this.#close(matter)}
          >
            ${icon('cross')}
          </button>
        </div>
        <p>${t(`hearing.${matter}Text`, values)}</p>
        ${matter === 'noVoice' ? this.#renderSteps(values) : this.#renderOffer()}
      </div>
    </section>`;
  }

  #renderSteps(values: { readonly language: string }): TemplateResult {
    const platform = platformOf(navigator);
    return html`<ol>
      ${steps.map((step) => html`<li>${this.translator.t(`hearing.${platform}.${step}`, values)}</li>`)}
    </ol>`;
  }

  #renderOffer(): TemplateResult {
    const { t } = this.translator;
    return html`<div class="actions">
      <button type="button" class="primary" @click=${this.#use}>${t('hearing.use')}</button>
      <button type="button" class="quiet" @click=${() => this.#close('online')}>
        ${t('hearing.notNow')}
      </button>
    </div>`;
  }

  readonly #use = (): void => {
    this.settings.send({ type: 'settings.changed', settings: { onlineVoice: true } });
    const utterance = this.unheard?.utterance;
    this.#leave();
    if (utterance) this.dispatchEvent(new SayEvent(utterance, 'normal'));
  };

  #close(matter: Matter): void {
    this.#closed.add(matter);
    this.#leave();
  }

  #leave(): void {
    this.shown = undefined;
    this.#before?.focus({ preventScroll: true });
    this.#before = undefined;
  }

  #tellHint(): void {
    announce(this.#hint(), this.translator.lang);
    this.#timer = setTimeout(() => (this.shown = undefined), hintStays);
  }

  #hint(): string {
    const { problem } = this.unheard!;
    const matter = matters[problem.code];
    if (!matter) return speechMessage(problem, this.translator);
    return this.translator.t(`hearing.${matter}Hint`, { language: this.#language() });
  }

  #language(): string {
    return languageName(this.unheard?.utterance.lang ?? '', this.translator.lang);
  }
}

define('polku-hearing', PolkuHearing);

declare global {
  interface HTMLElementTagNameMap {
    'polku-hearing': PolkuHearing;
  }
}
