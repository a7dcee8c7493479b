import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import { deviceStanding, noteFileOffered, remindAtEnd } from '../../src/keeping.js';
import type { Ledger } from '../../src/progress/ledger.js';
import { FileSaving } from './file-saving.js';
import { isKeptByHost } from './hosting.js';
import { strings as keepStrings } from './keep.strings.js';
import { PersistAsking, profileNow } from './persist-asking.js';
import { strings } from './reminder.strings.js';

/**
 * Reminds a learner, when it is time, that their answers are in one browser only. It is said at a
 * lesson's end, below what goes on.
 *
 * @tag polku-reminder
 */
export class PolkuReminder extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      section {
        margin-block-start: var(--polku-space-xl);
        padding: var(--polku-space-m);
        border: 1px solid var(--polku-color-line);
        border-radius: var(--polku-radius);
        background: var(--polku-color-surface);
        animation: come var(--polku-motion) ease-out;
      }
      h3 {
        margin-block: 0 var(--polku-space-xs);
        font-size: var(--polku-size);
        line-height: 1.35;
      }
      p {
        margin-block: 0 var(--polku-space-m);
        font-size: var(--polku-size-s);
        overflow-wrap: anywhere;
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--polku-space-s);
      }
      .news {
        margin-block: var(--polku-space-m) 0;
      }
      @keyframes come {
        from {
          opacity: 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) ledger?: Ledger;
  /** It was the last lesson of its course. */
  @property({ type: Boolean }) isLast = false;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @state() private isShown = false;
  @state() private canPersist = false;
  readonly #saving = new FileSaving(this, () => this.translator);
  readonly #asking = new PersistAsking(this, () => this.translator);

  protected override willUpdate(changed: PropertyValues): void {
    this.translator.add(keepStrings);
    this.translator.add(strings);
    if (changed.has('ledger') && this.ledger) void this.#look(this.ledger);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { ledger } = this;
    if (!ledger || !this.isShown) return nothing;
    const { t, lang } = this.translator;
    return html`<section aria-labelledby="title" lang=${lang}>
      <h3 id="title">${t('reminder.title')}</h3>
      <p>${t('reminder.why')}</p>
      <div class="actions">
        <button class="quiet" part="save" @click=${() => this.#saving.save(ledger)}>
          ${t('keep.save')}
        </button>
        ${
          this.canPersist
            ? html`<button class="quiet" part="persist" @click=${() => this.#asking.ask()}>
                ${t('keep.ask')}
              </button>`
            : nothing
        }
        <button class="plain" part="later" @click=${this.#close}>${t('reminder.later')}</button>
      </div>
      ${this.#saving.news.render()} ${this.#asking.news.render()}
    </section>`;
  }

  async #look(ledger: Ledger): Promise<void> {
    // What is not kept at all is said elsewhere, and louder.
    if (ledger.state.keeping !== 'device' || isKeptByHost(this)) return;
    if (!remindAtEnd(this.isLast)) return;
    const { persisted } = await deviceStanding(profileNow());
    this.canPersist = persisted === false;
    this.isShown = true;
    noteFileOffered();
  }

  readonly #close = (): void => {
    this.isShown = false;
    this.dispatchEvent(new ReminderCloseEvent());
  };
}

/** The learner does not want the file now. Only the summary hears it, and takes the focus. */
export class ReminderCloseEvent extends Event {
  static readonly type = 'polku-reminder-close';
  constructor() {
    super(ReminderCloseEvent.type);
  }
}

define('polku-reminder', PolkuReminder);

declare global {
  interface HTMLElementEventMap {
    'polku-reminder-close': ReminderCloseEvent;
  }
  interface HTMLElementTagNameMap {
    'polku-reminder': PolkuReminder;
  }
}
