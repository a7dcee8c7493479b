import { consume } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { FileGroup, FileRow } from './file-groups.js';
import { filesStyles } from './files.css.js';
import { WorkbenchRequestEvent, type WorkbenchRequest } from './requests.js';

/**
 * The files of a course: its contents page, its lessons in the order of the contents, then what
 * stands beside them; below the open lesson its steps and exercises.
 *
 * @tag polku-files
 */
export class PolkuFiles extends LitElement {
  static override styles = [base, buttons, filesStyles];

  @property({ attribute: false }) groups: readonly FileGroup[] = [];
  /** The file that is open. */
  @property() path = '';
  /** The line that the cursor is in. */
  @property({ type: Number }) line = 1;

  /** Whether nothing can be changed. */
  @property({ type: Boolean }) readonly = false;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  protected override render(): TemplateResult {
    const { t } = this.translator;
    return html`<nav aria-label=${t('workbench.files')}>
      ${this.groups.map(
        ({ title, rows }) =>
          html`${title ? html`<h2>${title}</h2>` : nothing}
            <ul role="list">
              ${rows.map((row) => this.#renderRow(row))}
            </ul>`,
      )}
    </nav>`;
  }

  #renderRow(row: FileRow): TemplateResult {
    const { path, title, detail, isSealed } = row;
    const isOpen = path === this.path;
    return html`<li>
      <button
        class="file ${isSealed ? 'sealed' : ''}"
        aria-current=${isOpen ? 'true' : 'false'}
        @click=${() => this.#open(path)}
      >
        <span class="title">${title}</span>
        ${title === path ? nothing : html`<span class="path">${path}</span>`}
        ${detail ? html`<span class="path">${detail}</span>` : nothing} ${this.#renderMarks(row)}
      </button>
      ${
        isOpen && !isSealed && path !== 'course.md' && !this.readonly
          ? html`<button class="options" @click=${() => this.#ask({ type: 'file.options', path })}>
              ${this.translator.t('workbench.file.options')}
            </button>`
          : nothing
      }
      ${isOpen && row.outline ? this.#renderOutline(row.outline) : nothing}
    </li>`;
  }

  #renderMarks({ isUnsaved, isDivided, errors, warnings }: FileRow): TemplateResult {
    const { t } = this.translator;
    return html`<span class="marks">
      ${
        isDivided
          ? html`<span class="divided">${t('workbench.mark.divided')}</span>`
          : isUnsaved
            ? html`<span class="unsaved">${t('workbench.mark.unsaved')}</span>`
            : nothing
      }
      ${
        errors > 0
          ? html`<span class="errors">${t('workbench.count.error', { count: errors })}</span>`
          : nothing
      }
      ${
        warnings > 0
          ? html`<span class="warnings">${t('workbench.count.warning', { count: warnings })}</span>`
          : nothing
      }
    </span>`;
  }

  #renderOutline(outline: NonNullable<FileRow['outline']>): TemplateResult {
    const current = outline.filter(({ line }) => line <= this.line).at(-1);
    return html`<ol role="list" class="outline">
      ${outline.map(
        (entry) =>
          html`<li class=${entry.kind}>
            <button
              aria-current=${entry === current ? 'true' : 'false'}
              @click=${() => this.#open(this.path, entry.line)}
            >
              ${entry.title}
            </button>
          </li>`,
      )}
    </ol>`;
  }

  #open(path: string, line?: number): void {
    this.#ask({ type: 'file.wanted', path, ...(line !== undefined && { line }) });
  }

  #ask(request: WorkbenchRequest): void {
    this.dispatchEvent(new WorkbenchRequestEvent(request));
  }
}

define('polku-files', PolkuFiles);

declare global {
  interface HTMLElementTagNameMap {
    'polku-files': PolkuFiles;
  }
}
