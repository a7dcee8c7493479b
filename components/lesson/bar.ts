import { html, nothing, type TemplateResult } from 'lit';
import { icon, type FirstIcon } from '../../src/element/first-icons.js';
import { renderBlocks, type ProseSetting } from '../../src/element/prose.js';
import type { ExerciseView } from '../../src/machines/exercise.view.js';
import type { Outcome } from '../../src/machines/outcome.js';
import type { Saving } from '../../src/machines/session.view.js';
import type { LessonAction } from '../../src/machines/lesson.view.js';
import { renderSaving } from '../saving/saving.js';

/** What the buttons at the bottom of a lesson ask for. */
export type BarRequest = 'check' | 'go-on' | 'retry' | 'hint' | 'continue' | 'return' | 'skip';

/** What the bar is for. */
export interface BarView {
  readonly action: LessonAction;
  /** Going on is an offer, which may be turned down: its words for doing so, and for going on. */
  readonly offer?: { readonly accept: string; readonly decline: string };
}

const signs: Record<Outcome, FirstIcon> = {
  right: 'check',
  almost: 'near',
  partly: 'half',
  wrong: 'cross',
};

/** What the one action at the bottom asks for, and Enter too. */
export function mainRequest(view: BarView, exercise: ExerciseView | undefined): BarRequest {
  if (view.action === 'return') return 'return';
  if (view.action !== 'exercise') return 'continue';
  return exercise?.phase === 'graded' ? 'go-on' : 'check';
}

/** The band of feedback with one action within the thumb's reach. */
export function renderBar(
  view: BarView,
  exercise: ExerciseView | undefined,
  setting: ProseSetting,
  saving: Saving,
  ask: (request: BarRequest) => void,
): TemplateResult | typeof nothing {
  if (view.action === 'none' || (view.action === 'exercise' && exercise?.leads)) return nothing;
  const { t, lang } = setting.translator;
  const request = mainRequest(view, exercise);
  const checks = request === 'check' && exercise?.graded !== false;
  const disabled = request === 'check' && !exercise?.canCheck;
  const graded = view.action === 'exercise' && exercise?.phase === 'graded' ? exercise : undefined;
  return html`<footer class="bar ${graded?.outcome ?? ''}" part="bar" lang=${lang}>
    <div class="inner">
      ${graded ? renderOutcome(graded, setting) : nothing}
      <div class="actions">
        ${renderSecondary(view, exercise, setting, ask)}
        <button
          class="primary main"
          part="action"
          aria-disabled=${disabled}
          @click=${() => ask(request)}
        >
          ${view.offer?.accept ?? t(checks ? 'action.check' : request === 'return' ? 'action.return' : 'action.continue')}
        </button>
        ${renderSaving(saving, setting.translator)}
      </div>
    </div>
  </footer>`;
}

function renderOutcome(exercise: ExerciseView, setting: ProseSetting): TemplateResult {
  const { t } = setting.translator;
  const outcome = exercise.outcome ?? 'wrong';
  const { explanation } = exercise.exercise;
  return html`<div class="outcome">
    <p class="outcome-title">
      <span class="outcome-sign">${icon(signs[outcome])}</span>${t(`outcome.${outcome}`)}
    </p>
    ${
      explanation
        ? html`<div class="why" tabindex="0" role="group" aria-label=${t('exercise.explanation')}>
            ${renderBlocks(explanation, setting)}
          </div>`
        : nothing
    }
  </div>`;
}

function renderSecondary(
  view: BarView,
  exercise: ExerciseView | undefined,
  { translator: { t } }: ProseSetting,
  ask: (request: BarRequest) => void,
): unknown {
  if (view.offer) {
    return html`<button class="quiet" part="decline" @click=${() => ask('skip')}>
      ${view.offer.decline}
    </button>`;
  }
  if (view.action !== 'exercise' || !exercise) return nothing;
  if (exercise.canRetry) {
    return html`<button class="quiet" part="retry" @click=${() => ask('retry')}>
      ${t('action.again')}
    </button>`;
  }
  const hintable = exercise.exercise.hint && !exercise.hinted && !exercise.locked;
  return hintable
    ? html`<button class="plain" part="hint" @click=${() => ask('hint')}>
        ${icon('bulb')}${t('action.hint')}
      </button>`
    : nothing;
}
