import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../element/icons.js';
import { clockOf, outlineOf, renderWave } from '../../element/wave.js';
import type { Recording } from '../../speech/speech.js';
import { renderSheet } from './answering.render.js';
import type { QuestionView } from './interview.view.js';
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

/** A recording as a waveform, with a button to hear it. */
export function renderReplay(
  { translator: { t, lang }, voice: { speech } }: Stage,
  { url, loudness, seconds }: Recording,
): TemplateResult {
  const sounds = speech.speaking?.utterance.audio === url;
  return html`<div class="replay" lang=${lang}>
    <button
      type="button"
      class="quiet ${sounds ? 'sounding' : ''}"
      part="replay"
      @click=${() => (sounds ? speech.stop() : void speech.play(url))}
    >
      ${icon(sounds ? 'stop' : 'hear')}${t(sounds ? 'listen.stop' : 'interview.hearYourself')}
    </button>
    ${renderWave(outlineOf(loudness))}<span>${clockOf(Math.ceil(seconds))}</span>
  </div>`;
}

// Who has spoken may write it down, and need not.
function renderWritten(stage: Stage, at: QuestionView, recording: Recording | undefined): unknown {
  const sheet = renderSheet(stage, at);
  const isWritten = (at.answer?.texts[at.index] ?? '') !== '';
  if (isWritten || !recording) return sheet;
  const { t, lang } = stage.translator;
  return renderFolded(t('interview.transcript'), lang, sheet);
}
