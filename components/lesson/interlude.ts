import { html, type TemplateResult } from 'lit';
import { icon } from '../../src/element/first-icons.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { LessonView } from '../../src/machines/lesson.view.js';
import type { BarView } from './bar.js';
import type { TopView } from './top.js';

/** Whether what is shown stands between two parts of a lesson. */
export function isInterlude({ phase, lookingBack }: LessonView): boolean {
  return !lookingBack && (phase === 'before-again' || phase === 'before-drill');
}

/** Says what comes next: what was wrong once more, or the lesson's words. */
export function renderInterlude(view: LessonView, { t, lang }: Translator): TemplateResult {
  const isAgain = view.phase === 'before-again';
  const key = isAgain ? 'lesson.again' : 'lesson.drill';
  return html`<div class="interlude" lang=${lang}>
    <span class="sign">${icon(isAgain ? 'again' : 'cards')}</span>
    <h3 class="step-title" tabindex="-1">${t(key)}</h3>
    <p>${t(`${key}Text`, { count: isAgain ? view.again : view.words })}</p>
  </div>`;
}

/** What the top of a lesson shows. */
export function topOf(view: LessonView, { t }: Translator): TopView {
  const { title, progress, step, steps, canLookBack } = view;
  const progressText = t('lesson.progress', { step: step + 1, steps });
  const before = canLookBack ? step - 1 : undefined;
  return { title, progress, progressText, before, closeText: t('action.close') };
}

/** What its bar offers: the drill may be turned down. */
export function barOf({ action, phase, lookingBack }: LessonView, { t }: Translator): BarView {
  if (phase !== 'before-drill' || lookingBack) return { action };
  return { action, offer: { accept: t('action.practise'), decline: t('action.notNow') } };
}
