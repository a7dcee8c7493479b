import { consume } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { SourceController } from '../../src/element/source-controller.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { SessionActor } from '../../src/machines/session.machine.js';
import type { CoursePage } from '../../src/machines/session.run.js';
import { openWhole, type WholeCourse } from '../../src/pages.js';
import type { AnswerReviseEvent } from '../answers/answers.element.js';
import { PageCloseEvent } from '../course/requests.js';
import { loadBody, type PageProperties } from './page-body.js';
import { pageStyles } from './page.css.js';
import { strings } from './page.strings.js';

/**
 * A page that a course has besides its lessons: what is about all of them together.
 *
 * @tag polku-page
 */
export class PolkuPage extends LitElement {
  static override styles = [base, buttons, pageStyles];

  @property({ attribute: false }) session?: SessionActor;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  @state() private whole?: WholeCourse;
  @state() private body?: HTMLElement;
  #of?: unknown;
  #page?: CoursePage;

  readonly #source = new SourceController(this, () => this.session);

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  protected override willUpdate(_: PropertyValues): void {
    this.translator.add(strings);
    const { source, page } = this.#source.snapshot?.context ?? {};
    if (source && source !== this.#of) {
      this.#of = source;
      this.whole = undefined;
      void openWhole(source).then((whole) => {
        if (this.#of === source) this.whole = whole;
      });
    }
    if (page && page !== this.#page) void this.#loadBody(page);
    if (this.body) Object.assign(this.body, this.#properties());
  }

  protected override render(): TemplateResult | typeof nothing {
    const { source, page } = this.#source.snapshot?.context ?? {};
    if (!source || !page) return nothing;
    const { t, lang } = this.translator;
    return html`<section class="page" lang=${lang}>
      <div class="inner ${page === 'tutor' ? 'wide' : ''}">
        <button class="plain way-back" part="close" @click=${this.#close}>
          ${icon('back')}${t('page.close')}
        </button>
        <h2 tabindex="-1">${t(`page.${page}`)}</h2>
        <p class="course-title" lang=${source.course.language}>${source.course.title}</p>
        ${
          this.whole && this.body
            ? html`${this.whole.problems.length > 0 ? html`<p>${t('page.missing')}</p>` : nothing}
              ${this.body}`
            : html`<p class="waiting">${t('page.loading')}</p>`
        }
      </div>
    </section>`;
  }

  async #loadBody(page: CoursePage): Promise<void> {
    this.#page = page;
    this.body = undefined;
    const tag = await loadBody(page).catch(() => undefined);
    if (this.#page !== page) return;
    // Asked again at the next update: the network may be back.
    if (tag === undefined) this.#page = undefined;
    else this.body = this.#make(tag);
  }

  #make(tag: string): HTMLElement {
    const body = document.createElement(tag);
    body.addEventListener('polku-answer-revise', this.#revise);
    return Object.assign(body, this.#properties());
  }

  #properties(): Partial<PageProperties> {
    const { source, progress, ledger } = this.#source.snapshot?.context ?? {};
    if (!source) return {};
    const { course, baseUrl } = source;
    return { of: course, baseUrl, progress, ledger, lessons: this.whole?.lessons ?? [] };
  }

  readonly #revise = ({ lesson, exercise, response }: AnswerReviseEvent): void => {
    const { source, now } = this.#source.snapshot!.context;
    const { id: item, fingerprint } = exercise;
    const place = { course: source!.course.id, lesson, t: now() };
    this.session?.send({
      type: 'fact.reported',
      draft: { kind: 'attempt', ...place, item, fingerprint, response, revised: true },
    });
  };

  readonly #close = (): void => void this.dispatchEvent(new PageCloseEvent());
}

define('polku-page', PolkuPage);

declare global {
  interface HTMLElementTagNameMap {
    'polku-page': PolkuPage;
  }
}
