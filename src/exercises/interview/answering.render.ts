import { html, nothing, type TemplateResult } from 'lit';
import type { RecordingKeeper } from '../../element/recording-keeper.js';
import { renderTrouble } from '../../element/trouble.js';
import type { Problem } from '../../problem.js';
import type { QuestionView } from './interview.view.js';
import { mostWritten } from './response.js';
import { renderAct, type Stage } from './stage.render.js';

/** The ways of answering. */
export type Way = 'aloud' | 'written';

/** Seconds that one answer may be recorded. */
const longest = 300;

/** How the learner answers, and what is there for it. */
export interface Answering {
  readonly way: Way;
  readonly choose: (way: Way) => void;
  readonly keeper: RecordingKeeper;
  /** Why it cannot be recorded, so that it is written instead. */
  readonly trouble?: Problem | undefined;
  /** Writing by speaking, where the learner has switched recognition on. */
  readonly dictation?: {
    readonly isListening: boolean;
    readonly problem?: Problem | undefined;
    readonly press: () => void;
  };
  readonly isFull: boolean;
}

/** The learner answers aloud or in writing; in pair mode the partner does, and is listened to. */
export function renderAnswering(
  stage: Stage,
  at: QuestionView,
  answering: Answering,
): TemplateResult {
  const { t, lang } = stage.translator;
  const isPair = stage.view.sitting?.mode === 'pair';
  if (isPair) {
    return html`<p lang=${lang}>${t('interview.listening')}</p>
      <div class="acts" lang=${lang}>
        ${renderAct(stage, 'primary', 'interview.donePair', { type: 'answer.ended' })}
        ${renderAct(stage, 'plain', 'interview.skip', { type: 'question.skipped' })}
      </div>`;
  }
  return html`${renderWays(stage, answering)}
    ${
      answering.way === 'aloud'
        ? html`<polku-recording
            .keeper=${answering.keeper}
            .longest=${longest}
            .note=${t('interview.recording')}
          ></polku-recording>`
        : html`${renderTrouble(answering.trouble)} ${renderSheet(stage, at, answering)}`
    }
    <div class="acts" lang=${lang}>
      ${renderAct(stage, 'primary', 'interview.done', { type: 'answer.ended' })}
      ${renderAct(stage, 'plain', 'interview.skip', { type: 'question.skipped' })}
    </div>`;
}

function renderWays(
  { translator: { t, lang } }: Stage,
  { way, choose }: Answering,
): TemplateResult {
  return html`<div class="ways" role="group" aria-label=${t('interview.way')} lang=${lang}>
    ${(['aloud', 'written'] as const).map(
      (one) =>
        html`<button
          type="button"
          class="tile"
          part="way"
          aria-pressed=${way === one}
          @click=${() => choose(one)}
        >
          ${t(`interview.${one}`)}
        </button>`,
    )}
  </div>`;
}

/** A sheet to write on that grows with what is written. */
export function renderSheet(
  { translator: { t, lang }, view, send }: Stage,
  { answer, index }: QuestionView,
  { dictation, isFull }: Pick<Answering, 'dictation' | 'isFull'>,
): TemplateResult {
  const text = answer?.texts[index] ?? '';
  return html`<label for="text" lang=${lang}>${t('interview.text')}</label>
    <div class="sheet" lang=${view.spec.lang} data-text=${text}>
      <textarea
        id="text"
        dir="auto"
        maxlength=${mostWritten}
        .value=${text}
        @input=${({ target }: Event) =>
          send({ type: 'text.changed', ask: index, text: (target as HTMLTextAreaElement).value })}
      ></textarea>
    </div>
    ${isFull ? html`<p class="fine" lang=${lang}>${t('interview.full')}</p>` : nothing}
    ${
      dictation
        ? html`<button
              type="button"
              class="quiet"
              lang=${lang}
              aria-pressed=${dictation.isListening}
              @click=${dictation.press}
            >
              ${t(dictation.isListening ? 'interview.dictating' : 'interview.dictate')}
            </button>
            ${renderTrouble(dictation.problem)}`
        : nothing
    }`;
}
