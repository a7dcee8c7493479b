import { html, nothing } from 'lit';
import type { Recording } from '../../speech/speech.js';
import { renderSheet } from './answering.render.js';
import type { QuestionView } from './interview.view.js';
import { renderReplay } from './replay.render.js';
import { renderFolded, type Stage } from './stage.render.js';

/** What the learner said, to be heard again; what they wrote, to be changed. */
export function renderSaid(stage: Stage, at: QuestionView): readonly unknown[] {
  const { voice } = stage;
  const { spec } = stage.view;
  const asks = [at.question.ask, ...at.question.followUps].slice(0, at.index + 1);
  return asks.map((ask, index) => {
    const recording = voice.recordingOf(at, index);
    return html`${asks.length > 1 ? html`<p class="of" lang=${spec.lang}>${ask.plain}</p>` : nothing}
    ${recording ? renderReplay(stage, recording) : nothing}
    ${renderWritten(stage, { ...at, index }, recording)}`;
  });
}

// Who has spoken may write it down, and need not.
function renderWritten(stage: Stage, at: QuestionView, recording: Recording | undefined): unknown {
  const sheet = renderSheet(stage, at);
  const isWritten = (at.answer?.texts[at.index] ?? '') !== '';
  if (isWritten || !recording) return sheet;
  const { t, lang } = stage.translator;
  return renderFolded(t('interview.transcript'), lang, sheet);
}
