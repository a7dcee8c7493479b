import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LessonEntry } from '../../src/course/course.js';
import {
  courseContext,
  translatorContext,
  type CourseSetting,
} from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { proseStyles } from '../../src/element/prose.css.js';
import { proseSetting, renderBlocks } from '../../src/element/prose.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { LessonSummary } from '../../src/machines/lesson.view.js';
import type { Ledger } from '../../src/progress/ledger.js';
import type { ReviewOutlook } from '../../src/progress/review.js';
import type { Saving } from '../../src/machines/session.view.js';
import { renderSaving, savingStyles } from '../saving/saving.js';
import { LessonCloseEvent, LessonOpenEvent } from '../course/requests.js';
import { strings } from './summary.strings.js';

/** The learner wants to play the same lesson once more. */
export class LessonRestartEvent extends Event {
  static readonly type = 'polku-lesson-restart';
  constructor() {
    super(LessonRestartEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * The end of a lesson: what one can do now, how it went, and one button that goes on.
 *
 * @tag polku-summary
 */
export class PolkuSummary extends LitElement {
  static override styles = [
    base,
    buttons,
    proseStyles,
    savingStyles,
    css`
      .summary {
        container: summary / inline-size;
        min-block-size: var(--polku-lesson-height, min(100svh, 46rem));
        padding: var(--polku-space-xl) var(--polku-space-m);
        background: var(--polku-color-paper);
      }
      .inner {
        max-inline-size: 32rem;
        margin-inline: auto;
      }
      .flag {
        display: grid;
        place-content: center;
        inline-size: 5rem;
        block-size: 5rem;
        margin-block-end: var(--polku-space-l);
        border-radius: 50%;
        background: var(--polku-color-accent);
        color: var(--polku-color-on-accent);
        font-size: 2rem;
        animation: arrive calc(var(--polku-motion) * 1.25) ease-out;
      }
      h2 {
        margin-block: 0 var(--polku-space-xs);
        font-size: var(--polku-size-xxl);
        line-height: 1.15;
      }
      .lesson-title {
        margin-block: 0 var(--polku-space-l);
        color: var(--polku-color-ink-soft);
        font-size: var(--polku-size-l);
      }
      .can-do > ul {
        padding: 0;
        list-style: none;
      }
      .can-do li {
        position: relative;
        padding-inline-start: 1.8em;
      }
      .can-do li::before {
        content: '';
        position: absolute;
        inset-inline-start: 0.25em;
        inset-block-start: 0.3em;
        inline-size: 0.4em;
        block-size: 0.8em;
        border: solid var(--polku-color-accent);
        border-width: 0 3px 3px 0;
        transform: rotate(45deg);
      }
      .score {
        font-weight: 680;
      }
      .actions {
        display: grid;
        gap: var(--polku-space-s);
        margin-block: var(--polku-space-l);
      }
      @keyframes arrive {
        from {
          transform: scale(0.6);
          opacity: 0;
        }
      }
    `,
  ];

  @property({ attribute: false }) summary?: LessonSummary;
  /** The lesson's title. */
  @property({ attribute: false }) lesson = '';
  @property({ attribute: false }) next?: LessonEntry;
  /** Looks at what the review holds. */
  @property({ attribute: false }) lookAhead?: () => Promise<ReviewOutlook | undefined>;
  @state() private ahead?: ReviewOutlook;
  @property({ attribute: false }) saving: Saving = 'saved';
  /** The learner's log, to be offered as a file. */
  @property({ attribute: false }) ledger?: Ledger;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @consume({ context: courseContext, subscribe: true }) private course?: CourseSetting;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.translator.add(strings);
    if (changed.has('summary') && this.summary) void this.#look();
  }

  // What was just answered decides when it comes back, so this is known a moment later.
  async #look(): Promise<void> {
    this.ahead = await this.lookAhead?.().catch(() => undefined);
  }

  #renderAhead(): TemplateResult | typeof nothing {
    if (!this.ahead || this.ahead.cards === 0) return nothing;
    const { due, forecast } = this.ahead;
    const { t } = this.translator;
    const day = forecast.findIndex((cards, ahead) => ahead > 0 && cards > 0);
    if (due.length > 0) return html`<p>${t('summary.due', { count: due.length })}</p>`;
    if (day < 0) return nothing;
    const cards = t('summary.comeBack', { count: forecast[day] ?? 0 });
    return html`<p>${t('summary.comeBackIn', { count: day, cards })}</p>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.summary) return nothing;
    const { t, lang } = this.translator;
    const { canDo, graded, rightAtOnce, stillWrong, drilled, noDrill } = this.summary;
    const setting = proseSetting(this.translator, this.course);
    const text = this.course?.language ?? nothing;
    return html`<section class="summary" lang=${lang}>
      <div class="inner">
        <div class="flag">${icon('flag')}</div>
        <h2 tabindex="-1">${t('summary.title')}</h2>
        <p class="lesson-title" lang=${text}>${this.lesson}</p>
        ${
          canDo
            ? html`<p>${t('summary.canDo')}</p>
                <div class="can-do" lang=${text}>${renderBlocks([canDo], setting)}</div>`
            : nothing
        }
        ${
          graded > 0
            ? html`<p class="score">
                ${t('summary.right', { right: rightAtOnce, count: graded })}
              </p>`
            : nothing
        }
        ${stillWrong > 0 ? html`<p>${t('summary.stillWrong', { count: stillWrong })}</p>` : nothing}
        ${
          drilled
            ? html`<p>${t('summary.drilled', { known: drilled.known, count: drilled.words })}</p>`
            : nothing
        }
        ${noDrill ? html`<p>${t('summary.noDrill')}</p>` : nothing} ${this.#renderAhead()}
        ${this.next ? nothing : html`<p>${t('summary.courseDone')}</p>`}
        <div class="actions">${this.#renderActions()}</div>
        ${renderSaving(this.saving, this.translator)}
        ${
          this.ledger
            ? html`<polku-reminder
                .ledger=${this.ledger}
                .isLast=${!this.next}
                @polku-reminder-close=${() => this.focus()}
              ></polku-reminder>`
            : nothing
        }
      </div>
    </section>`;
  }

  #renderActions(): TemplateResult {
    const { t } = this.translator;
    const { next } = this;
    const close = () => this.dispatchEvent(new LessonCloseEvent());
    return html`${
        next
          ? html`<button
              class="primary"
              part="action"
              @click=${() => this.dispatchEvent(new LessonOpenEvent(next.id))}
            >
              ${t('summary.next')}
            </button>`
          : nothing
      }
      <button class=${next ? 'quiet' : 'primary'} part="outline" @click=${close}>
        ${t('summary.outline')}
      </button>
      <button
        class="plain"
        part="replay"
        @click=${() => this.dispatchEvent(new LessonRestartEvent())}
      >
        ${icon('again')}${t('summary.replay')}
      </button>`;
  }
}

define('polku-summary', PolkuSummary);

declare global {
  interface HTMLElementEventMap {
    'polku-lesson-restart': LessonRestartEvent;
  }
  interface HTMLElementTagNameMap {
    'polku-summary': PolkuSummary;
  }
}
