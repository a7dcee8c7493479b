import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../../src/i18n/translator.js';
import type { Problem } from '../../src/problem.js';

/** A part of the workbench that a narrow screen shows alone. */
export type Tab = (typeof tabs)[number];

const tabs = ['files', 'text', 'problems', 'lesson'] as const;

/** Has the author choose a part. */
export function renderTabs(
  open: Tab,
  problems: readonly Problem[],
  { t }: Translator,
  choose: (tab: Tab) => void,
): TemplateResult {
  const wrong = problems.filter(({ severity }) => severity !== 'advice').length;
  return html`<div class="tabs" role="group" aria-label=${t('workbench.view')}>
    ${tabs.map(
      (tab) =>
        html`<button
          class="tab-${tab}"
          aria-pressed=${tab === open ? 'true' : 'false'}
          @click=${() => choose(tab)}
        >
          ${t(`workbench.tab.${tab}`)}${tab === 'problems' && wrong > 0 ? ` (${wrong})` : nothing}
        </button>`,
    )}
  </div>`;
}
