import { consume, type ContextType } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { translatorContext } from '../../element/contexts.js';
import { define } from '../../element/define.js';
import { differenceTexts } from '../../element/difference-texts.js';
import { base } from '../../element/tokens.css.js';
import { textOf } from '../../finnish/difference-text.js';
import type { Span } from '../../finnish/difference.js';
import { nameDifference } from '../../finnish/name-difference.js';
import { differenceStyles } from './difference.css.js';
import { isSpoken, isTelling, toldOf } from './difference.js';

/**
 * Names what a typed answer has otherwise than the nearest accepted one: both of them with the
 * letters that differ drawn out, and a sentence on each difference. It is empty where nothing but
 * "another word" could be said. Its `lang` is the language of the answers.
 */
export class PolkuDifference extends LitElement {
  static override styles = [base, differenceStyles];

  @property({ attribute: false }) given = '';
  @property({ attribute: false }) answers: readonly string[] = [];

  @consume({ context: translatorContext, subscribe: true })
  private translator!: ContextType<typeof translatorContext>;

  protected override willUpdate(): void {
    this.translator.add(differenceTexts);
  }

  protected override render(): TemplateResult | typeof nothing {
    const found = nameDifference(this.given, this.answers);
    if (!found || !isTelling(found)) return nothing;
    const { accepted, differences } = found;
    const { t, lang } = this.translator;
    const isRight = isSpoken(differences);
    const texts = toldOf(found, this.given).map((one) => {
      const { key, values } = textOf(one, this.given, accepted);
      return t(key, values);
    });
    return html`<div class="difference ${isRight ? 'spoken' : ''}" part="difference" lang=${lang}>
      <dl>
        <div>
          <dt>${t('difference.given')}</dt>
          <dd class="typed">
            ${this.#renderForm(
              this.given,
              differences.map(({ typed }) => typed),
            )}
          </dd>
        </div>
        <div>
          <dt>${t(isRight ? 'difference.written' : 'difference.wanted')}</dt>
          <dd class="accepted">
            ${this.#renderForm(
              accepted,
              differences.map((one) => one.accepted),
            )}
          </dd>
        </div>
      </dl>
      ${[...new Set(texts)].map((text) => html`<p>${text}</p>`)}
    </div>`;
  }

  // Without white space around the marks: what is one word is to be read as one.
  #renderForm(text: string, spans: readonly Span[]): TemplateResult {
    const marked = spans.filter(({ start, end }) => end > start);
    marked.sort((a, b) => a.start - b.start);
    const parts = marked.map(({ start, end }, at) => {
      const before = text.slice(marked[at - 1]?.end ?? 0, start);
      return html`${before}<mark>${text.slice(start, end)}</mark>`;
    });
    const rest = text.slice(marked.at(-1)?.end ?? 0);
    return html`<bdi lang=${this.lang || nothing}>${parts}${rest}</bdi>`;
  }
}

define('polku-difference', PolkuDifference);

declare global {
  interface HTMLElementTagNameMap {
    'polku-difference': PolkuDifference;
  }
}
