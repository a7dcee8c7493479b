import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { base } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { LessonView } from '../../src/machines/lesson.view.js';
import { strings } from './interlude.strings.js';

/**
 * Stands between two parts of a lesson and says what comes next: what was wrong once more, or the
 * lesson's words.
 *
 * @tag polku-interlude
 */
export class PolkuInterlude extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        justify-items: center;
        gap: var(--polku-space-s);
        padding-block: var(--polku-space-xl);
        text-align: center;
        font-size: var(--polku-size-l);
      }
      .sign {
        display: grid;
        place-content: center;
        inline-size: 4rem;
        block-size: 4rem;
        border-radius: 50%;
        background: var(--polku-color-accent-soft);
        color: var(--polku-color-accent);
        font-size: 1.5em;
      }
      h3 {
        margin-block: 0 var(--polku-space-m);
        font-size: var(--polku-size-xl);
        font-weight: 720;
        line-height: 1.2;
        text-wrap: balance;
      }
      h3:focus-visible {
        outline: none;
      }
      p {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) view?: LessonView;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus(options);
  }

  protected override willUpdate(): void {
    this.translator.add(strings);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.view) return nothing;
    const { t, lang } = this.translator;
    const isAgain = this.view.phase === 'before-again';
    const text = isAgain ? 'interlude.againText' : 'interlude.drillText';
    return html`<span class="sign">${icon(isAgain ? 'again' : 'cards')}</span>
      <h3 tabindex="-1" lang=${lang}>${t(isAgain ? 'lesson.again' : 'interlude.drill')}</h3>
      <p lang=${lang}>${t(text, { count: isAgain ? this.view.again : this.view.words })}</p>`;
  }
}

define('polku-interlude', PolkuInterlude);

declare global {
  interface HTMLElementTagNameMap {
    'polku-interlude': PolkuInterlude;
  }
}
