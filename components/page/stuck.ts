import { html, type TemplateResult } from 'lit';
import { announce } from '../../src/element/announce.js';
import { icon } from '../../src/element/icons.js';
import type { Translator } from '../../src/i18n/translator.js';
import { strings } from './page.strings.js';

/** What is on a page is loaded anew: the button that had the focus is about to go. */
export class PageRetryEvent extends Event {
  static readonly type = 'polku-page-retry';
  constructor() {
    super(PageRetryEvent.type, { bubbles: true, composed: true });
  }
}

/** Says that something could not be had, with a way to try again. */
export function renderStuck(
  translator: Translator,
  text: string,
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

/** Has the same be heard: what stands in a shadow root is not read out by itself. */
export function tellStuck(translator: Translator, text: string): void {
  translator.add(strings);
  announce(translator.t(text), translator.lang);
}

declare global {
  interface HTMLElementEventMap {
    'polku-page-retry': PageRetryEvent;
  }
}
