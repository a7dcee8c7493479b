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

/** In which words a learner is spoken of: by their name, as “you”, or as the one without a name. */
export type Wording = '' | 'Me' | 'Nameless';

/** Who was removed. */
export interface Removed {
  readonly wording: Wording;
  readonly name: string;
}

/** A learner was removed, or is to stay. Only the list around hears it. */
export class RemovalEndEvent extends Event {
  static readonly type = 'polku-removal-end';
  constructor(
    /** Who they were; absent: they stay. */
    readonly removed?: Removed,
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
  /** It is whoever learns now. */
  @property({ type: Boolean }) isCurrent = false;
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
    const { name, wording } = this.#who;
    return html`<div class="panel grave" role="group" aria-labelledby="ask" lang=${lang}>
      <h4 id="ask" tabindex="-1">${t(`progress.remove${wording || 'Ask'}`, { name })}</h4>
      <p>${t(`progress.remove${wording}What`, { name })}</p>
      <div class="actions">
        <button class="primary" part="save" @click=${this.#save}>${t('progress.saveFirst')}</button>
        <button class="quiet danger" part="delete" @click=${this.#remove}>
          ${t(`progress.remove${wording}Do`, { name })}
        </button>
        <button class="quiet" part="cancel" @click=${() => this.#end()}>
          ${t('progress.cancel')}
        </button>
      </div>
      ${this.#saving.news.render()}
    </div>`;
  }

  get #who(): Removed {
    const { name = '' } = this.learner ?? {};
    return { name, wording: name ? '' : this.isCurrent ? 'Me' : 'Nameless' };
  }

  readonly #save = async (): Promise<void> => {
    const { learner } = this;
    if (!learner) return;
    const ledger = this.ledger ?? openLedger({ profile: learner.id });
    await this.#saving.save(ledger, learner);
    if (!this.ledger) ledger.close();
  };

  readonly #remove = async (): Promise<void> => {
    const { learner } = this;
    if (!learner || this.busy) return;
    this.busy = true;
    // Once they are gone, somebody else learns.
    const who = this.#who;
    const problem = await removeLearner(learner.id);
    this.busy = false;
    if (problem) await this.#saving.news.tellProblem(problem);
    else this.#end(who);
  };

  #end(removed?: Removed): void {
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
