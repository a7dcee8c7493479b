import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { shuffled } from '../../course/shuffle.js';
import { announce } from '../../element/announce.js';
import { define } from '../../element/define.js';
import { keepDrafts } from '../../element/draft-keeper.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { renderBlocks } from '../../element/prose.js';
import { addStyles } from '../late-styles.render.js';
import { interview, type InterviewSpec } from './interview.js';
import { interviewStyles } from './interview.css.js';
import type { InterviewEvent } from './interview.events.js';
import { responseOf, startInterview, type InterviewActor } from './interview.machine.js';
import { strings } from './interview.strings.js';
import { sceneName } from './scene-name.view.js';
import { placeOf, viewInterview, type InterviewView } from './interview.view.js';
import { goneFrom, modes, type InterviewResponse, type Mode } from './response.js';
import { withoutAnswer } from './sitting.js';
import type { Scenes } from './scenes.controller.js';
import type { Frame } from './stage.render.js';
import { renderDeclined, renderPaused, renderWelcome, type Choosing } from './welcome.render.js';

/**
 * Leads through an interview: asks, waits, lets the learner look back, and keeps what was said. All
 * but its beginning comes a moment later.
 */
export class PolkuInterview extends ExerciseElement<InterviewSpec, InterviewResponse> {
  static override styles = [ExerciseElement.styles, interviewStyles];

  protected strings: Readonly<Record<string, string>> = strings;

  @state() private hasClock = false;
  @state() private scenes?: Scenes;
  /** What comes after the beginning could not be loaded. */
  @state() private isLate = false;
  #actor?: InterviewActor;
  #taken?: InterviewResponse;
  #hasMoved = false;

  override pick(n: number): boolean {
    const mode = modes[n - 1];
    if (this.locked || !mode || this.#view.screen !== 'welcome') return false;
    this.#start(mode);
    return true;
  }

  protected override firstUpdated(): void {
    void this.#loadScenes();
  }

  // The response is the truth: where it is another one than the machine's, that starts there.
  protected override willUpdate(): void {
    super.willUpdate();
    const { spec, response } = this;
    // What the machine has just come to comes back as a response a little later.
    const isNews = response !== this.#taken;
    this.#taken = response;
    if (!this.#actor || (isNews && !this.#follows(response))) {
      this.#actor = startInterview({ spec, response, now: () => Date.now(), newId });
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#hasMoved || !changed.has('response')) return;
    this.#hasMoved = false;
    this.#arrive();
  }

  protected override renderAnswer(): TemplateResult {
    const view = this.#view;
    return html`<div
      class="stage ${view.screen}"
      part="stage"
      role="group"
      tabindex="-1"
      data-start
      aria-labelledby="stage"
      @keydown=${this.#press}
    >
      <span class="hidden-text" id="stage" lang=${this.translator.lang}
        >${sceneName(view, (...text) => this.t(...text))}</span
      >
      ${this.#renderScreen(view)}
      ${this.isLate ? html`<p class="fine" lang=${this.translator.lang}>${this.t('interview.late')}</p>` : nothing}
    </div>`;
  }

  // What the author says of who asks may take several paragraphs, which read as such.
  protected override renderPrompt(): TemplateResult {
    return html`<div class="prompt" part="prompt">
      ${renderBlocks(this.exercise.prompt, this.setting)}
    </div>`;
  }

  #renderScreen(view: InterviewView): unknown {
    const { translator, locked } = this;
    const frame: Frame = {
      ...{ view, translator, isOver: locked },
      send: (event) => this.#send(event),
    };
    const scene = this.scenes?.render();
    if (view.screen === 'declined') return html`${renderDeclined(frame)} ${scene}`;
    if (locked) return scene;
    switch (view.screen) {
      case 'welcome':
        return renderWelcome(frame, this.#choosingWith(scene));
      case 'paused':
        return renderPaused(frame);
      default:
        return scene;
    }
  }

  #choosingWith(earlier: unknown): Choosing {
    return {
      prompt: this.renderPrompt(),
      hasClock: this.hasClock,
      setClock: (isOn) => (this.hasClock = isOn),
      start: (mode) => this.#start(mode),
      earlier,
    };
  }

  get #view(): InterviewView {
    return viewInterview(this.#actor!.getSnapshot());
  }

  #start(mode: Mode): void {
    const keys = this.spec.questions.map(({ key }) => key);
    const seed = this.seed + this.#view.answers.length;
    const order = mode === 'rehearse' ? shuffled(keys.length, seed).map((at) => keys[at]!) : keys;
    this.#send({ type: 'interview.started', mode, order });
  }

  #send(event: InterviewEvent): void {
    const actor = this.#actor;
    if (this.locked || !actor?.getSnapshot().can(event)) return;
    // Whoever leaves it out needs none of them.
    if (!this.scenes && event.type !== 'interview.declined') {
      void this.#loadScenes().then((hasCome) => hasCome && this.#send(event));
      return;
    }
    const place = placeOf(this.#view);
    const before = responseOf(actor.getSnapshot().context);
    actor.send(event);
    const after = responseOf(actor.getSnapshot().context);
    const hasMoved = placeOf(this.#view) !== place;
    if (hasMoved) {
      this.#hasMoved = true;
      this.scenes?.leave();
    }
    this.respond(after);
    // The log has all that was ever kept of it.
    this.scenes?.letGo(goneFrom(before, after));
    // A page may be closed at any time, and what is begun to be kept then comes too late.
    if (hasMoved) keepDrafts();
  }

  // Whoever has come to another screen is there with the focus too; a question is heard at once.
  #arrive(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage')!;
    stage.focus({ preventScroll: true });
    stage.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.scenes?.arrive();
  }

  async #loadScenes(): Promise<boolean> {
    try {
      const { Scenes, strings: more, styles } = await import('./scenes.controller.js');
      this.isLate = false;
      if (this.scenes) return true;
      for (const style of styles) addStyles(this, style);
      this.strings = { ...strings, ...more };
      this.scenes = new Scenes(this, {
        exercise: () => this.exercise,
        response: () => this.response,
        setting: () => this.setting,
        language: () => this.course?.language ?? 'en',
        view: () => this.#view,
        hasClock: () => this.hasClock,
        isOver: () => this.locked,
        send: (event) => this.#send(event),
      });
      return true;
    } catch {
      this.isLate = true;
      announce(this.t('interview.late'), this.translator.lang);
      return false;
    }
  }

  // Enter would end the exercise in the middle of it.
  readonly #press = (event: KeyboardEvent): void => {
    if (!this.locked && event.key === 'Enter' && event.target === event.currentTarget) {
      event.preventDefault();
    }
  };

  /** Whether the machine is there, once it has forgotten what was deleted elsewhere. */
  #follows(response: InterviewResponse): boolean {
    const mine = responseOf(this.#actor!.getSnapshot().context);
    const gone = goneFrom(mine, response);
    const rest = gone.reduce(withoutAnswer, mine);
    if (keyOf(this.spec, rest) !== keyOf(this.spec, response)) return false;
    for (const id of gone) this.#actor!.send({ type: 'answer.erased', id });
    this.scenes?.forget(gone);
    return true;
  }
}

function keyOf(spec: InterviewSpec, response: InterviewResponse): string {
  return JSON.stringify(interview.revive(spec, response));
}

function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
}

define('polku-interview', PolkuInterview);

declare global {
  interface HTMLElementTagNameMap {
    'polku-interview': PolkuInterview;
  }
}
