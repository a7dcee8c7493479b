import { html, type TemplateResult } from 'lit';
import { icon } from '../../src/element/first-icons.js';
import type { Translator } from '../../src/i18n/translator.js';

/** What the top of a lesson asks for. */
export interface TopRequests {
  readonly close: () => void;
  readonly lookBack: (step: number) => void;
}

/** How far the learner is, and where they may go. */
export interface TopView {
  /** What is being played, and its progress in words. */
  readonly title: string;
  readonly progressText: string;
  /** From 0 to 1. */
  readonly progress: number;
  /** The step before, if there is one to look back at. */
  readonly before?: number;
  /** What closing it closes. */
  readonly closeText: string;
}

/** The thin line of progress, with the way back before it and the way out after it. */
export function renderTop(
  { title, progress, progressText, before, closeText }: TopView,
  { t, lang }: Translator,
  requests: TopRequests,
): TemplateResult {
  return html`<header class="top" lang=${lang}>
    <button
      class="icon-button"
      part="back"
      aria-label=${t('action.back')}
      ?hidden=${before === undefined}
      @click=${() => before !== undefined && requests.lookBack(before)}
    >
      ${icon('back')}
    </button>
    <div
      class="line"
      role="progressbar"
      aria-label=${title}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round(progress * 100)}
      aria-valuetext=${progressText}
    >
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <line x1="0" x2=${progress * 100} y1=".5" y2=".5" />
      </svg>
    </div>
    <button class="icon-button" part="close" aria-label=${closeText} @click=${requests.close}>
      ${icon('cross')}
    </button>
  </header>`;
}
