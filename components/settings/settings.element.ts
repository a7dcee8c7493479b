import { consume } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import {
  courseContext,
  settingsContext,
  speechContext,
  translatorContext,
  type CourseSetting,
} from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { SourceController } from '../../src/element/source-controller.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import { interfaceLanguages, type Translator } from '../../src/i18n/translator.js';
import type { CoursePage } from '../../src/machines/session.run.js';
import { textSizes, type Settings, type SettingsStore } from '../../src/settings.js';
import type { SpeechSource } from '../../src/speech/speech.js';
import { strings as pageStrings } from '../page/page.strings.js';
import { settingsStyles } from './settings.css.js';
import { strings } from './settings.strings.js';

/** Opens a page of the course behind the settings. */
export type OpenPage = (page: CoursePage) => void;

/**
 * What a learner may set: language, colours, size of text, movement, sound, and what may be sent.
 * What leaves the device is said with each.
 *
 * @tag polku-settings
 */
export class PolkuSettings extends LitElement {
  static override styles = [base, buttons, settingsStyles];

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @consume({ context: settingsContext, subscribe: true }) private store!: SettingsStore;
  @consume({ context: courseContext, subscribe: true }) private course?: CourseSetting;
  @consume({ context: speechContext }) private speech?: SpeechSource;
  @state() private canRecognise = false;
  @state() private openPage?: OpenPage;
  @query('dialog') private dialog!: HTMLDialogElement;

  readonly #settings = new SourceController(this, () => this.store);

  /** Opens the settings; the page behind them waits. */
  async open(openPage: OpenPage): Promise<void> {
    this.openPage = openPage;
    await this.updateComplete;
    // A click beside it closes it, as Escape does.
    this.dialog.addEventListener('click', this.#closeOutside);
    this.dialog.showModal();
    const speech = await this.speech?.open().catch(() => undefined);
    this.canRecognise = speech?.canRecognise ?? false;
  }

  protected override willUpdate(): void {
    this.translator.add(strings);
    this.translator.add(pageStrings);
  }

  protected override render(): TemplateResult {
    const { t, lang, dir } = this.translator;
    const settings = this.#settings.snapshot!.context;
    return html`<dialog aria-labelledby="title" lang=${lang} dir=${dir}>
      <div class="head">
        <h2 id="title">${t('settings.title')}</h2>
        <button class="icon-button" aria-label=${t('settings.close')} @click=${this.#close}>
          ${icon('cross')}
        </button>
      </div>
      ${this.#renderLanguages('lang', interfaceLanguages(), lang)} ${this.#renderGlosses()}
      ${this.#renderChoices('textSize', settings.textSize, textSizes, (_, index) => `${index + 1}`)}
      ${this.#renderChoices('theme', settings.theme, ['auto', 'light', 'dark'])}
      ${this.#renderChoices('motion', settings.motion, ['auto', 'less'])}
      ${this.#renderSwitch('sound')} ${this.#renderSwitch('tapToHear')}
      ${this.#renderSwitch('onlineVoice')}
      ${this.canRecognise ? this.#renderSwitch('recognition') : nothing}
      <button class="quiet keep" part="progress" @click=${this.#openProgress}>
        ${t('page.progress')}
      </button>
    </dialog>`;
  }

  // What explains words is another language than that of the buttons: few interfaces are translated.
  #renderGlosses(): unknown {
    const { glosses = '', glossLanguages = [] } = this.course ?? {};
    return glossLanguages.length < 2
      ? nothing
      : this.#renderLanguages('glosses', glossLanguages, glosses);
  }

  #renderLanguages(
    key: 'lang' | 'glosses',
    codes: readonly string[],
    chosen: string,
  ): TemplateResult {
    const { t } = this.translator;
    const change = (event: Event) =>
      this.#set({ [key]: (event.target as HTMLSelectElement).value });
    return html`<div class="language">
      <label for=${key}>${t(key === 'lang' ? 'settings.language' : 'settings.glosses')}</label>
      <select id=${key} @change=${change}>
        ${codes.map(
          (code) =>
            html`<option value=${code} lang=${code} .selected=${code === chosen}>
              ${nameOf(code)}
            </option>`,
        )}
      </select>
    </div>`;
  }

  #renderChoices<Key extends keyof Settings>(
    key: Key,
    chosen: Settings[Key],
    values: readonly Settings[Key][],
    nameFor: (value: Settings[Key], index: number) => string = String,
  ): TemplateResult {
    const { t } = this.translator;
    return html`<fieldset>
      <legend>${t(`settings.${key}`)}</legend>
      <div class="choices">
        ${values.map(
          (value, index) =>
            html`<label>
              <input
                type="radio"
                name=${key}
                .checked=${value === chosen}
                @change=${() => this.#set({ [key]: value })}
              />
              ${t(`settings.${key}.${nameFor(value, index)}`)}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #renderSwitch(key: 'sound' | 'tapToHear' | 'onlineVoice' | 'recognition'): TemplateResult {
    const { t } = this.translator;
    const change = (event: Event) =>
      this.#set({ [key]: (event.target as HTMLInputElement).checked });
    return html`<div class="switch">
      <label>
        <input
          type="checkbox"
          name=${key}
          .checked=${this.#settings.snapshot!.context[key]}
          aria-describedby=${key === 'sound' ? nothing : `${key}-note`}
          @change=${change}
        />
        <span>${t(`settings.${key}`)}</span>
      </label>
      ${key === 'sound' ? nothing : html`<p id=${`${key}-note`}>${t(`settings.${key}.note`)}</p>`}
    </div>`;
  }

  #set(settings: Partial<Settings>): void {
    this.store.send({ type: 'settings.changed', settings });
  }

  readonly #close = (): void => this.dialog.close();

  readonly #openProgress = (): void => {
    this.dialog.close();
    this.openPage?.('progress');
  };

  readonly #closeOutside = (event: Event): void => {
    if (event.target === this.dialog) this.dialog.close();
  };
}

/** A language's name in the language itself, as its speakers look for it. */
function nameOf(code: string): string {
  try {
    return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

define('polku-settings', PolkuSettings);

declare global {
  interface HTMLElementTagNameMap {
    'polku-settings': PolkuSettings;
  }
}
