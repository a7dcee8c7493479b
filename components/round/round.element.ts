import { ContextProvider, consume } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { announce } from '../../src/element/announce.js';
import {
  courseContext,
  translatorContext,
  type CourseSetting,
} from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { proseStyles } from '../../src/element/prose.css.js';
import { proseSetting } from '../../src/element/prose.js';
import { SourceController } from '../../src/element/source-controller.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { ExerciseActor } from '../../src/machines/exercise.machine.js';
import { viewExercise, type ExerciseView } from '../../src/machines/exercise.view.js';
import type { RoundActor } from '../../src/machines/round.machine.js';
import { viewRound, type RoundView } from '../../src/machines/round.view.js';
import type { Saving } from '../../src/machines/session.view.js';
import '../exercise/exercise.element.js';
import type { PolkuExercise } from '../exercise/exercise.element.js';
import { barStyles } from '../lesson/bar.css.js';
import { mainRequest, renderBar, type BarRequest, type BarView } from '../lesson/bar.js';
import { keyMeaning } from '../lesson/keys.js';
import { lessonStyles } from '../lesson/lesson.css.js';
import { bringToTop } from '../lesson/scroll.js';
import { renderTop } from '../lesson/top.js';
import { savingStyles } from '../saving/saving.js';
import { strings } from './round.strings.js';

/**
 * Asks a round of cards, one question on the screen at a time: a lesson's drill, or a review.
 *
 * @tag polku-round
 */
export class PolkuRound extends LitElement {
  static override styles = [base, buttons, proseStyles, lessonStyles, barStyles, savingStyles];

  @property({ attribute: false }) actor?: RoundActor;
  @property({ attribute: false }) saving: Saving = 'saved';

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @consume({ context: courseContext, subscribe: true }) private course?: CourseSetting;

  @query('polku-exercise') private exercise?: PolkuExercise | null;
  @query('.step-title') private heading?: HTMLElement | null;

  readonly #round = new SourceController(this, () => this.actor);
  readonly #exercise = new SourceController(this, () => this.#exerciseActor());
  // A review may ask cards of other courses than the one around it.
  readonly #courses = new ContextProvider(this, { context: courseContext });
  #place = -1;
  #outcome?: string;

  protected override willUpdate(): void {
    this.translator.add(strings);
    const setting = this.#view()?.question?.setting;
    if (!setting || setting === this.#courses.value) return;
    this.#courses.setValue({ ...this.course, ...setting });
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.#view();
    if (!view?.question) return nothing;
    const { t, lang } = this.translator;
    const exercise = this.#exerciseView();
    const left = (this.actor?.getSnapshot().context.queue.length ?? 0) - 1;
    const top = {
      title: t('round.title'),
      progress: view.progress,
      progressText: t('round.progress', { count: left + 1 }),
      closeText: t('round.close'),
    };
    const close = () => this.actor?.send({ type: 'round.ended' });
    return html`<section
      class="lesson"
      aria-label=${t('round.title')}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, exercise)}
    >
      ${renderTop(top, this.translator, { close, lookBack: () => undefined })}
      <div class="page">
        <h3 class="step-title" tabindex="-1" lang=${lang}>${this.#titleOf(view)}</h3>
        <div class="under-way" lang=${view.question.setting.language}>
          <polku-exercise .actor=${this.#exerciseActor()}></polku-exercise>
        </div>
      </div>
      ${renderBar(bar, exercise, this.#setting(), this.saving, (request) => this.#obey(request))}
    </section>`;
  }

  protected override updated(_: PropertyValues): void {
    this.#tellOutcome();
    const place = this.#view()?.place ?? -1;
    if (place === this.#place) return;
    this.#place = place;
    void this.#showPlace();
  }

  // Each question is new: it comes into sight, and what asks it is read out first.
  async #showPlace(): Promise<void> {
    await this.exercise?.settledUpdate();
    this.heading?.focus({ preventScroll: true });
    bringToTop(this, true);
  }

  #tellOutcome(): void {
    const outcome = this.#exerciseView()?.outcome;
    if (outcome === this.#outcome) return;
    this.#outcome = outcome;
    if (outcome) announce(this.translator.t(`outcome.${outcome}`), this.translator.lang);
  }

  #titleOf({ question, again }: RoundView): string {
    const { t } = this.translator;
    const ask = t(`round.ask.${question?.ask ?? 'exercise'}`);
    return again ? `${t('round.again')}: ${ask}` : ask;
  }

  #onKey(event: KeyboardEvent, exercise: ExerciseView | undefined): void {
    const meaning = keyMeaning(event);
    if (meaning === 'main') {
      event.preventDefault();
      this.#obey(mainRequest(bar, exercise));
    } else if (meaning !== undefined && this.exercise?.pick(meaning)) {
      event.preventDefault();
    }
  }

  #obey(request: BarRequest): void {
    const exercise = this.#exerciseActor();
    switch (request) {
      case 'check':
        if (this.#exerciseView()?.canCheck) return exercise?.send({ type: 'answer.checked' });
        return announce(this.translator.t('action.answerFirst'), this.translator.lang);
      case 'go-on':
        return exercise?.send({ type: 'exercise.continued' });
      case 'hint':
        return exercise?.send({ type: 'hint.opened' });
      case 'retry':
        exercise?.send({ type: 'attempt.retried' });
        return void this.updateComplete.then(() => this.exercise?.focus());
      default:
        return;
    }
  }

  #view(): RoundView | undefined {
    const snapshot = this.#round.snapshot;
    return snapshot && viewRound(snapshot);
  }

  #exerciseActor(): ExerciseActor | undefined {
    return this.actor?.getSnapshot().children.exercise;
  }

  #exerciseView(): ExerciseView | undefined {
    const snapshot = this.#exercise.snapshot;
    return snapshot && viewExercise(snapshot);
  }

  #setting() {
    return proseSetting(this.translator, this.#courses.value);
  }
}

const bar: BarView = { action: 'exercise' };

define('polku-round', PolkuRound);

declare global {
  interface HTMLElementTagNameMap {
    'polku-round': PolkuRound;
  }
}
