import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Course, Lesson } from '../../src/course/course.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { PaperDocument } from '../../src/paper/document.js';
import { handoutOf } from '../../src/paper/handout.js';
import type { CourseProgress } from '../../src/progress/mastery.js';
import { renderStuck } from '../page/stuck.js';
import { PaperStock, wantedLesson } from '../paper/paper-stock.js';
import { printPaper } from '../paper/print.js';
import { Printing } from '../paper/printing.js';
import { strings as paperStrings } from '../paper/paper.strings.js';
import { strings } from './handout.strings.js';

/**
 * Prints a lesson as a handout: chooses which, with or without answers and notes, and shows how it
 * will look.
 *
 * @tag polku-handout
 */
export class PolkuHandout extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      .choices {
        display: grid;
        gap: var(--polku-space-s);
        margin-block-end: var(--polku-space-m);
      }
      .choices label {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--polku-space-s);
        min-block-size: var(--polku-target);
      }
      .choices .switch {
        flex-wrap: nowrap;
      }
      select {
        min-block-size: var(--polku-target);
        max-inline-size: 100%;
        padding-inline: var(--polku-space-m);
        border: 1px solid var(--polku-color-edge);
        border-radius: var(--polku-radius);
        background: var(--polku-color-surface);
      }
      input {
        inline-size: 22px;
        block-size: 22px;
        flex: none;
        margin: 0;
        accent-color: var(--polku-color-accent);
      }
      h3 {
        margin-block: var(--polku-space-xl) var(--polku-space-m);
        font-size: var(--polku-size-l);
      }
    `,
  ];

  @property({ attribute: false }) of?: Course;
  @property({ attribute: false }) lessons: readonly Lesson[] = [];
  @property({ attribute: false }) progress?: CourseProgress;
  @property({ attribute: false }) baseUrl = '';

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  @state() private chosen?: string;
  @state() private key = true;
  @state() private notes = false;

  readonly #stock = new PaperStock(this, () => this.translator);
  readonly #printing = new Printing(this, () => this.translator);

  protected override willUpdate(): void {
    this.translator.add(strings);
    this.translator.add(paperStrings);
    // Once: what the learner does in another tab must not turn the page here.
    this.chosen ??= wantedLesson(this.lessons, this.progress?.last?.lesson)?.id;
    this.#stock.prepareFor(this.lessons, this.of?.language ?? 'en');
  }

  protected override render(): TemplateResult | typeof nothing {
    const { t, lang } = this.translator;
    if (this.#stock.isStuck) return renderStuck(this.translator, 'page.failed', this.#stock.retry);
    const document = this.#document();
    return html`<div lang=${lang}>
      <p>${t('handout.intro')}</p>
      <div class="choices">
        <label
          >${t('handout.lesson')}
          <select @change=${this.#choose}>
            ${this.lessons.map(
              ({ id, title, language }) =>
                html`<option value=${id} lang=${language} .selected=${id === this.#lesson()?.id}>
                  ${title}
                </option>`,
            )}
          </select>
        </label>
        ${this.#renderSwitch('key')} ${this.#renderSwitch('notes')}
      </div>
      <button class="primary" part="print" @click=${this.#print}>
        ${icon('print')}${t('paper.print')}
      </button>
      ${this.#printing.renderRefusal()}
      <h3>${t('handout.preview')}</h3>
      ${
        document
          ? html`<polku-paper
              .of=${document}
              .translator=${this.#stock.ready?.translator}
              .baseUrl=${this.baseUrl}
              .isNamed=${true}
            ></polku-paper>`
          : nothing
      }
    </div>`;
  }

  #renderSwitch(name: 'key' | 'notes'): TemplateResult {
    const change = (event: Event) => (this[name] = (event.target as HTMLInputElement).checked);
    return html`<label class="switch"
      ><input type="checkbox" name=${name} .checked=${this[name]} @change=${change} />
      ${this.translator.t(`handout.${name}`)}</label
    >`;
  }

  #lesson(): Lesson | undefined {
    return wantedLesson(this.lessons, this.chosen);
  }

  #document(): PaperDocument | undefined {
    const { key, notes } = this;
    const stock = this.#stock.ready;
    const lesson = this.#lesson();
    if (!lesson || !stock) return undefined;
    return handoutOf(lesson, { ...stock, course: this.of?.title ?? '', key, notes });
  }

  readonly #choose = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value;
  };

  readonly #print = async (): Promise<void> => {
    const document = this.#document();
    const translator = this.#stock.ready?.translator;
    if (!document || !translator) return;
    const print = { document, translator, baseUrl: this.baseUrl, isNamed: true };
    await this.#printing.run((signal) => printPaper(print, signal));
  };
}

define('polku-handout', PolkuHandout);

declare global {
  interface HTMLElementTagNameMap {
    'polku-handout': PolkuHandout;
  }
}
