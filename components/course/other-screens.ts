import { html, type TemplateResult } from 'lit';
import { icon } from '../../src/element/icons.js';
import type { RoundActor } from '../../src/machines/round.machine.js';
import type { SessionActor } from '../../src/machines/session.machine.js';
import type { CoursePage } from '../../src/machines/session.run.js';
import { loadDrill } from '../../src/session.js';
import '../outline/outline.element.js';
import type { PageOpenEvent } from '../outline/requests.js';
import type { ProgressSection } from '../progress/progress.element.js';
import { renderSaving } from '../saving/saving.js';
import { followLesson } from './follow-lesson.js';
import type { LessonOpenEvent } from './requests.js';
import { renderComing, type CourseRequests, type CourseScreen } from './screen.js';
import { whenIdle } from './when-idle.js';

const loadSummary = () => import('../summary/summary.element.js');
const loadRound = () => import('../round/round.element.js');
const loadReview = () => import('../review/review.element.js');
const loadPage = () => import('../page/page.element.js');
const loadWho = () => import('../progress/who.element.js');
const loadReminder = () => import('../progress/reminder.element.js');

/** What a learner has come for on the page that they open. */
const wanted = new WeakMap<SessionActor, ProgressSection>();

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
  { session, player, translator }: CourseScreen,
  { move, openSettings }: CourseRequests,
): TemplateResult {
  if (session.review) whenIdle(loadReview);
  void loadWho().catch(() => undefined);
  const openPage = (page: CoursePage, section?: ProgressSection) => {
    if (player && section) wanted.set(player, section);
    else if (player) wanted.delete(player);
    move({ type: 'page.opened', page });
  };
  return html`<div class="tools">
      ${renderSaving(session.saving, translator)}
      <polku-who @polku-page-open=${() => openPage('progress', 'learners')}></polku-who>
      <button
        class="icon-button"
        part="settings"
        aria-label=${translator.t('open.settings')}
        @click=${() => openSettings(openPage)}
      >
        ${icon('settings')}
      </button>
    </div>
    <polku-outline
      .progress=${session.progress}
      .of=${session.course}
      .review=${session.review}
      @polku-review-open=${() => move({ type: 'review.opened' })}
      @polku-page-open=${({ page }: PageOpenEvent) => openPage(page)}
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
    .section=${player && wanted.get(player)}
    @polku-page-close=${close}
    @click=${(event: Event) => followLesson(event, requests)}
    @polku-lesson-open=${({ lesson }: LessonOpenEvent) => move({ type: 'lesson.opened', lesson })}
    >${renderComing(translator, close)}</polku-page
  >`;
}

function renderSummary(
  { session, player, lesson, actor, lookAhead }: CourseScreen,
  { move }: CourseRequests,
): TemplateResult {
  void loadSummary().catch(() => undefined);
  void loadReminder().catch(() => undefined);
  return html`<polku-summary
    .summary=${lesson?.summary}
    .lesson=${lesson?.title ?? ''}
    .next=${session.nextLesson}
    .saving=${session.saving}
    .lookAhead=${lookAhead}
    .ledger=${player?.getSnapshot().context.ledger}
    @polku-lesson-close=${() => move({ type: 'lesson.closed' })}
    @polku-lesson-open=${({ lesson }: LessonOpenEvent) => move({ type: 'lesson.opened', lesson })}
    @polku-lesson-restart=${() => actor?.send({ type: 'lesson.restarted' })}
  ></polku-summary>`;
}
