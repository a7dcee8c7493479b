import { consume } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { announce } from '../../element/announce.js';
import { skillsContext, type SkillsSource } from '../../element/contexts.js';
import { define } from '../../element/define.js';
import { ExerciseElement } from '../../element/exercise-element.js';
import { revisingStyles } from '../revising.css.js';
import { Revising } from '../revising.render.js';
import { revisingStrings } from '../revising.strings.js';
import { sheetStyles } from '../sheet.css.js';
import type { Choosing, ChoosingSetting } from './choosing.render.js';
import { profileStyles } from './profile.css.js';
import { isUntouched, mostWritten, type ProfileResponse, type ProfileSpec } from './profile.js';
import { strings } from './profile.strings.js';

/**
 * Shows a text about oneself, to be changed and copied. The skills that it is put together from
 * come a moment later; without them it can be written by hand.
 */
export class PolkuProfile extends ExerciseElement<ProfileSpec, ProfileResponse> {
  static override styles = [ExerciseElement.styles, revisingStyles, sheetStyles, profileStyles];

  protected strings: Readonly<Record<string, string>> = { ...strings, ...revisingStrings };

  @consume({ context: skillsContext }) private source?: SkillsSource;
  /** `null`: it could not be had. */
  @state() private choosing?: Choosing | null;
  /** What came of copying. */
  @state() private told?: 'profile.copied' | 'profile.selected';

  readonly #revising = new Revising<ProfileResponse>(
    this,
    (response) => this.revise(response),
    (draft) => this.#withProposal(draft),
  );
  #wasOpen?: boolean;

  protected override willUpdate(): void {
    super.willUpdate();
    if (this.#isOpen === this.#wasOpen) return;
    this.#wasOpen = this.#isOpen;
    // Another skill may have been rated since.
    void this.#load();
  }

  protected override renderAnswer(): TemplateResult {
    const { choosing } = this;
    const setting = this.#setting;
    return html`<fieldset>
      <legend>${this.renderPrompt()}</legend>
      <div class="answer" lang=${this.translator.lang}>
        ${this.#isOpen ? html`${choosing === null ? this.#renderFailure() : choosing?.renderSkills(setting)}${this.#renderSheet()}` : this.#renderWords()}
        <div class="revise">
          ${this.#isWritten ? this.#renderCopy() : nothing}
          ${this.#isOpen ? choosing?.renderAnew(setting) : nothing}
        </div>
        ${choosing?.renderExamples(setting)}
        ${
          this.revisable
            ? this.#revising.render(this.t('profile.edit'), this.response, this.translator)
            : nothing
        }
      </div>
    </fieldset>`;
  }

  #renderFailure(): TemplateResult {
    return html`<p class="fine">
      ${this.t('profile.failed')}
      <button type="button" class="plain" @click=${() => void this.#load()}>
        ${this.t('profile.again')}
      </button>
    </p>`;
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
    if (!this.#isWritten) return html`<p class="fine">${this.t('profile.nothing')}</p>`;
    return html`<span class="words" dir="auto" lang=${this.spec.lang}>${this.response.text}</span>`;
  }

  #renderCopy(): TemplateResult {
    const { told } = this;
    return html`<button type="button" class="quiet" part="copy" @click=${() => void this.#copy()}>
        ${this.t('profile.copy')}
      </button>
      ${told ? html`<span class="fine">${this.t(told)}</span>` : nothing}`;
  }

  async #load(): Promise<void> {
    try {
      const [{ startChoosing, strings: more }, skills] = await Promise.all([
        import('./choosing.render.js'),
        this.source?.all() ?? [],
      ]);
      this.choosing = startChoosing(this, this.spec, skills);
      this.strings = { ...this.strings, ...more };
    } catch {
      this.choosing ??= null;
    }
  }

  readonly #write = ({ target }: Event): void => {
    this.#change({ ...this.#current, text: (target as HTMLTextAreaElement).value });
  };

  readonly #change = (next: ProfileResponse): void => {
    this.told = undefined;
    if (this.#revising.draft) this.#revising.change(next);
    else this.respond(next);
  };

  // Who takes the text has made it their own.
  async #copy(): Promise<void> {
    if (this.#isOpen) this.#change(this.#current);
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
    const words = this.renderRoot.querySelector('.words');
    if (words) getSelection()?.selectAllChildren(words);
    const sheet = this.start as HTMLTextAreaElement | null;
    sheet?.focus();
    sheet?.select();
  }

  get #setting(): ChoosingSetting {
    return {
      t: (key) => this.t(key),
      language: this.course?.language,
      response: this.#current,
      isProposal: isUntouched(this.#revising.draft ?? this.response),
      change: this.#change,
    };
  }

  get #isWritten(): boolean {
    return this.#current.text.trim() !== '';
  }

  get #current(): ProfileResponse {
    const response = this.#revising.draft ?? this.response;
    return this.#isOpen ? this.#withProposal(response) : response;
  }

  // A proposal is only shown: it is kept once something is done with it.
  #withProposal(response: ProfileResponse): ProfileResponse {
    return (isUntouched(response) && this.choosing?.proposal) || response;
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
