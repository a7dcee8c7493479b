import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Inline } from '../../course/course.js';
import { plainText } from '../../course/plain-text.js';
import { shuffled } from '../../course/shuffle.js';
import { announce } from '../../element/announce.js';
import { bankStyles } from '../../element/bank.css.js';
import { nextTile, renderBank, type Bank } from '../../element/bank.js';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { Gliding } from '../../element/gliding.js';
import type { ProseSetting } from '../../element/prose.js';
import type { MatchResponse, MatchSpec } from './match.js';
import { matchStyles } from './match.css.js';
import { strings } from './match.strings.js';

/** Shows pairs to be found: each left side has a place beside it, the right sides are tiles. */
export class PolkuMatch extends ExerciseElement<MatchSpec, MatchResponse> {
  static override styles = [ExerciseElement.styles, bankStyles, matchStyles];

  protected readonly strings = strings;

  /** The left side whose place the learner has picked. */
  @state() private picked = 0;

  constructor() {
    super();
    new Gliding(this);
  }

  override pick(n: number): boolean {
    const right = this.#order()[n - 1];
    if (this.locked || right === undefined || this.response.matched.includes(right)) return false;
    this.#place(right);
    return true;
  }

  protected override renderAnswer(): TemplateResult {
    const { pairs } = this.spec;
    const layout = pairs.every(({ left }) => isPicture(left))
      ? 'pictures'
      : pairs.some(({ left, right }) => isLong(left) || isLong(right))
        ? 'long'
        : 'short';
    return html`<fieldset class=${layout}>
      <legend>
        ${this.renderPrompt()}
        <span class="ask" lang=${this.translator.lang}>${this.t('match.ask')}</span>
      </legend>
      <div class="columns">
        ${this.#renderHeadings()}
        <ul class="pairs" role="list">
          ${pairs.map((_, left) => this.#renderPair(left))}
        </ul>
      </div>
      ${this.locked ? nothing : renderBank(this.#bank(), this.translator, (right) => this.#place(right))}
    </fieldset>`;
  }

  #renderHeadings(): TemplateResult | typeof nothing {
    const { columns } = this.spec;
    if (columns.every((heading) => plainText(heading) === '')) return nothing;
    return html`<div class="headings ask">
      ${columns.map((heading) => html`<span>${this.inlines(heading)}</span>`)}
    </div>`;
  }

  #renderPair(left: number): TemplateResult {
    return html`<li class="pair">
      <span class="left" part="left"><span>${this.#side(this.spec.pairs[left]!.left)}</span></span>
      ${this.locked ? this.#renderResult(left) : this.#renderPlace(left)}
    </li>`;
  }

  #renderPlace(left: number): TemplateResult {
    const right = this.response.matched[left] ?? null;
    const names = { left: this.#leftText(left) };
    if (right !== null) {
      return html`<button
        type="button"
        class="place tile"
        id=${`place-${left}`}
        part="tile"
        data-thing=${right}
        lang=${this.translator.lang}
        aria-label=${this.t('match.filled', { ...names, right: this.#rightText(right) })}
        @click=${() => this.#takeBack(left)}
      >
        ${this.#renderRight(right, this.inControl)}
      </button>`;
    }
    return html`<button
      type="button"
      class="place empty"
      id=${`place-${left}`}
      part="place"
      lang=${this.translator.lang}
      aria-label=${this.t('match.empty', names)}
      aria-pressed=${left === this.#current()}
      @click=${() => (this.picked = left)}
    ></button>`;
  }

  #renderResult(left: number): TemplateResult {
    const verdict = this.gradeOf(left)?.verdict;
    const right = this.response.matched[left] ?? null;
    const given = right === null ? nothing : this.#renderRight(right, this.setting);
    if (verdict === 'right' || !verdict) {
      return html`<span
        class="place tile ${verdict ?? ''}"
        part="tile"
        data-thing=${right ?? nothing}
        >${given}${this.renderVerdict(verdict)}</span
      >`;
    }
    return html`<span class="results">
      ${
        verdict === 'wrong'
          ? html`<span class="place tile wrong" part="tile" data-thing=${right ?? nothing}
              ><s>${given}</s>${this.renderVerdict(verdict)}</span
            >`
          : nothing
      }
      ${this.renderModel(this.#side(this.spec.pairs[left]!.right))}
    </span>`;
  }

  #bank(): Bank {
    return {
      tiles: this.#order().map((tile) => ({
        tile,
        content: this.#renderRight(tile, this.inControl),
      })),
      used: this.response.matched,
      isFull: this.#current() === undefined,
      label: this.t('match.bank'),
    };
  }

  #renderRight(right: number, setting: ProseSetting): TemplateResult {
    return html`<span class="content" lang=${this.course?.language ?? nothing}
      >${this.#side(this.spec.pairs[right]!.right, setting)}</span
    >`;
  }

  #side(side: readonly Inline[], setting = this.setting): unknown {
    const content = this.inlines(side, setting);
    return isPicture(side) ? html`<span class="picture">${content}</span>` : content;
  }

  #place(right: number): void {
    const left = this.#current();
    if (left === undefined || this.response.matched.includes(right)) return;
    const matched = this.response.matched.map((other, index) => (index === left ? right : other));
    const next = nextTile(this.#bank(), right, matched);
    this.respond({ matched }, next === undefined ? `#place-${left}` : `#tile-${next}`);
    const empty = emptyFrom(matched, left);
    this.#say(
      this.t('match.placed', { left: this.#leftText(left), right: this.#rightText(right) }),
      empty,
    );
  }

  #takeBack(left: number): void {
    const matched = this.response.matched.map((right, index) => (index === left ? null : right));
    this.respond({ matched }, `#place-${left}`);
    this.picked = left;
  }

  #say(what: string, empty: number | undefined): void {
    const now =
      empty === undefined
        ? this.t('match.full')
        : this.t('match.next', { left: this.#leftText(empty) });
    announce(`${what} ${now}`, this.translator.lang);
  }

  /** The left side that a tile goes to: the picked one, else the next without a pair. */
  #current(): number | undefined {
    return emptyFrom(this.response.matched, this.picked);
  }

  #leftText(left: number): string {
    return plainText(this.spec.pairs[left]!.left);
  }

  #rightText(right: number): string {
    return plainText(this.spec.pairs[right]!.right);
  }

  #order(): readonly number[] {
    return shuffled(this.spec.pairs.length, this.seed);
  }
}

function emptyFrom(matched: readonly (number | null)[], start: number): number | undefined {
  const empty = matched.flatMap((right, left) => (right === null ? [left] : []));
  return empty.find((left) => left >= start) ?? empty[0];
}

/** Whether there is nothing but emoji, or nothing but an image. */
function isPicture(side: readonly Inline[]): boolean {
  if (side.length === 1 && side[0]?.kind === 'image') return true;
  return emoji.test(plainText(side));
}

// With what joins and colours them.
const emoji =
  /^[\p{Extended_Pictographic}\p{Regional_Indicator}\u200d\ufe0f\u{1f3fb}-\u{1f3ff} ]+$/u;

/** Whether it is too long to stand side by side on a phone. */
function isLong(side: readonly Inline[]): boolean {
  return plainText(side).length > 14;
}

define('polku-match', PolkuMatch);

declare global {
  interface HTMLElementTagNameMap {
    'polku-match': PolkuMatch;
  }
}
