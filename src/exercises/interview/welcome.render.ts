import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../element/icons.js';
import { modes, type Mode } from './response.js';
import { renderAct, type Frame } from './stage.render.js';

const signs: Readonly<Record<Mode, IconName>> = { learn: 'bulb', rehearse: 'mic', pair: 'pair' };

/** What is chosen before it begins. */
export interface Choosing {
  readonly hasClock: boolean;
  readonly setClock: (isOn: boolean) => void;
  readonly start: (mode: Mode) => void;
  /** What the author says of who asks and what is waited for. */
  readonly prompt: unknown;
  /** What was said before. */
  readonly earlier: unknown;
}

/** How the interview begins: who asks, and how it is practised. */
export function renderWelcome(frame: Frame, choosing: Choosing): TemplateResult {
  const { spec } = frame.view;
  const { t, lang } = frame.translator;
  return html`${choosing.prompt}
    <p class="facts" lang=${lang}>
      ${spec.interviewer ? html`<bdi>${spec.interviewer}</bdi> · ` : nothing}${t(
        'interview.count',
        {
          count: spec.questions.length,
        },
      )}
    </p>
    <h4 id="ask" lang=${lang}>${t('interview.ask')}</h4>
    <div class="options" role="group" aria-labelledby="ask" lang=${lang}>
      ${modes.map(
        (mode, at) =>
          html`<button
            type="button"
            class="card mode"
            part="mode"
            ?data-start=${at === 0}
            @click=${() => choosing.start(mode)}
          >
            ${icon(signs[mode])}<span
              ><strong>${t(`interview.${mode}`)}</strong><br />${t(`interview.${mode}.about`)}</span
            >
          </button>`,
      )}
    </div>
    <div lang=${lang}>
      <label class="clock-choice">
        <input
          type="checkbox"
          .checked=${choosing.hasClock}
          aria-describedby="clock-about"
          @change=${({ target }: Event) => choosing.setClock((target as HTMLInputElement).checked)}
        />
        ${t('interview.clock')}
      </label>
      <p class="fine" id="clock-about">${t('interview.clock.about')}</p>
      <p class="fine">${t('interview.kept')}</p>
      ${renderAct(frame, 'plain', 'interview.decline', { type: 'interview.declined' })}
    </div>
    ${choosing.earlier}`;
}

/** The learner goes on without it. */
export function renderDeclined(frame: Frame): TemplateResult {
  const { t, lang } = frame.translator;
  return html`<p lang=${lang}>${t('interview.declined')}</p>
    <div class="acts" lang=${lang}>
      ${frame.isOver ? nothing : renderAct(frame, 'quiet', 'interview.open', { type: 'interview.reopened' })}
    </div>`;
}

/** A break in the middle, however long it was. */
export function renderPaused(frame: Frame): TemplateResult {
  const { t, lang } = frame.translator;
  const { sitting, at } = frame.view;
  const values = { at: at?.number ?? 1, count: sitting?.order.length ?? 1 };
  return html`<div lang=${lang}>
    <h4 class="title">${t('interview.paused')}</h4>
    <p>${t('interview.pausedAt', values)}</p>
    <div class="acts">
      ${renderAct(frame, 'primary', 'interview.resume', { type: 'interview.resumed' })}
      ${renderAct(frame, 'quiet', 'interview.anew', { type: 'interview.reopened' })}
      ${renderAct(frame, 'plain', 'interview.end', { type: 'interview.ended' })}
    </div>
  </div>`;
}
