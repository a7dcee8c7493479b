import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { plainBlocks, plainText } from '../../course/plain-text.js';
import { shuffled } from '../../course/shuffle.js';
import { announce } from '../../element/announce.js';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { Gliding } from '../../element/gliding.js';
import type { SortResponse, SortSpec } from './sort.js';
import { sortStyles } from './sort.css.js';
import { strings } from './sort.strings.js';

/** Shows what is to be sorted, one thing at a time, with the groups to put it into. */
export class PolkuSort extends ExerciseElement<SortSpec, SortResponse> {
  static override styles = [ExerciseElement.styles, sortStyles];

  protected readonly strings = strings;

  /** The member that the learner has in hand, if it is not yet in a group. */
  @state() private inHand?: number;

  constructor() {
    super();
    new Gliding(this);
  }

  override pick(n: number): boolean {
    if (this.locked || this.#present() === undefined) return false;
    if (n > this.spec.categories.length) return false;
    this.#put(n - 1);
    return true;
  }

  protected override renderAnswer(): TemplateResult {
    return html`<fieldset>
      <legend>
        ${this.renderPrompt()}
        <span class="ask" lang=${this.translator.lang}>${this.t('sort.ask')}</span>
      </legend>
      ${this.locked ? nothing : this.#renderTable()}
      <div class="groups ${this.locked ? 'locked' : ''}">
        ${this.spec.categories.map((_, category) => this.#renderGroup(category))}
      </div>
    </fieldset>`;
  }

  #renderTable(): TemplateResult {
    const present = this.#present();
    const left = this.#waiting().length;
    const { lang } = this.translator;
    if (present === undefined) {
      return html`<p class="present done" part="present" lang=${lang}>${this.t('sort.done')}</p>`;
    }
    return html`<p class="present" part="present">
        <span class="content" data-thing=${present}>${this.#content(present)}</span>
      </p>
      <div
        class="categories ${this.spec.categories.length > 2 ? 'many' : ''}"
        role="group"
        lang=${lang}
        aria-label=${this.t('sort.groups')}
      >
        ${this.spec.categories.map(
          (label, category) =>
            html`<button
              type="button"
              class="category"
              part="category"
              aria-label=${this.t('sort.into', {
                text: this.#textOf(present),
                group: plainText(label),
              })}
              @click=${() => this.#put(category)}
            >
              <span lang=${this.course?.language ?? nothing}
                >${this.inlines(label, this.inControl)}</span
              >
            </button>`,
        )}
      </div>
      <p class="rest" lang=${lang}>
        <span class="ask">${this.t('sort.left', { count: left })}</span>
        ${
          left > 1
            ? html`<button type="button" class="plain" part="later" @click=${this.#putOff}>
                ${this.t('sort.later')}
              </button>`
            : nothing
        }
      </p>`;
  }

  #renderGroup(category: number): TemplateResult {
    const { members } = this.spec;
    const { placed } = this.response;
    const ranked = this.#order().filter((member) => {
      const where = placed[member] ?? (this.grade ? members[member]!.category : null);
      return where === category;
    });
    return html`<section class="group" part="group" ?hidden=${ranked.length === 0 && !this.locked}>
      <p class="label" id=${`label-${category}`}>
        ${this.inlines(this.spec.categories[category]!)}
      </p>
      <ul role="list" aria-labelledby=${`label-${category}`}>
        ${ranked.map((member) => html`<li>${this.#renderMember(member)}</li>`)}
      </ul>
    </section>`;
  }

  #renderMember(member: number): TemplateResult {
    const content = html`<span class="content" lang=${this.course?.language ?? nothing}
      >${this.#content(member, this.locked ? this.setting : this.inControl)}</span
    >`;
    if (!this.locked) {
      return html`<button
        type="button"
        class="tile"
        id=${`placed-${member}`}
        part="tile"
        data-thing=${member}
        lang=${this.translator.lang}
        aria-label=${this.t('sort.takeBack', { text: this.#textOf(member) })}
        @click=${() => this.#takeBack(member)}
      >
        ${content}
      </button>`;
    }
    const grade = this.gradeOf(member);
    const verdict = grade?.verdict;
    if (verdict === 'missed')
      return html`<span class="tile missed">${this.renderModel(content)}</span>`;
    const right = this.spec.categories[this.spec.members[member]!.category]!;
    return html`<span class="tile ${verdict ?? ''}" part="tile" data-thing=${member}
        >${content}${this.renderVerdict(verdict)}</span
      >
      ${verdict === 'wrong' ? this.renderModel(this.inlines(right)) : nothing}
      ${this.renderFeedback(grade)}`;
  }

  #put(category: number): void {
    const member = this.#present();
    if (member === undefined) return;
    const next = this.#after(member);
    const placed = this.response.placed.map((one, index) => (index === member ? category : one));
    this.respond({ placed }, next === undefined ? `#placed-${member}` : undefined);
    this.inHand = next;
    const group = plainText(this.spec.categories[category]!);
    const what = this.t('sort.placed', { text: this.#textOf(member), group });
    this.#say(`${what} ${next === undefined ? this.t('sort.done') : this.#now(next)}`);
  }

  #takeBack(member: number): void {
    const placed = this.response.placed.map((one, index) => (index === member ? null : one));
    this.respond({ placed }, '.category');
    this.inHand = member;
    this.#say(this.#now(member));
  }

  readonly #putOff = (): void => {
    const next = this.#after(this.#present());
    if (next === undefined) return;
    this.inHand = next;
    this.#say(this.#now(next));
  };

  #now(member: number): string {
    return this.t('sort.next', { text: this.#textOf(member) });
  }

  #say(text: string): void {
    announce(text, this.translator.lang);
  }

  /** The member to be sorted now: the one in hand, else the first that waits. */
  #present(): number | undefined {
    const waiting = this.#waiting();
    return waiting.find((member) => member === this.inHand) ?? waiting[0];
  }

  /** What comes after a member among those that wait, from the front again after the last. */
  #after(member: number | undefined): number | undefined {
    const waiting = this.#waiting();
    const at = waiting.findIndex((other) => other === member);
    const next = waiting[(at + 1) % waiting.length];
    return next === member ? undefined : next;
  }

  #waiting(): readonly number[] {
    return this.#order().filter((member) => (this.response.placed[member] ?? null) === null);
  }

  #order(): readonly number[] {
    return shuffled(this.spec.members.length, this.seed);
  }

  #content(member: number, setting = this.setting): unknown {
    return this.tight(this.spec.members[member]!.content, setting);
  }

  #textOf(member: number): string {
    return plainBlocks(this.spec.members[member]!.content).replaceAll('\n', ' ');
  }
}

define('polku-sort', PolkuSort);

declare global {
  interface HTMLElementTagNameMap {
    'polku-sort': PolkuSort;
  }
}
