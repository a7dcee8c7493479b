import { html, type TemplateResult } from 'lit';
import type { Translator } from '../i18n/translator.js';
import type { Utterance } from '../speech/speech.js';
import { icon } from './icons.js';
import { SayEvent } from './say-event.js';

/** Something to be heard at the press of a button. */
export interface Hearing {
  readonly utterance: Utterance;
  readonly translator: Translator;
  /** Id of the text beside it, which names the button too. */
  readonly of: string;
}

/** A round button that has the course say something; the second time it is slow. */
export function renderHear({ utterance, translator, of }: Hearing): TemplateResult {
  return html`<button
    type="button"
    class="icon-button hear"
    part="hear"
    id=${`hear-${of}`}
    lang=${translator.lang}
    aria-label=${translator.t('hear.listen')}
    aria-labelledby=${`hear-${of} ${of}`}
    @click=${({ currentTarget }: Event) => currentTarget?.dispatchEvent(new SayEvent(utterance))}
  >
    ${icon('hear')}
  </button>`;
}
