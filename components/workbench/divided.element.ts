import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { DraftFile } from '../../src/draft/draft.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import { dialogStyles } from './dialog.css.js';
import { differing } from './differing.js';
import { WorkbenchRequestEvent } from './requests.js';

/**
 * Shows what two people have made of one file, and has the author decide.
 *
 * @tag polku-divided
 */
export class PolkuDivided extends LitElement {
  static override styles = [
    base,
    buttons,
    dialogStyles,
    css`
      dialog {
        inline-size: min(70rem, calc(100vw - 32px));
      }
      .texts {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
        gap: var(--polku-space-m);
      }
      h3 {
        margin: 0;
        padding: 0;
        border: 0;
      }
      pre {
        max-block-size: 45vb;
        margin: var(--polku-space-s) 0 0;
        padding: var(--polku-space-m);
        overflow: auto;
        border: 1px solid var(--polku-color-line);
        border-radius: var(--polku-radius);
        background: var(--polku-color-surface);
        font: inherit;
        font-size: var(--polku-size-s);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @state() private file?: DraftFile;
  @query('dialog') private dialog!: HTMLDialogElement;

  async open(file: DraftFile): Promise<void> {
    this.file = file;
    await this.updateComplete;
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const { t, lang, dir } = this.translator;
    const path = this.file?.path ?? '';
    return html`<dialog aria-labelledby="title" lang=${lang} dir=${dir}>
      <h2 id="title">${t('workbench.divided', { file: path })}</h2>
      ${this.#renderTexts()}
      <div class="actions">
        <button class="primary" @click=${() => this.#settle('mine')}>
          ${t('workbench.keepMine')}
        </button>
        <button class="quiet" @click=${() => this.#settle('theirs')}>
          ${t('workbench.takeTheirs')}
        </button>
        <button class="plain" @click=${() => this.dialog.close()}>${t('workbench.later')}</button>
      </div>
      <p>${t('workbench.divided.hint')}</p>
    </dialog>`;
  }

  #renderTexts(): TemplateResult | typeof nothing {
    const { file } = this;
    if (file?.kind !== 'text' || !file.theirs) return nothing;
    const { t } = this.translator;
    const { line, mine, theirs } = differing(file.text, file.theirs.text);
    const column = (title: string, lines: readonly string[]) =>
      html`<div>
        <h3>${title}</h3>
        <pre tabindex="0" aria-label=${title}>${lines.join('\n')}</pre>
      </div>`;
    return html`<p>${t('workbench.divided.from', { line })}</p>
      <div class="texts">
        ${column(t('workbench.divided.mine'), mine)}
        ${column(t('workbench.divided.theirs'), theirs)}
      </div>`;
  }

  #settle(keep: 'mine' | 'theirs'): void {
    this.dialog.close();
    const path = this.file?.path ?? '';
    this.dispatchEvent(new WorkbenchRequestEvent({ type: 'conflict.settled', path, keep }));
  }
}

define('polku-divided', PolkuDivided);

declare global {
  interface HTMLElementTagNameMap {
    'polku-divided': PolkuDivided;
  }
}
