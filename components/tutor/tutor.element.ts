import { consume } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Course, Exercise, Lesson, Part, Step } from '../../src/course/course.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { proseStyles } from '../../src/element/prose.css.js';
import { renderBlocks, renderInlines, type ProseSetting } from '../../src/element/prose.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import { exercisesByNumber, handoutOf, sheetOf } from '../../src/paper/handout.js';
import { planOf, timeAfter, type PlannedNote } from '../../src/paper/plan.js';
import { slidesOf } from '../../src/paper/slides.js';
import type { CourseProgress } from '../../src/progress/mastery.js';
import { renderStuck } from '../page/stuck.js';
import { PaperStock, wantedLesson, type Stock } from '../paper/paper-stock.js';
import { printPaper } from '../paper/print.js';
import { Printing } from '../paper/printing.js';
import '../projector/projector.element.js';
import type { PolkuProjector } from '../projector/projector.element.js';
import { tutorStyles } from './tutor.css.js';
import { strings } from './tutor.strings.js';

/**
 * The view of whoever leads a group: notes, times that add up, answers, and large type.
 *
 * @tag polku-tutor
 */
export class PolkuTutor extends LitElement {
  static override styles = [base, buttons, proseStyles, tutorStyles];

  @property({ attribute: false }) of?: Course;
  @property({ attribute: false }) lessons: readonly Lesson[] = [];
  @property({ attribute: false }) progress?: CourseProgress;
  @property({ attribute: false }) baseUrl = '';

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  @state() private chosen?: string;
  @state() private start = '17:00';
  @query('polku-projector') private projector!: PolkuProjector;

  readonly #stock = new PaperStock(this, () => this.translator);
  readonly #printing = new Printing(this, () => this.translator);

  protected override willUpdate(): void {
    this.translator.add(strings);
    // Once: what the learner does in another tab must not turn the page here.
    this.chosen ??= wantedLesson(this.lessons, this.progress?.last?.lesson)?.id;
    this.#stock.prepareFor(this.lessons, this.of?.language ?? 'en');
  }

  protected override render(): TemplateResult | typeof nothing {
    const lesson = this.#lesson();
    const stock = this.#stock.ready;
    if (this.#stock.isStuck) return renderStuck(this.translator, 'page.failed', this.#stock.retry);
    if (!lesson || !stock) return nothing;
    const { t, lang } = this.translator;
    const slides = slidesOf(lesson, stock);
    return html`<div lang=${lang}>
      <p>${t('tutor.intro')}</p>
      ${this.#renderChoices(lesson)} ${this.#renderActions(lesson, stock, slides.length > 0)}
      ${this.#renderPlan(lesson)}
      <h3>${t('tutor.steps')}</h3>
      ${keyed(
        // Answers that were unfolded in one lesson are folded in the next.
        lesson.id,
        html`${lesson.steps.map((step) => this.#renderStep(step, lesson, stock))}`,
      )}
      <polku-projector
        .slides=${slides}
        .language=${lesson.language}
        .baseUrl=${this.baseUrl}
      ></polku-projector>
    </div>`;
  }

  #renderChoices(lesson: Lesson): TemplateResult {
    const { t } = this.translator;
    const choose = (event: Event) => (this.chosen = (event.target as HTMLSelectElement).value);
    const begin = (event: Event) => {
      this.start = (event.target as HTMLInputElement).value || this.start;
    };
    return html`<div class="choices">
      <label
        >${t('tutor.lesson')}
        <select @change=${choose}>
          ${this.lessons.map(
            ({ id, title, language }) =>
              html`<option value=${id} lang=${language} .selected=${id === lesson.id}>
                ${title}
              </option>`,
          )}
        </select>
      </label>
      <label
        >${t('tutor.begins')}
        <input type="time" .value=${this.start} @change=${begin} />
      </label>
    </div>`;
  }

  #renderActions(lesson: Lesson, stock: Stock, canProject: boolean): TemplateResult {
    const { t } = this.translator;
    const project = () => void this.projector.open();
    return html`<div class="actions">
      ${
        canProject
          ? html`<button class="primary" part="project" @click=${project}>
              ${t('tutor.project')}
            </button>`
          : nothing
      }
      <button class="quiet" part="print" @click=${() => void this.#print(lesson, stock)}>
        ${icon('print')}${t('tutor.print')}
      </button>
      ${this.#printing.renderRefusal()}
    </div>`;
  }

  #renderPlan(lesson: Lesson): TemplateResult {
    const { t } = this.translator;
    const { notes, minutes } = planOf(lesson);
    if (notes.length === 0) return html`<p class="soft">${t('tutor.noNotes')}</p>`;
    const time = t('tutor.minutes', { count: minutes });
    return html`<h3>${t('tutor.plan')}</h3>
      <ol role="list" class="plan">
        ${notes.map((note) => this.#renderPlanned(note, lesson))}
      </ol>
      ${
        minutes > 0
          ? html`<p>
              <strong>${t('tutor.total', { time, end: timeAfter(this.start, minutes) })}</strong>
            </p>`
          : nothing
      }`;
  }

  #renderPlanned({ step, at, minutes }: PlannedNote, { title, language }: Lesson): TemplateResult {
    return html`<li>
      <span class="clock">${timeAfter(this.start, at)}</span>
      <span lang=${language}
        >${step.length > 0 ? renderInlines(step, this.#setting()) : title}</span
      >
      <span class="soft"
        >${minutes ? this.translator.t('tutor.minutes', { count: minutes }) : ''}</span
      >
    </li>`;
  }

  #renderStep({ title, parts }: Step, lesson: Lesson, stock: Stock): TemplateResult {
    const numbers = exercisesByNumber(lesson);
    return html`<section class="step" lang=${lesson.language}>
      <h4>${title.length > 0 ? renderInlines(title, this.#setting()) : lesson.title}</h4>
      ${parts.map((part) => this.#renderPart(part, numbers, stock))}
    </section>`;
  }

  #renderPart(part: Part, numbers: ReadonlyMap<Exercise, number>, stock: Stock): unknown {
    const { t, lang } = this.translator;
    switch (part.kind) {
      case 'broken':
        return nothing;
      case 'exercise':
        return this.#renderExercise(part, numbers.get(part)!, stock);
      case 'tutor': {
        const time = part.minutes && t('tutor.minutes', { count: part.minutes });
        return html`<aside class="note">
          ${time ? html`<p class="soft" lang=${lang}>${time}</p>` : nothing}
          ${renderBlocks(part.children, this.#setting())}
        </aside>`;
      }
      default:
        return html`<div class="reading">${renderBlocks([part], this.#setting())}</div>`;
    }
  }

  #renderExercise(exercise: Exercise, number: number, stock: Stock): TemplateResult {
    const { t, lang } = this.translator;
    const { material, key = [] } = sheetOf(exercise, stock);
    const answers = [...key, ...(exercise.explanation ?? [])];
    return html`<div class="exercise">
      <p class="soft" lang=${lang}>${t('tutor.exercise', { number })}</p>
      ${renderBlocks([...exercise.prompt, ...material], this.#setting())}
      ${
        answers.length > 0
          ? html`<details>
              <summary lang=${lang}>${t('tutor.answers')}</summary>
              ${renderBlocks(answers, this.#setting())}
            </details>`
          : nothing
      }
    </div>`;
  }

  async #print(lesson: Lesson, stock: Stock): Promise<void> {
    const course = this.of?.title ?? '';
    const document = handoutOf(lesson, { ...stock, course, key: true, notes: true });
    const { baseUrl } = this;
    const { translator } = stock;
    await this.#printing.run((signal) => printPaper({ document, translator, baseUrl }, signal));
  }

  #lesson(): Lesson | undefined {
    return wantedLesson(this.lessons, this.chosen);
  }

  #setting(): ProseSetting {
    const { translator, baseUrl } = this;
    return { translator, baseUrl, gap: () => html`<span class="blank">&nbsp;</span>` };
  }
}

define('polku-tutor', PolkuTutor);

declare global {
  interface HTMLElementTagNameMap {
    'polku-tutor': PolkuTutor;
  }
}
