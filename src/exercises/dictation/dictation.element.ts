import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { announce } from '../../element/announce.js';
import { renderCheckedLine } from '../../element/correction.js';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { renderTypedGap } from '../../element/gap.js';
import { renderLetters, typeInto } from '../../element/letters.js';
import { renderListen, utteranceOf } from '../../element/listen.js';
import { listenStrings } from '../../element/listen.strings.js';
import { renderBlocks } from '../../element/prose.js';
import { SpeechController } from '../../element/speech-controller.js';
import { renderTrouble } from '../../element/trouble.js';
import { renderDifference } from '../difference/difference.render.js';
import { enterTo } from '../gaps/filling.js';
import { dictationStyles } from './dictation.css.js';
import {
  bonesOf,
  offersOf,
  questionAt,
  saidAt,
  turnsOf,
  verdictOf,
  type DictationResponse,
  type DictationSpec,
} from './dictation.js';
import { strings } from './dictation.strings.js';

/** What another try does not mend: clues are given by themselves then. */
const cannotBeHeard = new Set<string | undefined>([
  ...['speech.no-voice', 'speech.no-recording'],
  ...['speech.online-voice', 'speech.unreachable'],
]);

/** Shows a dictation: each sentence is heard, and written or picked out of several. */
export class PolkuDictation extends ExerciseElement<DictationSpec, DictationResponse> {
  static override styles = [ExerciseElement.styles, dictationStyles];

  protected readonly strings = { ...strings, ...listenStrings };

  /** Whether the learner answers without hearing; absent: where nothing can be heard. */
  @state() private unheard?: boolean;

  readonly #speech = new SpeechController(this);

  override pick(n: number): boolean {
    if (this.spec.mode === 'typed') return false;
    const option = offersOf(this.spec, this.seed)[n - 1];
    if (option === undefined) return false;
    const here = this.shadowRoot?.activeElement?.closest<HTMLElement>('.sentence')?.dataset['at'];
    const open = turnsOf(this.spec).find((at) => this.response.chosen[at] === null);
    this.#choose(here === undefined ? (open ?? 0) : Number(here), option);
    return true;
  }

  // Got ready before it is needed: browsers want the sound to follow the press at once.
  protected override firstUpdated(): void {
    this.#speech.open().catch(() => undefined);
  }

  protected override renderAnswer(): TemplateResult {
    const turns = turnsOf(this.spec);
    return html`<fieldset>
      <legend>
        ${this.renderPrompt()}
        <span class="ask" lang=${this.translator.lang}
          >${this.t(`dictation.${this.spec.mode}`)}</span
        >
      </legend>
      ${renderTrouble(this.#speech.problem)}
      ${turns.map((at, turn) => this.#renderSentence(at, turn, turns.length))}
      ${this.locked ? nothing : this.#renderWay()}
    </fieldset>`;
  }

  #renderSentence(at: number, turn: number, count: number): TemplateResult {
    const of = this.t('dictation.sentence', { at: turn + 1, count });
    const listening = {
      utterance: utteranceOf(saidAt(this.spec, at), this.spec.lang, this.setting.baseUrl),
      ...{ speech: this.#speech, translator: this.translator },
      ...{ of, isStart: turn === 0 },
    };
    return html`<div
      class="sentence"
      data-at=${at}
      role="group"
      aria-label=${of}
      lang=${this.translator.lang}
    >
      ${renderListen(listening)}
      <div class="work" lang=${this.course?.language ?? nothing}>
        ${!this.locked && this.#isUnheard ? this.#renderClue(at) : nothing}
        ${this.spec.mode === 'choose' ? this.#renderOptions(at, of) : this.#renderLine(at, of)}
      </div>
    </div>`;
  }

  #renderLine(at: number, label: string): TemplateResult {
    if (this.locked) return this.#renderChecked(at);
    const { lang } = this.spec;
    const line = {
      id: `line-${at}`,
      label,
      value: this.response.given[at] ?? '',
      lang,
      isStart: false,
      // One width for all: it tells nothing about what is said.
      size: 30,
      give: (text: string) => this.#write(at, text),
      pressed: (event: KeyboardEvent) => this.#onKey(event, at),
    };
    const type = (letter: string) => typeInto(this.#lineOf(at), letter);
    return html`<div class="line">
      ${renderTypedGap(line, this.translator)} ${renderLetters(lang, this.translator, type)}
    </div>`;
  }

  #renderChecked(at: number): TemplateResult {
    const { text, meaning } = saidAt(this.spec, at);
    const grade = this.gradeOf(at);
    const given = this.response.given[at] ?? '';
    const line = {
      focus: `line-${at}`,
      given,
      verdict: grade?.verdict,
      lang: this.spec.lang,
      sign: this.renderVerdict(grade?.verdict),
      right: this.inlines(text),
      below: this.#renderMeaning(meaning),
    };
    return html`${renderCheckedLine(line, this.translator)}
    ${renderDifference(given, grade, questionAt(this.spec, at))}`;
  }

  #renderOptions(at: number, label: string): TemplateResult {
    const many = this.spec.said.length > 1 ? 'many' : '';
    return html`<div class="options ${many}" role="radiogroup" aria-label=${label}>
      ${offersOf(this.spec, this.seed).map((option) => this.#renderOption(at, option))}
    </div>`;
  }

  // Its run cannot be tapped to be heard: that would tell which one it is.
  #renderOption(at: number, option: number): TemplateResult {
    const { said, sentences, lang } = this.spec;
    const { plain, meaning } = sentences[option]!;
    const isPicked = option === this.response.chosen[at];
    const verdict = verdictOf(this.gradeOf(at), isPicked, option === said[at]);
    const isTold = this.locked && (verdict !== undefined || said.length === 1);
    return html`<label
      class="card ${isPicked ? 'chosen' : ''} ${verdict ?? ''}"
      part="option"
      aria-disabled=${this.locked}
    >
      <input
        type="radio"
        name=${`option-${at}`}
        .checked=${isPicked}
        ?disabled=${this.locked}
        @change=${() => this.#choose(at, option)}
      />
      <span class="content"
        ><bdi lang=${lang}>${plain}</bdi> ${isTold ? this.#renderMeaning(meaning) : nothing}</span
      >
      ${this.renderVerdict(verdict)}
    </label>`;
  }

  #renderMeaning(meaning: Parameters<typeof renderBlocks>[0] = []): TemplateResult {
    return html`<div class="meaning">${renderBlocks(meaning, this.setting)}</div>`;
  }

  // The way for who cannot hear, or not now.
  #renderWay(): unknown {
    const { mode, said } = this.spec;
    if (mode === 'choose' && !said.some((_, at) => saidAt(this.spec, at).meaning)) return nothing;
    const { lang } = this.translator;
    const isOpen = this.#isUnheard;
    return html`<div class="way" lang=${lang}>
      <button type="button" class="plain" part="unheard" @click=${() => this.#turn(!isOpen)}>
        ${this.t(isOpen ? 'dictation.can' : 'dictation.cannot')}
      </button>
      ${isOpen ? html`<p class="fine">${this.t(this.#wayKey)}</p>` : nothing}
    </div>`;
  }

  #renderClue(at: number): TemplateResult {
    const { plain, meaning } = saidAt(this.spec, at);
    const { lang } = this.translator;
    const words = this.spec.mode === 'typed' ? bonesOf(plain) : [];
    const seen = words.map(({ first, more, after }) => first + '•'.repeat(more) + after);
    const told = words.map(({ first, more }) =>
      this.t('dictation.word', { first, count: more + 1 }),
    );
    return html`<div class="clue">
      ${meaning ? html`<span class="ask" lang=${lang}>${this.t('dictation.meaning')}</span>` : nothing}
      ${this.#renderMeaning(meaning)}
      <p class="bones">
        <bdi aria-hidden="true" lang=${this.spec.lang}>${seen.join('')}</bdi>
        <span class="hidden-text" lang=${lang}>${told.join('; ')}</span>
      </p>
    </div>`;
  }

  get #isUnheard(): boolean {
    return this.unheard ?? cannotBeHeard.has(this.#speech.problem?.code);
  }

  get #wayKey(): string {
    return this.spec.mode === 'typed' ? 'dictation.clues' : 'dictation.meanings';
  }

  #turn(unheard: boolean): void {
    this.unheard = unheard;
    if (unheard) announce(this.t(this.#wayKey), this.translator.lang);
  }

  #write(at: number, text: string): void {
    this.respond({ ...this.response, given: this.response.given.with(at, text) });
  }

  #choose(at: number, option: number): void {
    this.respond({ ...this.response, chosen: this.response.chosen.with(at, option) });
  }

  #onKey(event: KeyboardEvent, at: number): void {
    const next = enterTo(event, this.response.given, at);
    if (next !== undefined) this.#lineOf(next).focus();
  }

  #lineOf(at: number): HTMLInputElement {
    return this.renderRoot.querySelector<HTMLInputElement>(`#line-${at}`)!;
  }
}

define('polku-dictation', PolkuDictation);

declare global {
  interface HTMLElementTagNameMap {
    'polku-dictation': PolkuDictation;
  }
}
