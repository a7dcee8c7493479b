import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { BrokenExercise } from '../../src/course/course.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { base } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import './problem.element.js';
import { strings } from './broken.strings.js';

/**
 * Stands where an exercise could not be read: the learner is told and goes on, the author sees
 * what is wrong.
 *
 * @tag polku-broken
 */
export class PolkuBroken extends LitElement {
  static override styles = [
    base,
    css`
      .box {
        margin-block: var(--polku-space-l);
        padding: var(--polku-space-m);
        border: 2px dashed var(--polku-color-edge);
        border-radius: var(--polku-radius);
      }
      p {
        margin: 0;
      }
      .title {
        display: flex;
        align-items: center;
        gap: var(--polku-space-s);
        font-weight: 680;
      }
      ul {
        margin-block: var(--polku-space-s) 0;
        padding-inline-start: 1.2em;
      }
      details {
        margin-block-start: var(--polku-space-s);
        font-size: var(--polku-size-s);
      }
      pre {
        overflow-x: auto;
        white-space: pre-wrap;
      }
    `,
  ];

  @property({ attribute: false }) broken?: BrokenExercise;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  protected override willUpdate(): void {
    this.translator.add(strings);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.broken) return nothing;
    const { t, lang } = this.translator;
    const { problems, source } = this.broken;
    return html`<div class="box" lang=${lang}>
      <p class="title">${icon('warning')}${t('broken.title')}</p>
      <p>${t('broken.text')}</p>
      <ul>
        ${problems.map(
          (problem) => html`<li><polku-problem .problem=${problem}></polku-problem></li>`,
        )}
      </ul>
      ${
        source
          ? html`<details>
              <summary>${t('broken.source')}</summary>
              <pre>${source}</pre>
            </details>`
          : nothing
      }
    </div>`;
  }
}

define('polku-broken', PolkuBroken);

declare global {
  interface HTMLElementTagNameMap {
    'polku-broken': PolkuBroken;
  }
}
