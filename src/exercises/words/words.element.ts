import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Inline } from '../../course/course.js';
import { plainText } from '../../course/plain-text.js';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { renderHear } from '../../element/hear.js';
import { mediaUrl } from '../../element/media.js';
import { wordsStyles } from './words.css.js';
import { glossLanguage, type Word, type WordsResponse, type WordsSpec } from './words.js';
import { strings } from './words.strings.js';

/**
 * Shows words as cards. The translations can be hidden, to test oneself, and shown one by one;
 * that is no answer, so it goes on when the exercise is done.
 */
export class PolkuWords extends ExerciseElement<WordsSpec, WordsResponse> {
  static override styles = [ExerciseElement.styles, wordsStyles];

  protected readonly strings = strings;

  @state() private covered = false;
  /** The cards that are turned over while the others are hidden. */
  @state() private turned: ReadonlySet<number> = new Set();

  protected override renderAnswer(): TemplateResult {
    const { rows } = this.spec;
    return html`${this.renderPrompt()}
      ${rows.some((word) => this.#glossOf(word)) ? this.#renderToggle() : nothing}
      <ul role="list" class="cards" aria-label=${this.t('words.list')}>
        ${rows.map((word, index) => this.#renderCard(word, index))}
      </ul>`;
  }

  #renderToggle(): TemplateResult {
    return html`<button
      type="button"
      class="plain toggle"
      part="toggle"
      lang=${this.translator.lang}
      @click=${() => this.#toggle()}
    >
      ${this.t(this.covered ? 'words.show' : 'words.hide')}
    </button>`;
  }

  #renderCard(word: Word, index: number): TemplateResult {
    const { spoken, example } = word;
    return html`<li class="word" part="word">
      <div class="head">
        <div class="meaning">
          ${this.#renderTerm(word, index)}
          ${spoken ? this.#renderSpoken(spoken) : nothing}${this.#renderMeaning(word, index)}
        </div>
        ${this.#renderPicture(word)}
      </div>
      ${example ? html`<p class="example">${this.inlines(example)}</p>` : nothing}
    </li>`;
  }

  // The word can be tapped too; for who does not point there is the button alone.
  #renderTerm({ term, audio: path }: Word, index: number): TemplateResult {
    const audio = path && mediaUrl(path, this.setting.baseUrl);
    const utterance = { text: plainText(term), lang: this.spec.lang, ...(audio && { audio }) };
    const id = `term-${index}`;
    return html`<p class="term">
      <dfn id=${id} ?data-hear=${this.setting.hear !== undefined} data-audio=${audio || nothing}
        >${this.inlines(term, { ...this.setting, hear: undefined })}</dfn
      >
      ${renderHear({ utterance, translator: this.translator, of: id })}
    </p>`;
  }

  #renderSpoken(spoken: readonly Inline[]): TemplateResult {
    return html`<p class="spoken">
      <span lang=${this.translator.lang}>${this.t('words.spoken')}</span>
      ${this.inlines(spoken)}
    </p>`;
  }

  #renderPicture(word: Word): unknown {
    const { picture } = word;
    if (!picture) return nothing;
    if ('src' in picture) {
      const image: Inline = { kind: 'image', ...picture };
      return html`<div class="picture">${this.inlines([image])}</div>`;
    }
    // Beside a translation an emoji adds nothing that could be heard.
    const isAlone = !this.#glossOf(word);
    return html`<span class="emoji" aria-hidden=${!isAlone}>${picture.emoji}</span>`;
  }

  #renderMeaning(word: Word, index: number): unknown {
    const gloss = this.#glossOf(word);
    if (this.covered && gloss && !this.turned.has(index)) return this.#renderCover(index);
    return html`${
      gloss
        ? html`<p class="gloss" tabindex="-1" data-focus=${`gloss-${index}`}>
            <bdi lang=${gloss.lang}>${this.inlines(gloss.text)}</bdi>
          </p>`
        : nothing
    }${word.note ? html`<p class="note">${this.inlines(word.note)}</p>` : nothing}`;
  }

  // Its area is the whole card: one may tap anywhere.
  #renderCover(index: number): TemplateResult {
    return html`<button
      type="button"
      class="cover"
      part="cover"
      id=${`cover-${index}`}
      aria-labelledby=${`cover-${index} term-${index}`}
      lang=${this.translator.lang}
      data-focus=${`gloss-${index}`}
      @click=${() => this.#turn(index)}
    >
      ${this.t('words.showOne')}
    </button>`;
  }

  #toggle(): void {
    if (this.covered) this.#see([...this.spec.rows.keys()]);
    this.covered = !this.covered;
    this.turned = new Set();
  }

  #turn(index: number): void {
    this.turned = new Set([...this.turned, index]);
    this.#see([index]);
  }

  #see(words: readonly number[]): void {
    this.respond({ seen: [...new Set([...this.response.seen, ...words])] });
  }

  #glossOf(word: Word): { readonly lang: string; readonly text: readonly Inline[] } | undefined {
    const lang = glossLanguage(this.spec, word, this.course?.glosses ?? this.translator.lang);
    const text = lang === undefined ? undefined : word.glosses[lang];
    return lang !== undefined && text ? { lang, text } : undefined;
  }
}

define('polku-words', PolkuWords);

declare global {
  interface HTMLElementTagNameMap {
    'polku-words': PolkuWords;
  }
}
