import { html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { shuffled } from '../../course/shuffle.js';
import { announce } from '../../element/announce.js';
import { define } from '../../element/define.js';
import { keepDrafts } from '../../element/draft-keeper.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { AnswerEraseEvent } from '../../element/erase-event.js';
import { listenStrings } from '../../element/listen.strings.js';
import { OwnPrintEvent } from '../../element/print-event.js';
import { renderBlocks } from '../../element/prose.js';
import { Aids } from './aids.controller.js';
import { Clock } from './clock.controller.js';
import { interview, type InterviewSpec } from './interview.js';
import { interviewStyles } from './interview.css.js';
import type { InterviewEvent } from './interview.events.js';
import { responseOf, startInterview, type InterviewActor } from './interview.machine.js';
import { strings } from './interview.strings.js';
import { viewInterview, type InterviewView } from './interview.view.js';
import { modes, type InterviewResponse, type Mode } from './response.js';
import { renderScreen, type Scenery } from './screens.render.js';
import { renderLeaving, renderShelf } from './shelf.render.js';
import type { Stage } from './stage.render.js';
import { strings as shelfStrings } from './shelf.strings.js';
import { strings as dictatingStrings } from './dictating.strings.js';
import { Voice } from './voice.controller.js';

/** Leads through an interview: asks, waits, lets the learner look back, and keeps what was said. */
export class PolkuInterview extends ExerciseElement<InterviewSpec, InterviewResponse> {
  static override styles = [ExerciseElement.styles, interviewStyles];

  protected readonly strings = {
    ...strings,
    ...listenStrings,
    ...shelfStrings,
    ...dictatingStrings,
  };

  @state() private hasClock = false;
  /** The answer that may be about to be deleted. */
  @state() private erasing?: string;
  readonly #clock = new Clock(this);
  readonly #aids = new Aids(this);
  readonly #voice = new Voice(this, {
    spec: () => this.spec,
    id: () => this.exercise.id,
    translator: () => this.translator,
    baseUrl: () => this.setting.baseUrl,
    at: () => this.#view.at,
    send: (event) => this.#send(event),
  });
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
    if (this.locked) return;
    this.#voice.prepare();
    void this.#aids.gatherSkills(this.spec.lang);
  }

  // The response is the truth: where it is another one than the machine's, that starts there.
  protected override willUpdate(): void {
    super.willUpdate();
    const { spec, response } = this;
    // What the machine has just come to comes back as a response a little later.
    const isNews = response !== this.#taken;
    this.#taken = response;
    if (!this.#actor || (isNews && !this.#isAt(response))) {
      this.#actor = startInterview({ spec, response, now: () => Date.now(), newId });
    }
    const { screen } = this.#view;
    const isCounted = this.hasClock && (screen === 'preparing' || screen === 'answering');
    this.#clock.countFor(isCounted ? placeOf(this.#view) : undefined);
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
      <span class="hidden-text" id="stage" lang=${this.translator.lang}>${this.#nameOf(view)}</span>
      ${renderScreen(this.#stageOf(view), this.#scenery)}
    </div>`;
  }

  // What the author says of who asks may take several paragraphs, which read as such.
  protected override renderPrompt(): TemplateResult {
    return html`<div class="prompt" part="prompt">
      ${renderBlocks(this.exercise.prompt, this.setting)}
    </div>`;
  }

  #stageOf(view: InterviewView): Stage {
    const { prepare, answer } = this.spec;
    return {
      view,
      translator: this.translator,
      setting: this.setting,
      language: this.course?.language ?? 'en',
      voice: this.#voice,
      recordings: renderLeaving(this.#voice.shelf, this.#nameOfRecording, this.translator),
      clock: this.#clock.render(view.screen === 'preparing' ? prepare : answer),
      isOver: this.locked,
      send: (event) => this.#send(event),
      erasing: this.erasing,
      askToErase: (id) => this.#askToErase(id),
      erase: (id) => this.#erase(id),
    };
  }

  get #scenery(): Scenery {
    return {
      choosing: {
        prompt: this.renderPrompt(),
        hasClock: this.hasClock,
        setClock: (isOn) => (this.hasClock = isOn),
        start: (mode) => this.#start(mode),
      },
      closing: {
        words: this.#aids.words,
        recordings: renderShelf(this.#voice.shelf, this.#nameOfRecording, this.translator),
        print: () => this.dispatchEvent(new OwnPrintEvent(this.exercise, this.response)),
      },
      skills: this.#aids.skills,
    };
  }

  get #view(): InterviewView {
    return viewInterview(this.#actor!.getSnapshot());
  }

  readonly #nameOfRecording = (key: string): string => {
    const { answer, index } = this.#voice.questionOf(key);
    const { answers, sitting } = this.#view;
    const question = answers.find(({ id }) => id === answer)?.question ?? '';
    const at = (sitting?.order.indexOf(question) ?? -1) + 1;
    const name = this.t('interview.question', { at, count: sitting?.order.length ?? 0 });
    return index === 0 ? name : `${name} (${this.t('interview.followUp')})`;
  };

  #start(mode: Mode): void {
    const keys = this.spec.questions.map(({ key }) => key);
    const seed = this.seed + this.#view.answers.length;
    const order = mode === 'rehearse' ? shuffled(keys.length, seed).map((at) => keys[at]!) : keys;
    this.#send({ type: 'interview.started', mode, order });
  }

  #send(event: InterviewEvent): void {
    const actor = this.#actor;
    if (this.locked || !actor?.getSnapshot().can(event)) return;
    const before = placeOf(this.#view);
    actor.send(event);
    if (placeOf(this.#view) !== before) {
      this.#hasMoved = true;
      this.erasing = undefined;
      this.#voice.hush();
    }
    this.respond(responseOf(actor.getSnapshot().context));
    // A page may be closed at any time: what is answered is kept at once.
    if (event.type === 'question.continued' || event.type === 'answer.ended') keepDrafts();
  }

  // Whoever has come to another screen is there with the focus too; a question is heard at once.
  #arrive(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage')!;
    stage.focus({ preventScroll: true });
    stage.scrollIntoView({ block: 'start', behavior: 'instant' });
    const { screen, at, sitting } = this.#view;
    if (screen === 'closing') void this.#aids.findWords(this.spec, sitting);
    if (screen === 'asked' && at && sitting?.mode !== 'pair') void this.#voice.ask(at.ask);
  }

  #askToErase(id: string | undefined): void {
    const before = this.erasing;
    this.erasing = id;
    void this.updateComplete.then(() => {
      const next = id === undefined ? `[data-erase="${before}"]` : '[data-erase-sure]';
      this.renderRoot.querySelector<HTMLElement>(next)?.focus();
    });
  }

  #erase(id: string): void {
    this.erasing = undefined;
    this.#send({ type: 'answer.erased', id });
    this.dispatchEvent(new AnswerEraseEvent(this.exercise, id));
    announce(this.t('interview.deleted'), this.translator.lang);
  }

  #nameOf({ screen, at, sitting }: InterviewView): string {
    if (!at || screen === 'paused') {
      return this.t(screen === 'closing' ? 'interview.over' : 'interview.ask');
    }
    const values = { at: at.number, count: sitting?.order.length ?? 0 };
    return `${this.t('interview.question', values)}. ${at.ask.plain}`;
  }

  // Enter would end the exercise in the middle of it.
  readonly #press = (event: KeyboardEvent): void => {
    if (!this.locked && event.key === 'Enter' && event.target === event.currentTarget) {
      event.preventDefault();
    }
  };

  #isAt(response: InterviewResponse): boolean {
    const mine = responseOf(this.#actor!.getSnapshot().context);
    return keyOf(this.spec, mine) === keyOf(this.spec, response);
  }
}

function keyOf(spec: InterviewSpec, response: InterviewResponse): string {
  return JSON.stringify(interview.revive(spec, response));
}

function placeOf({ screen, at }: InterviewView): string {
  return `${screen} ${at?.number} ${at?.index}`;
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
