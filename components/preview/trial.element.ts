import { consume } from '@lit/context';
import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { failureOf } from '../../src/authoring/failure.js';
import type { Trial } from '../../src/authoring/trials.js';
import type { BrokenExercise } from '../../src/course/course.js';
import {
  courseContext,
  settingsContext,
  translatorContext,
  type CourseSetting,
} from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { proseStyles } from '../../src/element/prose.css.js';
import { proseSetting } from '../../src/element/prose.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { ExerciseView } from '../../src/machines/exercise.view.js';
import type { SettingsStore } from '../../src/settings.js';
import '../exercise/exercise.element.js';
import { barStyles } from '../lesson/bar.css.js';
import { renderBar, type BarRequest, type BarView } from '../lesson/bar.js';
import { ExercisePlay } from '../lesson/exercise-play.js';
import '../problem/broken.element.js';
import { TrialRestartEvent } from './requests.js';

const bar: BarView = { action: 'exercise' };

/**
 * One exercise of the preview with the bar that a lesson has below it: answered, checked, tried
 * again and gone on in its place.
 *
 * @tag polku-trial
 */
export class PolkuTrial extends LitElement {
  static override styles = [
    base,
    buttons,
    proseStyles,
    barStyles,
    css`
      .trial {
        container: lesson / inline-size;
      }
      polku-exercise {
        display: block;
      }
      .bar {
        position: static;
        margin-block-start: var(--polku-space-m);
        padding: var(--polku-space-m) 0;
        background: none;
        border: 0;
      }
      .bar:has(.outcome) {
        padding-inline: var(--polku-space-m);
        border-radius: var(--polku-radius);
      }
    `,
  ];

  @property({ attribute: false }) trial?: Trial;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;
  @consume({ context: courseContext, subscribe: true }) private course?: CourseSetting;
  @consume({ context: settingsContext }) private settings!: SettingsStore;

  @query('.under-way') private underWay?: HTMLElement | null;
  /** Why its element could not show it. */
  @state() private failure?: BrokenExercise;

  readonly #play = new ExercisePlay(this, {
    actor: () => this.trial?.actor,
    translator: () => this.translator,
    settings: () => this.settings.getSnapshot().context,
  });
  #isRestarted = false;
  #hadFocus = false;
  #phase?: ExerciseView['phase'];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('trial')) this.failure = undefined;
    this.#hadFocus = this.matches(':focus-within');
  }

  protected override render(): TemplateResult | typeof nothing {
    const broken = this.trial?.failure ?? this.failure;
    if (broken) return html`<polku-broken .broken=${broken}></polku-broken>`;
    const { view } = this.#play;
    if (!view) return nothing;
    const obey = (request: BarRequest) => void this.#play.obey(request);
    const setting = proseSetting(this.translator, this.course);
    return html`<section
      class="trial"
      @keydown=${(event: KeyboardEvent) => this.#play.press(event, bar, obey)}
    >
      <div class="under-way" tabindex="-1" lang=${this.course?.language ?? nothing}>
        <polku-exercise .actor=${this.trial?.actor}></polku-exercise>
      </div>
      ${view.phase === 'settled' ? this.#renderEnd() : renderBar(bar, view, setting, 'nothing', obey)}
    </section>`;
  }

  #renderEnd(): TemplateResult {
    const { t, lang } = this.translator;
    return html`<footer class="bar" lang=${lang}>
      <button class="quiet" part="restart" @click=${() => this.#restart()}>
        ${icon('again')}${t('preview.again')}
      </button>
    </footer>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    void this.#follow(changed.has('trial') && this.#isRestarted);
    if (changed.has('trial')) this.#isRestarted = false;
    const { phase } = this.#play.view ?? {};
    // The button that went on is gone.
    const hasEnded = phase === 'settled' && this.#phase !== phase;
    this.#phase = phase;
    if (hasEnded && this.#hadFocus) this.underWay?.focus({ preventScroll: true });
  }

  #restart(): void {
    this.#isRestarted = true;
    this.dispatchEvent(new TrialRestartEvent());
  }

  // What throws when it is shown must not leave a hole: the box says so.
  async #follow(isFocused: boolean): Promise<void> {
    const { trial } = this;
    const { element } = this.#play;
    try {
      await element?.settledUpdate();
      if (isFocused) element?.focus();
    } catch (reason) {
      if (trial && trial === this.trial) this.failure = failureOf(trial.exercise.type, reason);
    }
  }
}

define('polku-trial', PolkuTrial);

declare global {
  interface HTMLElementTagNameMap {
    'polku-trial': PolkuTrial;
  }
}
