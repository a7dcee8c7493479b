import { consume } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { isLessonFile } from '../../src/authoring/file-compiler.js';
import { stemOf } from '../../src/course/lesson-ids.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import { problemMessage } from '../../src/i18n/problem-message.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { Problem } from '../../src/problem.js';
import { dialogStyles } from './dialog.css.js';
import { WorkbenchRequestEvent, type WorkbenchRequest } from './requests.js';

/** Why a file cannot be called so, if it cannot. */
export type NameProblem = (path: string) => Problem | undefined;

/**
 * Renames a file of the draft, or removes it.
 *
 * @tag polku-file-options
 */
export class PolkuFileOptions extends LitElement {
  static override styles = [base, buttons, dialogStyles];

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @state() private path = '';
  @state() private name = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  #problemOf: NameProblem = () => undefined;

  /** Opens it for a file. */
  async open(path: string, problemOf: NameProblem): Promise<void> {
    this.path = this.name = path;
    this.#problemOf = problemOf;
    await this.updateComplete;
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const { t, lang, dir } = this.translator;
    const problem = this.#problem();
    return html`<dialog aria-labelledby="title" lang=${lang} dir=${dir}>
      <form method="dialog" @submit=${this.#rename}>
        <h2 id="title">${this.path}</h2>
        <label for="name">${t('workbench.file.name')}</label>
        <input
          id="name"
          type="text"
          required
          maxlength="200"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="told"
          .value=${this.name}
          @input=${this.#write}
        />
        <p id="told" role="status">
          ${problem ? problemMessage(problem, this.translator) : nothing}
          ${!problem && this.#losesProgress() ? t('workbench.file.anew') : nothing}
        </p>
        <div class="actions">
          <button class="primary" type="submit" aria-disabled=${problem ? 'true' : 'false'}>
            ${t('workbench.file.rename')}
          </button>
          <button class="quiet" type="button" @click=${this.#remove}>
            ${t('workbench.file.remove')}
          </button>
          <button class="plain" type="button" @click=${() => this.dialog.close()}>
            ${t('workbench.cancel')}
          </button>
        </div>
        <p>${t('workbench.file.removeHint')}</p>
      </form>
    </dialog>`;
  }

  #problem(): Problem | undefined {
    const name = this.name.trim();
    return name === this.path || name === '' ? undefined : this.#problemOf(name);
  }

  /** Learners' answers are kept under a lesson's name without its number. */
  #losesProgress(): boolean {
    const { path, name } = this;
    return isLessonFile(path) && name.trim() !== '' && stemOf(name.trim()) !== stemOf(path);
  }

  readonly #write = (event: Event): void => {
    this.name = (event.target as HTMLInputElement).value;
  };

  readonly #rename = (event: Event): void => {
    const to = this.name.trim();
    if (this.#problem()) event.preventDefault();
    else if (to !== this.path) this.#ask({ type: 'file.renamed', path: this.path, to });
  };

  readonly #remove = (): void => {
    this.dialog.close();
    this.#ask({ type: 'file.removed', path: this.path });
  };

  #ask(request: WorkbenchRequest): void {
    this.dispatchEvent(new WorkbenchRequestEvent(request));
  }
}

define('polku-file-options', PolkuFileOptions);

declare global {
  interface HTMLElementTagNameMap {
    'polku-file-options': PolkuFileOptions;
  }
}
