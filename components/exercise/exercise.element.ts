import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Exercise } from '../../src/course/course.js';
import type { ExerciseElement, ResponseChangeEvent } from '../../src/element/exercise-element.js';
import { define } from '../../src/element/define.js';
import { SourceController } from '../../src/element/source-controller.js';
import type { ExerciseActor } from '../../src/machines/exercise.machine.js';
import { viewExercise, type ExerciseView } from '../../src/machines/exercise.view.js';
import { loadExerciseElement } from '../../src/session.js';

/**
 * Plays one exercise: binds its actor to the element of its type. It has no buttons of its own:
 * who embeds it offers checking and going on.
 *
 * @tag polku-exercise
 */
export class PolkuExercise extends LitElement {
  /** The exercise under way. */
  @property({ attribute: false }) actor?: ExerciseActor;
  /** Instead of an actor: an exercise that was answered before. */
  @property({ attribute: false }) answered?: ExerciseView;

  @state() private shown?: ExerciseElement<unknown, unknown>;
  #of?: { readonly exercise: Exercise; readonly actor?: ExerciseActor };
  #loading?: Promise<void>;
  readonly #source = new SourceController(this, () => this.actor);

  get view(): ExerciseView | undefined {
    const snapshot = this.#source.snapshot;
    return snapshot ? viewExercise(snapshot) : this.answered;
  }

  /** Answers with a number key; false if that means nothing here. */
  pick(n: number): boolean {
    return this.shown?.pick(n) ?? false;
  }

  /** Resolves when the exercise is there and shows its present state. */
  async settledUpdate(): Promise<void> {
    await this.updateComplete;
    await this.#loading;
    await this.shown?.updateComplete;
  }

  override focus(options?: FocusOptions): void {
    this.shown?.focus(options);
  }

  protected override createRenderRoot(): HTMLElement {
    // No shadow root: the exercise's own one is where labels and controls stand together.
    return this;
  }

  protected override willUpdate(_: PropertyValues): void {
    const view = this.view;
    if (!view) return;
    if (this.#isAnother(view)) this.#loading = this.#load(view.exercise);
    if (this.shown) Object.assign(this.shown, propertiesOf(view));
  }

  protected override render(): TemplateResult {
    return html`${this.shown ?? nothing}`;
  }

  // Another exercise, or another try at it, gets an element of its own: what one was in the middle
  // of is not its. One that has just been answered keeps the element that it was answered in.
  #isAnother({ exercise }: ExerciseView): boolean {
    const { actor } = this;
    return exercise !== this.#of?.exercise || (actor !== undefined && actor !== this.#of.actor);
  }

  async #load(exercise: Exercise): Promise<void> {
    const of = { exercise, actor: this.actor };
    this.#of = of;
    this.shown = undefined;
    const tag = await untilThere(() => loadExerciseElement(exercise.type));
    const view = this.view;
    if (this.#of !== of || !view) return;
    const element = document.createElement(tag) as ExerciseElement<unknown, unknown>;
    Object.assign(element, propertiesOf(view));
    element.addEventListener('polku-response', this.#take);
    this.shown = element;
    await this.updateComplete;
    await element.updateComplete;
    this.dispatchEvent(new Event('polku-exercise-shown', { bubbles: true, composed: true }));
  }

  readonly #take = (event: ResponseChangeEvent): void => {
    event.stopPropagation();
    this.actor?.send({ type: 'answer.changed', response: event.response });
  };
}

function propertiesOf(view: ExerciseView) {
  const { exercise, response, grade, seed, locked, hinted, phase } = view;
  return { exercise, response, grade, seed, locked, hinted, explained: phase === 'settled' };
}

// The network may be gone for a while: the lesson waits for it instead of ending here.
async function untilThere<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
  }
}

define('polku-exercise', PolkuExercise);

declare global {
  interface HTMLElementTagNameMap {
    'polku-exercise': PolkuExercise;
  }
}
