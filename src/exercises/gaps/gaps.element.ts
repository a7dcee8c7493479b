import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Block, Inline } from '../../course/course.js';
import { shuffled } from '../../course/shuffle.js';
import { announce } from '../../element/announce.js';
import { bankStyles } from '../../element/bank.css.js';
import { nextTile, renderBank, type Bank } from '../../element/bank.js';
import { correctionStyles } from '../../element/correction.css.js';
import { renderCorrection } from '../../element/correction.js';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { gapStyles } from '../../element/gap.css.js';
import { Gliding } from '../../element/gliding.js';
import { renderMenuGap, renderTypedGap, type GapControl } from '../../element/gap.js';
import { letterStyles } from '../../element/letters.css.js';
import { renderLetters, typeInto } from '../../element/letters.js';
import { renderBlocks } from '../../element/prose.js';
import { nextEmpty, tilesInGaps } from './filling.js';
import { gapsStyles } from './gaps.css.js';
import { menuOf, tilesOf, type GapsResponse, type GapsSpec } from './gaps.js';
import { strings } from './gaps.strings.js';

/** Shows a text with gaps: typed into, filled from a bank of tiles, or each with a menu. */
export class PolkuGaps extends ExerciseElement<GapsSpec, GapsResponse> {
  static override styles = [
    ...[ExerciseElement.styles, gapStyles, letterStyles, bankStyles, correctionStyles],
    gapsStyles,
  ];

  protected readonly strings = strings;

  /** The gap that the learner was in last: what is tapped goes there. */
  @state() private current = -1;
  #placed: readonly (number | undefined)[] = [];

  constructor() {
    super();
    new Gliding(this);
  }

  override pick(n: number): boolean {
    const tile = this.spec.mode === 'bank' ? this.#bank().tiles[n - 1]?.tile : undefined;
    return tile !== undefined && this.#place(tile);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#placed = tilesInGaps(tilesOf(this.spec), this.response.given, this.#placed);
  }

  protected override renderAnswer(): TemplateResult {
    const { mode, blocks } = this.spec;
    return html`<fieldset>
      <legend>
        ${this.renderPrompt()}
        <span class="ask" lang=${this.translator.lang}>${this.t(`gaps.${mode}`)}</span>
      </legend>
      ${blocks.map((block) => this.#renderBlock(block))}
      ${this.locked ? nothing : this.#renderSupply()}
    </fieldset>`;
  }

  // What the author says of an answer stands below the paragraph, list or table that it is in.
  #renderBlock(block: Block): unknown {
    const inside: number[] = [];
    const gap = ({ index = 0 }: Inline & { kind: 'gap' }) => {
      inside.push(index);
      return this.#renderGap(index);
    };
    const rendered = renderBlocks([block], { ...this.setting, gap });
    return html`<div class="text">${rendered}</div>
      ${this.#renderRemarks(inside)}`;
  }

  #renderRemarks(gaps: readonly number[]): unknown {
    const told = new Set<string>();
    return gaps.map((gap) => {
      const grade = this.gradeOf(gap);
      const words = JSON.stringify(grade?.feedback ?? '');
      // Two gaps of one list item share its feedback.
      if (!grade?.feedback || told.size === told.add(words).size) return nothing;
      return html`<div class="remark ${grade.verdict}">
        <bdi class="said" lang=${this.spec.lang ?? nothing}>${this.response.given[gap]}</bdi>
        ${this.renderFeedback(grade)}
      </div>`;
    });
  }

  #renderGap(gap: number): TemplateResult {
    if (this.locked) return this.#renderChecked(gap);
    switch (this.spec.mode) {
      case 'typed':
        return this.#renderTyped(gap);
      case 'bank':
        return this.#renderSlot(gap);
      case 'menu':
        return this.#renderMenu(gap);
    }
  }

  #renderTyped(gap: number): TemplateResult {
    const models = this.spec.gaps.map(({ answers }) => [...(answers[0] ?? '')].length);
    const size = Math.min(20, Math.max(4, ...models) + 1);
    const entered = () => (this.current = gap);
    const pressed = (event: KeyboardEvent) => this.#onKey(event, gap);
    return renderTypedGap({ ...this.#control(gap), size, entered, pressed }, this.translator);
  }

  #renderMenu(gap: number): TemplateResult {
    const all = menuOf(this.spec);
    const offers = shuffled(all.length, this.seed).map((offer) => all[offer] ?? '');
    const ask = this.t('gaps.choose');
    return renderMenuGap({ ...this.#control(gap), offers, ask }, this.translator);
  }

  #control(gap: number): GapControl {
    const { given } = this.response;
    return {
      id: `gap-${gap}`,
      label: this.t('gaps.gap', { gap: gap + 1, gaps: given.length }),
      value: given[gap] ?? '',
      lang: this.spec.lang,
      isStart: gap === nextEmpty(given, -1),
      give: (text) => this.#give(gap, text),
    };
  }

  #renderSlot(gap: number): TemplateResult {
    const { id, label, value } = this.#control(gap);
    const { lang } = this.translator;
    const widest = tilesOf(this.spec).reduce((a, b) => (b.length > a.length ? b : a), '');
    return html`<button
      type="button"
      class="gap slot ${value ? 'filled' : ''}"
      id=${id}
      data-focus=${id}
      aria-current=${gap === this.#target() ? 'true' : nothing}
      @click=${() => this.#takeBack(gap)}
    >
      <span class="measure" aria-hidden="true">${widest}</span>
      <span class="hidden-text" lang=${lang}>${label}</span>
      ${
        value
          ? html`<span
              class="put"
              lang=${this.spec.lang ?? nothing}
              data-thing=${this.#placed[gap] ?? nothing}
              >${value}</span
            >`
          : html`<span class="hidden-text" lang=${lang}>${this.t('gaps.empty')}</span>`
      }
    </button>`;
  }

  #renderChecked(gap: number): TemplateResult {
    const verdict = this.gradeOf(gap)?.verdict;
    const correction = {
      given: this.response.given[gap] ?? '',
      model: this.spec.gaps[gap]?.answers[0] ?? '',
      verdict,
      lang: this.spec.lang,
      sign: this.renderVerdict(verdict),
    };
    return html`<span class="correction ${verdict ?? ''}" data-focus=${`gap-${gap}`} tabindex="-1"
      >${renderCorrection(correction, this.translator)}</span
    >`;
  }

  #renderSupply(): unknown {
    switch (this.spec.mode) {
      case 'typed':
        return renderLetters(this.spec.lang, this.translator, (letter) => this.#type(letter));
      case 'bank':
        return renderBank(this.#bank(), this.translator, (tile) => this.#place(tile));
      case 'menu':
        return nothing;
    }
  }

  #bank(): Bank {
    const tiles = tilesOf(this.spec);
    return {
      tiles: shuffled(tiles.length, this.seed).map((tile) => ({ tile, content: tiles[tile] })),
      used: this.#placed,
      isFull: this.#target() === undefined,
      lang: this.spec.lang,
      label: this.t('gaps.tiles'),
    };
  }

  #place(tile: number): boolean {
    const gap = this.#target();
    const text = tilesOf(this.spec)[tile];
    if (gap === undefined || text === undefined || this.#placed.includes(tile)) return false;
    this.#placed = this.#placed.with(gap, tile);
    this.current = gap;
    // With the last gap filled the focus stays, so that one Enter too many takes nothing back.
    const isLast = nextEmpty(this.response.given, gap) === undefined;
    const next = isLast ? tile : nextTile(this.#bank(), tile, this.#placed);
    this.#give(gap, text, `#tile-${next}`);
    const values = { text, gap: gap + 1, gaps: this.#placed.length };
    announce(this.t('gaps.placed', values), this.translator.lang);
    return true;
  }

  #takeBack(gap: number): void {
    const text = this.response.given[gap];
    this.current = gap;
    if (!text) return;
    this.#give(gap, '');
    announce(this.t('gaps.returned', { text }), this.translator.lang);
  }

  #give(gap: number, text: string, focus?: string): void {
    this.respond({ given: this.response.given.with(gap, text) }, focus);
  }

  #type(letter: string): void {
    const input = this.#inputOf(this.#target() ?? 0);
    if (input) typeInto(input, letter);
  }

  // Enter goes on to what is still empty; in the last gap it is for the lesson, which checks.
  #onKey(event: KeyboardEvent, gap: number): void {
    if (event.key !== 'Enter' || event.isComposing || event.repeat) return;
    const next = nextEmpty(this.response.given, gap);
    if (next === undefined) return;
    event.preventDefault();
    this.#inputOf(next)?.focus();
  }

  #inputOf(gap: number): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`#gap-${gap}`);
  }

  /** The gap that the next tile or letter goes to. */
  #target(): number | undefined {
    const { given } = this.response;
    const isOpen = this.spec.mode === 'typed' || given[this.current] === '';
    return isOpen && this.current >= 0 ? this.current : nextEmpty(given, this.current);
  }
}

define('polku-gaps', PolkuGaps);

declare global {
  interface HTMLElementTagNameMap {
    'polku-gaps': PolkuGaps;
  }
}
