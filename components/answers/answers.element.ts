import { consume } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { answersOf } from '../../src/answers.js';
import type { Course, Lesson } from '../../src/course/course.js';
import {
  courseContext,
  translatorContext,
  type CourseSetting,
} from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import type { AnswerEraseEvent } from '../../src/element/erase-event.js';
import type { ResponseReviseEvent } from '../../src/element/exercise-element.js';
import { proseStyles } from '../../src/element/prose.css.js';
import { proseSetting, renderTight } from '../../src/element/prose.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { AnswersView, LessonAnswers, ShownAnswer } from '../../src/machines/answers.view.js';
import type { LostWords } from '../../src/machines/lost-words.js';
import type { CourseProgress } from '../../src/progress/mastery.js';
import { LessonOpenEvent } from '../course/requests.js';
import '../exercise/exercise.element.js';
import { answerDate } from './answer-date.js';
import { answersStyles } from './answers.css.js';
import { strings } from './answers.strings.js';
import { AnswerForgetEvent, AnswerReviseEvent, PrintEvent } from './requests.js';
import { renderSkillList } from './skill-list.js';

export type { AnswerForgetEvent, AnswerReviseEvent, PrintEvent } from './requests.js';

/**
 * What the learner has said of themself in a course: how they rate themself, and what they have
 * thought. It may be changed here as in its lesson.
 *
 * @tag polku-answers
 */
export class PolkuAnswers extends LitElement {
  static override styles = [base, buttons, proseStyles, answersStyles];

  @property({ attribute: false }) of?: Course;
  /** All lessons of the course, as far as they could be opened. */
  @property({ attribute: false }) lessons: readonly Lesson[] = [];
  @property({ attribute: false }) progress?: CourseProgress;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @consume({ context: courseContext, subscribe: true }) private course?: CourseSetting;

  protected override willUpdate(): void {
    this.translator.add(strings);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.of || !this.progress) return nothing;
    const { t, lang } = this.translator;
    const view = answersOf(this.of, this.lessons, this.progress);
    return html`<div lang=${lang}>
      ${view.isEmpty ? this.#renderEmpty(view) : this.#renderLead()} ${this.#renderSkills(view)}
      ${this.#renderSection('ratings', t('answers.profile'), view.ratings)}
      ${this.#renderSection('texts', t('answers.texts'), view.texts)}
      ${this.#renderSection('words', t('answers.words'), view.words)}
      ${view.lost.length > 0 ? this.#renderLost(view.lost, this.of.language) : nothing}
    </div>`;
  }

  #renderEmpty({ asks }: AnswersView): TemplateResult {
    return html`<p>${this.translator.t(asks ? 'answers.empty' : 'answers.noQuestions')}</p>`;
  }

  #renderLead(): TemplateResult {
    const { t } = this.translator;
    return html`<div class="lead">
      <p>${t('answers.private')}</p>
      <button
        type="button"
        class="quiet"
        part="print"
        @click=${() => this.dispatchEvent(new PrintEvent())}
      >
        ${t('answers.print')}
      </button>
    </div>`;
  }

  #renderSkills({ skills: kinds, openSkills: open }: AnswersView): unknown {
    if (kinds.length + open.length === 0) return nothing;
    const { t } = this.translator;
    return html`<section aria-labelledby="skills">
      <h3 id="skills">${t('answers.skills')}</h3>
      ${repeat(
        kinds,
        ({ kind }) => kind,
        ({ kind, skills, notYet, lost, lessons }) =>
          html`<h4 class="kind">${t(`answers.skills.${kind}`)}</h4>
            ${skills.length > 0 ? renderSkillList(skills, this.translator) : nothing}
            ${
              notYet.length > 0
                ? html`<details>
                    <summary>${t('answers.notYet', { number: String(notYet.length) })}</summary>
                    ${renderSkillList(notYet, this.translator)}
                  </details>`
                : nothing
            }
            ${
              lost.length > 0
                ? html`<h5>${t('answers.lostSkills')}</h5>
                    ${renderSkillList(lost, this.translator)}`
                : nothing
            }
            ${repeat(
              lessons,
              ({ lesson }) => lesson.id,
              (one) =>
                html`<details class="change">
                  <summary>${t('answers.change', { lesson: one.lesson.title })}</summary>
                  ${this.#renderLesson(one, false)}
                </details>`,
            )}`,
      )}
      ${
        open.length > 0
          ? html`<p class="soft" id="open-skills">${t('answers.openSkills')}</p>
              <ul role="list" class="ways" aria-labelledby="open-skills">
                ${open.map((lesson) => html`<li>${this.#renderWay(lesson, lesson.title)}</li>`)}
              </ul>`
          : nothing
      }
    </section>`;
  }

  #renderSection(id: string, title: string, lessons: readonly LessonAnswers[]): unknown {
    if (lessons.length === 0) return nothing;
    return html`<section aria-labelledby=${id}>
      <h3 id=${id}>${title}</h3>
      ${repeat(
        lessons,
        ({ lesson }) => lesson.id,
        (one) => this.#renderLesson(one),
      )}
    </section>`;
  }

  #renderLesson({ lesson, answers }: LessonAnswers, hasTitle = true): TemplateResult {
    const revise = (event: ResponseReviseEvent) => {
      event.stopPropagation();
      this.dispatchEvent(new AnswerReviseEvent(lesson.id, event.exercise, event.response));
    };
    const erase = (event: AnswerEraseEvent) => {
      event.stopPropagation();
      this.dispatchEvent(new AnswerForgetEvent(lesson.id, event.exercise, event.answer));
    };
    return html`<div class="lesson" @polku-revise=${revise} @polku-erase=${erase}>
      ${hasTitle ? html`<h4 lang=${lesson.language}>${lesson.title}</h4>` : nothing}
      ${repeat(
        answers,
        ({ exercise }) => exercise.id,
        (answer) => html`<div class="answer">${this.#renderAnswer(answer, lesson)}</div>`,
      )}
    </div>`;
  }

  // Nothing asks for it any more, so it is only to be read.
  #renderLost(lost: readonly LostWords[], language: string): TemplateResult {
    const { t, lang } = this.translator;
    return html`<section aria-labelledby="lost">
      <h3 id="lost">${t('answers.lost')}</h3>
      ${lost.map(({ text, t: time }) => {
        const date = answerDate(time, lang);
        return html`<div class="lesson">
          <p class="lost" dir="auto" lang=${language}>${text}</p>
          ${date ? html`<p class="soft">${t('answers.date', { date })}</p>` : nothing}
        </div>`;
      })}
    </section>`;
  }

  #renderAnswer(shown: ShownAnswer, lesson: Lesson): TemplateResult {
    const { exercise, answer, state, view, t: time } = shown;
    const { t, lang } = this.translator;
    if (!view) {
      const text = state === 'open' ? 'answers.open' : 'answers.outdatedRating';
      return html`<div class="prompt" lang=${lesson.language}>
          ${renderTight(exercise.prompt, proseSetting(this.translator, this.course))}
        </div>
        <div class="open">
          <p>${t(text)}</p>
          ${this.#renderWay(lesson)}
        </div>`;
    }
    const date = answerDate(time, lang);
    return html`<polku-exercise .answered=${view}></polku-exercise> ${
        state === 'outdated'
          ? html`<div class="open">
              <p class="soft">
                ${t(answer.kind === 'words' ? 'answers.outdatedWords' : 'answers.outdatedSkills')}
              </p>
              ${this.#renderWay(lesson)}
            </div>`
          : nothing
      }
      ${date ? html`<p class="soft">${t('answers.date', { date })}</p>` : nothing}`;
  }

  #renderWay({ id, title }: Lesson, text?: string): TemplateResult {
    return html`<button
      type="button"
      class="plain"
      part="lesson"
      @click=${() => this.dispatchEvent(new LessonOpenEvent(id))}
    >
      ${text ?? this.translator.t('answers.toLesson', { lesson: title })}
    </button>`;
  }
}

define('polku-answers', PolkuAnswers);

declare global {
  interface HTMLElementTagNameMap {
    'polku-answers': PolkuAnswers;
  }
}
