import { css, html, type TemplateResult } from 'lit';
import type { Translator } from '../../src/i18n/translator.js';
import type { Settings } from '../../src/settings.js';

/** How the author wants to see the lesson. */
export interface ViewChoice {
  readonly mode: 'all' | 'learner';
  readonly theme: Settings['theme'];
  readonly width: 'full' | 'phone';
}

export const firstView: ViewChoice = { mode: 'all', theme: 'auto', width: 'full' };

/** How wide a small phone is, in pixels. */
export const phoneWidth = 360;

const choices = {
  mode: ['all', 'learner'],
  theme: ['auto', 'light', 'dark'],
  width: ['full', 'phone'],
} as const;

const names = { mode: 'playing', theme: 'theme', width: 'width' } as const;

/** The choices above the living lesson. */
export function renderView(
  view: ViewChoice,
  { t }: Translator,
  choose: (view: ViewChoice) => void,
): TemplateResult {
  const renderChoice = (key: keyof ViewChoice): TemplateResult => {
    const change = (event: Event) =>
      choose({ ...view, [key]: (event.target as HTMLSelectElement).value });
    return html`<select
      aria-label=${t(`workbench.${names[key]}`)}
      .value=${view[key]}
      @change=${change}
    >
      ${choices[key].map(
        (value) =>
          html`<option value=${value} ?selected=${value === view[key]}>
            ${t(`workbench.${names[key]}.${value}`)}
          </option>`,
      )}
    </select>`;
  };
  return html`<div class="view">${(['mode', 'width', 'theme'] as const).map(renderChoice)}</div>`;
}

export const viewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  .view {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: var(--polku-space-xs) var(--polku-space-s);
    padding: var(--polku-space-xs) var(--polku-space-m);
    border-block-end: 1px solid var(--polku-color-line);
    background: var(--polku-color-paper);
    font-size: var(--polku-size-s);
  }
  select {
    min-block-size: 32px;
    padding: 2px var(--polku-space-s);
    border: 1px solid var(--polku-color-edge);
    border-radius: 8px;
    background: var(--polku-color-surface);
  }
  @media (pointer: coarse) {
    select {
      min-block-size: 44px;
    }
  }
`;
