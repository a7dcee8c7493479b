import { css, html, nothing, type TemplateResult } from 'lit';
import { icon, type FirstIcon } from '../../src/element/first-icons.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { Saving } from '../../src/machines/session.view.js';

const signs: Record<Exclude<Saving, 'nothing'>, FirstIcon> = {
  saved: 'saved',
  saving: 'saved',
  'not-saved': 'unsaved',
};

/** Says what is true of the learner's answers right now. */
export function renderSaving(
  saving: Saving,
  { t, lang }: Translator,
): TemplateResult | typeof nothing {
  if (saving === 'nothing') return nothing;
  return html`<span class="saving ${saving}" part="saving" lang=${lang}
    >${icon(signs[saving])}<span>${t(`saving.${saving}`)}</span></span
  >`;
}

export const savingStyles = css`
  .saving {
    display: inline-flex;
    align-items: center;
    gap: var(--polku-space-xs);
    color: var(--polku-color-ink-soft);
    font-size: calc(var(--polku-size) * 0.78);
  }
  .saving.not-saved {
    color: var(--polku-color-wrong);
    font-weight: 650;
  }
`;
