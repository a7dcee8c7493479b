import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../i18n/translator.js';
import type { Pace, Utterance } from '../speech/speech.js';
import { icon } from './icons.js';
import { SayEvent } from './say-event.js';

/** Something to be heard at the press of a button. */
export interface Hearing {
  readonly utterance: Utterance;
  readonly translator: Translator;
  /** Id of the text beside it, which names the button too. Absent where that gives it away. */
  readonly of?: string;
  /** Names the button instead of "Listen". */
  readonly label?: string;
  /** Offers a button for hearing it slowly, too; without one, the second time is slow. */
  readonly slow?: boolean;
  /** Says it; absent: the course does, and tells why it cannot. */
  readonly say?: (utterance: Utterance, pace: Pace) => void;
}

/** Round buttons that say something: at its pace and, where it is wanted, slowly. */
export function renderHear(hearing: Hearing): TemplateResult {
  const { label, slow, translator } = hearing;
  return html`${renderButton(hearing, 'normal', label ?? translator.t('hear.listen'))}${
    slow ? renderButton(hearing, 'slow', translator.t('hear.slow')) : nothing
  }`;
}

function renderButton(
  { utterance, translator, of, say }: Hearing,
  pace: Pace,
  name: string,
): TemplateResult {
  const id = of === undefined ? nothing : `hear-${pace}-${of}`;
  const press = ({ currentTarget }: Event) => {
    if (say) say(utterance, pace);
    else currentTarget?.dispatchEvent(new SayEvent(utterance, pace));
  };
  return html`<button
    type="button"
    class="icon-button hear"
    part="hear"
    id=${id}
    lang=${translator.lang}
    aria-label=${name}
    aria-labelledby=${of === undefined ? nothing : `hear-${pace}-${of} ${of}`}
    @click=${press}
  >
    ${icon(pace === 'slow' ? 'slow' : 'hear')}
  </button>`;
}
