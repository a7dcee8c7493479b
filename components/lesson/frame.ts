import type { Translator } from '../../src/i18n/translator.js';
import type { LessonView } from '../../src/machines/lesson.view.js';
import type { BarView } from './bar.js';
import type { TopView } from './top.js';

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
