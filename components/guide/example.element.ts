import { consume } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { FindMedia } from '../../src/authoring/preview-media.js';
import type { Workshop } from '../../src/authoring/workshop.js';
import { applyFixes } from '../../src/course/apply-fixes.js';
import { announce } from '../../src/element/announce.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { Fix } from '../../src/problem.js';
import type { PolkuEditor } from '../editor/editor.element.js';
import type { EditorInputEvent } from '../editor/events.js';
import { emptyVocabulary, type EditorVocabulary } from '../editor/vocabulary.js';
import type { PageExample } from './example-info.js';
import { compileExample, exampleFile, type ExampleLesson } from './example-lesson.js';
import { exampleStyles } from './example.css.js';
import { renderProblems } from './problems.js';
import './sample.element.js';

/** How far below the window an example begins to live, so that it is there when one comes to it. */
const ahead = '600px';

/**
 * A live example of the guide: its text, which can be changed in its place, and what it looks like.
 * The text stands there at once; the example lives once it comes near.
 *
 * @tag polku-example
 */
export class PolkuExample extends LitElement {
  static override styles = [base, buttons, exampleStyles];

  @property({ attribute: false }) example!: PageExample;
  /** Counts the examples of the page, from 1. */
  @property({ type: Number }) number = 1;
  /** The language that the page is written in. */
  @property() language = 'en';
  /** Finds what the example shows, by its path beside the page. */
  @property({ attribute: false }) media: FindMedia = () => undefined;
  /** Gives all that examples are made with; rejects when it cannot be loaded. */
  @property({ attribute: false }) open!: () => Promise<Workshop>;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @state() private text = '';
  @state() private workshop?: Workshop;
  @state() private vocabulary: EditorVocabulary = emptyVocabulary;
  @state() private isEditing = false;
  @state() private trouble?: 'guide.noExample' | 'guide.noEditor';
  @query('polku-editor') private editor?: PolkuEditor | null;
  @query('.edit') private editButton?: HTMLElement | null;

  #made?: ExampleLesson & { readonly from: string };
  #watch?: IntersectionObserver;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.workshop) return;
    this.#watch = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && void this.#begin(),
      { rootMargin: `0px 0px ${ahead}` },
    );
    this.#watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('example')) this.text = this.example.source;
    if (!this.workshop || this.#made?.from === this.text) return;
    const { language, example } = this;
    const made = compileExample(this.text, example, language, this.workshop);
    this.#made = { ...made, from: this.text };
  }

  protected override render(): TemplateResult {
    const { t, lang, dir } = this.translator;
    // A mistake is to be read about; it comes to life as it is mended.
    const isAlive = this.example.bad === undefined || this.#isChanged;
    return html`<div
      class="example ${isAlive ? '' : 'still'}"
      role="group"
      lang=${lang}
      dir=${dir}
      aria-label=${t('guide.example', { number: this.number })}
    >
      <div class="written">
        ${this.#renderText()}
        ${this.trouble ? html`<p class="trouble" role="alert">${t(this.trouble)}</p>` : nothing}
        ${renderProblems(this.#made?.problems ?? [], this.translator, this.#mend)}
        <p class="tools">
          ${
            this.isEditing
              ? nothing
              : html`<button class="small edit" @click=${this.#edit}>${t('guide.edit')}</button>`
          }
          ${
            this.#isChanged
              ? html`<button class="small" @click=${this.#reset}>${t('guide.reset')}</button>`
              : nothing
          }
        </p>
      </div>
      ${isAlive ? html`<div class="result">${this.#renderSample()}</div>` : nothing}
    </div>`;
  }

  #renderSample(): TemplateResult | typeof nothing {
    if (!this.#made || !this.workshop) return nothing;
    const { lesson, course } = this.#made;
    return html`<polku-sample
      .lesson=${lesson}
      .course=${course}
      .types=${this.workshop.types}
      .media=${this.media}
      lang=${this.translator.lang}
    ></polku-sample>`;
  }

  #renderText(): TemplateResult {
    const label = this.translator.t('guide.exampleText', { number: this.number });
    if (!this.isEditing) {
      return html`<pre
        tabindex="0"
        role="group"
        aria-label=${label}
        lang=${this.language}
        dir="auto"
      >
<code>${this.text}</code></pre>`;
    }
    return html`<polku-editor
      path=${exampleFile}
      text-lang=${this.language}
      .text=${this.text}
      .problems=${this.#made?.problems ?? []}
      .vocabulary=${this.vocabulary}
      @polku-editor-input=${this.#write}
    ></polku-editor>`;
  }

  get #isChanged(): boolean {
    return this.text !== this.example.source;
  }

  async #begin(): Promise<void> {
    this.#watch?.disconnect();
    try {
      this.workshop = await this.open();
    } catch {
      this.trouble = 'guide.noExample';
    }
  }

  readonly #edit = async (): Promise<void> => {
    this.trouble = undefined;
    try {
      const [workshop, { exampleVocabulary }] = await Promise.all([
        this.open(),
        import('./example-editor.js'),
      ]);
      this.vocabulary = await exampleVocabulary(workshop, this.translator);
      this.workshop = workshop;
    } catch {
      this.trouble = 'guide.noEditor';
      return;
    }
    const height = this.renderRoot.querySelector('pre')?.getBoundingClientRect().height ?? 0;
    this.isEditing = true;
    await this.updateComplete;
    if (!this.editor) return;
    // As high as the text was, so that nothing below it moves away; it scrolls when it grows.
    this.editor.style.blockSize = `${Math.round(height)}px`;
    await this.editor.updateComplete;
    this.editor.focus();
  };

  readonly #write = ({ text }: EditorInputEvent): void => {
    this.text = text;
  };

  readonly #mend = async (fix: Fix): Promise<void> => {
    if (this.editor) {
      this.editor.applyFix(fix);
      this.editor.focus();
      return;
    }
    this.text = applyFixes(this.text, [fix]);
    await this.#tell('guide.mended');
  };

  readonly #reset = async (): Promise<void> => {
    this.text = this.example.source;
    await this.#tell('guide.resetDone');
  };

  // The button that was pressed is gone, and the focus with it.
  async #tell(key: string): Promise<void> {
    const { t, lang } = this.translator;
    announce(t(key), lang);
    await this.updateComplete;
    if (this.editor) this.editor.focus();
    else this.editButton?.focus();
  }
}

define('polku-example', PolkuExample);

declare global {
  interface HTMLElementTagNameMap {
    'polku-example': PolkuExample;
  }
}
