import { consume } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { aimOf, type GuideSource } from '../../src/authoring/guides.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import { dialogStyles } from './dialog.css.js';
import { WorkbenchRequestEvent } from './requests.js';

interface Offer {
  readonly name: string;
  readonly aim: string;
}

/**
 * Lets the author choose which kind of exercise to begin with; its template is put into the text.
 *
 * @tag polku-insert
 */
export class PolkuInsert extends LitElement {
  static override styles = [base, buttons, dialogStyles];

  /** The names of all exercise types. */
  @property({ attribute: false }) types: readonly string[] = [];
  @property({ attribute: false }) guides?: GuideSource;
  /** Address of the guide, to which `?page=type/choice` is added; without it nothing leads there. */
  @property() guide = '';

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @state() private offers: readonly Offer[] = [];
  @query('dialog') private dialog!: HTMLDialogElement;
  #lang = '';

  /** Opens the choice; the page behind it waits. */
  async open(): Promise<void> {
    await this.updateComplete;
    this.dialog.showModal();
    if (this.#lang === this.translator.lang && this.offers.length > 0) return;
    const { lang } = this.translator;
    this.#lang = lang;
    const offers = await Promise.all(
      this.types.map(async (name) => ({ name, aim: await this.#aim(name, lang) })),
    );
    if (lang === this.#lang) this.offers = offers;
  }

  async #aim(type: string, lang: string): Promise<string> {
    const guide = await this.guides?.(type, lang).catch(() => undefined);
    return guide ? aimOf(guide) : '';
  }

  protected override render(): TemplateResult {
    const { t, lang, dir } = this.translator;
    const offers = this.offers.length > 0 ? this.offers : this.types.map(unknownAim);
    return html`<dialog aria-labelledby="title" lang=${lang} dir=${dir}>
      <div class="head">
        <h2 id="title">${t('workbench.insert.title')}</h2>
        <button class="icon-button" aria-label=${t('workbench.close')} @click=${this.#close}>
          ${icon('cross')}
        </button>
      </div>
      <p>${t('workbench.insert.lead')}</p>
      <ul role="list" class="offers">
        ${offers.map(
          ({ name, aim }) =>
            html`<li>
              <button class="offer" @click=${() => this.#insert(name)}>
                <span class="name">${name}</span>
                ${aim ? html`<span class="aim">${aim}</span>` : nothing}
              </button>
              ${
                this.guide
                  ? html`<a
                      href=${`${this.guide}?${new URLSearchParams({ page: `type/${name}`, lang })}`}
                      target="_blank"
                      >${t('workbench.insert.guide')}<span class="hidden-text">: ${name}</span></a
                    >`
                  : nothing
              }
            </li>`,
        )}
      </ul>
    </dialog>`;
  }

  #insert(exercise: string): void {
    this.#close();
    this.dispatchEvent(new WorkbenchRequestEvent({ type: 'exercise.wanted', exercise }));
  }

  readonly #close = (): void => this.dialog.close();
}

function unknownAim(name: string): Offer {
  return { name, aim: '' };
}

define('polku-insert', PolkuInsert);

declare global {
  interface HTMLElementTagNameMap {
    'polku-insert': PolkuInsert;
  }
}
