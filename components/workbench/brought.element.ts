import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import { problemMessage } from '../../src/i18n/problem-message.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { Problem } from '../../src/problem.js';
import { dialogStyles } from './dialog.css.js';

/**
 * Lists what could not be taken over from another tool, each with its line there.
 *
 * @tag polku-brought
 */
export class PolkuBrought extends LitElement {
  static override styles = [
    base,
    buttons,
    dialogStyles,
    css`
      li {
        padding-block: var(--polku-space-xs);
      }
      .where {
        color: var(--polku-color-ink-soft);
        font-size: var(--polku-size-s);
      }
    `,
  ];

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @state() private problems: readonly Problem[] = [];
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('h2') private heading!: HTMLElement;

  async open(problems: readonly Problem[]): Promise<void> {
    this.problems = problems;
    await this.updateComplete;
    this.dialog.showModal();
    // The list is read from its beginning, and the button stands below it.
    this.heading.focus();
  }

  protected override render(): TemplateResult {
    const { t, lang, dir } = this.translator;
    return html`<dialog aria-labelledby="title" lang=${lang} dir=${dir}>
      <h2 id="title" tabindex="-1">
        ${t('workbench.bring.lost', { count: this.problems.length })}
      </h2>
      <p>${t('workbench.bring.lostHint')}</p>
      <ul>
        ${this.problems.map(
          (problem) =>
            html`<li>
              ${problemMessage(problem, this.translator)}
              ${
                problem.place
                  ? html`<span class="where">
                      ${t('workbench.bring.line', {
                        file: problem.place.file,
                        line: problem.place.line,
                      })}
                    </span>`
                  : nothing
              }
            </li>`,
        )}
      </ul>
      <div class="actions">
        <button class="primary" @click=${() => this.dialog.close()}>${t('workbench.close')}</button>
      </div>
    </dialog>`;
  }
}

define('polku-brought', PolkuBrought);

declare global {
  interface HTMLElementTagNameMap {
    'polku-brought': PolkuBrought;
  }
}
