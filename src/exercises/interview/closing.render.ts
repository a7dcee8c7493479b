import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../element/icons.js';
import { renderAnswers } from './answers.render.js';
import { renderWords } from './question.render.js';
import type { Criterion } from './response.js';
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
  const isPair = view.sitting?.mode === 'pair';
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
    ${renderYours(stage)}
    <div class="acts" lang=${lang}>
      ${
        isOver
          ? nothing
          : renderAct(stage, 'quiet', isPair ? 'interview.swap' : 'interview.once', {
              type: 'interview.reopened',
            })
      }
      ${
        view.answers.length > 0
          ? html`<button type="button" class="quiet" part="print" @click=${closing.print}>
              ${icon('print')}${t('interview.print')}
            </button>`
          : nothing
      }
    </div>`;
}

/** All that the learner has said in it, now and before. */
export function renderYours(stage: Stage): TemplateResult {
  const { t, lang } = stage.translator;
  const { answers } = stage.view;
  return html`<h5 lang=${lang}>${t('interview.yours')}</h5>
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
      ${found.map((criterion) => html`<li>${t(`interview.${criterion}`)}</li>`)}
    </ul>`;
}

function renderPractise(stage: Stage, { practise, open }: Result): unknown {
  const { view, language, translator } = stage;
  if (practise.length === 0 && open.length === 0) return nothing;
  return html`${practise.length > 0 ? renderCriteria(stage, 'practise', practise) : html`<h5>${icon('forward')}${translator.t('interview.practise')}</h5>`}
    <ul>
      ${open.map(
        ({ question, checks }) =>
          html`<li>
            <span lang=${view.spec.lang}>${question.ask.plain}</span>
            <ul lang=${language}>
              ${checks.map((check) => html`<li>☐ ${check}</li>`)}
            </ul>
          </li>`,
      )}
    </ul>`;
}
