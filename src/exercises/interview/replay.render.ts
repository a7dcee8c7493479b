import { html, type TemplateResult } from 'lit';
import { icon } from '../../element/icons.js';
import { clockOf, outlineOf, renderWave } from '../../element/wave.js';
import type { Recording } from '../../speech/speech.js';
import type { Stage } from './stage.render.js';

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
