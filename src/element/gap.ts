import { html, nothing, type TemplateResult } from 'lit';
import type { Translator } from '../i18n/translator.js';
import { icon } from './icons.js';

/** A gap in a sentence, to be filled. */
export interface GapControl {
  readonly id: string;
  /** `Gap 2 of 5`. */
  readonly label: string;
  readonly value: string;
  /** The language of what goes into it. */
  readonly lang?: string;
  /** Answering starts here. */
  readonly isStart: boolean;
  /** Hears of what was typed or chosen. */
  readonly give: (text: string) => void;
}

/** A gap to type into. The browser is not to help with the spelling: that is what is learnt. */
export function renderTypedGap(
  gap: GapControl & {
    /** In letters: see `roomFor`. */
    readonly size: number;
    readonly entered?: () => void;
    readonly pressed: (event: KeyboardEvent) => void;
  },
  translator: Translator,
): TemplateResult {
  return html`<span class="gap"
    >${renderLabel(gap, translator)}<input
      type="text"
      id=${gap.id}
      data-focus=${gap.id}
      ?data-start=${gap.isStart}
      lang=${gap.lang ?? nothing}
      size=${gap.size}
      spellcheck="false"
      autocapitalize="off"
      autocomplete="off"
      autocorrect="off"
      .value=${gap.value}
      @focus=${gap.entered}
      @input=${(event: Event) => gap.give((event.target as HTMLInputElement).value)}
      @keydown=${gap.pressed}
  /></span>`;
}

/** How many letters each typed gap has room for: as much for all, or each would tell its answer. */
export function roomFor(models: readonly string[]): number {
  const lengths = models.map((model) => [...model].length);
  return Math.min(20, Math.max(4, ...lengths) + 1);
}

/** A gap with a menu of answers. */
export function renderMenuGap(
  gap: GapControl & {
    readonly offers: readonly string[];
    /** What an empty gap asks for. */
    readonly ask: string;
  },
  translator: Translator,
): TemplateResult {
  return html`<span class="gap menu"
    >${renderLabel(gap, translator)}<select
      id=${gap.id}
      data-focus=${gap.id}
      ?data-start=${gap.isStart}
      lang=${gap.lang ?? nothing}
      @change=${(event: Event) => gap.give((event.target as HTMLSelectElement).value)}
    >
      <option value="" lang=${translator.lang} .selected=${gap.value === ''}>${gap.ask}</option>
      ${gap.offers.map(
        (offer) => html`<option .value=${offer} .selected=${offer === gap.value}>${offer}</option>`,
      )}</select
    >${icon('down')}</span
  >`;
}

/** A gap for a tile: it holds one, and gives it back when it is tapped. */
export function renderSlot(
  gap: Omit<GapControl, 'give' | 'isStart'> & {
    /** The longest text it may get: it is as wide from the start, so that nothing jumps. */
    readonly widest: string;
    /** What stands for nothing. */
    readonly empty: string;
    /** The next tile goes here. */
    readonly isNext: boolean;
    /** The tile in it, for what glides. */
    readonly tile?: number;
    readonly take: () => void;
  },
  { lang }: Translator,
): TemplateResult {
  const { id, value } = gap;
  return html`<button
    type="button"
    class="gap slot ${value ? 'filled' : ''}"
    id=${id}
    data-focus=${id}
    aria-current=${gap.isNext ? 'true' : nothing}
    @click=${gap.take}
  >
    <span class="measure" aria-hidden="true">${gap.widest}</span>
    <span class="hidden-text" lang=${lang}>${gap.label}</span>
    ${
      value
        ? html`<span class="put" lang=${gap.lang ?? nothing} data-thing=${gap.tile ?? nothing}
            >${value}</span
          >`
        : html`<span class="hidden-text" lang=${lang}>${gap.empty}</span>`
    }
  </button>`;
}

function renderLabel({ id, label }: GapControl, { lang }: Translator): TemplateResult {
  return html`<label class="hidden-text" for=${id} lang=${lang}>${label}</label>`;
}
