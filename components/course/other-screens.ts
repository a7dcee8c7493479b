import { html, type TemplateResult } from 'lit';
import { icon } from '../../src/element/icons.js';
import type { RoundActor } from '../../src/machines/round.machine.js';
import { loadDrill } from '../../src/session.js';
import '../outline/outline.element.js';
import type { PageOpenEvent } from '../outline/requests.js';
import { renderSaving } from '../saving/saving.js';
import { followLesson } from './follow-lesson.js';
import type { LessonOpenEvent } from './requests.js';
import { renderComing, type CourseRequests, type CourseScreen } from './screen.js';
import { whenIdle } from './when-idle.js';

const loadSummary = () => import('../summary/summary.element.js');
const loadRound = () => import('../round/round.element.js');
const loadReview = () => import('../review/review.element.js');
const loadPage = () => import('../page/page.element.js');

/** Loads what a lesson ends with. */
export function loadLessonEnd(): Promise<unknown> {
  return Promise.all([loadSummary(), loadRound(), loadDrill()]);
}

/** What is on the screen besides a lesson that is played, and what is said when there is none. */
export function renderOther(screen: CourseScreen, requests: CourseRequests): TemplateResult {
  switch (screen.session.screen) {
    case 'review':
      return renderReview(screen, requests);
    case 'page':
      return renderPage(screen, requests);
    case 'lesson':
      if (screen.drill) return renderDrill(screen, screen.drill);
      return renderSummary(screen, requests);
    default:
      return renderOutline(screen, requests);
  }
}

function renderOutline(
  { session, translator }: CourseScreen,
  { move, openSettings }: CourseRequests,
): TemplateResult {
  if (session.review) whenIdle(loadReview);
  return html`<div class="tools">
      ${renderSaving(session.saving, translator)}
      <button
        class="icon-button"
        part="settings"
        aria-label=${translator.t('open.settings')}
        @click=${openSettings}
      >
        ${icon('settings')}
      </button>
    </div>
    <polku-outline
      .progress=${session.progress}
      .of=${session.course}
      .review=${session.review}
      @polku-review-open=${() => move({ type: 'review.opened' })}
      @polku-page-open=${({ page }: PageOpenEvent) => move({ type: 'page.opened', page })}
      @polku-lesson-open=${({ lesson }: LessonOpenEvent) => move({ type: 'lesson.opened', lesson })}
    ></polku-outline>`;
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
  { move }: CourseRequests,
): TemplateResult {
  void loadReview().catch(() => undefined);
  const close = () => move({ type: 'review.closed' });
  return html`<polku-review
    .actor=${review}
    .of=${session.course}
    .saving=${session.saving}
    @polku-review-close=${close}
    >${renderComing(translator, close)}</polku-review
  >`;
}

function renderPage(
  { player, translator }: CourseScreen,
  requests: CourseRequests,
): TemplateResult {
  const { move } = requests;
  void loadPage().catch(() => undefined);
  const close = () => move({ type: 'page.closed' });
  return html`<polku-page
    .session=${player}
    @polku-page-close=${close}
    @click=${(event: Event) => followLesson(event, requests)}
    @polku-lesson-open=${({ lesson }: LessonOpenEvent) => move({ type: 'lesson.opened', lesson })}
    >${renderComing(translator, close)}</polku-page
  >`;
}

function renderSummary(
  { session, lesson, actor, lookAhead }: CourseScreen,
  { move }: CourseRequests,
): TemplateResult {
  void loadSummary().catch(() => undefined);
  return html`<polku-summary
    .summary=${lesson?.summary}
    .lesson=${lesson?.title ?? ''}
    .next=${session.nextLesson}
    .saving=${session.saving}
    .lookAhead=${lookAhead}
    @polku-lesson-close=${() => move({ type: 'lesson.closed' })}
    @polku-lesson-open=${({ lesson }: LessonOpenEvent) => move({ type: 'lesson.opened', lesson })}
    @polku-lesson-restart=${() => actor?.send({ type: 'lesson.restarted' })}
  ></polku-summary>`;
}
