import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { SourceController } from '../../src/element/source-controller.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { SessionActor } from '../../src/machines/session.machine.js';
import '../problem/problem.element.js';
import { FileSaving } from './file-saving.js';
import { strings } from './keep.strings.js';

/**
 * Offers a file of what cannot be saved on the device, beside the words that say so.
 *
 * @tag polku-rescue
 */
export class PolkuRescue extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      .quiet {
        margin-block-start: var(--polku-space-s);
        background: var(--polku-color-surface);
        font-size: var(--polku-size-s);
      }
      .news {
        margin-block: var(--polku-space-s) 0;
        font-size: var(--polku-size-s);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) session?: SessionActor;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  readonly #source = new SourceController(this, () => this.session);
  readonly #saving = new FileSaving(this, () => this.translator);

  protected override willUpdate(): void {
    this.translator.add(strings);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { ledger, keeping } = this.#source.snapshot?.context ?? {};
    if (!ledger || keeping?.keeping !== 'memory') return nothing;
    const { t, lang } = this.translator;
    return html`<div lang=${lang}>
      <button class="quiet" part="save" @click=${() => this.#saving.save(ledger)}>
        ${t('keep.saveNow')}
      </button>
      ${this.#saving.news.render()}
    </div>`;
  }
}

define('polku-rescue', PolkuRescue);

declare global {
  interface HTMLElementTagNameMap {
    'polku-rescue': PolkuRescue;
  }
}
