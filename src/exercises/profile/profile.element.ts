import { consume } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Skill } from '../../course/skill.js';
import { announce } from '../../element/announce.js';
import { skillsContext, type SkillsSource } from '../../element/contexts.js';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { revisingStyles } from '../revising.css.js';
import { Revising } from '../revising.render.js';
import { revisingStrings } from '../revising.strings.js';
import { sheetStyles } from '../sheet.css.js';
import { renderExamples, renderSkills, type Choosing } from './choosing.render.js';
import { composed, offered, proposed, type SkillGroup } from './composing.js';
import { profileStyles } from './profile.css.js';
import { isAsMade, mostWritten, type ProfileResponse, type ProfileSpec } from './profile.js';
import { strings } from './profile.strings.js';

/** Shows skills to choose, the text that is put together from them, and lets it be changed. */
export class PolkuProfile extends ExerciseElement<ProfileSpec, ProfileResponse> {
  static override styles = [ExerciseElement.styles, revisingStyles, sheetStyles, profileStyles];

  protected readonly strings = { ...strings, ...revisingStrings };

  @consume({ context: skillsContext }) private source?: SkillsSource;
  /** `null`: they could not be had. */
  @state() private groups?: readonly SkillGroup[] | null;
  /** What came of copying. */
  @state() private told?: 'profile.copied' | 'profile.selected';

  readonly #revising = new Revising<ProfileResponse>(this, (response) => this.revise(response));
  /** What was written by hand before the text was put together anew. */
  #before?: ProfileResponse;
  #wasOpen?: boolean;

  protected override willUpdate(): void {
    super.willUpdate();
    if (this.#isOpen === this.#wasOpen) return;
    this.#wasOpen = this.#isOpen;
    this.#before = undefined;
    void this.#load();
  }

  protected override renderAnswer(): TemplateResult {
    const { lang } = this.translator;
    return html`<fieldset>
      <legend>${this.renderPrompt()}</legend>
      <div class="answer" lang=${lang}>
        ${
          this.#isOpen
            ? html`${renderSkills(this.groups, this.#current.chosen, this.#choosing)}${this.#renderSheet()}`
            : this.#renderWords()
        }
        ${this.#renderActions()}
        ${renderExamples(this.#chosenOf(this.#current.chosen), this.#choosing)}
        ${
          this.revisable
            ? this.#revising.render(this.t('profile.edit'), this.response, this.translator)
            : nothing
        }
      </div>
    </fieldset>`;
  }

  #renderSheet(): TemplateResult {
    const { text } = this.#current;
    return html`<div>
      <label for="text">${this.t('profile.text')}</label>
      <div class="sheet" lang=${this.spec.lang} data-text=${text}>
        <textarea
          id="text"
          data-start
          dir="auto"
          spellcheck="true"
          maxlength=${mostWritten}
          aria-describedby="fine"
          .value=${text}
          @input=${this.#write}
        ></textarea>
      </div>
      <p class="fine" id="fine">
        ${text.includes('…') ? this.t('profile.dots') : nothing}
        ${this.t(text.length < mostWritten ? 'profile.fine' : 'profile.full')}
      </p>
    </div>`;
  }

  #renderWords(): TemplateResult {
    const { text } = this.response;
    return this.#isWritten
      ? html`<span class="words" dir="auto" lang=${this.spec.lang}>${text}</span>`
      : html`<p class="fine">${this.t('profile.nothing')}</p>`;
  }

  #renderActions(): unknown {
    if (!this.#isWritten && !this.#before) return nothing;
    const { told } = this;
    const hasOther = this.#isOpen && this.#skills.length > 0 && !this.#isFresh;
    return html`<div class="revise">
      <button type="button" class="quiet" part="copy" @click=${() => void this.#copy()}>
        ${this.t('profile.copy')}
      </button>
      ${
        hasOther
          ? this.#renderWay('profile.anew', () => this.#makeAnew())
          : this.#before
            ? this.#renderWay('profile.back', () => this.#takeBack())
            : nothing
      }
      ${told ? html`<span class="fine">${this.t(told)}</span>` : nothing}
      ${hasOther ? html`<span class="fine">${this.t('profile.kept')}</span>` : nothing}
    </div>`;
  }

  #renderWay(text: keyof typeof strings, take: () => void): TemplateResult {
    return html`<button type="button" class="quiet" part="anew" data-focus="anew" @click=${take}>
      ${this.t(text)}
    </button>`;
  }

  async #load(): Promise<void> {
    try {
      this.groups = offered((await this.source?.all()) ?? [], this.spec.lang);
    } catch {
      this.groups ??= null;
    }
    const { chosen } = this.#current;
    // Who has come before there were any skills gets them proposed now.
    if (!this.groups || !this.#isOpen || chosen.length > 0 || !isAsMade(this.#current)) return;
    this.#put(proposed(this.groups));
  }

  readonly #write = ({ target }: Event): void => {
    this.#before = undefined;
    this.#change({ ...this.#current, text: (target as HTMLTextAreaElement).value });
  };

  get #choosing(): Choosing {
    return {
      t: (key) => this.t(key),
      language: this.course?.language,
      choose: (sentence) => this.#choose(sentence),
      again: () => void this.#load(),
    };
  }

  #choose(sentence: string): void {
    const { chosen } = this.#current;
    const next = chosen.includes(sentence)
      ? chosen.filter((one) => one !== sentence)
      : [...chosen, sentence];
    if (isAsMade(this.#current)) this.#put(next);
    else this.#change({ ...this.#current, chosen: next });
  }

  #makeAnew(): void {
    this.#before = this.#current;
    this.#put(this.#current.chosen);
  }

  #takeBack(): void {
    const { text, made } = this.#before!;
    const { chosen } = this.#current;
    this.#before = undefined;
    this.#change({ text, chosen, ...(made !== undefined && { made }) });
  }

  /** Puts the text together from these sentences. */
  #put(chosen: readonly string[]): void {
    const text = this.#composed(chosen);
    this.#change({ text, chosen, made: text });
  }

  #change(next: ProfileResponse): void {
    this.told = undefined;
    if (this.#revising.draft) this.#revising.change(next);
    else this.respond(next);
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#current.text);
      this.told = 'profile.copied';
    } catch {
      this.#select();
      this.told = 'profile.selected';
    }
    announce(this.t(this.told), this.translator.lang);
  }

  // Where the page may not write to the clipboard.
  #select(): void {
    const sheet = this.start as HTMLTextAreaElement | null;
    sheet?.focus();
    sheet?.select();
    const words = this.renderRoot.querySelector('.words');
    if (words) getSelection()?.selectAllChildren(words);
  }

  #composed(chosen: readonly string[]): string {
    return composed(this.spec, this.#chosenOf(chosen)).slice(0, mostWritten);
  }

  #chosenOf(chosen: readonly string[]): readonly Skill[] {
    return this.#skills.filter(({ sentence }) => chosen.includes(sentence));
  }

  get #skills(): readonly Skill[] {
    return this.groups?.flatMap(({ skills }) => skills) ?? [];
  }

  get #isFresh(): boolean {
    const { text, chosen } = this.#current;
    return text === this.#composed(chosen);
  }

  get #isWritten(): boolean {
    return this.#current.text.trim() !== '';
  }

  get #current(): ProfileResponse {
    return this.#revising.draft ?? this.response;
  }

  get #isOpen(): boolean {
    return !this.locked || this.#revising.draft !== undefined;
  }
}

define('polku-profile', PolkuProfile);

declare global {
  interface HTMLElementTagNameMap {
    'polku-profile': PolkuProfile;
  }
}
