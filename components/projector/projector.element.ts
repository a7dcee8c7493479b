import { consume } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { proseStyles } from '../../src/element/prose.css.js';
import { renderBlocks, renderInlines, type ProseSetting } from '../../src/element/prose.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { Slide } from '../../src/paper/slides.js';
import { projectorStyles } from './projector.css.js';
import { strings } from './projector.strings.js';

/**
 * A lesson in large type for a room: one thing at a time, the answers when the group has theirs.
 *
 * @tag polku-projector
 */
export class PolkuProjector extends LitElement {
  static override styles = [base, buttons, proseStyles, projectorStyles];

  @property({ attribute: false }) slides: readonly Slide[] = [];
  /** The language of the lesson. */
  @property({ attribute: false }) language = 'en';
  @property({ attribute: false }) baseUrl = '';

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  @state() private at = 0;
  @state() private isUncovered = false;
  /** What is said of the slide that one has come to. */
  @state() private told = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('.screen') private screen!: HTMLElement;
  @query('.slide') private slide!: HTMLElement;

  /** Begins with the first slide, on the whole screen where the browser lets it. */
  async open(): Promise<void> {
    this.at = 0;
    this.isUncovered = false;
    this.told = '';
    await this.updateComplete;
    this.dialog.showModal();
    this.slide.focus();
    // Not the dialog itself: browsers refuse that to dialogs.
    await this.screen.requestFullscreen?.().catch(() => undefined);
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.translator.add(strings);
    if (!changed.has('slides') || this.at < this.slides.length) return;
    this.at = Math.max(0, this.slides.length - 1);
    this.isUncovered = false;
  }

  protected override render(): TemplateResult {
    const { lang, dir } = this.translator;
    const slide = this.slides[this.at];
    return html`<dialog
      aria-labelledby="title"
      lang=${lang}
      dir=${dir}
      @keydown=${this.#press}
      @close=${this.#leave}
    >
      <div class="screen">
        <div class="slide" tabindex="-1" lang=${this.language}>
          ${slide ? this.#renderSlide(slide) : nothing}
        </div>
        ${this.#renderBar(slide)}
        <p class="status" role="status" lang=${lang}>${this.told}</p>
      </div>
    </dialog>`;
  }

  #renderSlide({ title, blocks, exercise, key }: Slide): TemplateResult {
    const { translator, baseUrl } = this;
    const gap = () => html`<span class="blank">&nbsp;</span>`;
    const setting: ProseSetting = { translator, baseUrl, gap, isUnlinked: true };
    const number = exercise && translator.t('projector.exercise', { number: exercise });
    return html`<div class="inner">
      ${number ? html`<p class="kicker" lang=${translator.lang}>${number}</p>` : nothing}
      <h2 id="title">${renderInlines(title, setting)}</h2>
      ${renderBlocks(blocks, setting)}
      ${
        key && this.isUncovered
          ? html`<div class="key">${renderBlocks(key, setting)}</div>`
          : nothing
      }
    </div>`;
  }

  #renderBar(slide: Slide | undefined): TemplateResult {
    const { t } = this.translator;
    const last = this.slides.length - 1;
    return html`<div class="bar">
      <button
        class="quiet"
        part="back"
        aria-disabled=${this.at === 0}
        @click=${() => void this.#go(this.at - 1)}
      >
        ${icon('back')}${t('projector.back')}
      </button>
      <button
        class="primary"
        part="forward"
        aria-disabled=${this.at === last}
        @click=${() => void this.#go(this.at + 1)}
      >
        ${t('projector.forward')}${icon('forward')}
      </button>
      ${
        slide?.key
          ? html`<button class="quiet" part="answers" @click=${this.#uncover}>
              ${t(this.isUncovered ? 'projector.hide' : 'projector.answers')}
            </button>`
          : nothing
      }
      <span class="place"
        >${t('projector.place', { at: this.at + 1, count: this.slides.length })}</span
      >
      <button class="quiet" part="close" @click=${() => this.dialog.close()}>
        ${t('projector.close')}
      </button>
      <span class="keys">${t('projector.keys')}</span>
    </div>`;
  }

  async #go(at: number): Promise<void> {
    if (at === this.at || at < 0 || at >= this.slides.length) return;
    this.at = at;
    this.isUncovered = false;
    await this.updateComplete;
    this.slide.scrollTop = 0;
    this.#tell();
    // The button that had the focus may be gone, and the keys with it.
    if (!this.shadowRoot?.activeElement) this.slide.focus();
  }

  // In the dialog: while it is open, the browser lets nothing be heard of the page behind it, where
  // all else is announced.
  #tell(): void {
    const title = this.renderRoot.querySelector('#title')?.textContent?.trim() ?? '';
    const place = { at: this.at + 1, count: this.slides.length };
    this.told = this.translator.t('projector.at', { title, ...place });
  }

  // What is taller than the screen is gone through before the next comes.
  #scrollOrGo(way: 1 | -1): void {
    const { scrollTop, clientHeight, scrollHeight } = this.slide;
    const rest = way > 0 ? scrollHeight - clientHeight - scrollTop : scrollTop;
    if (rest < 2) return void this.#go(this.at + way);
    this.slide.scrollBy({ top: way * clientHeight * 0.85, behavior: 'instant' });
  }

  readonly #uncover = async (): Promise<void> => {
    this.isUncovered = !this.isUncovered;
    await this.updateComplete;
    const key = this.renderRoot.querySelector<HTMLElement>('.key');
    const isTall = key && key.offsetHeight > this.slide.clientHeight;
    key?.scrollIntoView({ block: isTall ? 'start' : 'nearest' });
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = this.translator.dir === 'rtl' ? -1 : 1;
    switch (event.key) {
      case ' ':
        // It presses a button that has the focus.
        if (event.composedPath()[0] instanceof HTMLButtonElement) return;
        event.preventDefault();
        return this.#scrollOrGo(event.shiftKey ? -1 : 1);
      case 'PageDown':
      case 'PageUp':
        event.preventDefault();
        return this.#scrollOrGo(event.key === 'PageDown' ? 1 : -1);
      case 'ArrowRight':
        return void this.#go(this.at + way);
      case 'ArrowLeft':
        return void this.#go(this.at - way);
      case 'Home':
        return void this.#go(0);
      case 'End':
        return void this.#go(this.slides.length - 1);
      case 'a':
      case 'A':
        return void this.#uncover();
      default:
    }
  };

  readonly #leave = (): void => {
    if (this.shadowRoot?.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
  };
}

define('polku-projector', PolkuProjector);

declare global {
  interface HTMLElementTagNameMap {
    'polku-projector': PolkuProjector;
  }
}
