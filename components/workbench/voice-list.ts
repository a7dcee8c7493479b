import { html, nothing, type TemplateResult } from 'lit';
import type { Hearable } from '../../src/authoring/voice.js';
import { icon } from '../../src/element/icons.js';
import { directionOf, type Translator } from '../../src/i18n/translator.js';

/** All that is heard in a lesson, to be chosen, with what has a recording already. */
export function renderVoiceList(
  all: readonly Hearable[],
  current: Hearable | undefined,
  { t, lang }: Translator,
  choose: (one: Hearable) => void,
): TemplateResult {
  const done = all.filter(isRecorded).length;
  return html`<h3 id="list">${t('voice.list')}</h3>
    <p class="count">${t('voice.count', { done, all: all.length })}</p>
    <ol class="all" role="list" aria-labelledby="list">
      ${all.map(
        (one) =>
          html`<li>
            <button
              type="button"
              class="one"
              aria-current=${one.key === current?.key ? 'true' : nothing}
              @click=${() => choose(one)}
            >
              <span class="sign">${isRecorded(one) ? icon('check') : nothing}</span>
              <span lang=${one.lang} dir=${directionOf(one.lang)}>${one.text}</span>
              <span class="hidden-text" lang=${lang}>
                ${t(isRecorded(one) ? 'voice.recorded' : 'voice.silent')}
              </span>
            </button>
          </li>`,
      )}
    </ol>`;
}

/** What comes after one: the next without a recording, else the first one without. */
export function nextSilent(
  all: readonly Hearable[],
  current: Hearable | undefined,
): Hearable | undefined {
  const at = all.findIndex(({ key }) => key === current?.key);
  const others = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))];
  return others.find((one) => !isRecorded(one));
}

function isRecorded({ recording }: Hearable): boolean {
  return recording !== undefined;
}
