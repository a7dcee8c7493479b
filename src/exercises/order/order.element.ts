import { html, nothing, type TemplateResult } from 'lit';
import { plainBlocks } from '../../course/plain-text.js';
import { shuffled } from '../../course/shuffle.js';
import { announce } from '../../element/announce.js';
import { bankStyles } from '../../element/bank.css.js';
import { nextTile, renderBank, type Bank } from '../../element/bank.js';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { Gliding } from '../../element/gliding.js';
import { icon } from '../../element/icons.js';
import type { ProseSetting } from '../../element/prose.js';
import type { OrderResponse, OrderSpec } from './order.js';
import { orderStyles } from './order.css.js';
import { strings } from './order.strings.js';

/** Shows what is to be put in order: a list with arrows, or the words of a sentence as tiles. */
export class PolkuOrder extends ExerciseElement<OrderSpec, OrderResponse> {
  static override styles = [ExerciseElement.styles, bankStyles, orderStyles];

  protected readonly strings = strings;

  constructor() {
    super();
    new Gliding(this);
  }

  override pick(n: number): boolean {
    const item = this.spec.words && !this.locked ? this.#start()[n - 1] : undefined;
    if (item === undefined || this.response.order.includes(item)) return false;
    this.#lay(item);
    return true;
  }

  protected override renderAnswer(): TemplateResult {
    const { words } = this.spec;
    return html`<fieldset>
        <legend>
          ${this.renderPrompt()}
          <span class="ask" lang=${this.translator.lang}
            >${this.t(words ? 'order.askWords' : 'order.ask')}</span
          >
        </legend>
        ${words ? this.#renderSentence() : this.#renderList()}
      </fieldset>
      ${this.grade && this.grade.score < 1 ? this.#renderRightOrder() : nothing}`;
  }

  #renderList(): TemplateResult {
    const isLong = this.spec.items.some((_, item) => this.#textOf(item).length > 20);
    return html`<ol class="list ${isLong ? 'long' : ''}" role="list">
      ${this.#arranged().map((item, place) => this.#renderItem(item, place))}
    </ol>`;
  }

  #renderItem(item: number, place: number): TemplateResult {
    const grade = this.gradeOf(place);
    return html`<li>
      <div class="card ${grade?.verdict ?? ''}" part="item" data-thing=${item}>
        <span class="number" aria-hidden="true">${place + 1}</span>
        <span class="content">${this.tight(this.spec.items[item]!.content)}</span>
        ${
          this.locked
            ? this.renderVerdict(grade?.verdict)
            : html`<span class="moves">
                ${this.#renderMove('up', item, place)}${this.#renderMove('down', item, place)}
              </span>`
        }
      </div>
      ${this.renderFeedback(grade)}
    </li>`;
  }

  #renderMove(way: 'up' | 'down', item: number, place: number): TemplateResult {
    const target = way === 'up' ? place - 1 : place + 1;
    return html`<button
      type="button"
      class="icon-button"
      id=${`${way}-${item}`}
      part="move"
      lang=${this.translator.lang}
      aria-label=${this.t(`order.${way}`, { text: this.#textOf(item) })}
      aria-disabled=${!this.#isPlace(target)}
      ?data-start=${way === 'down' && place === 0}
      @click=${() => this.#move(way, item, target)}
    >
      ${icon(way)}
    </button>`;
  }

  #move(way: 'up' | 'down', item: number, target: number): void {
    if (!this.#isPlace(target)) return;
    const order = this.#arranged().filter((other) => other !== item);
    order.splice(target, 0, item);
    this.respond({ order }, `#${way}-${item}`);
    const values = { text: this.#textOf(item), place: target + 1, count: order.length };
    announce(this.t('order.moved', values), this.translator.lang);
  }

  #isPlace(place: number): boolean {
    return place >= 0 && place < this.spec.items.length;
  }

  #renderSentence(): TemplateResult {
    const { order } = this.response;
    const { items, end } = this.spec;
    const feedback = this.grade?.parts.map((part) => this.renderFeedback(part));
    return html`<div
        class="sentence"
        part="sentence"
        role="group"
        dir=${this.directionOf(items[0]!.content)}
        lang=${this.translator.lang}
        aria-label=${this.t('order.sentence')}
      >
        ${order.map(
          (item, place) =>
            html`<span class="laid"
              >${this.#renderLaid(item, place)}${
                place === order.length - 1 ? html`<span class="end">${end}</span>` : nothing
              }</span
            >`,
        )}
      </div>
      ${feedback ?? nothing}
      ${
        this.locked ? nothing : renderBank(this.#bank(), this.translator, (item) => this.#lay(item))
      }`;
  }

  #renderLaid(item: number, place: number): TemplateResult {
    const verdict = this.gradeOf(place)?.verdict;
    const word = html`<span class="word" lang=${this.course?.language ?? nothing}
      >${this.#word(item, this.locked ? this.setting : this.inControl)}</span
    >`;
    if (this.locked) {
      return html`<span class="tile ${verdict ?? ''}" part="tile" data-thing=${item}
        >${word}${this.renderVerdict(verdict)}</span
      >`;
    }
    return html`<button
      type="button"
      class="tile"
      id=${`laid-${item}`}
      part="tile"
      data-thing=${item}
      aria-label=${this.t('order.takeBack', { text: this.#textOf(item) })}
      @click=${() => this.#takeBack(item)}
    >
      ${word}
    </button>`;
  }

  #bank(): Bank {
    return {
      tiles: this.#start().map((tile) => ({ tile, content: this.#word(tile, this.inControl) })),
      used: this.response.order,
      isFull: false,
      lang: this.course?.language,
      label: this.t('order.bank'),
    };
  }

  #lay(item: number): void {
    if (this.response.order.includes(item)) return;
    const order = [...this.response.order, item];
    const next = nextTile(this.#bank(), item, order);
    this.#build(order, next === undefined ? `#laid-${item}` : `#tile-${next}`);
  }

  #takeBack(item: number): void {
    this.#build(
      this.response.order.filter((other) => other !== item),
      `#tile-${item}`,
    );
  }

  #build(order: readonly number[], focus: string): void {
    this.respond({ order }, focus);
    const text = order.map((item) => this.#textOf(item)).join(' ');
    announce(this.t('order.soFar', { text }), this.translator.lang);
  }

  #renderRightOrder(): TemplateResult {
    const { words, items, orders, end } = this.spec;
    const order = orders[0]?.order ?? [];
    return html`<div class="right-order" part="model">
      <p class="ask" lang=${this.translator.lang}>${this.t('exercise.rightAnswer')}</p>
      ${
        words
          ? html`<p class="model-sentence" dir=${this.directionOf(items[0]!.content)}>
              ${order.map((item, place) => [place > 0 ? ' ' : '', this.#word(item, this.setting)])}${end}
            </p>`
          : html`<ol>
              ${order.map((item) => html`<li>${this.tight(items[item]!.content)}</li>`)}
            </ol>`
      }
    </div>`;
  }

  #word(item: number, setting: ProseSetting): unknown {
    return this.tight(this.spec.items[item]!.content, setting);
  }

  #textOf(item: number): string {
    return plainBlocks(this.spec.items[item]!.content).replaceAll('\n', ' ');
  }

  /** The items as they stand: until the first move as they were shuffled. */
  #arranged(): readonly number[] {
    const { order } = this.response;
    return order.length > 0 ? order : this.#start();
  }

  #start(): readonly number[] {
    return shuffled(this.spec.items.length, this.seed);
  }
}

define('polku-order', PolkuOrder);

declare global {
  interface HTMLElementTagNameMap {
    'polku-order': PolkuOrder;
  }
}
