import { ContextProvider, consume } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import {
  courseContext,
  settingsContext,
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
import type { RoundActor } from '../../src/machines/round.machine.js';
import type { Question } from '../../src/machines/round.run.js';
import { viewRound, type RoundView } from '../../src/machines/round.view.js';
import type { SettingsStore } from '../../src/settings.js';
import type { Saving } from '../../src/machines/session.view.js';
import '../exercise/exercise.element.js';
import { barStyles } from '../lesson/bar.css.js';
import { renderBar, type BarRequest, type BarView } from '../lesson/bar.js';
import { ExercisePlay } from '../lesson/exercise-play.js';
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
  @consume({ context: settingsContext }) private settings!: SettingsStore;

  @query('.step-title') private heading?: HTMLElement | null;

  readonly #round = new SourceController(this, () => this.actor);
  readonly #play = new ExercisePlay(this, {
    actor: () => this.#exerciseActor(),
    translator: () => this.translator,
    settings: () => this.settings.getSnapshot().context,
  });
  // A review may ask cards of other courses than the one around it.
  readonly #courses = new ContextProvider(this, { context: courseContext });
  #place = -1;
  #asked?: Question;

  protected override willUpdate(): void {
    this.translator.add(strings);
    const question = this.#view()?.question;
    if (!question || question === this.#asked) return;
    this.#asked = question;
    this.#courses.setValue({ ...this.course, ...question.setting });
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.#view();
    if (!view?.question) return nothing;
    const { t, lang } = this.translator;
    const obey = (request: BarRequest) => void this.#play.obey(request);
    const top = {
      title: t('round.title'),
      progress: view.progress,
      progressText: t('round.progress', { count: view.left }),
      closeText: t('round.close'),
    };
    const close = () => this.actor?.send({ type: 'round.ended' });
    return html`<section
      class="lesson"
      aria-label=${t('round.title')}
      @keydown=${(event: KeyboardEvent) => this.#play.press(event, bar, obey)}
    >
      ${renderTop(top, this.translator, { close, lookBack: () => undefined })}
      <div class="page">
        <h3 class="step-title" tabindex="-1" lang=${lang}>${this.#titleOf(view)}</h3>
        <div class="under-way" tabindex="-1" lang=${view.question.setting.language}>
          <polku-exercise .actor=${this.#exerciseActor()}></polku-exercise>
        </div>
      </div>
      ${renderBar(bar, this.#play.view, this.#setting(), this.saving, obey)}
    </section>`;
  }

  protected override updated(_: PropertyValues): void {
    const place = this.#view()?.place ?? -1;
    if (place === this.#place) return;
    this.#place = place;
    void this.#showPlace();
  }

  // Each question is new: it comes into sight, and what asks it is read out first.
  async #showPlace(): Promise<void> {
    await this.#play.element?.settledUpdate();
    this.heading?.focus({ preventScroll: true });
    bringToTop(this, true);
  }

  #titleOf({ question, again }: RoundView): string {
    const { t } = this.translator;
    const ask = t(`round.ask.${question?.ask ?? 'exercise'}`);
    return again ? `${t('round.again')}: ${ask}` : ask;
  }

  #view(): RoundView | undefined {
    const snapshot = this.#round.snapshot;
    return snapshot && viewRound(snapshot);
  }

  #exerciseActor(): ExerciseActor | undefined {
    return this.actor?.getSnapshot().children.exercise;
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
