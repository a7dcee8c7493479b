import { html, nothing, type TemplateResult } from 'lit';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { renderBlocks } from '../../element/prose.js';
import { revisingStyles } from '../revising.css.js';
import { Revising } from '../revising.render.js';
import { revisingStrings } from '../revising.strings.js';
import type { Measuring } from './measuring.render.js';
import { rewriteStyles } from './rewrite.css.js';
import { mostWritten, type RewriteResponse, type RewriteSpec } from './rewrite.js';
import { strings } from './rewrite.strings.js';

/**
 * Shows a text with a sheet beside it to write it anew, what to look for, and a model. What
 * measures and marks the texts comes a moment later; all else works without it.
 */
export class PolkuRewrite extends ExerciseElement<RewriteSpec, RewriteResponse> {
  static override styles = [ExerciseElement.styles, revisingStyles, rewriteStyles];

  protected readonly strings = { ...strings, ...revisingStrings };

  readonly #revising = new Revising<RewriteResponse>(this, (response) => this.revise(response));
  #measuring?: Measuring;

  protected override firstUpdated(): void {
    void this.#loadMeasuring();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#measuring?.measure(this.#current.text);
  }

  protected override renderAnswer(): TemplateResult {
    const { checklist, model } = this.spec;
    const { compared } = this.#current;
    return html`<fieldset>
      <legend>${this.renderPrompt()}</legend>
      <div class="texts">
        ${this.#renderText('original', this.#measuring?.renderOriginal(this.setting) ?? renderBlocks(this.spec.original, this.setting))}
        ${this.#isOpen ? this.#renderSheet() : this.#renderOwn()}
      </div>
      <div lang=${this.translator.lang}>
        ${this.#measuring?.renderTable(compared && model.length > 0) ?? nothing}
        ${checklist.length > 0 ? this.#renderChecklist() : nothing}
        ${model.length === 0 ? nothing : compared ? this.#renderModel() : this.#renderCompare()}
        ${
          this.revisable
            ? this.#revising.render(this.t('rewrite.edit'), this.response, this.translator)
            : nothing
        }
      </div>
    </fieldset>`;
  }

  /** A text with its name above it. */
  #renderText(name: 'original' | 'own' | 'model', content: unknown): TemplateResult {
    return html`<div class="text of-${name}">
      <p class="label" tabindex="-1" lang=${this.translator.lang}>${this.t(`rewrite.${name}`)}</p>
      <div class="given" lang=${this.spec.lang} dir="auto">${content}</div>
    </div>`;
  }

  #renderOwn(): TemplateResult {
    const { text } = this.#current;
    if (text.trim() !== '') return this.#renderText('own', this.#lines(text));
    return html`<p class="fine" lang=${this.translator.lang}>${this.t('rewrite.nothing')}</p>`;
  }

  #renderSheet(): TemplateResult {
    const { text } = this.#current;
    const { lang } = this.translator;
    return html`<div class="text">
      <label class="label" for="text" lang=${lang}>${this.t('rewrite.own')}</label>
      <div class="sheet" lang=${this.spec.lang}>
        <div class="mirror" aria-hidden="true">${this.#lines(text)}</div>
        <textarea
          id="text"
          data-start
          dir="auto"
          spellcheck="true"
          maxlength=${mostWritten}
          aria-describedby="fine"
          .value=${text}
          @input=${this.#write}
        ></textarea>
      </div>
      <p class="fine" id="fine" lang=${lang}>
        ${this.t(text.length < mostWritten ? 'rewrite.private' : 'rewrite.full')}
      </p>
    </div>`;
  }

  #lines(text: string): unknown {
    return html`<div class="lines">${this.#measuring?.renderOwn() ?? text}</div>`;
  }

  #renderChecklist(): TemplateResult {
    const { ticked } = this.#current;
    return html`<fieldset class="checklist">
      <legend class="label">${this.t('rewrite.checklist')}</legend>
      ${this.spec.checklist.map(
        (item, at) =>
          html`<label>
            <input
              type="checkbox"
              ?disabled=${!this.#isOpen}
              .checked=${ticked.includes(at)}
              @change=${() => this.#tick(at)}
            />
            <span lang=${this.course?.language ?? nothing}
              >${this.tight(item, this.inControl)}</span
            >
          </label>`,
      )}
    </fieldset>`;
  }

  #renderCompare(): TemplateResult {
    return html`<p class="compare">
      <button
        type="button"
        class="quiet"
        part="compare"
        ?disabled=${!this.#isOpen}
        @click=${() => this.#compare()}
      >
        ${this.t('rewrite.compare')}
      </button>
    </p>`;
  }

  // Beside one's own words where there is room; else those stand above anyway.
  #renderModel(): TemplateResult {
    const { text } = this.#current;
    const model =
      this.#measuring?.renderModel(this.setting) ?? renderBlocks(this.spec.model, this.setting);
    return html`<div class="texts comparison" part="comparison">
        ${text.trim() === '' ? nothing : html`<div class="copy">${this.#renderText('own', this.#lines(text))}</div>`}
        ${this.#renderText('model', model)}
      </div>
      <p class="fine">${this.t('rewrite.modelIsOne')}</p>`;
  }

  readonly #write = ({ target }: Event): void => {
    this.#change({ text: (target as HTMLTextAreaElement).value });
  };

  #tick(item: number): void {
    const ticked = new Set(this.#current.ticked);
    if (!ticked.delete(item)) ticked.add(item);
    this.#change({ ticked: [...ticked].sort((a, b) => a - b) });
  }

  #compare(): void {
    void this.#loadMeasuring();
    this.#change({ compared: true }, '.of-model .label');
  }

  #change(change: Partial<RewriteResponse>, focus?: string): void {
    const next = { ...this.#current, ...change };
    if (this.#revising.draft) this.#revising.change(next);
    else this.respond(next, focus);
  }

  // Where it cannot be loaded it is tried again when it is wanted again.
  async #loadMeasuring(): Promise<void> {
    if (this.#measuring) return;
    try {
      const { startMeasuring } = await import('./measuring.render.js');
      this.#measuring = await startMeasuring(this, this.spec);
      this.requestUpdate();
    } catch {
      return;
    }
  }

  get #current(): RewriteResponse {
    return this.#revising.draft ?? this.response;
  }

  get #isOpen(): boolean {
    return !this.locked || this.#revising.draft !== undefined;
  }
}

define('polku-rewrite', PolkuRewrite);

declare global {
  interface HTMLElementTagNameMap {
    'polku-rewrite': PolkuRewrite;
  }
}
