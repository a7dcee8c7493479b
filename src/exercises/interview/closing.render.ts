import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../element/icons.js';
import { renderAnswers } from './answers.render.js';
import { renderWords } from './question.render.js';
import type { InterviewEvent } from './interview.events.js';
import type { Answer, Criterion } from './response.js';
import type { Result } from './result.js';
import { renderAct, type Stage } from './stage.render.js';

/** What stands at the end besides what the learner's own marks say. */
export interface Closing {
  /** Words of the job that were not used in what was written; none while they are not known. */
  readonly words: readonly string[];
  /** The recordings that are still there. */
  readonly recordings: unknown;
  readonly print: () => void;
}

/** What came of it: by one's own marks, without a score. */
export function renderClosing(stage: Stage, result: Result, closing: Closing): TemplateResult {
  const { view, translator, isOver } = stage;
  const { t, lang } = translator;
  const { answered, skipped, repeats } = result;
  const of = answered.length + skipped.length;
  const { sitting } = view;
  const isPair = sitting?.mode === 'pair';
  const again: { readonly key: string; readonly event: InterviewEvent } = isPair
    ? {
        key: 'interview.swap',
        event: { type: 'interview.started', mode: 'pair', order: sitting.order },
      }
    : { key: 'interview.once', event: { type: 'interview.reopened' } };
  return html`<div lang=${lang}>
      <h4 class="title">${t('interview.over')}</h4>
      <p>${t('interview.answered', { count: answered.length, of })}</p>
      ${repeats > 0 ? html`<p>${t('interview.repeats', { count: repeats })}</p>` : nothing}
      ${renderCriteria(stage, 'well', result.well)} ${renderPractise(stage, result)}
      ${
        answered.length > 0 && result.well.length + result.practise.length === 0
          ? html`<p class="fine">${t('interview.unmarked')}</p>`
          : nothing
      }
      ${renderWords(stage, 'interview.words', closing.words, view.spec.lang)}
      ${
        skipped.length > 0
          ? html`<h5>${t('interview.skipped')}</h5>
              <ul lang=${view.spec.lang}>
                ${skipped.map(({ ask }) => html`<li>${ask.plain}</li>`)}
              </ul>`
          : nothing
      }
      ${closing.recordings}
    </div>
    ${isPair ? renderYours(stage, 'interview.notes', sitting.answers) : renderYours(stage)}
    <div class="acts" lang=${lang}>
      ${isOver ? nothing : renderAct(stage, 'quiet', again.key, again.event)}
      ${
        view.answers.length > 0
          ? html`<button type="button" class="quiet" part="print" @click=${closing.print}>
              ${icon('print')}${t('interview.print')}
            </button>`
          : nothing
      }
    </div>`;
}

/**
 * All that the learner has said in it, now and before. What a partner has noted is of somebody else:
 * it is shown where it was noted, and where all that is kept is shown.
 */
export function renderYours(
  stage: Stage,
  title = 'interview.yours',
  answers: readonly Answer[] = stage.view.answers.filter(
    ({ mode }) => stage.isOver || mode !== 'pair',
  ),
): TemplateResult {
  const { t, lang } = stage.translator;
  return html`<h5 lang=${lang}>${t(title)}</h5>
    ${
      answers.length > 0
        ? renderAnswers(stage, answers)
        : html`<p class="fine" lang=${lang}>${t('interview.none')}</p>`
    }`;
}

function renderCriteria(
  { translator: { t } }: Stage,
  key: 'well' | 'practise',
  found: readonly Criterion[],
): unknown {
  if (found.length === 0) return nothing;
  return html`<h5>${icon(key === 'well' ? 'check' : 'forward')}${t(`interview.${key}`)}</h5>
    <ul>
      ${found.map((criterion) => html`<li>${t(`criterion.${criterion}`)}</li>`)}
    </ul>`;
}

function renderPractise(stage: Stage, { practise, open }: Result): unknown {
  const { view, language, translator } = stage;
  const { t } = translator;
  return html`${renderCriteria(stage, 'practise', practise)}
  ${
    open.length > 0
      ? html`<h5>${t('interview.unfound')}</h5>
          <ul>
            ${open.map(
              ({ question, check }) =>
                html`<li>
                  <span lang=${language}>${check}</span><br /><small lang=${view.spec.lang}
                    >${question.ask.plain}</small
                  >
                </li>`,
            )}
          </ul>`
      : nothing
  }`;
}
