import { html, type TemplateResult } from 'lit';
import type { Translator } from '../i18n/translator.js';
import type { Pace, Utterance } from '../speech/speech.js';
import { icon } from './icons.js';
import { mediaUrl } from './media.js';
import type { SpeechController } from './speech-controller.js';

/** A sentence that is worked with: it is heard again and again. */
export interface Listening {
  readonly utterance: Utterance;
  readonly speech: SpeechController;
  readonly translator: Translator;
  /** Which of several it is, without its words: `Sentence 2 of 4`. */
  readonly of: string;
  /** Answering starts with hearing it. */
  readonly isStart?: boolean;
}

/**
 * Large buttons to hear a sentence, at its pace and slowly. While one sounds it shows so, and stops
 * it. Their texts are `listenStrings`, which the element that shows them adds to its own.
 */
export function renderListen(listening: Listening): TemplateResult {
  return html`<div class="listen" lang=${listening.translator.lang}>
    ${renderButton(listening, 'normal')}${renderButton(listening, 'slow')}
  </div>`;
}

/** What is to be heard of a sentence of the course: its recording, else a voice. */
export function utteranceOf(
  { plain, audio }: { readonly plain: string; readonly audio?: string },
  lang: string,
  baseUrl: string,
): Utterance {
  return { text: plain, lang, ...(audio !== undefined && { audio: mediaUrl(audio, baseUrl) }) };
}

/** Whether this is what sounds now, or is about to. */
function isSounding(
  { speaking }: SpeechController,
  { text, audio }: Utterance,
  pace: Pace,
): boolean {
  const now = speaking?.utterance;
  return now?.text === text && now.audio === audio && speaking?.pace === pace;
}

function renderButton(
  { utterance, speech, translator: { t }, of, isStart }: Listening,
  pace: Pace,
): TemplateResult {
  const sounds = isSounding(speech, utterance, pace);
  const press = () => (sounds ? speech.stop() : void speech.say(utterance, pace));
  const isSlow = pace === 'slow';
  return html`<button
    type="button"
    class="quiet listen-${pace} ${sounds ? 'sounding' : ''}"
    part="listen"
    ?data-start=${isStart && !isSlow}
    @click=${press}
  >
    ${icon(sounds ? 'stop' : isSlow ? 'slow' : 'hear')}<span
      >${t(sounds ? 'listen.stop' : isSlow ? 'listen.slow' : 'listen.play')}<span
        class="hidden-text"
        >: ${of}</span
      ></span
    >
  </button>`;
}
