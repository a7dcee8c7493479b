import { html, type TemplateResult } from 'lit';
import type { Translator } from '../../src/i18n/translator.js';
import type { KeptDraft } from './offers.js';

/** What can be done about a draft that may go. */
export interface Discarding {
  readonly ask: () => void;
  readonly takeHome: () => void;
  readonly discard: () => void;
  readonly keep: () => void;
}

/** The button that discards a kept draft; it asks first, since there may be no other copy. */
export function renderDiscard(
  { id, name }: KeptDraft,
  isAsked: boolean,
  { t }: Translator,
  { ask, takeHome, discard, keep }: Discarding,
): TemplateResult {
  if (!isAsked) {
    return html`<button
      class="small"
      data-discard=${id}
      aria-label=${t('workbench.start.discardNamed', { name })}
      @click=${ask}
    >
      ${t('workbench.start.discard')}
    </button>`;
  }
  return html`<span class="sure" role="group" aria-label=${t('workbench.start.sure', { name })}>
    <span>${t('workbench.start.sure', { name })}</span>
    <button class="small" @click=${takeHome}>${t('workbench.home')}</button>
    <button class="small" @click=${discard}>${t('workbench.start.discardYes')}</button>
    <button class="small" data-keep=${id} @click=${keep}>${t('workbench.start.discardNo')}</button>
  </span>`;
}
