import { html, nothing, type TemplateResult } from 'lit';
import { renderListen } from '../../element/listen.js';
import { renderBlocks, renderInlines } from '../../element/prose.js';
import { plainText } from '../../course/plain-text.js';
import { renderAnswers } from './answers.render.js';
import type { Model } from './interview.js';
import type { QuestionView } from './interview.view.js';
import { criteria, topMark, type Criterion } from './response.js';
import { renderSaid } from './said.render.js';
import { renderAct, renderFolded, type Stage } from './stage.render.js';

const marks = Array.from({ length: topMark + 1 }, (_, mark) => mark);

/** The learner looks back on their answer; in pair mode the partner fills the form in. */
export function renderLookingBack(stage: Stage, at: QuestionView): TemplateResult {
  const { t, lang } = stage.translator;
  const isPair = stage.view.sitting?.mode === 'pair';
  const { question, earlier, isLast } = at;
  return html`<h4 class="title" lang=${lang}>
      ${t(isPair ? 'interview.backPair' : 'interview.back')}
    </h4>
    ${isPair ? html`<p class="fine" lang=${lang}>${t('interview.backPair.about')}</p>` : renderSaid(stage, at)}
    ${isPair ? nothing : renderInsights(stage, at)} ${renderChecks(stage, at)}
    ${renderMarks(stage, at)} ${isPair ? renderNote(stage, at) : nothing}
    ${question.models.map((model) => renderModel(stage, model))}
    ${
      earlier.length > 0
        ? renderFolded(
            t('interview.earlier', { count: earlier.length }),
            lang,
            renderAnswers(stage, earlier, question),
          )
        : nothing
    }
    <div class="acts" lang=${lang}>
      ${renderAct(stage, 'primary', isLast ? 'interview.toEnd' : 'interview.next', { type: 'question.continued' })}
    </div>
    <div class="more" lang=${lang}>
      ${renderAct(stage, 'quiet', 'interview.again', { type: 'answer.repeated' })}
    </div>`;
}

// Not a score: what is there, told by what was written and recorded.
function renderInsights({ voice, view: { spec } }: Stage, at: QuestionView): TemplateResult {
  void import('./insights/insights.element.js').catch(() => undefined);
  const texts = at.answer?.texts ?? [];
  const recordings = Array.from({ length: at.index + 1 }, (_, index) =>
    voice.recordingOf(at, index),
  );
  const text = texts.join('\n').trim();
  const spoken = recordings.flatMap((recording) => recording ?? []);
  // Pace is of one answer: what was said must be what was written.
  const isSame = recordings.every((recording, at) => !recording === !texts[at]?.trim());
  return html`<polku-insights
    .of=${{
      keywords: at.question.keywords,
      lang: spec.lang,
      ...(text !== '' && { text }),
      ...((text === '' || isSame) && {
        spoken: {
          seconds: spoken.reduce((sum, { seconds }) => sum + seconds, 0),
          pauses: spoken.flatMap(({ pauses }) => pauses),
        },
      }),
    }}
  ></polku-insights>`;
}

function renderChecks(stage: Stage, { question, answer }: QuestionView): unknown {
  if (question.checks.length === 0) return nothing;
  const { t, lang } = stage.translator;
  return html`<fieldset class="checks">
    <legend lang=${lang}>${t('interview.checks')}</legend>
    ${question.checks.map((check) => {
      const plain = plainText(check);
      return html`<label class="card" part="check">
        <input
          type="checkbox"
          .checked=${answer?.checks.includes(plain) ?? false}
          @change=${() => stage.send({ type: 'check.toggled', check: plain })}
        />
        <span class="content">${renderInlines(check, { ...stage.setting, hear: undefined })}</span>
      </label>`;
    })}
  </fieldset>`;
}

function renderMarks(stage: Stage, at: QuestionView): TemplateResult {
  const { t, lang } = stage.translator;
  return html`<fieldset class="marks" lang=${lang} aria-describedby="marks-about">
    <legend>${t('interview.marks')}</legend>
    <p class="fine" id="marks-about">${t('interview.marks.about')}</p>
    ${criteria.map((criterion, index) => renderCriterion(stage, at, criterion, index))}
  </fieldset>`;
}

function renderCriterion(
  { translator: { t }, send }: Stage,
  { answer }: QuestionView,
  criterion: Criterion,
  index: number,
): TemplateResult {
  const given = answer?.marks[index] ?? null;
  return html`<fieldset class="criterion" part="criterion">
    <legend>${t(`criterion.${criterion}`)}</legend>
    <div class="scale">
      ${marks.map(
        (mark) =>
          html`<label class="card ${given === mark ? 'chosen' : ''}">
            <input
              type="radio"
              name=${criterion}
              .checked=${given === mark}
              @change=${() => send({ type: 'mark.given', criterion: index, mark })}
            />
            <span class="content">${t(`interview.mark.${mark}`)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function renderNote(
  { translator: { t, lang }, send }: Stage,
  { answer }: QuestionView,
): TemplateResult {
  const note = answer?.note ?? '';
  return html`<label for="note" lang=${lang}>${t('interview.note')}</label>
    <div class="sheet" data-text=${note}>
      <textarea
        id="note"
        dir="auto"
        maxlength="1000"
        .value=${note}
        @input=${({ target }: Event) =>
          send({ type: 'note.changed', text: (target as HTMLTextAreaElement).value })}
      ></textarea>
    </div>`;
}

// Folded away until it is wanted: first one's own words, then somebody else's.
function renderModel(stage: Stage, model: Model): TemplateResult {
  const { setting, language, translator, view } = stage;
  const { t, lang } = translator;
  const summary = html`${t('interview.model')}${
    model.label
      ? html`:
          <span lang=${language}
            >${renderInlines(model.label, { ...setting, hear: undefined })}</span
          >`
      : nothing
  }`;
  return renderFolded(
    summary,
    lang,
    html`<div class="words" lang=${view.spec.lang}>${renderBlocks(model.text, setting)}</div>
      ${renderListen({
        utterance: { text: model.plain, lang: view.spec.lang },
        ...{ speech: stage.voice.speech, translator, of: t('interview.model') },
      })}
      ${
        model.meaning
          ? renderFolded(
              t('interview.meaning'),
              lang,
              html`<div lang=${language}>${renderBlocks(model.meaning, setting)}</div>`,
            )
          : nothing
      }`,
  );
}
