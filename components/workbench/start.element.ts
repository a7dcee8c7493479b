import { consume } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import { interfaceLanguages, type Translator } from '../../src/i18n/translator.js';
import type { Problem } from '../../src/problem.js';
import { problemMessage } from '../../src/i18n/problem-message.js';
import { renderNewCourse } from './new-course.js';
import type { KeptDraft, OfferedCourse } from './offers.js';
import { isFocusFree } from './arrival.js';
import { renderDiscard } from './discard.js';
import { toolIcon } from './icons.js';
import { textIn } from './text-in.js';
import { WorkbenchRequestEvent, type WorkbenchRequest } from './requests.js';
import { startStyles } from './start.css.js';

/**
 * Where an author begins: with a course of their own, with a new one, or by looking at a ready
 * one. What was not finished the last time comes first.
 *
 * @tag polku-start
 */
export class PolkuStart extends LitElement {
  static override styles = [base, buttons, startStyles];

  /** Address of the guide. */
  @property() guide = '';
  @property({ attribute: false }) kept: readonly KeptDraft[] = [];
  @property({ attribute: false }) courses: readonly OfferedCourse[] = [];
  /** Whether a folder can be opened so that it can be written to. */
  @property({ type: Boolean }) opensFolders = false;
  /** Why what was asked for the last time could not be opened. */
  @property({ attribute: false }) problem?: Problem;
  @property({ type: Boolean }) busy = false;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @state() private discarding = '';
  @query('h1') private heading?: HTMLElement;

  override focus(): void {
    this.heading?.focus();
  }

  /** Has the author, who left a draft, begin at the top; unless they are elsewhere already. */
  async comeBack(): Promise<void> {
    await this.updateComplete;
    if (isFocusFree()) this.focus();
  }

  protected override render(): TemplateResult {
    const { t } = this.translator;
    return html`${this.#renderLanguages()}
      <h1 tabindex="-1">${t('workbench.start.title')}</h1>
      <p class="lead">
        ${t('workbench.start.lead')}
        ${this.guide ? html`<a href=${this.guide}>${t('workbench.start.guide')}</a>` : nothing}
      </p>
      <div role="status">
        ${this.busy ? html`<p class="busy">${t('workbench.start.opening')}</p>` : nothing}
        ${
          this.problem
            ? html`<p class="trouble">
                ${icon('warning')}${problemMessage(this.problem, this.translator)}
              </p>`
            : nothing
        }
      </div>
      ${this.kept.length > 0 ? this.#renderKept() : nothing}
      <div class="ways">
        ${renderNewCourse(this.translator, this.#begin)} ${this.#renderOwn()}
        ${this.courses.length > 0 ? this.#renderCourses() : nothing}
      </div>
      <p class="honest">${icon('saved')} ${t('workbench.start.honest')}</p>`;
  }

  #renderLanguages(): TemplateResult {
    const { t, lang } = this.translator;
    return html`<div class="languages" role="group" aria-label=${t('workbench.language')}>
      ${interfaceLanguages().map(
        (code) =>
          html`<button
            class="plain"
            lang=${code}
            aria-pressed=${code === lang ? 'true' : 'false'}
            @click=${() => this.#ask({ type: 'language.wanted', lang: code })}
          >
            ${new Intl.DisplayNames(code, { type: 'language' }).of(code)}
          </button>`,
      )}
    </div>`;
  }

  #renderKept(): TemplateResult {
    const { t, lang } = this.translator;
    const when = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' });
    return html`<section aria-labelledby="kept">
      <h2 id="kept">${t('workbench.start.kept')}</h2>
      <ul role="list" class="kept">
        ${this.kept.map(
          (draft) =>
            html`<li>
              <button
                class="draft"
                @click=${() => this.#ask({ type: 'draft.wanted', id: draft.id })}
              >
                <span class="name">${draft.name}</span>
                <span class="detail">
                  ${t('workbench.start.changed', { time: when.format(draft.changed) })}
                  ${
                    draft.unsaved > 0
                      ? html`· <strong>${t('workbench.unsaved', { count: draft.unsaved })}</strong>`
                      : nothing
                  }
                </span>
              </button>
              ${this.#renderDiscard(draft)}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderDiscard(draft: KeptDraft): TemplateResult {
    const { id } = draft;
    return renderDiscard(draft, this.discarding === id, this.translator, {
      ask: () => void this.#turn(id, `[data-keep="${CSS.escape(id)}"]`),
      takeHome: () => this.#ask({ type: 'draft.taken-home', id }),
      discard: () => this.#discard(id),
      keep: () => void this.#turn('', `[data-discard="${CSS.escape(id)}"]`),
    });
  }

  /** Asks about a draft, or no longer; what was pressed is gone then. */
  async #turn(discarding: string, next: string): Promise<void> {
    this.discarding = discarding;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(next)?.focus();
  }

  #renderOwn(): TemplateResult {
    const { t } = this.translator;
    return html`<section aria-labelledby="own">
      <h2 id="own">${toolIcon('folder')} ${t('workbench.start.own')}</h2>
      <p>${t(this.opensFolders ? 'workbench.start.folderHint' : 'workbench.start.filesHint')}</p>
      ${
        this.opensFolders
          ? html`<button class="quiet" @click=${() => this.#ask({ type: 'folder.wanted' })}>
              ${t('workbench.start.folder')}
            </button>`
          : html`<label class="quiet">
              ${t('workbench.start.folderFiles')}
              <input
                type="file"
                class="hidden-text"
                webkitdirectory
                multiple
                @change=${this.#pick}
              />
            </label>`
      }
      <label class="quiet">
        ${t('workbench.start.files')}
        <input
          type="file"
          class="hidden-text"
          accept=".zip,.md,.gift,.txt,image/*,audio/*"
          multiple
          @change=${this.#pick}
        />
      </label>
      <p class="drop">${t('workbench.start.drop')}</p>
    </section>`;
  }

  #renderCourses(): TemplateResult {
    const { t } = this.translator;
    return html`<section aria-labelledby="ready">
      <h2 id="ready">${toolIcon('lesson')} ${t('workbench.start.ready')}</h2>
      <p>${t('workbench.start.readyHint')}</p>
      <ul role="list" class="ready">
        ${this.courses.map(
          ({ name, src }) =>
            html`<li>
              <button class="small" @click=${() => this.#ask({ type: 'course.wanted', src, name })}>
                ${name}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  readonly #begin = (event: SubmitEvent): void => {
    event.preventDefault();
    const values = new FormData(event.target as HTMLFormElement);
    const title = textIn(values, 'title');
    const language = textIn(values, 'language');
    if (!title) return;
    const teaches = values.has('teaches') ? 'fi' : undefined;
    this.#ask({
      type: 'course.begun',
      wish: { title, language, ...(teaches && { teaches }) },
    });
  };

  readonly #pick = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) this.#ask({ type: 'files.wanted', files });
  };

  #discard(id: string): void {
    this.discarding = '';
    this.#ask({ type: 'draft.discarded', id });
    this.focus();
  }

  #ask(request: WorkbenchRequest): void {
    this.dispatchEvent(new WorkbenchRequestEvent(request));
  }
}

define('polku-start', PolkuStart);

declare global {
  interface HTMLElementTagNameMap {
    'polku-start': PolkuStart;
  }
}
