import { consume } from '@lit/context';
import { LitElement, html, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import { dialogStyles } from './dialog.css.js';

/**
 * Asks which of several courses in a folder is meant.
 *
 * @tag polku-choose
 */
export class PolkuChoose extends LitElement {
  static override styles = [base, buttons, dialogStyles];

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @state() private names: readonly string[] = [];
  @query('dialog') private dialog!: HTMLDialogElement;
  #chosen?: string;
  #answer?: (chosen: string | undefined) => void;

  /** Resolves with the chosen one; undefined when none is. */
  async choose(names: readonly string[]): Promise<string | undefined> {
    this.#answer?.(undefined);
    this.#chosen = undefined;
    this.names = names;
    await this.updateComplete;
    this.dialog.showModal();
    return new Promise((resolve) => (this.#answer = resolve));
  }

  protected override render(): TemplateResult {
    const { t, lang, dir } = this.translator;
    return html`<dialog aria-labelledby="title" lang=${lang} dir=${dir} @close=${this.#close}>
      <h2 id="title">${t('workbench.choose')}</h2>
      <p>${t('workbench.choose.lead')}</p>
      <ul role="list" class="offers">
        ${this.names.map(
          (name) =>
            html`<li>
              <button class="offer" @click=${() => this.#choose(name)}>
                <span class="name">${name || '.'}</span>
              </button>
            </li>`,
        )}
      </ul>
      <div class="actions">
        <button class="quiet" @click=${() => this.dialog.close()}>${t('workbench.cancel')}</button>
      </div>
    </dialog>`;
  }

  #choose(name: string): void {
    this.#chosen = name;
    this.dialog.close();
  }

  readonly #close = (): void => {
    this.#answer?.(this.#chosen);
    this.#answer = undefined;
  };
}

define('polku-choose', PolkuChoose);

declare global {
  interface HTMLElementTagNameMap {
    'polku-choose': PolkuChoose;
  }
}
