import { html, nothing, type TemplateResult } from 'lit';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { Revising } from '../revising.render.js';
import { revisingStrings } from '../revising.strings.js';
import { revisingStyles } from '../revising.css.js';
import { sheetStyles } from '../sheet.css.js';
import { mostWritten, type ReflectResponse, type ReflectSpec } from './reflect.js';
import { strings } from './reflect.strings.js';

/** Shows a question to think about with a sheet to write on, and later what was written. */
export class PolkuReflect extends ExerciseElement<ReflectSpec, ReflectResponse> {
  static override styles = [ExerciseElement.styles, revisingStyles, sheetStyles];

  protected readonly strings = { ...strings, ...revisingStrings };

  readonly #revising = new Revising<ReflectResponse>(this, (response) => this.revise(response));

  protected override renderAnswer(): TemplateResult {
    const { draft } = this.#revising;
    return html`<fieldset>
      <legend>${this.renderPrompt()}</legend>
      <div class="answer" lang=${this.translator.lang}>
        ${
          draft || !this.locked
            ? this.#renderSheet(draft?.text ?? this.response.text)
            : this.#renderWords()
        }
        ${
          this.revisable
            ? this.#revising.render(
                this.t(this.#isWritten ? 'reflect.edit' : 'reflect.write'),
                this.response,
                this.translator,
              )
            : nothing
        }
      </div>
    </fieldset>`;
  }

  #renderSheet(text: string): TemplateResult {
    const isFull = text.length >= mostWritten;
    return html`<label for="text">${this.t('reflect.label')}</label>
      <div class="sheet" lang=${this.course?.language ?? nothing} data-text=${text}>
        <textarea
          id="text"
          data-start
          dir="auto"
          maxlength=${mostWritten}
          aria-describedby="fine"
          .value=${text}
          @input=${this.#write}
        ></textarea>
      </div>
      <p class="fine" id="fine">
        ${isFull ? html`${this.t('reflect.full')} ` : nothing}${this.t('reflect.private')}
        ${this.locked ? nothing : this.t('reflect.optional')}
      </p>`;
  }

  #renderWords(): TemplateResult {
    if (!this.#isWritten) return html`<p class="fine">${this.t('reflect.nothing')}</p>`;
    return html`<span class="words" dir="auto" lang=${this.course?.language ?? nothing}
      >${this.response.text}</span
    >`;
  }

  get #isWritten(): boolean {
    return this.response.text.trim() !== '';
  }

  readonly #write = (event: Event): void => {
    const text = (event.target as HTMLTextAreaElement).value;
    if (this.#revising.draft) this.#revising.change({ text });
    else this.respond({ text });
  };
}

define('polku-reflect', PolkuReflect);

declare global {
  interface HTMLElementTagNameMap {
    'polku-reflect': PolkuReflect;
  }
}
