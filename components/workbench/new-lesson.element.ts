import { consume } from '@lit/context';
import { LitElement, html, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import { dialogStyles } from './dialog.css.js';
import { textIn } from './text-in.js';
import { WorkbenchRequestEvent } from './requests.js';

/**
 * Asks what a new lesson is called.
 *
 * @tag polku-new-lesson
 */
export class PolkuNewLesson extends LitElement {
  static override styles = [base, buttons, dialogStyles];

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('form') private form!: HTMLFormElement;

  async open(): Promise<void> {
    await this.updateComplete;
    this.form.reset();
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const { t, lang, dir } = this.translator;
    return html`<dialog aria-labelledby="title" lang=${lang} dir=${dir}>
      <form method="dialog" @submit=${this.#begin}>
        <h2 id="title">${t('workbench.lesson.title')}</h2>
        <label for="name">${t('workbench.lesson.name')}</label>
        <input id="name" name="title" type="text" required maxlength="200" autocomplete="off" />
        <p>${t('workbench.lesson.hint')}</p>
        <div class="actions">
          <button class="primary" type="submit">${t('workbench.lesson.begin')}</button>
          <button class="quiet" type="button" @click=${() => this.dialog.close()}>
            ${t('workbench.cancel')}
          </button>
        </div>
      </form>
      <h3>${t('workbench.bring.title')}</h3>
      <p>${t('workbench.bring.hint')}</p>
      <label class="quiet">
        ${t('workbench.bring.choose')}
        <input
          class="hidden-text"
          type="file"
          accept=".gift,.txt,.md,.markdown"
          multiple
          @change=${this.#bring}
        />
      </label>
    </dialog>`;
  }

  readonly #bring = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length === 0) return;
    this.dialog.close();
    this.dispatchEvent(new WorkbenchRequestEvent({ type: 'lessons.brought', files }));
  };

  readonly #begin = (): void => {
    const title = textIn(new FormData(this.form), 'title');
    if (title) this.dispatchEvent(new WorkbenchRequestEvent({ type: 'lesson.begun', title }));
  };
}

define('polku-new-lesson', PolkuNewLesson);

declare global {
  interface HTMLElementTagNameMap {
    'polku-new-lesson': PolkuNewLesson;
  }
}
