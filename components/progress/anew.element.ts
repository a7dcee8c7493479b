import { consume } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Course, LessonEntry } from '../../src/course/course.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { ExercisePrompt } from '../../src/pages.js';
import type { CourseProgress } from '../../src/progress/mastery.js';
import { anewStyles } from './anew.css.js';
import { News } from './news.js';
import { progressStyles } from './progress.css.js';
import { BeginAnewEvent } from './requests.js';

/** What is asked about; `key` names it within the page. */
interface Question {
  readonly key: string;
  readonly text: 'Course' | 'Lesson' | 'Exercise';
  readonly name: string;
  readonly lesson?: string;
  readonly item?: string;
}

/**
 * Has an exercise, a lesson or the whole course begun anew.
 *
 * @tag polku-anew
 */
export class PolkuAnew extends LitElement {
  static override styles = [base, buttons, progressStyles, anewStyles];

  @property({ attribute: false }) of?: Course;
  @property({ attribute: false }) progress?: CourseProgress;
  /** Opens a lesson and gives what it asks; undefined where it cannot be had. */
  @property({ attribute: false })
  prompts?: (lesson: string) => Promise<readonly ExercisePrompt[] | undefined>;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @state() private question?: Question | undefined;
  /** What lessons that were looked into ask; `null`: it could not be had. */
  @state() private looked: ReadonlyMap<string, readonly ExercisePrompt[] | null> = new Map();
  readonly #news = new News(this, () => this.translator);

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { of: course, progress } = this;
    if (!course || !progress) return nothing;
    const { t, lang } = this.translator;
    const begun = begunIn(course, progress);
    return html`<section aria-labelledby="anew" lang=${lang}>
      <h3 id="anew" tabindex="-1">${t('progress.anew')}</h3>
      <p>${t(begun.length > 0 ? 'progress.anewWhat' : 'progress.anewNothing')}</p>
      ${this.#news.render()}
      ${
        begun.length > 0
          ? html`<ul role="list">
                ${repeat(
                  begun,
                  ({ id }) => id,
                  (lesson) => html`<li>${this.#renderLesson(lesson, course, progress)}</li>`,
                )}
              </ul>
              ${this.#renderAsk(
                { key: 'course', text: 'Course', name: course.title },
                'progress.anewCourse',
                'quiet',
              )}`
          : nothing
      }
    </section>`;
  }

  #renderLesson(
    { id, title }: LessonEntry,
    { language }: Course,
    { lessons }: CourseProgress,
  ): TemplateResult {
    const { t } = this.translator;
    const isDone = (lessons[id]?.completions ?? 0) > 0;
    const label = t('progress.anewLessonOf', { lesson: title });
    return html`<strong lang=${language}>${title}</strong>
      <span class="soft">${t(isDone ? 'progress.lessonDone' : 'progress.lessonStarted')}</span>
      ${this.#renderAsk(
        { key: `lesson ${id}`, text: 'Lesson', name: title, lesson: id },
        'progress.anewLesson',
        'plain',
        label,
      )}
      <details @toggle=${(event: Event) => this.#look(event, id)}>
        <summary aria-label=${`${t('progress.anewExercises')}: ${title}`}>
          ${t('progress.anewExercises')}
        </summary>
        ${this.#renderExercises(id, language, lessons)}
      </details>`;
  }

  #renderExercises(
    lesson: string,
    language: string,
    lessons: CourseProgress['lessons'],
  ): TemplateResult {
    const { t } = this.translator;
    const prompts = this.looked.get(lesson);
    if (prompts === undefined) return html`<p class="soft">${t('progress.anewLoading')}</p>`;
    if (prompts === null) return html`<p>${t('progress.anewFailed')}</p>`;
    const items = lessons[lesson]?.items ?? {};
    const answered = prompts.filter(({ id }) => Object.hasOwn(items, id));
    if (answered.length === 0) return html`<p class="soft">${t('progress.anewNone')}</p>`;
    return html`<ul role="list">
      ${repeat(
        answered,
        ({ id }) => id,
        ({ id, text }) =>
          html`<li>
            <span lang=${language}>${text}</span>
            ${this.#renderAsk(
              { key: `item ${lesson} ${id}`, text: 'Exercise', name: text, lesson, item: id },
              'progress.anewExercise',
              'plain',
              t('progress.anewExerciseOf', { exercise: text }),
            )}
          </li>`,
      )}
    </ul>`;
  }

  #renderAsk(question: Question, text: string, look: string, label?: string): TemplateResult {
    const { t } = this.translator;
    const { key } = question;
    const isAsked = this.question?.key === key;
    return html`<div>
        <button
          class=${look}
          part="anew"
          data-of=${key}
          aria-label=${label ?? nothing}
          aria-expanded=${isAsked}
          @click=${() => (isAsked ? this.#close() : this.#ask(question))}
        >
          ${t(text)}
        </button>
      </div>
      ${
        isAsked
          ? html`<div class="panel grave" role="group" aria-labelledby="ask">
              <h4 id="ask" tabindex="-1">
                ${t(`progress.anewAsk${question.text}`, { name: question.name })}
              </h4>
              <p>${t('progress.anewSure')}</p>
              <div class="actions">
                <button class="quiet danger" part="confirm" @click=${() => this.#begin(question)}>
                  ${t('progress.anewDo')}
                </button>
                <button class="quiet" part="cancel" @click=${() => this.#close()}>
                  ${t('progress.cancel')}
                </button>
              </div>
            </div>`
          : nothing
      }`;
  }

  async #ask(question: Question): Promise<void> {
    this.#news.clear();
    this.question = question;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#ask')?.focus();
  }

  // The focus goes back to what asked.
  async #close(): Promise<void> {
    const { key } = this.question ?? {};
    this.question = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-of="${CSS.escape(key ?? '')}"]`)?.focus();
  }

  // What was pressed may be gone with it: the section is where the learner still is.
  async #begin({ lesson, item, name }: Question): Promise<void> {
    this.question = undefined;
    this.dispatchEvent(new BeginAnewEvent(lesson, item));
    await this.updateComplete;
    this.focus();
    this.#news.tell('progress.anewDone', { name });
  }

  async #look({ target }: Event, lesson: string): Promise<void> {
    if (!(target as HTMLDetailsElement).open || this.looked.get(lesson)) return;
    const found = await this.prompts?.(lesson);
    this.looked = new Map(this.looked).set(lesson, found ?? null);
  }
}

function begunIn({ units }: Course, { lessons }: CourseProgress): readonly LessonEntry[] {
  const isBegun = ({ id }: LessonEntry): boolean => {
    const known = Object.hasOwn(lessons, id) ? lessons[id] : undefined;
    if (!known) return false;
    const { completions, visited, items } = known;
    return completions > 0 || visited.length > 0 || Object.keys(items).length > 0;
  };
  return units.flatMap(({ lessons: entries }) => entries.filter(isBegun));
}

define('polku-anew', PolkuAnew);

declare global {
  interface HTMLElementTagNameMap {
    'polku-anew': PolkuAnew;
  }
}
