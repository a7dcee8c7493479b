import type { LitElement, ReactiveController } from 'lit';
import { announce } from '../../src/element/announce.js';
import { SourceController } from '../../src/element/source-controller.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { ExerciseActor } from '../../src/machines/exercise.machine.js';
import { viewExercise, type ExerciseView } from '../../src/machines/exercise.view.js';
import type { Settings } from '../../src/settings.js';
import type { PolkuExercise } from '../exercise/exercise.element.js';
import { mainRequest, type BarRequest, type BarView } from './bar.js';
import { keyMeaning } from './keys.js';
import { keepAbove } from './scroll.js';

/** What plays an exercise needs from who shows it: an `.under-way` with it, and a `.bar` below. */
export interface ExerciseStage {
  readonly actor: () => ExerciseActor | undefined;
  readonly translator: () => Translator;
  readonly settings: () => Settings;
}

/** Plays the exercise under way: what the bar and the keys ask of it, and how it turned out. */
export class ExercisePlay implements ReactiveController {
  readonly #host: LitElement;
  readonly #stage: ExerciseStage;
  readonly #exercise: SourceController<ReturnType<ExerciseActor['getSnapshot']>>;
  #outcome?: string;

  constructor(host: LitElement, stage: ExerciseStage) {
    this.#host = host;
    this.#stage = stage;
    this.#exercise = new SourceController(host, stage.actor);
    host.addController(this);
  }

  get view(): ExerciseView | undefined {
    const snapshot = this.#exercise.snapshot;
    return snapshot && viewExercise(snapshot);
  }

  /** The element that shows it. */
  get element(): PolkuExercise | null {
    return this.#underWay?.querySelector('polku-exercise') ?? null;
  }

  /** Whether nothing may move. */
  get isCalm(): boolean {
    return this.#stage.settings().motion === 'less';
  }

  /** Does what the bar asks of the exercise; false if it is not for the exercise to do. */
  obey(request: BarRequest): boolean {
    const exercise = this.#stage.actor();
    switch (request) {
      case 'check':
        if (this.view?.canCheck) exercise?.send({ type: 'answer.checked' });
        else this.#announce('action.answerFirst');
        return true;
      case 'go-on':
        exercise?.send({ type: 'exercise.continued' });
        return true;
      case 'retry':
        exercise?.send({ type: 'attempt.retried' });
        void this.#whenShown(() => this.element?.focus());
        return true;
      case 'hint':
        exercise?.send({ type: 'hint.opened' });
        void this.#whenShown(() => this.#underWay?.focus());
        return true;
      default:
        return false;
    }
  }

  /** Enter is what the bar calls for, and a number picks an option. */
  press(event: KeyboardEvent, bar: BarView, obey: (request: BarRequest) => void): void {
    const meaning = keyMeaning(event);
    if (meaning === 'main') {
      event.preventDefault();
      obey(mainRequest(bar, this.view));
    } else if (meaning !== undefined && this.element?.pick(meaning)) {
      event.preventDefault();
    }
  }

  hostUpdated(): void {
    const outcome = this.view?.outcome;
    if (outcome === this.#outcome) return;
    this.#outcome = outcome;
    if (!outcome) return;
    this.#announce(`outcome.${outcome}`);
    void this.#keepInSight();
    if (!this.#stage.settings().sound) return;
    const isKind = outcome === 'right' || outcome === 'almost';
    void import('../../src/element/chime.js').then(({ chime }) => chime(isKind));
  }

  #announce(key: string): void {
    const { t, lang } = this.#stage.translator();
    announce(t(key), lang);
  }

  async #keepInSight(): Promise<void> {
    const bar = this.#host.renderRoot.querySelector<HTMLElement>('.bar');
    const underWay = this.#underWay;
    await this.element?.settledUpdate();
    if (bar && underWay) keepAbove(underWay, bar, this.isCalm);
  }

  async #whenShown(act: () => void): Promise<void> {
    await this.#host.updateComplete;
    await this.element?.settledUpdate();
    act();
  }

  get #underWay(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.under-way');
  }
}
