import { consume } from '@lit/context';
import { LitElement, css, html, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { settingsContext, translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { SourceController } from '../../src/element/source-controller.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import { interfaceLanguages, type Translator } from '../../src/i18n/translator.js';
import { textSizes, type Settings, type SettingsStore } from '../../src/settings.js';
import { strings } from './settings.strings.js';

/**
 * What a learner may set: language, colours, size of text, movement, sound.
 *
 * @tag polku-settings
 */
export class PolkuSettings extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      dialog {
        inline-size: min(28rem, calc(100vw - 32px));
        max-block-size: calc(100svh - 32px);
        padding: var(--polku-space-l);
        border: 1px solid var(--polku-color-line);
        border-radius: var(--polku-radius);
        background: var(--polku-color-paper);
        color: var(--polku-color-ink);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 45%);
      }
      .head {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-block-end: var(--polku-space-m);
      }
      h2 {
        margin: 0;
        font-size: var(--polku-size-xl);
      }
      fieldset {
        margin: 0 0 var(--polku-space-l);
        padding: 0;
        border: 0;
      }
      legend,
      .language label {
        display: block;
        margin-block-end: var(--polku-space-s);
        padding: 0;
        font-weight: 650;
      }
      .language {
        margin-block-end: var(--polku-space-l);
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--polku-space-s);
      }
      .choices label {
        display: flex;
        align-items: center;
        gap: var(--polku-space-s);
        min-block-size: var(--polku-target);
        padding-inline: var(--polku-space-m);
        border: 2px solid var(--polku-color-line);
        border-radius: var(--polku-radius);
        cursor: pointer;
      }
      .choices label:has(:checked) {
        border-color: var(--polku-color-accent);
        background: var(--polku-color-accent-soft);
      }
      .choices label:has(:focus-visible) {
        outline: 3px solid var(--polku-color-accent);
        outline-offset: 2px;
      }
      input {
        margin: 0;
        inline-size: 1.15em;
        block-size: 1.15em;
        accent-color: var(--polku-color-accent);
        outline: none;
      }
      select {
        inline-size: 100%;
        min-block-size: var(--polku-target);
        padding-inline: var(--polku-space-m);
        border: 2px solid var(--polku-color-edge);
        border-radius: var(--polku-radius);
        background: var(--polku-color-surface);
      }
    `,
  ];

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @consume({ context: settingsContext, subscribe: true }) private store!: SettingsStore;
  @query('dialog') private dialog!: HTMLDialogElement;

  readonly #settings = new SourceController(this, () => this.store);

  /** Opens the settings; the page behind them waits. */
  async open(): Promise<void> {
    await this.updateComplete;
    // A click beside it closes it, as Escape does.
    this.dialog.addEventListener('click', this.#closeOutside);
    this.dialog.showModal();
  }

  protected override willUpdate(): void {
    this.translator.add(strings);
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
      ${this.#renderLanguage()}
      ${this.#renderChoices('textSize', settings.textSize, textSizes, (_, index) => `${index + 1}`)}
      ${this.#renderChoices('theme', settings.theme, ['auto', 'light', 'dark'])}
      ${this.#renderChoices('motion', settings.motion, ['auto', 'less'])}
      ${this.#renderChoices('sound', settings.sound, [false, true], (on) => (on ? 'on' : 'off'))}
    </dialog>`;
  }

  #renderLanguage(): TemplateResult {
    const { t, lang } = this.translator;
    const change = (event: Event) => this.#set({ lang: (event.target as HTMLSelectElement).value });
    return html`<div class="language">
      <label for="language">${t('settings.language')}</label>
      <select id="language" @change=${change}>
        ${interfaceLanguages().map(
          (code) =>
            html`<option value=${code} lang=${code} ?selected=${code === lang}>
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

  #set(settings: Partial<Settings>): void {
    this.store.send({ type: 'settings.changed', settings });
  }

  readonly #close = (): void => this.dialog.close();

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
