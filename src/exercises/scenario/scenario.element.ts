import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { announce } from '../../element/announce.js';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { icon } from '../../element/first-icons.js';
import { renderBlocks } from '../../element/prose.js';
import { scenarioStyles } from './scenario.css.js';
import { startScenario, type ScenarioActor, type ScenarioEvent } from './scenario.machine.js';
import type { ScenarioResponse, ScenarioSpec } from './scenario.js';
import { strings } from './scenario.strings.js';
import { viewScenario, type ScenarioView, type Stop } from './scenario.view.js';

/** Shows a story section by section: what came of the last choice, what happens, what to do. */
export class PolkuScenario extends ExerciseElement<ScenarioSpec, ScenarioResponse> {
  static override styles = [ExerciseElement.styles, scenarioStyles];

  protected readonly strings = strings;

  #actor?: ScenarioActor;
  #hasMoved = false;

  override pick(n: number): boolean {
    const offer = this.#view.offers[n - 1];
    return offer !== undefined && this.#send({ type: 'choice.taken', choice: offer.choice });
  }

  // The response is the truth: where it is another one than the story's, the story starts there.
  protected override willUpdate(): void {
    super.willUpdate();
    if (this.#isAt(this.#shown)) return;
    this.#actor = startScenario(this.spec.sections, this.#shown);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#hasMoved || !changed.has('response')) return;
    this.#hasMoved = false;
    const scene = this.renderRoot.querySelector<HTMLElement>('.scene')!;
    scene.focus({ preventScroll: true });
    scene.firstElementChild?.scrollIntoView({ block: 'nearest' });
    const duration = parseFloat(getComputedStyle(this).getPropertyValue('--polku-motion'));
    if (duration > 0) scene.animate({ opacity: [0, 1], translate: ['0 6px', '0'] }, duration);
    this.#announce();
  }

  protected override renderAnswer(): TemplateResult {
    const view = this.#view;
    const { section, stops, isEnding } = view;
    const last = stops.at(-1);
    // The way is near when it has begun.
    if (last) void import('./route.element.js').catch(() => undefined);
    return html`${last ? this.#renderFolded() : this.renderPrompt()}
      <div
        class="scene"
        role="group"
        tabindex="-1"
        aria-labelledby="title"
        aria-describedby=${last ? 'last' : nothing}
        data-start
        @keydown=${isEnding ? nothing : this.#press}
      >
        ${last ? this.#renderLast(last) : nothing}
        <h4 id="title">${this.inlines(section.title)}</h4>
        ${renderBlocks(section.blocks, this.setting)}
        ${isEnding ? this.#renderEnding(view) : nothing}
        ${!isEnding && !this.locked ? this.#renderOffers(view) : nothing}
        ${
          this.locked || isEnding
            ? html`<polku-route
                .view=${view}
                .setting=${this.setting}
                .isOver=${this.locked}
              ></polku-route>`
            : nothing
        }
        ${this.locked ? nothing : this.#renderTools(view)}
      </div>`;
  }

  // A situation may take several paragraphs, which read as such.
  protected override renderPrompt(): TemplateResult {
    return html`<div class="prompt" part="prompt">
      ${renderBlocks(this.exercise.prompt, this.setting)}
    </div>`;
  }

  #renderFolded(): unknown {
    if (this.exercise.prompt.length === 0) return nothing;
    return html`<details>
      <summary lang=${this.translator.lang}>${this.t('scenario.situation')}</summary>
      ${this.renderPrompt()}
    </details>`;
  }

  #renderLast({ text, mark, feedback }: Stop): TemplateResult {
    const { lang } = this.translator;
    return html`<div class="last ${mark ?? ''}" id="last">
      <p>
        <span class="quiet-text" lang=${lang}>${this.t('scenario.chosen')}</span>
        ${this.inlines(text)}
      </p>
      ${mark ? html`<p class="mark" lang=${lang}>${icon(mark === 'good' ? 'check' : 'bulb')}${this.t(`scenario.${mark}`)}</p>` : nothing}
      ${feedback ? renderBlocks(feedback, this.setting) : nothing}
    </div>`;
  }

  #renderOffers({ offers }: ScenarioView): TemplateResult {
    return html`<p class="ask" id="ask" lang=${this.translator.lang}>${this.t('scenario.ask')}</p>
      <div class="options" role="group" aria-labelledby="ask">
        ${offers.map(
          ({ choice, text }) =>
            html`<button
              type="button"
              class="card"
              part="option"
              @click=${() => this.#send({ type: 'choice.taken', choice })}
            >
              <span>${this.inlines(text, this.inControl)}</span>
            </button>`,
        )}
      </div>`;
  }

  #renderEnding(view: ScenarioView): TemplateResult {
    return html`<p class="end" lang=${this.translator.lang}>${this.#foundText(view)}</p>`;
  }

  #renderTools({ isEnding, stops }: ScenarioView): unknown {
    if (stops.length === 0) return nothing;
    return html`<div class="tools" lang=${this.translator.lang}>
      ${isEnding ? this.#renderTool('quiet', 'again', 'story.restarted') : nothing}
      ${this.#renderTool('plain', 'back', 'way.returned')}
    </div>`;
  }

  #renderTool(
    look: string,
    key: 'again' | 'back',
    type: 'story.restarted' | 'way.returned',
  ): TemplateResult {
    return html`<button type="button" class=${look} @click=${() => this.#send({ type })}>
      ${icon(key)}${this.t(`scenario.${key}`)}
    </button>`;
  }

  #foundText({ found, endings }: ScenarioView): string {
    return this.t('scenario.found', { found, count: endings });
  }

  #send(event: ScenarioEvent): boolean {
    const actor = this.#actor;
    if (this.locked || !actor?.getSnapshot().can(event)) return false;
    actor.send(event);
    const { route, found, ended } = actor.getSnapshot().context;
    this.#hasMoved = true;
    this.respond({ route, found, ended });
    return true;
  }

  // The section has the focus, is named by its title, and described by what came of the choice.
  // What is said besides is all in one language.
  #announce(): void {
    const view = this.#view;
    const { mark } = view.stops.at(-1) ?? {};
    const said = [mark && this.t(`scenario.${mark}`), view.isEnding && this.#foundText(view)];
    const sentences = said.flatMap((text) => text || []).map(withStop);
    if (sentences.length > 0) announce(sentences.join(' '), this.translator.lang);
  }

  // Another way is under way: Enter would end the exercise in the middle of it.
  readonly #press = (event: KeyboardEvent): void => {
    const isUnderWay = !this.locked && this.response.found.length > 0;
    if (isUnderWay && event.key === 'Enter' && event.target === event.currentTarget) {
      event.preventDefault();
    }
  };

  #isAt(response: ScenarioResponse): boolean {
    return !!this.#actor && keyOf(this.#actor.getSnapshot().context) === keyOf(response);
  }

  // When it is over, a way that was only begun is left for the last one that came to an ending.
  get #shown(): ScenarioResponse {
    const { ended } = this.response;
    return this.locked && ended.length > 0 ? { ...this.response, route: ended } : this.response;
  }

  get #view(): ScenarioView {
    return viewScenario(this.#actor!.getSnapshot());
  }
}

function withStop(text: string): string {
  return /\p{Po}$/u.test(text) ? text : `${text}.`;
}

function keyOf({ route, found, ended }: ScenarioResponse): string {
  return [route, found, ended].join(';');
}

define('polku-scenario', PolkuScenario);

declare global {
  interface HTMLElementTagNameMap {
    'polku-scenario': PolkuScenario;
  }
}
