import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { withMedia, type FindMedia } from '../../src/authoring/preview-media.js';
import { emptyProgress, previewSource } from '../../src/authoring/preview-session.js';
import type { Course, Lesson } from '../../src/course/course.js';
import type { ExerciseType } from '../../src/course/exercise-type.js';
import type { CourseSource } from '../../src/course/source.js';
import { prepareAnnouncer } from '../../src/element/announce.js';
import { define } from '../../src/element/define.js';
import type { AnswerEraseEvent } from '../../src/element/erase-event.js';
import { icon } from '../../src/element/icons.js';
import { proseStyles } from '../../src/element/prose.css.js';
import { base, buttons, tokens } from '../../src/element/tokens.css.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { Settings } from '../../src/settings.js';
import { applySettings } from '../course/apply-settings.js';
import { courseStyles } from '../course/course.css.js';
import { LessonOpenEvent } from '../course/requests.js';
import { lessonStyles } from '../lesson/lesson.css.js';
import '../outline/outline.element.js';
import { PolkuPreviewPickEvent, type Picked } from './events.js';
import { LearnerLesson } from './learner-lesson.js';
import { LessonPlay } from './lesson-play.js';
import { previewStyles } from './preview.css.js';
import { bringIntoSight } from './sight.js';
import { Surroundings } from './surroundings.js';
import { WholeLesson } from './whole-lesson.js';

/**
 * A lesson beside the text that it is being made from: whole, with all of its exercises to try, or
 * as learners play it. Nothing that is answered here is kept.
 *
 * @tag polku-preview
 * @attr {string} lang - Language of the interface
 * @attr {string} mode - `all` of the lesson at once, or as a `learner` plays it
 * @attr {string} theme - `auto`, `light` or `dark`
 * @attr {number} width - How wide the lesson may be, in pixels
 *
 * @fires {PolkuPreviewPickEvent} polku-preview-pick - The author wants to see where this is written
 * @fires {LessonOpenEvent} polku-lesson-open - Another lesson is asked for, by a link or at the end
 */
export class PolkuPreview extends LitElement {
  static override styles = [
    ...[tokens, base, buttons, proseStyles, courseStyles, lessonStyles],
    previewStyles,
  ];

  /** The lesson as it is now: a new one after each change of its text. Without it, the contents. */
  @property({ attribute: false }) lesson?: Lesson;
  /** The course it belongs to. */
  @property({ attribute: false }) course?: Course;
  /** Finds the address of a picture or a recording by its path in the course. */
  @property({ attribute: false }) media: FindMedia = () => undefined;
  /** All types of exercises. */
  @property({ attribute: false }) types: ReadonlyMap<string, ExerciseType> = new Map();
  /** The id of the exercise or the step that the cursor is in. */
  @property({ attribute: false }) current?: string;
  @property() mode: 'all' | 'learner' = 'all';
  @property({ reflect: true }) override lang = '';
  @property() theme: Settings['theme'] = 'auto';
  @property({ type: Number }) width?: number;

  @query('.pane') private pane?: HTMLElement | null;
  @query('.current') private marked?: HTMLElement | null;

  readonly #whole = new WholeLesson(this);
  readonly #play = new LessonPlay(this);
  readonly #learner = new LearnerLesson(this, this.#play);
  readonly #around = new Surroundings(this, () => ({
    ledger: this.mode === 'all' ? this.#whole.ledger : this.#play.ledger,
    source: this.#opened?.source,
  }));
  #opened?: { readonly lesson: Lesson; readonly source: CourseSource };
  #made = '';
  /** What is to come into sight. */
  #sought?: string;

  constructor() {
    super();
    // On its way in: whoever shows the exercise lets it go no further.
    this.addEventListener('polku-erase', tellErased, true);
    this.addEventListener('click', this.#follow);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { settings } = this.#around;
    if (changed.has('theme')) {
      settings.send({ type: 'settings.changed', settings: { theme: this.theme } });
      applySettings(this, settings.getSnapshot().context);
    }
    void this.#around.speak(this.lang || 'en');
    if (changed.has('current')) this.#sought = this.current;
    const opensAnew = this.#open();
    const { lesson, source } = this.#opened ?? {};
    if (!lesson || !source) return;
    this.#around.standIn(source);
    if (this.mode === 'all') this.#whole.show(source.course.id, lesson, this.types);
    else if (opensAnew || changed.has('mode') || changed.has('types'))
      this.#startPlay(lesson, source);
  }

  // Gives back whether it is another lesson, or something in it has changed.
  #open(): boolean {
    const lesson = this.lesson && withMedia(this.lesson, this.media);
    const made = JSON.stringify([this.course, lesson]);
    if (made === this.#made) return false;
    this.#made = made;
    this.#opened = lesson && { lesson, source: previewSource(this.course, lesson) };
    return true;
  }

  #startPlay({ id: lesson }: Lesson, source: CourseSource): void {
    const now = () => Date.now();
    this.#play.play({ source, lesson, types: this.types, now, ...this.#around.asking });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { translator } = this.#around;
    if (!translator) return nothing;
    const { t, lang, dir } = translator;
    return html`<section class="head" lang=${lang} dir=${dir} aria-label=${t('preview.title')}>
        <p>${t(`preview.${this.#opened ? this.mode : this.course ? 'contents' : 'none'}`)}</p>
        ${this.#opened && this.mode === 'learner' ? this.#renderBeginning(translator) : nothing}
      </section>
      <div class="pane" lang=${lang} dir=${dir}>
        <div
          class="frame ${this.width ? 'narrow' : ''}"
          @polku-print-own=${this.#around.print}
          @polku-lesson-open=${this.#stay}
        >
          ${this.#opened ? this.#renderLesson(translator) : this.#renderContents()}
          ${this.#around.sound.render(translator)}
        </div>
      </div>`;
  }

  #renderBeginning({ t }: Translator): TemplateResult {
    return html`<button class="plain" part="beginning" @click=${() => this.#play.restart()}>
      ${icon('again')}${t('preview.beginning')}
    </button>`;
  }

  /** What a course begins with, as who has done nothing in it sees it. */
  #renderContents(): TemplateResult | typeof nothing {
    return this.course
      ? html`<polku-outline .of=${this.course} .progress=${emptyProgress}></polku-outline>`
      : nothing;
  }

  #renderLesson(translator: Translator): unknown {
    if (this.mode === 'learner') return this.#learner.render(translator);
    const { course } = this.#around;
    return this.#whole.render({ translator, course, current: this.current, pick: this.#pick });
  }

  protected override updated(): void {
    const frame = this.pane?.firstElementChild as HTMLElement | undefined;
    if (frame) frame.style.maxInlineSize = this.width ? `${this.width}px` : '';
    const { drill } = this.#learner.actor?.getSnapshot().context ?? {};
    this.#around.sound.moveTo(this.mode, this.#opened?.lesson.id, this.#learner.actor, drill);
    if (this.#sought !== undefined && this.marked) void this.#showCurrent();
  }

  // The author may be at work in here, and is not to be taken away from there.
  async #showCurrent(): Promise<void> {
    this.#sought = undefined;
    if (this.matches(':focus-within')) return;
    await new Promise(requestAnimationFrame);
    if (this.pane && this.marked) bringIntoSight(this.pane, this.marked);
  }

  readonly #pick = (picked: Picked): void => {
    this.dispatchEvent(new PolkuPreviewPickEvent(picked));
  };

  // Within a lesson that is played its own machine knows where to go next; the contents lead there.
  readonly #stay = (event: Event): void => {
    if (this.#opened) event.stopPropagation();
  };

  // A link may lead out in another tab; any other would leave the page that is worked in.
  readonly #follow = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || link.target === '_blank') return;
    event.preventDefault();
    const { lesson } = link.dataset;
    if (this.mode === 'all' && lesson) this.dispatchEvent(new LessonOpenEvent(lesson));
  };
}

function tellErased(event: AnswerEraseEvent): void {
  queueMicrotask(() => event.tell?.(true));
}

define('polku-preview', PolkuPreview);

declare global {
  interface HTMLElementTagNameMap {
    'polku-preview': PolkuPreview;
  }
}
