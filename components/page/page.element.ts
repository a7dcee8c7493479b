import { consume } from '@lit/context';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { translatorContext } from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { icon } from '../../src/element/icons.js';
import { SourceController } from '../../src/element/source-controller.js';
import { base, buttons } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { SessionActor } from '../../src/machines/session.machine.js';
import type { CoursePage, SessionContext } from '../../src/machines/session.run.js';
import { openPrompts, openWhole, type WholeCourse } from '../../src/pages.js';
import type { AnswerForgetEvent, AnswerReviseEvent } from '../answers/answers.element.js';
import { Printing } from '../paper/printing.js';
import { isKeptByHost } from '../progress/hosting.js';
import type { ProgressSection } from '../progress/progress.element.js';
import type { BeginAnewEvent } from '../progress/requests.js';
import { loadBody, needsLessons, type PageProperties } from './page-body.js';
import { pageStyles } from './page.css.js';
import { strings } from './page.strings.js';
import { renderStuck, tellStuck } from './stuck.js';

type Source = NonNullable<SessionContext['source']>;

/** The learner wants to leave the page. */
export class PageCloseEvent extends Event {
  static readonly type = 'polku-page-close';
  constructor() {
    super(PageCloseEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * A page that a course has besides its lessons: what is about all of them together.
 *
 * @tag polku-page
 */
export class PolkuPage extends LitElement {
  static override styles = [base, buttons, pageStyles];

  @property({ attribute: false }) session?: SessionActor;
  /** The part of the page that the learner has come for. */
  @property({ attribute: false }) section?: ProgressSection | undefined;

  @consume({ context: translatorContext, subscribe: true }) private translator!: Translator;

  @state() private whole?: WholeCourse;
  /** `null`: its element could not be loaded. */
  @state() private body?: HTMLElement | null;
  #of?: Source;
  #page?: CoursePage;

  readonly #source = new SourceController(this, () => this.session);
  readonly #printing = new Printing(this, () => this.translator);

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  protected override willUpdate(): void {
    this.translator.add(strings);
    const { source, page } = this.#source.snapshot?.context ?? {};
    if (!source || !page) return;
    if (page !== this.#page) void this.#loadBody(page);
    if (source !== this.#of && needsLessons(page)) void this.#openLessons(source);
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
        ${this.#printing.renderRefusal()} ${this.#renderBody(page)}
      </div>
    </section>`;
  }

  #renderBody(page: CoursePage): unknown {
    const { body, whole, translator } = this;
    if (body === null) return renderStuck(translator, 'page.failed', this.#retry);
    if (!body || (needsLessons(page) && !whole)) {
      return html`<p class="waiting">${translator.t('page.loading')}</p>`;
    }
    if (!needsLessons(page) || !whole?.problems.length) return body;
    // A page that knows no lesson would say that there is nothing in the course.
    if (whole.lessons.length === 0) return renderStuck(translator, 'page.failed', this.#retry);
    return html`${renderStuck(translator, 'page.missing', this.#retry)}${body}`;
  }

  async #openLessons(source: Source): Promise<void> {
    this.#of = source;
    this.whole = undefined;
    const whole = await openWhole(source);
    if (this.#of !== source) return;
    this.whole = whole;
    if (whole.problems.length === 0) return;
    this.#tell(whole.lessons.length === 0 ? 'page.failed' : 'page.missing');
  }

  async #loadBody(page: CoursePage): Promise<void> {
    this.#page = page;
    this.body = undefined;
    const tag = await loadBody(page).catch(() => undefined);
    if (this.#page !== page) return;
    this.body = tag === undefined ? null : this.#make(tag);
    if (tag === undefined) this.#tell('page.failed');
  }

  #tell(text: keyof typeof strings): void {
    tellStuck(this.translator, text);
  }

  #make(tag: string): HTMLElement {
    const body = document.createElement(tag);
    body.addEventListener('polku-answer-revise', this.#revise);
    body.addEventListener('polku-answer-forget', this.#erase);
    body.addEventListener('polku-print', this.#printAnswers);
    body.addEventListener('polku-begin-anew', (event) => void this.#beginAnew(event));
    body.addEventListener('polku-page-retry', this.#focusTitle);
    return Object.assign(body, this.#properties());
  }

  #properties(): Partial<PageProperties> {
    const { source, progress, ledger } = this.#source.snapshot?.context ?? {};
    if (!source) return {};
    const { course, baseUrl } = source;
    const prompts = (lesson: string) => openPrompts(source, lesson);
    return {
      ...{ of: course, baseUrl, progress, ledger, prompts, section: this.section },
      hosted: isKeptByHost(this),
      lessons: this.whole?.lessons ?? [],
    };
  }

  readonly #retry = (): void => {
    if (this.body === null) this.#page = undefined;
    this.#of = undefined;
    this.requestUpdate();
    // The button is about to go.
    this.focus();
  };

  readonly #revise = ({ lesson, exercise, response }: AnswerReviseEvent): void => {
    const { source, now } = this.#source.snapshot!.context;
    const { id: item, fingerprint } = exercise;
    const place = { course: source!.course.id, lesson, t: now() };
    this.session?.send({
      type: 'fact.reported',
      draft: { kind: 'attempt', ...place, item, fingerprint, response, revised: true },
    });
  };

  readonly #erase = ({ lesson, exercise, answer }: AnswerForgetEvent): void => {
    const { source, now } = this.#source.snapshot!.context;
    const place = { course: source!.course.id, lesson, t: now() };
    this.session?.send({
      type: 'fact.reported',
      draft: { kind: 'erasure', ...place, item: exercise.id, answer },
    });
  };

  async #beginAnew({ lesson, item }: BeginAnewEvent): Promise<void> {
    const { resetDraft } = await import('../../src/keeping.js');
    const { source, now } = this.#source.snapshot!.context;
    const { id } = source!.course;
    const known = (await this.#source.snapshot!.context.ledger.facts(id)).facts;
    const scope = { ...(lesson && { lesson }), ...(item && { item }) };
    const draft = resetDraft(id, scope, now(), known);
    this.session?.send({ type: 'fact.reported', draft });
  }

  readonly #printAnswers = (): void => {
    void this.#printing.run(async (signal) => {
      const { printAnswers } = await import('./print-answers.js');
      return printAnswers(this.#properties() as PageProperties, signal);
    });
  };

  readonly #focusTitle = (): void => this.focus();

  readonly #close = (): void => void this.dispatchEvent(new PageCloseEvent());
}

define('polku-page', PolkuPage);

declare global {
  interface HTMLElementEventMap {
    'polku-page-close': PageCloseEvent;
  }
  interface HTMLElementTagNameMap {
    'polku-page': PolkuPage;
  }
}
