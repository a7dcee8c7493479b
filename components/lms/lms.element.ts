import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isLanguageCode } from '../../src/course/languages.js';
import { define } from '../../src/element/define.js';
import { createTranslator } from '../../src/i18n/translator.js';
import type { Problem } from '../../src/problem.js';
import { problemText } from '../../src/session.js';
import '../course/course.element.js';
import { loadAnew, openInLms, type InLms } from './in-lms.js';

/**
 * A course in an LMS: connects it, and says where answers are kept when there is no LMS. It is the
 * page's own, so it has no shadow root: its look is in the page's style sheet.
 *
 * @tag polku-lms
 * @attr {string} src - URL of the compiled course
 * @attr {string} table - URL of the table that its progress is packed with
 */
export class PolkuLms extends LitElement {
  @property() src = '';
  @property() table = '';

  @state() private opened?: InLms;
  @state() private notice = '';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#comeBack);
    document.addEventListener('visibilitychange', this.#hide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#comeBack);
    document.removeEventListener('visibilitychange', this.#hide);
  }

  protected override createRenderRoot(): HTMLElement {
    // What stands there is for when this would never come.
    this.replaceChildren();
    return this;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void this.#open();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.opened) return nothing;
    const { ledger } = this.opened;
    return html`${
        this.notice
          ? html`<p class="polku-notice" role="status" lang=${this.#lang}>${this.notice}</p>`
          : nothing
      } <polku-course .ledger=${ledger} .lang=${this.#wished} src=${this.src}></polku-course>`;
  }

  /** The language that was asked for: by the page's address, else by what the LMS knows. */
  get #wished(): string {
    const asked = new URL(location.href).searchParams.get('lang') ?? '';
    const wishes = [asked, this.opened?.language ?? ''];
    return wishes.find((wish) => isLanguageCode(wish)) ?? '';
  }

  get #lang(): string {
    return this.#wished || document.documentElement.lang || navigator.language;
  }

  async #open(): Promise<void> {
    this.opened = await openInLms(this.table);
    const { notice } = this.opened;
    if (notice) await this.#tell(notice);
  }

  async #tell(problem: Problem): Promise<void> {
    this.notice = await problemText(problem, await createTranslator(this.#lang));
  }

  readonly #hide = (): void => {
    if (document.visibilityState === 'hidden') this.opened?.scorm?.hide();
  };

  readonly #leave = (): void => this.opened?.leave?.();

  // Goodbye was said: an LMS takes nothing more from a page that the browser has kept.
  readonly #comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && this.opened?.leave) loadAnew();
  };
}

define('polku-lms', PolkuLms);

declare global {
  interface HTMLElementTagNameMap {
    'polku-lms': PolkuLms;
  }
}
