import { consume } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import {
  courseContext,
  settingsContext,
  translatorContext,
  type CourseSetting,
} from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { DraftKeeper } from '../../src/element/draft-keeper.js';
import type { AnswerEraseEvent } from '../../src/element/erase-event.js';
import type { ResponseReviseEvent } from '../../src/element/exercise-element.js';
import { proseStyles } from '../../src/element/prose.css.js';
import { proseSetting, renderBlocks, renderInlines } from '../../src/element/prose.js';
import { SourceController } from '../../src/element/source-controller.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { ExerciseActor } from '../../src/machines/exercise.machine.js';
import type { LessonActor } from '../../src/machines/lesson.machine.js';
import { viewLesson, type LessonView, type ShownPart } from '../../src/machines/lesson.view.js';
import type { SettingsStore } from '../../src/settings.js';
import type { Saving } from '../../src/machines/session.view.js';
import { LessonCloseEvent } from '../course/requests.js';
import '../exercise/exercise.element.js';
import { renderBar, type BarRequest } from './bar.js';
import { barStyles } from './bar.css.js';
import { savingStyles } from '../saving/saving.js';
import { ExercisePlay } from './exercise-play.js';
import { barOf, topOf } from './frame.js';
import { lessonStyles } from './lesson.css.js';
import { renderTop } from './top.js';
import { bringToTop } from './scroll.js';

/** What stands between two parts of a lesson: most of a lesson does without it. */
export const loadInterlude = () => import('../interlude/interlude.element.js');

/**
 * Plays one lesson: a thin line of progress on top, the step, and one action at the bottom.
 *
 * @tag polku-lesson
 */
export class PolkuLesson extends LitElement {
  static override styles = [base, buttons, proseStyles, lessonStyles, barStyles, savingStyles];

  @property({ attribute: false }) actor?: LessonActor;
  @property({ attribute: false }) saving: Saving = 'saved';
  /** Whether the learner has asked for this lesson: then what is new takes the focus. */
  @property({ attribute: false }) takesFocus = false;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @consume({ context: courseContext, subscribe: true }) private course?: CourseSetting;
  @consume({ context: settingsContext }) private settings!: SettingsStore;

  @query('.step-title, polku-interlude') private heading?: HTMLElement | null;
  @query('.answered:last-of-type') private answered?: HTMLElement | null;
  @query('.under-way') private underWay?: HTMLElement | null;

  readonly #lesson = new SourceController(this, () => this.actor);
  readonly #play = new ExercisePlay(this, {
    actor: () => this.#exerciseActor(),
    translator: () => this.translator,
    settings: () => this.settings.getSnapshot().context,
  });
  #place = '';
  #step = -1;

  constructor() {
    super();
    new DraftKeeper(this, () => this.#exerciseActor()?.send({ type: 'draft.kept' }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.#view();
    if (!view) return nothing;
    const bar = barOf(view, this.translator);
    const obey = (request: BarRequest) => this.#obey(request);
    return html`<section
      class="lesson"
      aria-label=${view.title}
      @keydown=${(event: KeyboardEvent) => this.#play.press(event, bar, obey)}
    >
      ${renderTop(topOf(view, this.translator), this.translator, this.#topRequests)}
      <div class="page" lang=${view.language}>
        ${isInterlude(view) ? this.#renderInterlude(view) : this.#renderStep(view)}
      </div>
      ${renderBar(bar, this.#play.view, this.#setting(), this.saving, obey)}
    </section>`;
  }

  protected override updated(changed: PropertyValues): void {
    const view = this.#view();
    if (!view) return;
    const moved = view.place !== this.#place;
    const first = this.#place === '' || changed.has('actor');
    const newStep = view.step !== this.#step;
    this.#place = view.place;
    this.#step = view.step;
    const fromTop = first || newStep || view.phase !== 'steps';
    if (moved && (!first || this.takesFocus)) void this.#showPlace(fromTop);
  }

  // What is new comes into sight and takes the focus; the reader's place is never lost to a
  // button that is gone.
  async #showPlace(fromTop: boolean): Promise<void> {
    await this.#play.element?.settledUpdate();
    const target = fromTop ? this.heading : (this.underWay ?? this.answered ?? this.heading);
    if (!target) return;
    target.focus({ preventScroll: true });
    // After the last exercise of a step, what is new stands below it.
    const shown = target === this.answered ? (target.nextElementSibling ?? target) : target;
    bringToTop(fromTop ? this : shown, fromTop || this.#play.isCalm);
  }

  readonly #topRequests = {
    close: () => void this.dispatchEvent(new LessonCloseEvent()),
    lookBack: (step: number) => this.actor?.send({ type: 'step.looked', step }),
  };

  #renderStep(view: LessonView): TemplateResult {
    const { t, lang } = this.translator;
    const again = view.phase === 'again';
    const title = again
      ? html`<span lang=${lang}>${t('lesson.again')}</span>`
      : view.stepTitle.length > 0
        ? renderInlines(view.stepTitle, this.#setting())
        : view.title;
    return html`<h3 class="step-title ${view.stepTitle.length ? '' : 'opening'}" tabindex="-1">
        ${title}
      </h3>
      ${view.parts.map((part) => this.#renderPart(part))}`;
  }

  #renderInterlude(view: LessonView): TemplateResult {
    void loadInterlude().catch(() => undefined);
    return html`<polku-interlude .view=${view}></polku-interlude>`;
  }

  #renderPart(part: ShownPart): unknown {
    switch (part.kind) {
      case 'shown-exercise':
        return html`<div class=${part.answered ? 'answered' : 'under-way'} tabindex="-1">
          <polku-exercise
            .actor=${part.answered ? undefined : this.#exerciseActor()}
            .answered=${part.answered}
            @polku-revise=${this.#revise}
            @polku-erase=${this.#erase}
          ></polku-exercise>
        </div>`;
      case 'broken':
        void import('../problem/broken.element.js');
        return html`<polku-broken .broken=${part}></polku-broken>`;
      default:
        return renderBlocks([part], this.#setting());
    }
  }

  readonly #revise = (event: ResponseReviseEvent): void => {
    event.stopPropagation();
    const { exercise, response } = event;
    const { id: item, fingerprint } = exercise;
    const attempt = { item, fingerprint, response, revised: true, took: 0 } as const;
    this.actor?.send({ type: 'attempt.made', attempt });
  };

  readonly #erase = (event: AnswerEraseEvent): void => {
    event.stopPropagation();
    const { exercise, answer } = event;
    this.actor?.send({ type: 'answer.erased', item: exercise.id, answer });
  };

  #obey(request: BarRequest): void {
    if (this.#play.obey(request)) return;
    switch (request) {
      case 'continue':
        return this.actor?.send({ type: 'step.continued' });
      case 'return':
        return this.actor?.send({ type: 'step.returned' });
      case 'skip':
        return this.actor?.send({ type: 'drill.skipped' });
      default:
    }
  }

  #view(): LessonView | undefined {
    const snapshot = this.#lesson.snapshot;
    return snapshot && viewLesson(snapshot);
  }

  #exerciseActor(): ExerciseActor | undefined {
    return this.actor?.getSnapshot().children.exercise;
  }

  #setting() {
    return proseSetting(this.translator, this.course);
  }
}

function isInterlude({ phase, lookingBack }: LessonView): boolean {
  return !lookingBack && (phase === 'before-again' || phase === 'before-drill');
}

define('polku-lesson', PolkuLesson);

declare global {
  interface HTMLElementTagNameMap {
    'polku-lesson': PolkuLesson;
  }
}
