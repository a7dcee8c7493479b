import { consume, type ContextType } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { plainText } from '../../course/plain-text.js';
import { announce } from '../../element/announce.js';
import { courseContext, translatorContext } from '../../element/contexts.js';
import { define } from '../../element/define.js';
import { icon } from '../../element/icons.js';
import { renderInlines, renderTight, type ProseSetting } from '../../element/prose.js';
import { proseStyles } from '../../element/prose.css.js';
import { SourceController } from '../../element/source-controller.js';
import { base, buttons } from '../../element/tokens.css.js';
import { renderTrouble } from '../../element/trouble.js';
import { turnStyles } from '../../element/turn.css.js';
import { renderTurn } from '../../element/turn.js';
import type { Problem } from '../../problem.js';
import type { DialogueEvent, Way } from './dialogue.machine.js';
import { hasGap, type DialogueSpec } from './dialogue.js';
import type { DialogueView, Stage } from './dialogue.view.js';
import { rehearsalStyles } from './rehearsal.css.js';
import { strings } from './rehearsal.strings.js';

/**
 * Lets a part of a conversation be played: the partner's lines are said and come one by one, one's
 * own are hidden behind what they mean.
 *
 * @tag polku-rehearsal
 */
export class PolkuRehearsal extends LitElement {
  static override styles = [base, buttons, proseStyles, turnStyles, rehearsalStyles];

  @property({ attribute: false }) stage!: Stage;
  @property({ attribute: false }) spec!: DialogueSpec;
  /** The gaps can still be filled. */
  @property({ attribute: false }) isOpen = false;
  /** The line that is heard alone. */
  @property({ attribute: false }) single?: number;
  /** Why something could not be heard. */
  @property({ attribute: false }) problem?: Problem;

  @consume({ context: translatorContext, subscribe: true })
  private translator!: ContextType<typeof translatorContext>;
  @consume({ context: courseContext, subscribe: true })
  private course?: ContextType<typeof courseContext>;

  #place = '';
  #focused = false;

  constructor() {
    super();
    new SourceController(this, () => this.stage.actor);
  }

  /** Goes to what comes next; at once, or when it is there. */
  override focus(options?: FocusOptions): void {
    this.#focused = !this.hasUpdated;
    this.renderRoot?.querySelector<HTMLElement>('.main')?.focus(options);
  }

  protected override willUpdate(): void {
    this.translator.add(strings);
    this.#focused ||= !!this.shadowRoot?.activeElement;
  }

  protected override updated(): void {
    const { view } = this.stage;
    // What had the focus may be gone: it goes on to what comes next.
    if (this.#focused && !this.shadowRoot?.activeElement) this.focus({ preventScroll: true });
    this.#focused = false;
    const place = `${view?.phase} ${view?.moment} ${view?.at}`;
    if (!view || place === this.#place) return;
    this.#place = place;
    this.#announce(view);
    this.renderRoot.querySelector('.moment')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.stage.view;
    if (!view) return nothing;
    const { t, lang } = this.translator;
    const isChoosing = view.phase === 'choosing';
    const leave = () => this.stage.send({ type: 'part.left' });
    const choose = () => this.stage.send({ type: 'parts.opened' });
    return html`<div lang=${lang}>
      ${isChoosing ? this.#renderChoice(view) : this.#renderPlay(view)}
      ${renderTrouble(this.problem)}
      <div class="row leave">
        ${isChoosing ? nothing : html`<button type="button" class="plain" @click=${choose}>${t('rehearsal.other')}</button>`}
        <button type="button" class="plain" @click=${leave}>${t('rehearsal.back')}</button>
      </div>
    </div>`;
  }

  #renderChoice({ part }: DialogueView): TemplateResult {
    const { t } = this.translator;
    const { roles, turns } = this.spec;
    const canFill = this.isOpen && turns.some((turn) => turn.role === part && hasGap(turn));
    const start = (way: Way) => () => this.stage.send({ type: 'part.started', way });
    return html`<fieldset>
        <legend>${t('rehearsal.who')}</legend>
        <div class="roles">
          ${roles.map(
            (name, role) =>
              html`<label class="role"
                ><input
                  type="radio"
                  name="part"
                  class=${role === part ? 'main' : ''}
                  .checked=${role === part}
                  @change=${() => this.stage.send({ type: 'part.chosen', part: role })}
                /><bdi>${name}</bdi></label
              >`,
          )}
        </div>
      </fieldset>
      <p class="ways-title" id="ways">${t('rehearsal.way')}</p>
      <div class="ways" role="group" aria-labelledby="ways">
        ${canFill ? this.#renderWay('gaps', () => this.stage.send({ type: 'part.left' })) : nothing}
        ${this.#renderWay('hidden', start('hidden'))}
        ${this.#renderWay('speaking', start('speaking'))}
      </div>`;
  }

  #renderWay(way: Way | 'gaps', press: () => void): TemplateResult {
    const { t } = this.translator;
    return html`<button type="button" class="way" @click=${press}>
      <span class="way-name">${t(`rehearsal.${way}`)}</span>
      <span class="way-about">${t(`rehearsal.${way}About`)}</span>
    </button>`;
  }

  #renderPlay(view: DialogueView): TemplateResult {
    const until = view.moment === 'yours' ? view.at : view.at + 1;
    return html`<ol class="turns" role="list">
        ${this.spec.turns.slice(0, until).map((_, line) => this.#renderLine(line, view))}
      </ol>
      <div class="moment">${this.#renderMoment(view)}</div>`;
  }

  #renderLine(line: number, view: DialogueView): TemplateResult {
    const { turns, roles, lang } = this.spec;
    const { role, text } = turns[line]!;
    return renderTurn({
      ...{ name: roles[role] ?? '', lang, actLang: this.translator.lang },
      text: renderInlines(text, { ...this.#setting, gap: ({ answers }) => answers[0] }),
      isOwn: role === view.part,
      isLit: line === view.at && view.moment !== 'none',
    });
  }

  #renderMoment(view: DialogueView): unknown {
    switch (view.moment) {
      case 'yours':
      case 'compared':
        return this.#renderOwn(view, view.moment === 'compared');
      case 'none':
        return html`<p class="result">${this.#resultOf(view)}</p>
          ${this.#renderMain('again', { type: 'part.started', way: view.way })}`;
      default:
        return this.#renderMain('goOn', { type: 'line.continued' });
    }
  }

  // One template for before and after, so that what was recorded stays to be compared.
  #renderOwn({ at, way }: DialogueView, isShown: boolean): TemplateResult {
    const { t } = this.translator;
    const model = isShown ? this.stage.utteranceOf(at) : undefined;
    if (way === 'speaking') import('../../element/recording.element.js').catch(() => undefined);
    return html`${isShown ? nothing : this.#renderCue(at)}
    ${
      way === 'speaking'
        ? keyed(at, html`<polku-recording .model=${model}></polku-recording>`)
        : nothing
    }
    ${
      isShown
        ? html`<div class="row">
            ${this.#renderMain('known', { type: 'line.judged', known: true })}
            <button
              type="button"
              class="quiet"
              @click=${() => this.stage.send({ type: 'line.judged', known: false })}
            >
              ${t('rehearsal.notYet')}
            </button>
            <button type="button" class="plain" @click=${() => void this.stage.hear(at)}>
              ${icon(this.single === at ? 'stop' : 'hear')}${t('rehearsal.hear')}
            </button>
          </div>`
        : this.#renderMain('show', { type: 'line.shown' }, way === 'speaking')
    }`;
  }

  #renderCue(line: number): TemplateResult {
    const { roles, turns } = this.spec;
    const { role, translation = [] } = turns[line]!;
    return html`<div class="cue" id="cue">
      <p class="cue-title">${this.translator.t('rehearsal.yours', { name: roles[role] ?? '' })}</p>
      ${
        translation.length > 0
          ? html`<div lang=${this.course?.language ?? nothing} dir="auto">
              ${renderTight(translation, this.#setting)}
            </div>`
          : nothing
      }
    </div>`;
  }

  #renderMain(key: string, event: DialogueEvent, isQuiet = false): TemplateResult {
    return html`<button
      type="button"
      class="${isQuiet ? 'quiet' : 'primary'} main"
      aria-describedby=${key === 'show' ? 'cue' : nothing}
      @click=${() => this.stage.send(event)}
    >
      ${this.translator.t(`rehearsal.${key}`)}
    </button>`;
  }

  // What is being said is heard: a screen reader would talk over it.
  #announce(view: DialogueView): void {
    const { moment, phase, at } = view;
    if (phase === 'played') announce(this.#resultOf(view), this.translator.lang);
    else if (moment === 'said' || moment === 'waiting' || moment === 'compared') {
      const { turns, roles, lang } = this.spec;
      const { role, text } = turns[at]!;
      announce(`${roles[role]}: ${plainText(text)}`, lang);
    }
  }

  #resultOf({ known, own }: DialogueView): string {
    return this.translator.t('rehearsal.result', { known, count: own });
  }

  get #setting(): ProseSetting {
    return { translator: this.translator, baseUrl: this.course?.baseUrl ?? '' };
  }
}

define('polku-rehearsal', PolkuRehearsal);

declare global {
  interface HTMLElementTagNameMap {
    'polku-rehearsal': PolkuRehearsal;
  }
}
