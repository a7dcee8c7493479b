import { html, nothing, type TemplateResult } from 'lit';
import { renderTrouble } from '../../element/trouble.js';
import type { QuestionView } from './interview.view.js';
import { mostWritten } from './response.js';
import { renderAct, type Stage } from './stage.render.js';

/** Seconds that one answer may be recorded. */
const longest = 300;

/** The learner answers aloud or in writing; in pair mode the partner does, and is listened to. */
export function renderAnswering(stage: Stage, at: QuestionView): TemplateResult {
  const { voice } = stage;
  const { t, lang } = stage.translator;
  const isPair = stage.view.sitting?.mode === 'pair';
  if (isPair) {
    return html`<p lang=${lang}>${t('interview.listening')}</p>
      <div class="acts" lang=${lang}>
        ${renderAct(stage, 'primary', 'interview.donePair', { type: 'answer.ended' })}
      </div>
      <div class="more" lang=${lang}>
        ${renderAct(stage, 'plain', 'interview.skip', { type: 'question.skipped' })}
      </div>`;
  }
  return html`${renderWays(stage)}
    ${
      voice.way === 'aloud'
        ? html`<polku-recording
            .keeper=${voice.keeperOf(at)}
            .longest=${longest}
            .note=${t('interview.recording')}
            @polku-recording-trouble=${voice.giveWay}
          ></polku-recording>`
        : html`${renderTrouble(voice.trouble)} ${renderSheet(stage, at)}`
    }
    <div class="acts" lang=${lang}>
      ${renderAct(stage, 'primary', 'interview.done', { type: 'answer.ended' })}
    </div>
    <div class="more" lang=${lang}>
      ${renderAct(stage, 'plain', 'interview.skip', { type: 'question.skipped' })}
    </div>`;
}

function renderWays({ translator: { t, lang }, voice }: Stage): TemplateResult {
  return html`<div class="ways" role="group" aria-label=${t('interview.way')} lang=${lang}>
    ${(['aloud', 'written'] as const).map(
      (one) =>
        html`<button
          type="button"
          class="tile"
          part="way"
          aria-pressed=${voice.way === one}
          @click=${() => voice.choose(one)}
        >
          ${t(`interview.${one}`)}
        </button>`,
    )}
  </div>`;
}

/** A sheet to write on that grows with what is written. */
export function renderSheet(
  { translator: { t, lang }, view, send, voice: { dictation } }: Stage,
  { answer, index }: QuestionView,
): TemplateResult {
  const text = answer?.texts[index] ?? '';
  return html`<label for=${`text-${index}`} lang=${lang}>${t('interview.text')}</label>
    <div class="sheet" lang=${view.spec.lang} data-text=${text}>
      <textarea
        id=${`text-${index}`}
        dir="auto"
        maxlength=${mostWritten}
        .value=${text}
        @input=${({ target }: Event) =>
          send({ type: 'text.changed', ask: index, text: (target as HTMLTextAreaElement).value })}
      ></textarea>
    </div>
    ${text.length >= mostWritten ? html`<p class="fine" lang=${lang}>${t('interview.full')}</p>` : nothing}
    ${
      dictation
        ? html`<button
              type="button"
              class="quiet"
              lang=${lang}
              aria-pressed=${dictation.isListening}
              @click=${() => dictation.press(index)}
            >
              ${t(dictation.isListening ? 'interview.dictating' : 'interview.dictate')}
            </button>
            ${renderTrouble(dictation.problem)}`
        : nothing
    }`;
}
