import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { announce } from '../../element/announce.js';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { icon, type IconName } from '../../element/icons.js';
import { renderListen, utteranceOf } from '../../element/listen.js';
import { listenStrings } from '../../element/listen.strings.js';
import { renderBlocks } from '../../element/prose.js';
import { SpeechController } from '../../element/speech-controller.js';
import { renderTrouble } from '../../element/trouble.js';
import { speakStyles } from './speak.css.js';
import type { Opinion, SpeakResponse, SpeakSpec } from './speak.js';
import { strings } from './speak.strings.js';

/** The sign and the text of each opinion, once it is given. */
const told: Record<Opinion, { readonly sign: IconName; readonly key: string }> = {
  well: { sign: 'check', key: 'speak.well' },
  more: { sign: 'again', key: 'speak.more' },
  skipped: { sign: 'forward', key: 'speak.skipped' },
};

/** Shows sentences to say, one after the other: each is heard, said, and judged by who said it. */
export class PolkuSpeak extends ExerciseElement<SpeakSpec, SpeakResponse> {
  static override styles = [ExerciseElement.styles, speakStyles];

  protected readonly strings = { ...strings, ...listenStrings };

  /** A sentence that is said once more. */
  @state() private again?: number;

  readonly #speech = new SpeechController(this);

  // Got ready before it is needed: browsers want the sound to follow the press at once.
  protected override firstUpdated(): void {
    if (this.locked) return;
    void import('../../element/recording.element.js').catch(() => undefined);
    this.#speech.open().then(
      () => this.requestUpdate(),
      () => undefined,
    );
  }

  protected override renderAnswer(): TemplateResult {
    const { lang } = this.translator;
    const { sentences } = this.spec;
    const isDone = !this.locked && this.#current === undefined;
    return html`<fieldset>
      <legend>
        ${this.renderPrompt()}
        <span class="ask" lang=${lang}>${this.t('speak.ask')}</span>
      </legend>
      <ol role="list" class="sentences" lang=${lang}>
        ${sentences.map((_, at) => this.#renderSentence(at))}
      </ol>
      ${
        isDone
          ? html`<p class="end" tabindex="-1" lang=${lang}>${this.t('speak.done')}</p>`
          : nothing
      }
    </fieldset>`;
  }

  #renderSentence(at: number): unknown {
    if (at === this.#current) return this.#renderTurn(at);
    const opinion = this.response.said[at];
    return opinion ? this.#renderTold(at, opinion) : nothing;
  }

  #renderTold(at: number, opinion: Opinion): TemplateResult {
    const { sign, key } = told[opinion];
    return html`<li class="told">
      <div class="content">
        ${this.#renderText(at)}
        <span class="opinion">${icon(sign)}${this.t(key)}</span>
      </div>
      ${
        this.locked
          ? nothing
          : html`<button
              type="button"
              class="plain"
              id=${`again-${at}`}
              aria-labelledby=${`again-${at} text-${at}`}
              @click=${() => this.#sayAgain(at)}
            >
              ${this.t('speak.again')}
            </button>`
      }
    </li>`;
  }

  #renderTurn(at: number): TemplateResult {
    const { sentences, lang } = this.spec;
    const sentence = sentences[at]!;
    const utterance = utteranceOf(sentence, lang, this.setting.baseUrl);
    const of = this.#nameOf('speak.sentence', at);
    const listening = {
      ...{ utterance, of, isStart: true },
      ...{ speech: this.#speech, translator: this.translator },
    };
    return html`<li class="turn">
      ${sentences.length > 1 ? html`<p class="ask">${of}</p>` : nothing} ${this.#renderText(at)}
      ${
        sentence.meaning
          ? html`<div class="meaning" lang=${this.course?.language ?? nothing}>
              ${renderBlocks(sentence.meaning, this.setting)}
            </div>`
          : nothing
      }
      ${renderListen(listening)} ${renderTrouble(this.#speech.problem)}
      <polku-recording .model=${utterance}></polku-recording>
      ${this.#renderUnderstood(sentence.plain)}
      <div class="judge" role="group" aria-label=${this.t('speak.judge')}>
        <p>${this.t('speak.judge')}</p>
        ${this.#renderJudge(at, 'well', 'quiet', told.well)}
        ${this.#renderJudge(at, 'more', 'quiet', told.more)}
        ${this.#renderJudge(at, 'skipped', 'plain', { key: 'speak.skip' })}
      </div>
    </li>`;
  }

  #renderText(at: number): TemplateResult {
    return html`<p class="text" id=${`text-${at}`}>
      ${this.inlines(this.spec.sentences[at]!.text)}
    </p>`;
  }

  #renderUnderstood(target: string): unknown {
    if (!this.#speech.speech?.canRecognise) return nothing;
    void import('./understood.element.js').catch(() => undefined);
    return html`<polku-understood .target=${target} .spoken=${this.spec.lang}></polku-understood>`;
  }

  #renderJudge(
    at: number,
    opinion: Opinion,
    look: string,
    { sign, key }: { readonly sign?: IconName; readonly key: string },
  ): TemplateResult {
    return html`<button
      type="button"
      class=${look}
      part="judge"
      @click=${() => this.#judge(at, opinion)}
    >
      ${sign ? icon(sign) : nothing}${this.t(key)}
    </button>`;
  }

  #judge(at: number, opinion: Opinion): void {
    const said = this.response.said.with(at, opinion);
    this.again = undefined;
    this.#speech.stop();
    const next = said.indexOf(null);
    this.respond({ said }, next < 0 ? '.end' : '[data-start]');
    const text = next < 0 ? this.t('speak.done') : this.#nameOf('speak.next', next);
    announce(text, this.translator.lang);
  }

  async #sayAgain(at: number): Promise<void> {
    this.again = at;
    await this.updateComplete;
    this.focus();
  }

  #nameOf(key: string, at: number): string {
    return this.t(key, { at: at + 1, count: this.spec.sentences.length });
  }

  /** The sentence whose turn it is; none when all have had theirs. */
  get #current(): number | undefined {
    if (this.locked) return undefined;
    const next = this.response.said.indexOf(null);
    return this.again ?? (next < 0 ? undefined : next);
  }
}

define('polku-speak', PolkuSpeak);

declare global {
  interface HTMLElementTagNameMap {
    'polku-speak': PolkuSpeak;
  }
}
