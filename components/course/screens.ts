import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../src/element/first-icons.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { LessonActor } from '../../src/machines/lesson.machine.js';
import type { ReviewActor } from '../../src/machines/review.machine.js';
import type { RoundActor } from '../../src/machines/round.machine.js';
import type { SessionActor } from '../../src/machines/session.machine.js';
import type { CoursePage } from '../../src/machines/session.run.js';
import type { LessonView } from '../../src/machines/lesson.view.js';
import type { SessionView } from '../../src/machines/session.view.js';
import type { Problem } from '../../src/problem.js';
import type { ReviewOutlook } from '../../src/progress/review.js';
import { loadInterlude } from '../lesson/lesson.element.js';
import { loadDrill } from '../../src/session.js';
import { renderSaving } from '../saving/saving.js';
import type { LessonOpenEvent, PageOpenEvent } from './requests.js';

/** What the screens of a course ask of it. */
export interface CourseRequests {
  readonly open: (lesson: string) => void;
  readonly close: () => void;
  readonly restart: () => void;
  readonly retryCourse: () => void;
  readonly retryLesson: () => void;
  readonly openSettings: () => void;
  readonly openReview: () => void;
  readonly closeReview: () => void;
  readonly openPage: (page: CoursePage) => void;
  readonly closePage: () => void;
}

export interface CourseScreen {
  readonly session: SessionView;
  readonly player?: SessionActor;
  readonly lesson?: LessonView;
  readonly actor?: LessonActor;
  /** The drill at the lesson's end, while it is under way. */
  readonly drill?: RoundActor;
  readonly review?: ReviewActor;
  /** Looks at what the review holds after what was just answered. */
  readonly lookAhead: () => Promise<ReviewOutlook | undefined>;
  readonly translator: Translator;
  /** The learner has moved in the course: what is new may take the focus. */
  readonly moved: boolean;
}

// The first exercise waits for none of these.
const loadOutline = () => import('../outline/outline.element.js');
const loadSummary = () => import('../summary/summary.element.js');
const loadRound = () => import('../round/round.element.js');
const loadReview = () => import('../review/review.element.js');
const loadPage = () => import('../page/page.element.js');
const loadProblem = () => import('../problem/problem.element.js');

const awaited = new Set<() => Promise<unknown>>();

// What a lesson ends with is there before the network may be gone. Screens are rendered often, and
// ask each time; what has failed is asked for anew.
function whenIdle(load: () => Promise<unknown>): void {
  if (awaited.has(load)) return;
  awaited.add(load);
  setTimeout(() => void load().catch(() => awaited.delete(load)), 2_000);
}

/** What is on the screen, below a notice where answers are not being saved. */
export function renderScreen(screen: CourseScreen, requests: CourseRequests): TemplateResult {
  const { savingProblem } = screen.session;
  return html`${savingProblem ? renderNotice(savingProblem) : nothing}
    ${renderMain(screen, requests)} <polku-settings></polku-settings>`;
}

function renderMain(screen: CourseScreen, requests: CourseRequests): unknown {
  const { t } = screen.translator;
  switch (screen.session.screen) {
    case 'loading':
      return html`<p class="waiting">${t('loading.course')}</p>`;
    case 'opening':
      return html`<p class="waiting">${t('loading.lesson')}</p>`;
    case 'failed':
      return renderFailure(screen, requests.retryCourse);
    case 'unopened':
      return renderFailure(screen, requests.retryLesson, requests.close);
    case 'outline':
      return renderOutline(screen, requests);
    case 'lesson':
      if (screen.lesson?.summary) return renderSummary(screen, requests);
      return screen.drill ? renderDrill(screen, screen.drill) : renderLesson(screen, requests);
    case 'review':
      return renderReview(screen, requests);
    case 'page':
      return renderPage(screen, requests);
  }
}

function renderOutline(
  { session, translator }: CourseScreen,
  requests: CourseRequests,
): TemplateResult {
  void loadOutline().catch(() => undefined);
  if (session.review) whenIdle(loadReview);
  return html`<div class="tools">
      ${renderSaving(session.saving, translator)}
      <button
        class="icon-button"
        part="settings"
        aria-label=${translator.t('open.settings')}
        @click=${requests.openSettings}
      >
        ${icon('settings')}
      </button>
    </div>
    <polku-outline
      .progress=${session.progress}
      .of=${session.course}
      .review=${session.review}
      @polku-review-open=${requests.openReview}
      @polku-page-open=${(event: PageOpenEvent) => requests.openPage(event.page)}
      @polku-lesson-open=${(event: LessonOpenEvent) => requests.open(event.lesson)}
    ></polku-outline>`;
}

function renderLesson(screen: CourseScreen, requests: CourseRequests): TemplateResult {
  whenIdle(loadSummary);
  whenIdle(loadInterlude);
  whenIdle(loadRound);
  whenIdle(loadDrill);
  return html`<polku-lesson
    .actor=${screen.actor}
    .saving=${screen.session.saving}
    .takesFocus=${screen.moved}
    @polku-lesson-close=${requests.close}
    @click=${(event: Event) => followLesson(event, requests)}
  ></polku-lesson>`;
}

// Seen until the element that it stands in has been loaded, and if it never is.
function renderComing({ t }: Translator, close: () => void): TemplateResult {
  return html`<div class="waiting">
    <p>${t('loading.part')}</p>
    <button class="quiet" part="close" @click=${close}>${t('failed.outline')}</button>
  </div>`;
}

function renderDrill({ session, translator }: CourseScreen, drill: RoundActor): TemplateResult {
  void loadRound().catch(() => undefined);
  const close = () => drill.send({ type: 'round.ended' });
  return html`<polku-round .actor=${drill} .saving=${session.saving}
    >${renderComing(translator, close)}</polku-round
  >`;
}

function renderReview(
  { session, review, translator }: CourseScreen,
  requests: CourseRequests,
): TemplateResult {
  void loadReview().catch(() => undefined);
  return html`<polku-review
    .actor=${review}
    .of=${session.course}
    .saving=${session.saving}
    @polku-review-close=${requests.closeReview}
    >${renderComing(translator, requests.closeReview)}</polku-review
  >`;
}

function renderPage(
  { player, translator }: CourseScreen,
  { open, closePage }: CourseRequests,
): TemplateResult {
  void loadPage().catch(() => undefined);
  return html`<polku-page
    .session=${player}
    @polku-page-close=${closePage}
    @polku-lesson-open=${(event: LessonOpenEvent) => open(event.lesson)}
    >${renderComing(translator, closePage)}</polku-page
  >`;
}

// A link from one lesson to another opens it here instead of showing its file.
function followLesson(event: Event, { open }: CourseRequests): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const lesson = link?.dataset['lesson'];
  if (lesson === undefined || (event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey)
    return;
  event.preventDefault();
  open(lesson);
}

function renderSummary(
  { session, lesson, lookAhead }: CourseScreen,
  requests: CourseRequests,
): TemplateResult {
  void loadSummary().catch(() => undefined);
  return html`<polku-summary
    .summary=${lesson?.summary}
    .lesson=${lesson?.title ?? ''}
    .next=${session.nextLesson}
    .saving=${session.saving}
    .lookAhead=${lookAhead}
    @polku-lesson-close=${requests.close}
    @polku-lesson-open=${(event: LessonOpenEvent) => requests.open(event.lesson)}
    @polku-lesson-restart=${requests.restart}
  ></polku-summary>`;
}

function renderNotice(problem: Problem): TemplateResult {
  void loadProblem().catch(() => undefined);
  return html`<div class="notice" part="notice">
    ${icon('unsaved')}<polku-problem .problem=${problem}></polku-problem>
  </div>`;
}

function renderFailure(
  { session, translator: { t } }: CourseScreen,
  retry: () => void,
  close?: () => void,
): TemplateResult {
  void loadProblem().catch(() => undefined);
  return html`<div class="failure">
    <h2>${t('failed.title')}</h2>
    <p><polku-problem .problem=${session.problem}></polku-problem></p>
    <button class="primary" part="retry" @click=${retry}>
      ${icon('again')}${t('action.reload')}
    </button>
    ${close ? html`<button class="plain" @click=${close}>${t('failed.outline')}</button>` : nothing}
  </div>`;
}
