import { consume } from '@lit/context';
import { LitElement, html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Course } from '../../src/course/course.js';
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
import { viewOutline, type OutlineView, type Station } from '../../src/machines/outline.view.js';
import type { CourseProgress } from '../../src/progress/mastery.js';
import { strings } from './outline.strings.js';
import { LessonOpenEvent } from '../course/requests.js';
import { outlineStyles } from './outline.css.js';
import { pagesStyles, renderPages } from './pages.js';
import { hasTree, pathBetween, placeOnPath, spruce } from './path.js';
import { PageOpenEvent, ReviewOpenEvent } from './requests.js';

/** How many lessons are drawn at a time: a course may have thousands. */
const batch = 60;

/**
 * The course as a path: a line that winds through its lessons. To a screen reader it is a list.
 *
 * @tag polku-outline
 */
export class PolkuOutline extends LitElement {
  static override styles = [base, buttons, proseStyles, outlineStyles, pagesStyles];

  @property({ attribute: false }) progress?: CourseProgress;
  @property({ attribute: false }) of?: Course;
  /** How many cards there are to review, and how many of them are due today. */
  @property({ attribute: false }) review?: { readonly due: number; readonly cards: number };

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @consume({ context: courseContext, subscribe: true }) private course?: CourseSetting;

  @state() private shown = batch;
  @query('.more') private more?: HTMLElement | null;
  #watcher?: IntersectionObserver;

  /** Puts the focus on the title: for who comes back from a lesson. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watcher = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.shown += batch;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher?.disconnect();
  }

  protected override willUpdate(): void {
    this.translator.add(strings);
  }

  protected override updated(_: PropertyValues): void {
    this.#watcher?.disconnect();
    if (this.more) this.#watcher?.observe(this.more);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { progress, of: course } = this;
    if (!progress || !course) return nothing;
    const outline = viewOutline(course, progress);
    return html`<div class="outline">
      ${this.#renderHead(outline, course)} ${this.#renderPath(outline)} ${this.#renderAbout(course)}
      ${renderPages(this.translator, (page) => this.dispatchEvent(new PageOpenEvent(page)))}
    </div>`;
  }

  #renderHead(outline: OutlineView, course: Course): TemplateResult {
    const { t, lang } = this.translator;
    const lead = renderBlocks(course.about.slice(0, 1), this.#setting());
    return html`<header>
      <h2 lang=${course.language} tabindex="-1">${course.title}</h2>
      <div class="lead" lang=${course.language}>${lead}</div>
      <p class="standing" lang=${lang}>
        ${
          outline.completed
            ? html`${icon('flag')}
              ${t(outline.passed ? 'outline.passed' : 'outline.completed', { percent: outline.percent ?? 100 })}`
            : t('outline.doneOf', { done: outline.done, count: outline.lessons })
        }
      </p>
      ${outline.next ? this.#renderCall(outline, outline.next) : nothing}
      ${this.review && this.review.cards > 0 ? this.#renderReview(this.review) : nothing}
    </header>`;
  }

  #renderAbout({ about, language }: Course): TemplateResult | typeof nothing {
    const more = about.slice(1);
    if (more.length === 0) return nothing;
    return html`<section class="about" aria-labelledby="about">
      <h3 id="about" lang=${this.translator.lang}>${this.translator.t('outline.about')}</h3>
      <div lang=${language}>${renderBlocks(more, this.#setting())}</div>
    </section>`;
  }

  #renderCall(outline: OutlineView, next: NonNullable<OutlineView['next']>): TemplateResult {
    const { t, lang } = this.translator;
    return html`<button class="primary call" part="action" @click=${() => this.#open(next.id)}>
      <span lang=${lang}>${t(outline.started ? 'outline.continue' : 'outline.start')}</span>
      <span class="call-title" lang=${this.of?.language ?? nothing}>${next.title}</span>
    </button>`;
  }

  #renderReview({ due }: { readonly due: number }): TemplateResult {
    const { t, lang } = this.translator;
    return html`<button
      class="quiet review"
      part="review"
      lang=${lang}
      @click=${() => this.dispatchEvent(new ReviewOpenEvent())}
    >
      ${icon('cards')}
      <span>${due > 0 ? t('outline.reviewDue', { count: due }) : t('outline.review')}</span>
    </button>`;
  }

  #renderPath(outline: OutlineView): TemplateResult {
    const { t, lang } = this.translator;
    let from = 0;
    const units = outline.units.map(({ title, stations }) => {
      const start = from;
      from += stations.length;
      return { title, start, stations: stations.slice(0, Math.max(0, this.shown - start)) };
    });
    const last = Math.min(from, this.shown) - 1;
    return html`<nav class="path" aria-label=${t('outline.title')} lang=${lang}>
      ${units
        .filter(({ stations }) => stations.length > 0)
        .map(
          ({ title, start, stations }) =>
            html`<section>
              ${
                title
                  ? html`<h3 class=${placeOnPath(start)} lang=${this.of?.language ?? nothing}>
                      ${start > 0 ? this.#renderLine(start, start, false) : nothing}${title}
                    </h3>`
                  : nothing
              }
              <ol role="list">
                ${stations.map((station, index) =>
                  this.#renderStation(station, start + index, start + index < last),
                )}
              </ol>
            </section>`,
        )}
      ${from > this.shown ? html`<div class="more"></div>` : nothing}
    </nav>`;
  }

  #renderStation(station: Station, index: number, goesOn: boolean): TemplateResult {
    const { lang } = this.translator;
    const { lesson, status, next } = station;
    return html`<li class="${placeOnPath(index)} ${status} ${next ? 'next' : ''}">
      ${goesOn ? this.#renderLine(index, index + 1, status === 'done') : nothing}
      ${hasTree(index) ? spruce : nothing}
      <button
        class="station"
        part="station"
        aria-current=${next ? 'step' : nothing}
        @click=${() => this.#open(lesson.id)}
      >
        <span class="stop" aria-hidden="true"
          >${status === 'done' ? icon('check') : next ? icon('forward') : index + 1}</span
        >
        <span class="label">
          <span class="title" lang=${this.of?.language ?? nothing}>${lesson.title}</span>
          <span class="meta" lang=${lang}>${this.#meta(station)}</span>
        </span>
      </button>
    </li>`;
  }

  #meta({ lesson, status, percent, next }: Station): string {
    const { t } = this.translator;
    const parts = [
      status === 'done'
        ? t('outline.done')
        : status === 'started'
          ? t('outline.started')
          : next
            ? t('outline.next')
            : '',
      status === 'done' && percent !== undefined ? t('outline.percent', { percent }) : '',
      lesson.minutes ? t('outline.minutes', { count: lesson.minutes }) : '',
    ];
    return parts.filter(Boolean).join(' · ');
  }

  #renderLine(from: number, to: number, done: boolean): TemplateResult {
    return html`<svg
      class="line ${done ? 'walked' : ''}"
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${svg`<path class="road" d=${pathBetween(from, to)} /><path class="track" d=${pathBetween(from, to)} />`}
    </svg>`;
  }

  #open(lesson: string): void {
    this.dispatchEvent(new LessonOpenEvent(lesson));
  }

  #setting() {
    return proseSetting(this.translator, this.course);
  }
}

define('polku-outline', PolkuOutline);

declare global {
  interface HTMLElementTagNameMap {
    'polku-outline': PolkuOutline;
  }
}
