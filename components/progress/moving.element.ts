import { consume } from '@lit/context';
import { LitElement, css, html, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import { isInForeignFrame } from './framing.js';
import { News } from './news.js';
import { progressStyles } from './progress.css.js';

/**
 * Explains in three steps how progress comes along to a new phone.
 *
 * @tag polku-moving
 */
export class PolkuMoving extends LitElement {
  static override styles = [
    base,
    buttons,
    progressStyles,
    css`
      ol {
        padding: 0;
        list-style: none;
        counter-reset: step;
      }
      li {
        counter-increment: step;
        display: flex;
        gap: var(--polku-space-m);
        margin-block-end: var(--polku-space-m);
      }
      li::before {
        content: counter(step);
        flex: none;
        display: grid;
        place-content: center;
        inline-size: 2.2em;
        block-size: 2.2em;
        border: 3px solid var(--polku-color-accent);
        border-radius: 50%;
        color: var(--polku-color-accent);
        font-weight: 700;
      }
      li > span {
        padding-block-start: 0.3em;
      }
      .address {
        inline-size: 100%;
        min-block-size: var(--polku-target);
        margin-block-end: var(--polku-space-s);
        padding-inline: var(--polku-space-m);
        border: 1px solid var(--polku-color-line);
        border-radius: var(--polku-radius);
        background: var(--polku-color-surface);
        text-overflow: ellipsis;
      }
    `,
  ];

  /** Where the course is to be opened; absent where another website shows it inside its own. */
  @property({ attribute: false }) address = isInForeignFrame() ? undefined : addressOf(location);

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @query('.address') private field?: HTMLInputElement | null;
  readonly #news = new News(this, () => this.translator);

  protected override render(): TemplateResult {
    const { t, lang } = this.translator;
    const steps = ['progress.moveSave', 'progress.moveSend', 'progress.moveOpen'];
    return html`<section aria-labelledby="move" lang=${lang}>
      <h3 id="move">${t('progress.move')}</h3>
      <ol role="list">
        ${steps.map((step) => html`<li><span>${t(step)}</span></li>`)}
      </ol>
      ${this.address === undefined ? html`<p>${t('progress.framedAddress')}</p>` : this.#renderAddress(this.address)}
      <p class="soft">${t('progress.both')}</p>
    </section>`;
  }

  #renderAddress(address: string): TemplateResult {
    const { t } = this.translator;
    return html`<label for="address">${t('progress.address')}</label>
      <input id="address" class="address" part="address" readonly dir="ltr" .value=${address} />
      <div class="actions">
        <button class="quiet" part="copy" @click=${() => this.#copy(address)}>
          ${t('progress.copyAddress')}
        </button>
      </div>
      ${this.#news.render()}`;
  }

  async #copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.#news.tell('progress.copied');
    } catch {
      this.field?.focus();
      this.field?.select();
      this.#news.tell('progress.copyFailed');
    }
  }
}

/** Without the place on the page, which the new phone need not go to. */
function addressOf({ href }: Location): string {
  return href.replace(/#.*$/, '');
}

define('polku-moving', PolkuMoving);

declare global {
  interface HTMLElementTagNameMap {
    'polku-moving': PolkuMoving;
  }
}
