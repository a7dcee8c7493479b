import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { speechProblemTexts } from '../i18n/problems.speech.js';
import type { Translator } from '../i18n/translator.js';
import type { Problem } from '../problem.js';
import { announce } from './announce.js';
import { translatorContext } from './contexts.js';
import { define } from './define.js';
import { icon } from './icons.js';
import { speechMessage } from './speech-message.js';
import { base } from './tokens.css.js';

/**
 * Says why something cannot be heard, recorded or recognised.
 *
 * @tag polku-trouble
 */
export class PolkuTrouble extends LitElement {
  static override styles = [
    base,
    css`
      p {
        display: flex;
        gap: var(--polku-space-s);
        max-inline-size: 36em;
        margin: 0;
        padding: var(--polku-space-s) var(--polku-space-m);
        border-radius: var(--polku-radius);
        background: var(--polku-color-wrong-soft);
        font-size: var(--polku-size-s);
      }
      .icon {
        margin-block-start: 0.15em;
        color: var(--polku-color-wrong);
      }
    `,
  ];

  @property({ attribute: false }) problem?: Problem;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  protected override willUpdate(changed: PropertyValues): void {
    this.translator.add(speechProblemTexts);
    if (changed.has('problem') && this.problem) announce(this.#text(), this.translator.lang);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.problem) return nothing;
    return html`<p lang=${this.translator.lang}>${icon('warning')}<span>${this.#text()}</span></p>`;
  }

  #text(): string {
    return this.problem ? speechMessage(this.problem, this.translator) : '';
  }
}

define('polku-trouble', PolkuTrouble);

declare global {
  interface HTMLElementTagNameMap {
    'polku-trouble': PolkuTrouble;
  }
}
