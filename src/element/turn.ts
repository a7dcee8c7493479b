import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';

/** A button of a line, beside the name of who says it. */
export interface TurnAct {
  readonly label: string;
  readonly press: () => void;
  /** Whether what it shows or says is there. */
  readonly isOn: boolean;
}

/** What somebody says in a conversation. */
export interface ShownTurn {
  readonly name: string;
  /** The language of the line. */
  readonly lang: string;
  readonly text: unknown;
  /** The learner's own. */
  readonly isOwn: boolean;
  /** It is being said. */
  readonly isLit: boolean;
  /** There are controls in its text. */
  readonly isAsking?: boolean;
  readonly hear?: TurnAct;
  readonly gloss?: TurnAct;
  /** What stands below the line. */
  readonly below?: unknown;
  /** The language of its buttons. */
  readonly actLang: string;
}

/** A line of a conversation, as an item of its list. */
export function renderTurn(turn: ShownTurn): TemplateResult {
  const { isOwn, isLit, isAsking, hear, gloss } = turn;
  const states = [isOwn && 'own', isLit && 'lit', isAsking && 'asking', hear && 'with-acts'];
  return html`<li
    class="turn ${states.filter(Boolean).join(' ')}"
    part="turn"
    aria-current=${isLit ? 'true' : nothing}
  >
    <p class="who"><bdi>${turn.name}</bdi></p>
    ${
      hear
        ? html`<div class="acts" lang=${turn.actLang}>
            ${gloss ? renderGloss(gloss) : nothing}
            <button
              type="button"
              class="icon-button hear"
              aria-label=${hear.label}
              @click=${hear.press}
            >
              ${icon(hear.isOn ? 'stop' : 'hear')}
            </button>
          </div>`
        : nothing
    }
    <div class="line" lang=${turn.lang} dir="auto">${turn.text}</div>
    ${turn.below ?? nothing}
  </li>`;
}

function renderGloss({ label, press, isOn }: TurnAct): TemplateResult {
  return html`<button
    type="button"
    class="icon-button gloss-button"
    aria-expanded=${isOn}
    aria-label=${label}
    @click=${press}
  >
    ${icon('translate')}
  </button>`;
}
