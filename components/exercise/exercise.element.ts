import { consume, type ContextType } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Exercise } from '../../src/course/course.js';
import { announce } from '../../src/element/announce.js';
import { translatorContext } from '../../src/element/contexts.js';
import type { ExerciseElement, ResponseChangeEvent } from '../../src/element/exercise-element.js';
import { define } from '../../src/element/define.js';
import { keepDrafts, keepDraftsSoon } from '../../src/element/draft-keeper.js';
import { SourceController } from '../../src/element/source-controller.js';
import type { ExerciseActor } from '../../src/machines/exercise.machine.js';
import { viewExercise, type ExerciseView } from '../../src/machines/exercise.view.js';
import { loadExerciseElement } from '../../src/session.js';

/** Milliseconds until it is tried once more to load an exercise. */
const again = 2_000;

/** What is shown: an exercise, and the try at it that is under way. */
interface Shown {
  readonly exercise: Exercise;
  readonly actor?: ExerciseActor | undefined;
}

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

  @consume({ context: translatorContext, subscribe: true })
  private translator?: ContextType<typeof translatorContext>;

  @state() private shown?: ExerciseElement<unknown, unknown>;
  /** It could not be loaded yet. */
  @state() private isLate = false;
  #of?: Shown;
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

  override connectedCallback(): void {
    super.connectedCallback();
    // What was still to be loaded when it was taken away is to be loaded again.
    if (this.hasUpdated) this.requestUpdate();
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
    if (this.shown || !this.isLate || !this.translator) return html`${this.shown ?? nothing}`;
    return html`<p lang=${this.translator.lang}>${this.translator.t('loading.again')}</p>`;
  }

  // Another exercise, or another try at it, gets an element of its own: what one was in the middle
  // of is not its. One that has just been answered keeps the element that it was answered in.
  #isAnother({ exercise }: ExerciseView): boolean {
    const { actor } = this;
    return exercise !== this.#of?.exercise || (actor !== undefined && actor !== this.#of.actor);
  }

  async #load(exercise: Exercise): Promise<void> {
    keepDrafts();
    const of = { exercise, actor: this.actor };
    this.#of = of;
    this.shown = undefined;
    this.isLate = false;
    const tag = await this.#tagOf(of);
    const view = this.view;
    if (tag === undefined || this.#of !== of || !view) return;
    const element = document.createElement(tag) as ExerciseElement<unknown, unknown>;
    Object.assign(element, propertiesOf(view));
    element.addEventListener('polku-response', this.#take);
    this.shown = element;
    await this.updateComplete;
    await element.updateComplete;
    this.dispatchEvent(new Event('polku-exercise-shown', { bubbles: true, composed: true }));
  }

  // The network may be gone for a while: the lesson waits for it instead of ending here.
  async #tagOf(of: Shown): Promise<string | undefined> {
    while (this.#of === of) {
      try {
        return await loadExerciseElement(of.exercise.type);
      } catch {
        this.#tellLate();
        await new Promise((resolve) => setTimeout(resolve, again));
        if (this.#of === of && !this.isConnected) this.#of = undefined;
      }
    }
    return undefined;
  }

  #tellLate(): void {
    if (this.isLate || !this.isConnected) return;
    this.isLate = true;
    if (this.translator) announce(this.translator.t('loading.again'), this.translator.lang);
  }

  readonly #take = (event: ResponseChangeEvent): void => {
    event.stopPropagation();
    this.actor?.send({ type: 'answer.changed', response: event.response });
    keepDraftsSoon();
  };
}

function propertiesOf(view: ExerciseView) {
  const { exercise, response, grade, seed, locked, revisable, hinted, phase } = view;
  const explained = phase === 'settled';
  return { exercise, response, grade, seed, locked, revisable, hinted, explained };
}

define('polku-exercise', PolkuExercise);

declare global {
  interface HTMLElementTagNameMap {
    'polku-exercise': PolkuExercise;
  }
}
