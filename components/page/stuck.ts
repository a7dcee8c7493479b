import { html, type TemplateResult } from 'lit';
import { icon } from '../../src/element/icons.js';
import type { Translator } from '../../src/i18n/translator.js';
import { strings } from './page.strings.js';

/** Says that something could not be had, with a way to try again. */
export function renderStuck(
  translator: Translator,
  text: keyof typeof strings,
  retry: () => void,
): TemplateResult {
  translator.add(strings);
  const { t, lang } = translator;
  return html`<div class="stuck" lang=${lang}>
    <p>${t(text)}</p>
    <button class="quiet" part="retry" @click=${retry}>
      ${icon('again')}${t('action.reload')}
    </button>
  </div>`;
}
