import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Course, Lesson } from '../../src/course/course.js';
import { today } from '../../src/i18n/today.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { proseStyles } from '../../src/element/prose.css.js';
import { renderBlocks } from '../../src/element/prose.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import { createTranslator, type Translator } from '../../src/i18n/translator.js';
import { viewFacts, type FactView } from '../../src/machines/facts.view.js';
import { factsSheet } from '../../src/paper/facts-sheet.js';
import { LessonOpenEvent } from '../course/requests.js';
import { strings as paperStrings } from '../paper/paper.strings.js';
import { printPaper } from '../paper/print.js';
import { Printing } from '../paper/printing.js';
import { strings } from './facts.strings.js';

/**
 * All facts of a course by their age, each with its day, its source and its lesson.
 *
 * @tag polku-facts
 */
export class PolkuFacts extends LitElement {
  static override styles = [
    base,
    buttons,
    proseStyles,
    css`
      ol {
        max-inline-size: none;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        margin-block-end: var(--polku-space-l);
      }
      .fact {
        margin-block-end: 0;
      }
      .where {
        padding-inline: var(--polku-space-m);
        font-size: var(--polku-size-s);
        text-align: start;
      }
      .mark {
        display: flex;
        align-items: center;
        gap: var(--polku-space-s);
        margin: 0;
        color: var(--polku-color-wrong);
        font-size: var(--polku-size-s);
        font-weight: 650;
      }
    `,
  ];

  @property({ attribute: false }) of?: Course;
  @property({ attribute: false }) lessons: readonly Lesson[] = [];
  @property({ attribute: false }) baseUrl = '';
  /** Today as an ISO date. */
  @property({ attribute: false }) today = today();

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  readonly #printing = new Printing(this, () => this.translator);

  protected override willUpdate(): void {
    this.translator.add(strings);
    this.translator.add(paperStrings);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.of) return nothing;
    const { t, lang } = this.translator;
    const facts = viewFacts(this.of, this.lessons, this.today);
    if (facts.length === 0) return html`<p lang=${lang}>${t('facts.none')}</p>`;
    return html`<div lang=${lang}>
      <p>${t('facts.intro')}</p>
      <p>
        <button class="quiet" part="print" @click=${() => this.#print(facts)}>
          ${icon('print')}${t('paper.print')}
        </button>
      </p>
      ${this.#printing.renderRefusal()}
      <ol role="list">
        ${facts.map((fact) => this.#renderFact(fact))}
      </ol>
    </div>`;
  }

  #renderFact({ fact, lesson, age }: FactView): TemplateResult {
    const { baseUrl, translator } = this;
    const text = lesson?.language ?? this.of?.language ?? nothing;
    return html`<li>
      ${age === 'fresh' ? nothing : this.#renderMark(age)}
      <div lang=${text}>${renderBlocks([fact], { translator, baseUrl })}</div>
      ${lesson ? this.#renderWhere(lesson) : nothing}
    </li>`;
  }

  #renderMark(age: 'undated' | 'stale'): TemplateResult {
    return html`<p class="mark">${icon('warning')}${this.translator.t(`facts.${age}`)}</p>`;
  }

  #renderWhere({ id, title }: Lesson): TemplateResult {
    const open = () => this.dispatchEvent(new LessonOpenEvent(id));
    return html`<button class="plain where" @click=${open}>
      ${this.translator.t('facts.where', { lesson: title })}
    </button>`;
  }

  async #print(facts: readonly FactView[]): Promise<void> {
    const { title, language } = this.of!;
    const translator = await createTranslator(language);
    translator.add(paperStrings);
    const { t, lang } = translator;
    const document = factsSheet(facts, { course: title, language, t, lang });
    const print = { document, translator, baseUrl: this.baseUrl };
    await this.#printing.run((signal) => printPaper(print, signal));
  }
}

define('polku-facts', PolkuFacts);

declare global {
  interface HTMLElementTagNameMap {
    'polku-facts': PolkuFacts;
  }
}
