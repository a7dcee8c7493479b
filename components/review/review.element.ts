import { consume } from '@lit/context';
import { LitElement, html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Course } from '../../src/course/course.js';
import { announce } from '../../src/element/announce.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { SourceController } from '../../src/element/source-controller.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { ReviewActor } from '../../src/machines/review.machine.js';
import { viewReview, type ReviewView } from '../../src/machines/review.view.js';
import type { ScheduledCard } from '../../src/progress/review.js';
import type { Saving } from '../../src/machines/session.view.js';
import { coursesOnSite } from '../../src/review.js';
import '../problem/problem.element.js';
import '../round/round.element.js';
import { renderSaving, savingStyles } from '../saving/saving.js';
import { reviewStyles } from './review.css.js';
import { strings } from './review.strings.js';

/** The learner wants to leave the review. */
export class ReviewCloseEvent extends Event {
  static readonly type = 'polku-review-close';
  constructor() {
    super(ReviewCloseEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * The review: what is due today, a round of a chosen length, and what the next days bring.
 *
 * @tag polku-review
 */
export class PolkuReview extends LitElement {
  static override styles = [base, buttons, savingStyles, reviewStyles];

  @property({ attribute: false }) actor?: ReviewActor;
  @property({ attribute: false }) saving: Saving = 'saved';
  /** The course that the review was opened from. */
  @property({ attribute: false }) of?: Course;
  /** Milliseconds since 1970: what "today" is. */
  @property({ attribute: false }) now = Date.now();

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  readonly #review = new SourceController(this, () => this.actor);
  #phase = '';

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  protected override willUpdate(): void {
    this.translator.add(strings);
  }

  protected override render(): TemplateResult | typeof nothing {
    const snapshot = this.#review.snapshot;
    if (!snapshot) return nothing;
    const view = viewReview(snapshot);
    const { round } = snapshot.children;
    if (view.phase === 'asking') {
      return html`<polku-round .actor=${round} .saving=${this.saving}></polku-round>`;
    }
    const { t, lang } = this.translator;
    return html`<section class="review" lang=${lang}>
      <div class="inner">
        <div class="tools">
          <button class="plain" part="close" @click=${this.#close}>
            ${icon('back')}${t('review.close')}
          </button>
        </div>
        ${this.#renderPhase(view)} ${renderSaving(this.saving, this.translator)}
      </div>
    </section>`;
  }

  protected override updated(_: PropertyValues): void {
    const snapshot = this.#review.snapshot;
    if (!snapshot) return;
    const view = viewReview(snapshot);
    if (view.phase === this.#phase) return;
    this.#phase = view.phase;
    if (view.phase === 'asking') return;
    this.focus();
    if (view.phase === 'choosing') announce(this.#dueText(view), this.translator.lang);
  }

  #renderPhase(view: ReviewView): TemplateResult {
    const { t } = this.translator;
    switch (view.phase) {
      case 'choosing':
        return this.#renderChoosing(view);
      case 'summary':
        return this.#renderSummary(view);
      default:
        return html`<h2 tabindex="-1">${t('review.title')}</h2>
          <p class="soft">${t('review.waiting')}</p>`;
    }
  }

  #renderChoosing(view: ReviewView): TemplateResult {
    const { t } = this.translator;
    return html`<h2 tabindex="-1">${t('review.title')}</h2>
      <p class="due">${this.#dueText(view)}</p>
      ${this.#renderProblem(view)} ${view.due > 0 ? this.#renderLengths(view) : nothing}
      ${view.cards > 0 ? html`${this.#renderForecast(view)} ${this.#renderLeeches(view)}` : nothing}
      <p class="soft">${t('review.explain')}</p>`;
  }

  #renderProblem({ problem }: ReviewView): unknown {
    return problem ? html`<p><polku-problem .problem=${problem}></polku-problem></p>` : nothing;
  }

  #renderLengths({ lengths, due }: ReviewView): TemplateResult {
    const { t } = this.translator;
    const choose = (cards: number) => this.actor?.send({ type: 'length.chosen', cards });
    return html`<h3 id="length">${t('review.length')}</h3>
      <div class="lengths" role="group" aria-labelledby="length">
        ${lengths.map((cards, index) => {
          const key = cards === due && lengths.length > 1 ? 'review.all' : 'review.begin';
          return html`<button
            class=${index === Math.min(1, lengths.length - 1) ? 'primary' : 'quiet'}
            part="length"
            @click=${() => choose(cards)}
          >
            ${t(key, { count: cards })}
          </button>`;
        })}
      </div>`;
  }

  #renderForecast({ forecast }: ReviewView): TemplateResult {
    const { t } = this.translator;
    const highest = Math.max(1, ...forecast);
    return html`<h3>${t('review.forecast')}</h3>
      <ol class="forecast" role="list">
        ${forecast.map((cards, ahead) => {
          const height = (cards / highest) * 60;
          const text = t('review.forecastDay', { day: this.#dayName(ahead, 'long'), count: cards });
          return html`<li>
            <span class="hidden-text">${text}</span>
            <span aria-hidden="true">${cards}</span>
            <svg viewBox="0 0 20 64" preserveAspectRatio="none" aria-hidden="true">
              ${svg`<rect class="base" x="0" y="62" width="20" height="2" /><rect x="3" y=${62 - height} width="14" height=${height} />`}
            </svg>
            <span class="soft" aria-hidden="true">${this.#dayName(ahead, 'short')}</span>
          </li>`;
        })}
      </ol>`;
  }

  #renderLeeches({ leeches }: ReviewView): unknown {
    if (leeches.length === 0) return nothing;
    const { t } = this.translator;
    return html`<h3>${t('review.leeches')}</h3>
      <p>${t('review.leechesHelp')}</p>
      <ul class="leeches">
        ${leeches.slice(0, mostLeeches).map((leech) => html`<li>${this.#nameOf(leech)}</li>`)}
      </ul>`;
  }

  #renderSummary(view: ReviewView): TemplateResult {
    const { t } = this.translator;
    const { cards = 0, known = 0 } = view.reviewed ?? {};
    const restart = () => this.actor?.send({ type: 'review.restarted' });
    return html`<h2 tabindex="-1">${t('review.done')}</h2>
      <p class="due">${t('review.known', { known, count: cards })}</p>
      <p>${this.#dueText(view)}</p>
      ${this.#renderProblem(view)} ${this.#renderForecast(view)}
      <div class="actions">
        ${
          view.due > 0
            ? html`<button class="primary" part="action" @click=${restart}>
                ${t('review.more')}
              </button>`
            : nothing
        }
        <button class=${view.due > 0 ? 'quiet' : 'primary'} part="outline" @click=${this.#close}>
          ${t('review.close')}
        </button>
      </div>
      ${this.#renderLeeches(view)}`;
  }

  #dueText({ due, cards, nextIn }: ReviewView): string {
    const { t } = this.translator;
    if (cards === 0) return t('review.empty');
    if (due > 0) return t('review.due', { count: due });
    return nextIn ? t('review.nextIn', { count: nextIn }) : t('review.nothingSoon');
  }

  #dayName(ahead: number, weekday: 'long' | 'short'): string {
    const { t, lang } = this.translator;
    if (ahead === 0) return t('review.today');
    const today = new Date(this.now);
    const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + ahead);
    return new Intl.DateTimeFormat(lang, { weekday }).format(day);
  }

  // A word is its own name; an exercise is told by the lesson that it stands in.
  #nameOf({ id, course, card }: ScheduledCard): unknown {
    const known = coursesOnSite().find((one) => one.id === course);
    if (card.item === undefined) {
      return html`<bdi lang=${known?.teaches ?? nothing}>${id.slice(id.indexOf(':') + 1)}</bdi>`;
    }
    const ours = course === this.of?.id ? this.of.units.flatMap((unit) => unit.lessons) : [];
    const lesson = ours.find((one) => one.id === card.lesson)?.title ?? known?.title ?? course;
    return this.translator.t('review.leechExercise', { lesson });
  }

  readonly #close = (): void => void this.dispatchEvent(new ReviewCloseEvent());
}

/** More of them than this would discourage. */
const mostLeeches = 10;

define('polku-review', PolkuReview);

declare global {
  interface HTMLElementEventMap {
    'polku-review-close': ReviewCloseEvent;
  }
  interface HTMLElementTagNameMap {
    'polku-review': PolkuReview;
  }
}
