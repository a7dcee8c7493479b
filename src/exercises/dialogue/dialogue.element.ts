import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Verdict } from '../../course/exercise-type.js';
import { correctionStyles } from '../../element/correction.css.js';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { gapStyles } from '../../element/gap.css.js';
import { icon } from '../../element/icons.js';
import { letterStyles } from '../../element/letters.css.js';
import { renderTrouble } from '../../element/trouble.js';
import { turnStyles } from '../../element/turn.css.js';
import { renderTurn } from '../../element/turn.js';
import type { Problem } from '../../problem.js';
import type { Pace } from '../../speech/speech.js';
import type { Conversation, ConversationHost } from './conversation.controller.js';
import { dialogueStyles } from './dialogue.css.js';
import { dialogue, type DialogueResponse, type DialogueSpec, type Turn } from './dialogue.js';
import { strings } from './dialogue.strings.js';
import { LineGaps, type LineGapsHost } from './line-gaps.render.js';

/** Shows a conversation to hear and to read along, with gaps to write in, and lets parts be played. */
export class PolkuDialogue
  extends ExerciseElement<DialogueSpec, DialogueResponse>
  implements ConversationHost, LineGapsHost
{
  static override styles = [
    ...[ExerciseElement.styles, gapStyles, letterStyles, correctionStyles],
    ...[turnStyles, dialogueStyles],
  ];

  protected readonly strings = strings;

  @state() private isSlow = false;
  @state() private isVeiled = false;
  /** The lines whose translation is shown. */
  @state() private glossed: ReadonlySet<number> = new Set();
  /** What plays the conversation could not be loaded. */
  @state() private trouble?: Problem;
  #lit?: number;
  #conversation?: Conversation;
  readonly #gaps = new LineGaps(this);

  get baseUrl(): string {
    return this.course?.baseUrl ?? '';
  }

  get pace(): Pace {
    return this.isSlow ? 'slow' : 'normal';
  }

  get texts() {
    return this.translator;
  }

  get asked() {
    return this.spec;
  }

  get given() {
    return this.response.given;
  }

  get grades() {
    return this.grade?.parts ?? [];
  }

  take(heard: readonly number[], played: readonly number[] = []): void {
    const { response } = this;
    this.respond({
      ...response,
      heard: [...new Set([...response.heard, ...heard])],
      played: [...new Set([...response.played, ...played])],
    });
  }

  give(gap: number, text: string): void {
    this.respond({ ...this.response, given: this.given.with(gap, text) });
  }

  sign(verdict: Verdict | undefined): unknown {
    return this.renderVerdict(verdict);
  }

  protected override willUpdate(changed?: PropertyValues): void {
    super.willUpdate();
    if (!changed?.has('locked') || !this.locked) return;
    // What has been checked is to be seen.
    this.isVeiled = false;
    this.#conversation?.send({ type: 'part.left' });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const lit = this.#conversation?.lit;
    const isNew = lit !== this.#lit;
    this.#lit = lit;
    if (lit === undefined || !isNew) return;
    const motion = parseFloat(getComputedStyle(this).getPropertyValue('--polku-motion'));
    const behavior = motion > 0 ? 'smooth' : 'auto';
    this.renderRoot.querySelector('.turn.lit')?.scrollIntoView({ block: 'nearest', behavior });
  }

  protected override renderAnswer(): TemplateResult {
    const phase = this.#conversation?.view?.phase;
    const isText = !phase || phase === 'reading' || phase === 'listening';
    return html`<fieldset>
      <legend>
        ${this.renderPrompt()}
        <span class="ask" lang=${this.translator.lang}
          >${this.t(isText ? `dialogue.${this.spec.gaps.length > 0 ? 'fill' : 'follow'}` : 'dialogue.play')}</span
        >
      </legend>
      ${isText ? this.#renderText() : this.#conversation?.renderRehearsal(!this.locked)}
    </fieldset>`;
  }

  #renderText(): TemplateResult {
    const { turns, gaps } = this.spec;
    const isWriting = gaps.length > 0 && !this.locked && !this.isVeiled;
    const play = () => void this.#converse((all) => all.start('parts.opened'));
    return html`<div class="tools" lang=${this.translator.lang}>
        ${this.#renderListening()} ${this.#renderLooks()}
      </div>
      ${renderTrouble(this.trouble ?? this.#conversation?.problem)}
      <ol class="turns" role="list">
        ${turns.map((turn, line) => this.#renderTurn(turn, line))}
      </ol>
      ${isWriting ? this.#gaps.renderLetters() : nothing}
      <div class="next" lang=${this.translator.lang}>
        ${this.#button('quiet', 'play', play)} ${this.#renderReading()}
      </div>`;
  }

  #renderListening(): TemplateResult {
    const conversation = this.#conversation;
    if (conversation?.view?.phase === 'listening') return conversation.renderButtons();
    return html`<button
      type="button"
      class=${this.locked ? 'quiet' : 'primary'}
      data-focus="listen"
      ?data-start=${this.spec.gaps.length === 0}
      @click=${() => void this.#converse((all) => all.start('listening.started'))}
    >
      ${icon('hear')}${this.t('dialogue.listen')}
    </button>`;
  }

  #renderLooks(): TemplateResult {
    const { turns } = this.spec;
    const isGlossed = this.glossed.size > 0;
    const gloss = () => (this.glossed = isGlossed ? new Set() : new Set(turns.keys()));
    const hasGlosses = turns.some(({ translation }) => translation);
    return html`${this.#toggle('slow', this.isSlow, () => (this.isSlow = !this.isSlow))}
    ${this.#toggle('veil', this.isVeiled, () => (this.isVeiled = !this.isVeiled))}
    ${hasGlosses ? this.#toggle('gloss', isGlossed, gloss) : nothing}`;
  }

  #toggle(key: string, isOn: boolean, press: () => void): TemplateResult {
    return html`<button type="button" class="toggle" aria-pressed=${isOn} @click=${press}>
      ${this.t(`dialogue.${key}`)}
    </button>`;
  }

  #renderTurn({ role, text, translation }: Turn, line: number): TemplateResult {
    const { roles, you, lang } = this.spec;
    const name = roles[role] ?? '';
    const inside: number[] = [];
    const gap = ({ index = 0 }: { readonly index?: number }) => {
      inside.push(index);
      return this.locked ? this.#gaps.renderChecked(index) : this.#gaps.renderOpen(index);
    };
    const { single, lit } = this.#conversation ?? {};
    const isGlossed = this.glossed.has(line);
    const hear = {
      label: this.t('dialogue.hear', { line: line + 1, name }),
      isOn: single === line,
      press: () => void this.#converse((all) => void all.hear(line)),
    };
    const gloss = translation && {
      label: this.t('dialogue.translation', { line: line + 1 }),
      isOn: isGlossed,
      press: () => this.#gloss(line),
    };
    const shown = this.isVeiled
      ? this.#renderVeil()
      : this.inlines(text, { ...this.setting, hear: undefined, gap });
    const means = isGlossed ? this.tight(translation ?? []) : undefined;
    return renderTurn({
      ...{ name, lang, text: shown, hear, actLang: this.translator.lang },
      ...(gloss && { gloss }),
      isOwn: role === you,
      isLit: line === lit,
      isAsking: inside.length > 0,
      below: html`${means ? html`<div class="translation" dir="auto">${means}</div>` : nothing}
      ${inside.map((index) => this.#gaps.renderDifference(index))}`,
    });
  }

  #renderVeil(): TemplateResult {
    return html`<span class="veil" aria-hidden="true">···</span
      ><span class="hidden-text" lang=${this.translator.lang}>${this.t('dialogue.hidden')}</span>`;
  }

  #renderReading(): unknown {
    const { spec, response } = this;
    if (spec.gaps.length > 0) return nothing;
    if (dialogue.isAnswered(spec, response)) {
      return html`<p class="done" data-focus="read" tabindex="-1">
        ${icon('check')}${this.t('dialogue.done')}
      </p>`;
    }
    const read = () => this.take([...spec.turns.keys()]);
    return this.locked ? nothing : this.#button('plain', 'read', read);
  }

  #button(look: string, key: string, press: () => void, focus = key): TemplateResult {
    return html`<button type="button" class=${look} data-focus=${focus} @click=${press}>
      ${this.t(`dialogue.${key}`)}
    </button>`;
  }

  #gloss(line: number): void {
    const others = [...this.glossed].filter((one) => one !== line);
    this.glossed = new Set(this.glossed.has(line) ? others : [...others, line]);
  }

  /** What has it heard and played comes when it is first wanted. */
  async #converse(act: (conversation: Conversation) => void): Promise<void> {
    this.trouble = undefined;
    try {
      const { Conversation } = await import('./conversation.controller.js');
      if (!this.isConnected) return;
      this.#conversation ??= new Conversation(this);
      act(this.#conversation);
    } catch {
      this.trouble = { code: 'speech.unreachable', severity: 'error', values: {} };
    }
  }
}

define('polku-dialogue', PolkuDialogue);

declare global {
  interface HTMLElementTagNameMap {
    'polku-dialogue': PolkuDialogue;
  }
}
