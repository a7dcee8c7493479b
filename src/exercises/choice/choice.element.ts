import { html, type TemplateResult } from 'lit';
import { shuffled } from '../../course/shuffle.js';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import type { ChoiceResponse, ChoiceSpec } from './choice.js';
import { strings } from './choice.strings.js';

/** Shows a choice: radio buttons where one answer is right, check boxes where several are. */
export class PolkuChoice extends ExerciseElement<ChoiceSpec, ChoiceResponse> {
  protected readonly strings = strings;

  override pick(n: number): boolean {
    const option = this.#order()[n - 1];
    if (option === undefined) return false;
    this.#toggle(option);
    return true;
  }

  protected override renderAnswer(): TemplateResult {
    return html`<fieldset>
      <legend>
        ${this.renderPrompt()}
        <span class="ask" lang=${this.translator.lang}
          >${this.t(this.spec.multiple ? 'choice.several' : 'choice.one')}</span
        >
      </legend>
      <div class="options">${this.#order().map((option) => this.#renderOption(option))}</div>
    </fieldset>`;
  }

  #renderOption(index: number): TemplateResult {
    const option = this.spec.options[index]!;
    const chosen = this.response.chosen.includes(index);
    const grade = this.gradeOf(index);
    return html`<div>
      <label
        class="card ${chosen ? 'chosen' : ''} ${grade?.verdict ?? ''}"
        part="option"
        aria-disabled=${this.locked}
      >
        <input
          type=${this.spec.multiple ? 'checkbox' : 'radio'}
          name="option"
          .checked=${chosen}
          ?disabled=${this.locked}
          aria-describedby=${`feedback-${index}`}
          @change=${() => this.#toggle(index)}
        />
        <span class="content">${this.tight(option.content, this.inControl)}</span>
        ${this.renderVerdict(grade?.verdict)}
      </label>
      <div id=${`feedback-${index}`}>${this.renderFeedback(grade)}</div>
    </div>`;
  }

  #toggle(index: number): void {
    const { chosen } = this.response;
    if (!this.spec.multiple) return this.respond({ chosen: [index] });
    const kept = chosen.filter((other) => other !== index);
    this.respond({ chosen: kept.length < chosen.length ? kept : [...kept, index] });
  }

  #order(): readonly number[] {
    const { options, fixed } = this.spec;
    return fixed ? options.map((_, index) => index) : shuffled(options.length, this.seed);
  }
}

define('polku-choice', PolkuChoice);

declare global {
  interface HTMLElementTagNameMap {
    'polku-choice': PolkuChoice;
  }
}
