import { consume } from '@lit/context';
import { LitElement, css, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import { removeLearner, type Learner } from '../../src/learners.js';
import type { Ledger } from '../../src/progress/ledger.js';
import { openLedger } from '../../src/session.js';
import { FileSaving } from './file-saving.js';
import { progressStyles } from './progress.css.js';

/** A learner was removed, or is to stay. Only the list around hears it. */
export class RemovalEndEvent extends Event {
  static readonly type = 'polku-removal-end';
  constructor(
    /** Absent: they stay. */
    readonly removed?: Learner,
  ) {
    super(RemovalEndEvent.type);
  }
}

/**
 * Asks whether a learner is to be removed, and offers their file before.
 *
 * @tag polku-removal
 */
export class PolkuRemoval extends LitElement {
  static override styles = [
    base,
    buttons,
    progressStyles,
    css`
      .panel {
        margin-block-start: var(--polku-space-s);
      }
    `,
  ];

  @property({ attribute: false }) learner?: Learner;
  /** Their log, where it is open already. */
  @property({ attribute: false }) ledger?: Ledger | undefined;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @state() private busy = false;
  readonly #saving = new FileSaving(this, () => this.translator);

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h4')?.focus();
  }

  protected override render(): TemplateResult {
    const { t, lang } = this.translator;
    const { name = '' } = this.learner ?? {};
    return html`<div class="panel grave" role="group" aria-labelledby="ask" lang=${lang}>
      <h4 id="ask" tabindex="-1">
        ${name ? t('progress.removeAsk', { name }) : t('progress.removeMe')}
      </h4>
      <p>${name ? t('progress.removeWhat', { name }) : t('progress.removeMeWhat')}</p>
      <div class="actions">
        <button class="primary" part="save" @click=${this.#save}>${t('progress.saveFirst')}</button>
        <button class="quiet danger" part="delete" @click=${this.#remove}>
          ${name ? t('progress.removeDo', { name }) : t('progress.removeMeDo')}
        </button>
        <button class="quiet" part="cancel" @click=${() => this.#end()}>
          ${t('progress.cancel')}
        </button>
      </div>
      ${this.#saving.news.render()}
    </div>`;
  }

  readonly #save = async (): Promise<void> => {
    const { learner } = this;
    if (!learner) return;
    const ledger = this.ledger ?? openLedger({ profile: learner.id });
    await this.#saving.save(ledger, learner.name);
    if (!this.ledger) ledger.close();
  };

  readonly #remove = async (): Promise<void> => {
    const { learner } = this;
    if (!learner || this.busy) return;
    this.busy = true;
    const problem = await removeLearner(learner.id);
    this.busy = false;
    if (problem) await this.#saving.news.tellProblem(problem);
    else this.#end(learner);
  };

  #end(removed?: Learner): void {
    this.dispatchEvent(new RemovalEndEvent(removed));
  }
}

define('polku-removal', PolkuRemoval);

declare global {
  interface HTMLElementEventMap {
    'polku-removal-end': RemovalEndEvent;
  }
  interface HTMLElementTagNameMap {
    'polku-removal': PolkuRemoval;
  }
}
