import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Block, Inline } from '../../course/course.js';
import type { PartGrade } from '../../course/exercise-type.js';
import { bankStyles } from '../../element/bank.css.js';
import { correctionStyles } from '../../element/correction.css.js';
import { renderCorrection } from '../../element/correction.js';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { gapStyles } from '../../element/gap.css.js';
import { Gliding } from '../../element/gliding.js';
import { renderMenuGap, renderTypedGap, roomFor, type GapControl } from '../../element/gap.js';
import { letterStyles } from '../../element/letters.css.js';
import { renderLetters, typeInto } from '../../element/letters.js';
import { renderBlocks } from '../../element/prose.js';
import { renderDifference } from '../difference/difference.render.js';
import { modelFor } from '../typed.js';
import { enterTo, nextEmpty, targetGap } from './filling.js';
import { gapsStyles } from './gaps.css.js';
import { modelOf, questionOf, type GapsResponse, type GapsSpec } from './gaps.js';
import { strings } from './gaps.strings.js';
import { menuOffers } from './offers.js';
import { TileGaps } from './tile-gaps.render.js';

/** Shows a text with gaps: typed into, filled from a bank of tiles, or each with a menu. */
export class PolkuGaps extends ExerciseElement<GapsSpec, GapsResponse> {
  static override styles = [
    ...[ExerciseElement.styles, gapStyles, letterStyles, bankStyles, correctionStyles],
    gapsStyles,
  ];

  protected readonly strings = strings;

  /** The gap that the learner was in last: what is tapped goes there. */
  @state() private current = -1;
  readonly #tiles = new TileGaps({
    now: () => ({
      spec: this.spec,
      given: this.response.given,
      seed: this.seed,
      current: this.current,
      texts: this.translator,
    }),
    enter: (gap) => (this.current = gap),
    give: (gap, text, focus) => this.#give(gap, text, focus),
  });

  constructor() {
    super();
    new Gliding(this);
  }

  override pick(n: number): boolean {
    return this.spec.mode === 'bank' && this.#tiles.pick(n);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#tiles.update();
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
      const isNew = grade?.feedback && told.size !== told.add(words).size;
      return html`${isNew ? this.#renderRemark(gap, grade) : nothing}${this.#renderDifference(gap)}`;
    });
  }

  #renderRemark(gap: number, grade: PartGrade): TemplateResult {
    return html`<div class="remark ${grade.verdict}">
      <bdi class="said" lang=${this.spec.lang ?? nothing}>${this.response.given[gap]}</bdi>
      ${this.renderFeedback(grade)}
    </div>`;
  }

  #renderDifference(gap: number): unknown {
    const given = this.response.given[gap] ?? '';
    return renderDifference(given, this.gradeOf(gap), questionOf(this.spec, gap));
  }

  #renderGap(gap: number): TemplateResult {
    if (this.locked) return this.#renderChecked(gap);
    switch (this.spec.mode) {
      case 'typed':
        return this.#renderTyped(gap);
      case 'bank':
        return this.#tiles.renderSlot(gap, this.#control(gap));
      case 'menu':
        return this.#renderMenu(gap);
    }
  }

  #renderTyped(gap: number): TemplateResult {
    const size = roomFor(this.spec.gaps.map(modelOf));
    const entered = () => (this.current = gap);
    const pressed = (event: KeyboardEvent) => this.#onKey(event, gap);
    return renderTypedGap({ ...this.#control(gap), size, entered, pressed }, this.translator);
  }

  #renderMenu(gap: number): TemplateResult {
    const offers = menuOffers(this.spec, this.seed);
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

  #renderChecked(gap: number): TemplateResult {
    const verdict = this.gradeOf(gap)?.verdict;
    const given = this.response.given[gap] ?? '';
    const correction = {
      given,
      model: modelFor(given, questionOf(this.spec, gap)),
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
        return this.#tiles.renderBank();
      case 'menu':
        return nothing;
    }
  }

  #give(gap: number, text: string, focus?: string): void {
    this.respond({ given: this.response.given.with(gap, text) }, focus);
  }

  #type(letter: string): void {
    const input = this.#inputOf(targetGap(this.response.given, this.current, true) ?? 0);
    if (input) typeInto(input, letter);
  }

  #onKey(event: KeyboardEvent, gap: number): void {
    const next = enterTo(event, this.response.given, gap);
    if (next !== undefined) this.#inputOf(next)?.focus();
  }

  #inputOf(gap: number): HTMLInputElement | null {
    return this.renderRoot.querySelector<HTMLInputElement>(`#gap-${gap}`);
  }
}

define('polku-gaps', PolkuGaps);

declare global {
  interface HTMLElementTagNameMap {
    'polku-gaps': PolkuGaps;
  }
}
