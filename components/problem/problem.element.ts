import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { until } from 'lit/directives/until.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { base } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { Problem } from '../../src/problem.js';
import { problemText } from '../../src/session.js';

/**
 * Says what is wrong, in the reader's words, and where.
 *
 * @tag polku-problem
 */
export class PolkuProblem extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        font-size: var(--polku-size-s);
      }
      .place {
        color: var(--polku-color-ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) problem?: Problem;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  protected override render(): TemplateResult | typeof nothing {
    if (!this.problem) return nothing;
    const { place } = this.problem;
    return html`<span lang=${this.translator.lang}
        >${until(
          problemText(this.problem, this.translator).catch(() => this.translator.t('failed.title')),
          '…',
        )}</span
      >
      ${
        place
          ? html`<span class="place"> ${place.file}:${place.line}:${place.column}</span>`
          : nothing
      }`;
  }
}

define('polku-problem', PolkuProblem);

declare global {
  interface HTMLElementTagNameMap {
    'polku-problem': PolkuProblem;
  }
}
