import { html, nothing, type TemplateResult } from 'lit';
import { clockOf } from '../../element/wave.js';
import type { Question } from './interview.js';
import { criteria, type Answer } from './response.js';
import { renderReplay } from './replay.render.js';
import type { Stage } from './stage.render.js';

/** What was answered, to one question or to any, each with its date and a way to delete it. */
export function renderAnswers(
  stage: Stage,
  answers: readonly Answer[],
  of?: Question,
): TemplateResult {
  return html`<ul role="list" class="answers">
    ${answers.map((answer) => {
      const question = questionOf(stage, answer);
      return html`<li>
        ${
          question && !of
            ? html`<p class="of" lang=${stage.view.spec.lang}>${question.ask.plain}</p>`
            : nothing
        }
        ${renderAnswer(stage, answer)} ${renderErasing(stage, answer)}
      </li>`;
    })}
  </ul>`;
}

/** What was said in one answer, and what was thought of it. */
export function renderAnswer(stage: Stage, answer: Answer): TemplateResult {
  const { translator, view, voice } = stage;
  const { t, lang } = translator;
  const texts = answer.texts.filter((text) => text.trim() !== '');
  const seconds = (answer.spoken ?? []).reduce((sum, one) => sum + one, 0);
  const marks = criteria.flatMap((criterion, at) => {
    const mark = answer.marks[at];
    return typeof mark === 'number' ? [{ criterion, mark }] : [];
  });
  return html`${texts.map(
      (text) => html`<p class="words" dir="auto" lang=${view.spec.lang}>${text}</p>`,
    )}
    ${voice.recordingsOf(answer.id).map((recording) => renderReplay(stage, recording))}
    ${answer.note ? html`<p class="words" dir="auto">${answer.note}</p>` : nothing}
    <p class="fine" lang=${lang}>
      ${dateOf(answer, lang)} ·
      ${t(`interview.${answer.mode}`)}${
        seconds > 0
          ? html` · ${t('interview.spoken', { time: clockOf(Math.ceil(seconds)) })}`
          : nothing
      }
    </p>
    ${
      marks.length > 0
        ? html`<ul role="list" class="marks-given" lang=${lang}>
            ${marks.map(
              ({ criterion, mark }) =>
                html`<li>
                  ${t(`criterion.${criterion}`)}: <b>${t(`interview.mark.${mark}`)}</b>
                </li>`,
            )}
          </ul>`
        : nothing
    }`;
}

// Nobody deletes by a slip of the thumb.
function renderErasing(stage: Stage, answer: Answer): TemplateResult {
  const { t, lang } = stage.translator;
  const { id } = answer;
  if (stage.erasing !== id) {
    return html`<button
      type="button"
      class="plain erase"
      lang=${lang}
      data-erase=${id}
      aria-label=${[t('interview.delete'), questionOf(stage, answer)?.ask.plain, dateOf(answer, lang)].join(': ')}
      @click=${() => stage.askToErase(id)}
    >
      ${t('interview.delete')}
    </button>`;
  }
  return html`<div
    class="erasing"
    role="group"
    tabindex="-1"
    data-erasing
    aria-label=${t('interview.delete.ask')}
    lang=${lang}
    @keydown=${stay}
  >
    <p>${t('interview.delete.ask')}</p>
    <button type="button" class="quiet" @click=${() => stage.erase(id)}>
      ${t('interview.delete.yes')}
    </button>
    <button type="button" class="plain" @click=${() => stage.askToErase(undefined)}>
      ${t('interview.delete.no')}
    </button>
  </div>`;
}

function questionOf({ view }: Stage, answer: Answer): Question | undefined {
  return view.spec.questions.find(({ key }) => key === answer.question);
}

// Whoever holds Enter down has asked for one thing only.
function stay(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target === event.currentTarget) event.preventDefault();
}

function dateOf({ t }: Answer, lang: string): string {
  const date = new Date(t);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
