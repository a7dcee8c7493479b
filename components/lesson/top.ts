import { html, type TemplateResult } from 'lit';
import { icon } from '../../src/element/icons.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { LessonView } from '../../src/machines/lesson.view.js';

/** What the top of a lesson asks for. */
export interface TopRequests {
  readonly close: () => void;
  readonly lookBack: (step: number) => void;
}

/** The thin line of progress, with the way back before it and the way out after it. */
export function renderTop(
  view: LessonView,
  { t, lang }: Translator,
  requests: TopRequests,
): TemplateResult {
  return html`<header class="top" lang=${lang}>
    <button
      class="icon-button"
      part="back"
      aria-label=${t('action.back')}
      ?hidden=${!view.canLookBack}
      @click=${() => requests.lookBack(view.step - 1)}
    >
      ${icon('back')}
    </button>
    <div
      class="line"
      role="progressbar"
      aria-label=${view.title}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round(view.progress * 100)}
      aria-valuetext=${t('lesson.progress', { step: view.step + 1, steps: view.steps })}
    >
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <line x1="0" x2=${view.progress * 100} y1=".5" y2=".5" />
      </svg>
    </div>
    <button
      class="icon-button"
      part="close"
      aria-label=${t('action.close')}
      @click=${requests.close}
    >
      ${icon('cross')}
    </button>
  </header>`;
}
