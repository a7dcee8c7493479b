import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../src/element/first-icons.js';
import type { Problem } from '../../src/problem.js';
import { loadInterlude } from '../lesson/lesson.element.js';
import { followLesson } from './follow-lesson.js';
import { renderComing, type CourseRequests, type CourseScreen } from './screen.js';
import { whenIdle } from './when-idle.js';

// The first exercise waits for none of these.
const loadProblem = () => import('../problem/problem.element.js');
const loadRescue = () => import('../progress/rescue.element.js');
const loadOthers = async () => (others = await import('./other-screens.js'));
// What a lesson ends with is there before the network may be gone.
const loadLessonEnd = async () => (await loadOthers()).loadLessonEnd();

let others: typeof import('./other-screens.js') | undefined;

/** What is on the screen, below a notice where answers are not being saved. */
export function renderScreen(screen: CourseScreen, requests: CourseRequests): TemplateResult {
  const { savingProblem } = screen.session;
  return html`${savingProblem ? renderNotice(savingProblem, screen) : nothing}
    ${renderMain(screen, requests)} <polku-settings></polku-settings>`;
}

function renderMain(screen: CourseScreen, requests: CourseRequests): unknown {
  switch (screen.session.screen) {
    case 'loading':
      return renderWaiting(screen, 'loading.course');
    case 'opening':
      return renderWaiting(screen, 'loading.lesson');
    case 'failed':
      return renderFailure(screen, () => requests.move({ type: 'course.retried' }));
    case 'unopened':
      return renderFailure(
        screen,
        () => requests.move({ type: 'lesson.retried' }),
        () => requests.move({ type: 'lesson.closed' }),
      );
    case 'lesson':
      if (!screen.lesson?.summary && !screen.drill) return renderLesson(screen, requests);
      break;
    default:
  }
  return others?.renderOther(screen, requests) ?? renderOtherComing(screen, requests);
}

function renderWaiting({ translator: { t } }: CourseScreen, text: string): TemplateResult {
  return html`<p class="waiting">${t(text)}</p>`;
}

function renderOtherComing(screen: CourseScreen, { move }: CourseRequests): TemplateResult {
  loadOthers().then(screen.renderAnew, () => undefined);
  if (screen.session.screen === 'outline') return renderWaiting(screen, 'loading.course');
  return renderComing(screen.translator, () => move({ type: 'lesson.closed' }));
}

function renderLesson(screen: CourseScreen, requests: CourseRequests): TemplateResult {
  whenIdle(loadInterlude);
  whenIdle(loadLessonEnd);
  return html`<polku-lesson
    .actor=${screen.actor}
    .saving=${screen.session.saving}
    .takesFocus=${screen.moved}
    @polku-lesson-close=${() => requests.move({ type: 'lesson.closed' })}
    @click=${(event: Event) => followLesson(event, requests)}
  ></polku-lesson>`;
}

function renderNotice(problem: Problem, { player }: CourseScreen): TemplateResult {
  void loadRescue().catch(() => undefined);
  const { severity } = problem;
  return html`<div class="notice ${severity}" part="notice">
    ${icon(severity === 'advice' ? 'saved' : 'unsaved')}
    <div>
      <polku-problem .problem=${problem}></polku-problem>
      <polku-rescue .session=${player}></polku-rescue>
    </div>
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
