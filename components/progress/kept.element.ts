import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import { deviceStanding, type DeviceStanding } from '../../src/keeping.js';
import type { Ledger } from '../../src/progress/ledger.js';
import { isInForeignFrame } from './framing.js';
import { PersistAsking, profileNow } from './persist-asking.js';
import '../problem/problem.element.js';
import { progressStyles } from './progress.css.js';

/**
 * Says where a learner's answers are, and how safe they are there.
 *
 * @tag polku-kept
 */
export class PolkuKept extends LitElement {
  static override styles = [
    base,
    buttons,
    progressStyles,
    css`
      section {
        border: 0;
        padding-block-start: 0;
      }
      .standing {
        display: flex;
        gap: var(--polku-space-m);
        padding: var(--polku-space-m);
        border-radius: var(--polku-radius);
        background: var(--polku-color-accent-soft);
      }
      .standing > .icon {
        inline-size: 2em;
        block-size: 2em;
        color: var(--polku-color-accent);
      }
      .standing.bad {
        background: var(--polku-color-wrong-soft);
      }
      .standing.bad > .icon {
        color: var(--polku-color-wrong);
      }
      .standing p {
        margin-block-end: var(--polku-space-s);
      }
      .standing p:last-child {
        margin-block-end: 0;
      }
      .main {
        font-weight: 650;
        line-height: 1.35;
      }
      ul {
        max-inline-size: 36em;
        margin-block: var(--polku-space-m);
        padding-inline-start: 1.2em;
      }
      @media (forced-colors: active) {
        .standing {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) ledger?: Ledger;
  /** The host keeps the answers itself. */
  @property({ type: Boolean }) hosted = false;
  /** Whether another website shows this page inside its own. */
  @property({ attribute: false }) isFramed = isInForeignFrame();

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @state() private standing?: DeviceStanding;
  readonly #asking = new PersistAsking(this, () => this.translator);
  #unfollow?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollow?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('ledger')) this.#follow();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.ledger) return nothing;
    const { t, lang } = this.translator;
    const isKept = this.ledger.state.keeping === 'device';
    return html`<section aria-labelledby="where" lang=${lang}>
      <h3 id="where">${t('progress.where')}</h3>
      <div class="standing ${isKept ? '' : 'bad'}">
        ${icon(isKept ? 'saved' : 'unsaved')}
        <div>${isKept ? this.#renderPlace() : this.#renderProblem(this.ledger)}</div>
      </div>
      ${isKept && !this.hosted && this.standing ? this.#renderStanding(this.standing) : nothing}
    </section>`;
  }

  #renderPlace(): TemplateResult {
    const { t } = this.translator;
    if (this.hosted) return this.#renderElsewhere(this.ledger?.rest);
    return html`<p class="main">${t('progress.device')}</p>
      <p>${t(this.isFramed ? 'progress.framed' : 'progress.deviceOnly')}</p>`;
  }

  #renderElsewhere(rest: Ledger['rest']): TemplateResult {
    const { t } = this.translator;
    const more = rest === 'device' ? 'progress.elsewhereDevice' : 'progress.elsewhereMemory';
    return html`<p class="main">${t('progress.elsewhere')}</p>
      ${rest ? html`<p>${t(more)}</p>` : nothing}`;
  }

  #renderProblem({ state }: Ledger): TemplateResult {
    const { problem } = state;
    return html`<p class="main">${this.translator.t('progress.notKept')}</p>
      ${problem ? html`<p><polku-problem .problem=${problem}></polku-problem></p>` : nothing}`;
  }

  #renderStanding({ persisted, hasCopy, ...rest }: DeviceStanding): TemplateResult {
    const { t } = this.translator;
    const lines = [
      t(persisted || this.#asking.granted ? 'progress.persisted' : 'progress.notPersisted'),
      t(hasCopy ? 'progress.copy' : 'progress.noCopy'),
      ...this.#troubles(rest),
    ];
    return html`<ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${
        persisted === false
          ? html`<div class="actions">
                <button
                  class="quiet"
                  part="persist"
                  aria-describedby="ask-why"
                  @click=${() => this.#asking.ask()}
                >
                  ${t('keep.ask')}
                </button>
              </div>
              <p class="soft" id="ask-why">${t('keep.askWhy')}</p>`
          : nothing
      }
      ${this.#asking.news.render()}`;
  }

  #troubles({ damaged, newer, restored }: Partial<DeviceStanding>): readonly string[] {
    const { t, lang } = this.translator;
    const day = new Intl.DateTimeFormat(lang, { dateStyle: 'long' });
    return [
      ...(restored
        ? [t('progress.restored', { count: restored.facts, date: day.format(restored.t) })]
        : []),
      ...(damaged ? [t('progress.damaged', { count: damaged })] : []),
      ...(newer ? [t('progress.newer', { count: newer })] : []),
    ];
  }

  #follow(): void {
    this.#unfollow?.();
    const stops = [
      this.ledger?.onState(() => this.#look()),
      this.ledger?.onRenewal(() => this.#look()),
    ];
    this.#unfollow = () => stops.forEach((stop) => stop?.());
    this.#look();
  }

  #look(): void {
    this.requestUpdate();
    if (this.hosted) return;
    void deviceStanding(profileNow()).then((standing) => (this.standing = standing));
  }
}

define('polku-kept', PolkuKept);

declare global {
  interface HTMLElementTagNameMap {
    'polku-kept': PolkuKept;
  }
}
