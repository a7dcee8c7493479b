import { html, nothing, type TemplateResult } from 'lit';
import type { Skill } from '../../course/skill.js';
import { icon } from '../../element/icons.js';
import { renderListen } from '../../element/listen.js';
import { renderBlocks, renderInlines } from '../../element/prose.js';
import type { Ask } from './interview.js';
import type { QuestionView } from './interview.view.js';
import { phrasesIn } from './phrases.js';
import { renderAct, renderFolded, type Stage } from './stage.render.js';

/** The interviewer, face to face: who asks, and what. */
export function renderFace(stage: Stage, at: QuestionView): TemplateResult {
  const { voice } = stage;
  const { spec, sitting } = stage.view;
  const { t, lang } = stage.translator;
  const isPair = sitting?.mode === 'pair';
  const count = sitting?.order.length ?? 0;
  return html`<header class="where" lang=${lang}>
      <span>${t('interview.question', { at: at.number, count })}</span>
      ${stage.clock}
      <button type="button" class="plain" @click=${() => stage.send({ type: 'interview.paused' })}>
        ${t('interview.pause')}
      </button>
    </header>
    ${isPair && stage.view.screen === 'asked' ? renderReading(stage, at) : nothing}
    <div class="face">
      <span class="portrait" aria-hidden="true">${initialOf(spec.interviewer)}</span>
      <p class="who" lang=${lang}>
        <bdi>${spec.interviewer ?? t('interview.interviewer')}</bdi>
        ${at.index > 0 ? html` · ${t('interview.followUp')}` : nothing}
      </p>
      <p class="line" id="line" lang=${spec.lang} dir="auto">
        ${renderInlines(at.ask.text, stage.setting)}
      </p>
      ${renderMeaning(stage, at.ask)}
      ${
        isPair
          ? nothing
          : renderListen({
              ...{ utterance: voice.utteranceOf(at.ask), speech: voice.speech },
              translator: stage.translator,
              of: t('interview.question', { at: at.number, count }),
            })
      }
    </div>`;
}

// Who has never done it is told who holds the device, once.
function renderReading({ translator: { t, lang } }: Stage, at: QuestionView): TemplateResult {
  const isFirst = at.number === 1 && at.index === 0;
  return html`<p class="reading" lang=${lang}>
    ${isFirst ? html`${t('interview.holds')} ` : nothing}${t('interview.readAloud')}
  </p>`;
}

// Whoever reads aloud to somebody may look it up; whoever rehearses has no such help.
function renderMeaning(stage: Stage, { meaning }: Ask): unknown {
  const { sitting } = stage.view;
  if (!meaning || sitting?.mode === 'rehearse') return nothing;
  const content = html`<div lang=${stage.language}>${renderBlocks(meaning, stage.setting)}</div>`;
  return renderFolded(stage.translator.t('interview.meaning'), stage.translator.lang, content);
}

/** What may be said by who has not understood. */
function renderMoves(stage: Stage, { ask }: QuestionView): unknown {
  const { view, translator, voice } = stage;
  const { t, lang } = translator;
  const phrases = phrasesIn(view.spec.lang);
  const texts = { repeat: t('interview.repeat'), slower: t('interview.slower'), ...phrases };
  if (view.sitting?.mode === 'pair') {
    return html`<p class="fine" lang=${lang}>
      ${t('interview.readAgain')}
      ${phrases ? html`<bdi lang=${view.spec.lang}>${phrases.repeat}</bdi>` : nothing}
    </p>`;
  }
  const move = (key: 'repeat' | 'slower') =>
    html`<button
      type="button"
      class="move"
      part="move"
      @click=${() => voice.askAgain(ask, texts[key], key === 'slower')}
    >
      ${icon(key === 'slower' ? 'slow' : 'again')}<span
        ><span lang=${phrases ? view.spec.lang : lang}>${texts[key]}</span>${
          phrases && view.sitting?.mode === 'learn'
            ? html`<small>${t(`interview.${key}`)}</small>`
            : nothing
        }</span
      >
    </button>`;
  return html`<div class="moves" role="group" aria-labelledby="moves" lang=${lang}>
    <p id="moves">${t('interview.moves')}</p>
    ${move('repeat')}${move('slower')}
    ${
      voice.said
        ? html`<p class="said" lang=${view.spec.lang}>
            <q>${voice.said}</q> – ${phrases ? phrases.ofCourse : t('interview.repeated')}
          </p>`
        : nothing
    }
  </div>`;
}

/** What can be done once the question was asked. */
export function renderAsked(stage: Stage, at: QuestionView): TemplateResult {
  const isPair = stage.view.sitting?.mode === 'pair';
  const key = isPair ? 'interview.partner' : 'interview.answer';
  // A question that follows comes as in life: at once.
  const canThink = at.index === 0;
  return html`${renderMoves(stage, at)}
    <div class="acts" lang=${stage.translator.lang}>
      ${renderAct(stage, 'primary', key, { type: 'answer.began' })}
      ${canThink ? renderAct(stage, 'quiet', isPair ? 'interview.thinkPair' : 'interview.think', { type: 'preparation.began' }) : nothing}
    </div>
    <div class="more" lang=${stage.translator.lang}>
      ${renderAct(stage, 'plain', 'interview.skip', { type: 'question.skipped' })}
    </div>`;
}

/** Time to think; in learn mode with all that helps. */
export function renderPreparing(
  stage: Stage,
  at: QuestionView,
  skills: readonly Skill[],
): TemplateResult {
  const { question } = at;
  const { translator, setting, view, language } = stage;
  const { t, lang } = translator;
  const mode = view.sitting?.mode;
  const isPair = mode === 'pair';
  return html`<p lang=${lang}>${t(isPair ? 'interview.thinkingPair' : 'interview.thinking')}</p>
    ${
      mode === 'learn'
        ? html`<div class="help" lang=${language}>
            ${
              question.about.length > 0
                ? html`<h5 lang=${lang}>${t('interview.about')}</h5>
                    ${renderBlocks(question.about, setting)}`
                : nothing
            }
            ${
              question.tip
                ? html`<h5 lang=${lang}>${icon('bulb')}${t('interview.tip')}</h5>
                    ${renderBlocks(question.tip, setting)}`
                : nothing
            }
            ${renderWords(stage, 'interview.keywords', question.keywords, view.spec.lang)}
            ${
              skills.length > 0
                ? html`<h5 lang=${lang}>${t('interview.skills')}</h5>
                    <ul>
                      ${skills.map(
                        ({ sentence, lang: its, example }) =>
                          html`<li>
                            <span lang=${its}>${sentence}</span>${
                              example ? html`<br /><small dir="auto">${example}</small>` : nothing
                            }
                          </li>`,
                      )}
                    </ul>`
                : nothing
            }
          </div>`
        : nothing
    }
    ${renderMoves(stage, at)}
    <div class="acts" lang=${lang}>
      ${renderAct(stage, 'primary', isPair ? 'interview.partner' : 'interview.answer', { type: 'answer.began' })}
      ${renderAct(stage, 'plain', 'interview.skip', { type: 'question.skipped' })}
    </div>`;
}

/** Words as a row under their heading; nothing where there are none. */
export function renderWords(
  { translator: { t, lang } }: Stage,
  key: string,
  words: readonly string[],
  wordLang: string,
): unknown {
  if (words.length === 0) return nothing;
  return html`<h5 lang=${lang}>${t(key)}</h5>
    <ul role="list" class="words-row" lang=${wordLang}>
      ${words.map((word) => html`<li>${word}</li>`)}
    </ul>`;
}

function initialOf(name: string | undefined): string {
  return [...(name ?? '…')][0]?.toUpperCase() ?? '';
}
