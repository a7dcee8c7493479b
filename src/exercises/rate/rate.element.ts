import { html, nothing, type TemplateResult } from 'lit';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { revisingStyles } from '../revising.css.js';
import { Revising } from '../revising.render.js';
import { revisingStrings } from '../revising.strings.js';
import { rateStyles } from './rate.css.js';
import { renderTrack } from './rate.render.js';
import { rate, type RateResponse, type RateSpec } from './rate.js';
import { strings } from './rate.strings.js';
import type { Telling } from './telling.render.js';

/**
 * Shows statements to rate oneself on, each with its scale; once rated, how far one has come. What
 * it adds up to, and what else is told of skills, comes a moment later.
 */
export class PolkuRate extends ExerciseElement<RateSpec, RateResponse> {
  static override styles = [ExerciseElement.styles, revisingStyles, rateStyles];

  protected strings: Readonly<Record<string, string>> = { ...strings, ...revisingStrings };

  readonly #revising = new Revising<RateResponse>(this, (response) => this.revise(response));
  #telling?: Telling;

  protected override firstUpdated(): void {
    this.#loadTelling();
  }

  override pick(n: number): boolean {
    const next = this.response.rated.indexOf(null);
    if (this.locked || next < 0 || n > this.spec.scale.length) return false;
    this.#rate(this.response, next, n - 1);
    return true;
  }

  protected override renderAnswer(): TemplateResult {
    const { draft } = this.#revising;
    const { lang } = this.translator;
    const response = draft ?? this.response;
    const isOpen = draft !== undefined || !this.locked;
    return html`<fieldset @keydown=${draft ? this.#press : nothing}>
      <legend>
        ${this.renderPrompt()}
        ${isOpen ? html`<span class="ask" lang=${lang}>${this.t('rate.ask')}</span>` : nothing}
      </legend>
      ${isOpen ? this.#renderQuestions(response) : this.#renderPaths(response)}
      ${this.#telling?.renderSum(this.translator, response)}
      ${this.#telling?.renderFormer(this.translator, response, isOpen)}
      ${
        this.revisable
          ? html`<div lang=${lang}>
              ${this.#revising.render(this.t('rate.change'), this.response, this.translator)}
            </div>`
          : nothing
      }
    </fieldset>`;
  }

  #renderQuestions(response: RateResponse): TemplateResult {
    const { statements, scale } = this.spec;
    return html`<div class="statements">
      ${statements.map((statement, at) => {
        const rated = response.rated[at] ?? null;
        return html`<fieldset class="statement" part="statement">
          <legend>${this.inlines(statement)}</legend>
          <div class="scale">
            ${scale.map(
              (step, index) =>
                html`<label class="card ${rated === index ? 'chosen' : ''}" part="step">
                  <input
                    type="radio"
                    name=${`statement-${at}`}
                    ?data-start=${at === 0 && index === (rated ?? 0)}
                    .checked=${rated === index}
                    @change=${() => this.#rate(response, at, index)}
                  />
                  <span class="content">${step}</span>
                </label>`,
            )}
          </div>
          ${this.#telling?.renderExample(this.translator, response, at, true)}
        </fieldset>`;
      })}
    </div>`;
  }

  #renderPaths(response: RateResponse): TemplateResult {
    const { statements, scale } = this.spec;
    return html`<ul role="list" class="statements shown">
      ${statements.map((statement, at) => {
        const step = response.rated[at] ?? null;
        return html`<li class="statement" part="statement">
          <p class="of">${this.inlines(statement)}</p>
          <span class="reached"
            >${renderTrack(step, scale.length)}${
              step === null
                ? html`<span lang=${this.translator.lang}>${this.t('rate.none')}</span>`
                : html`<span>${scale[step]}</span>`
            }</span
          >
          ${this.#telling?.renderExample(this.translator, response, at)}
        </li>`;
      })}
    </ul>`;
  }

  #rate(response: RateResponse, at: number, step: number): void {
    this.#loadTelling();
    this.#change({ ...response, rated: response.rated.with(at, step) });
  }

  readonly #change = (response: RateResponse): void => {
    const next = rate.revive(this.spec, response);
    if (this.#revising.draft) this.#revising.change(next);
    else this.respond(next);
  };

  // Where it cannot be loaded, ratings are taken all the same, and it is tried again with the next.
  #loadTelling(): void {
    if (this.#telling) return;
    import('./telling.render.js').then(
      ({ startTelling, strings: more }) => {
        this.#telling ??= startTelling(this, this.spec, this.#change);
        this.strings = { ...this.strings, ...more };
        this.requestUpdate();
      },
      () => undefined,
    );
  }

  // What is being changed is no business of the lesson's: its keys are for the exercise under way.
  readonly #press = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    if (target instanceof HTMLTextAreaElement) return;
    const isInput = target instanceof HTMLInputElement;
    if (event.key === 'Escape') this.#revising.cancel();
    else if (event.key === 'Enter' && isInput) this.#revising.save(this.translator);
    else if (!/^[1-9]$/.test(event.key)) return;
    event.preventDefault();
  };
}

define('polku-rate', PolkuRate);

declare global {
  interface HTMLElementTagNameMap {
    'polku-rate': PolkuRate;
  }
}
