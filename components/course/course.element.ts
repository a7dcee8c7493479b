import { ContextProvider } from '@lit/context';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { announce, prepareAnnouncer } from '../../src/element/announce.js';
import {
  courseContext,
  settingsContext,
  skillsContext,
  translatorContext,
} from '../../src/element/contexts.js';
import { define } from '../../src/element/define.js';
import { SourceController } from '../../src/element/source-controller.js';
import { base, buttons, tokens } from '../../src/element/tokens.css.js';
import { createTranslator, type Translator } from '../../src/i18n/translator.js';
import type { LessonActor } from '../../src/machines/lesson.machine.js';
import { viewLesson } from '../../src/machines/lesson.view.js';
import { viewSession } from '../../src/machines/session.view.js';
import type { Problem } from '../../src/problem.js';
import type { Ledger } from '../../src/progress/ledger.js';
import type { ReviewOutlook } from '../../src/progress/review.js';
import { bestLanguage, canHear, problemText, speechSource } from '../../src/session.js';
import { pageSettings } from '../../src/settings.js';
import { CourseSound } from '../hearing/course-sound.js';
import { savingStyles } from '../saving/saving.js';
import type { OpenPage, PolkuSettings } from '../settings/settings.element.js';
import { applySettings } from './apply-settings.js';
import { arriveAt } from './arrive-at.js';
import { languageAround } from './language-around.js';
import { courseSetting, glossWishes, isSameSetting, lacksGlosses } from './course-setting.js';
import { courseStyles } from './course.css.js';
import { ownAnswers } from './own-answers.js';
import type { CourseRequests } from './screen.js';
import { renderScreen } from './screens.js';
import { SessionOwner } from './session-owner.js';

/**
 * Plays a course: its outline as a path, its lessons, what comes at their end, settings. Where a
 * CMS leaves no tag of ours, `<div data-polku-course="…/course.json">` becomes one, with
 * `data-polku-lang`, `data-polku-lesson`, `data-polku-accent` and `data-polku-theme`.
 *
 * @tag polku-course
 * @attr {string} src - URL of `course.md`, or of a compiled `course.json`
 * @attr {string} lang - Language of the interface and, where it has several, of the course
 * @attr {string} lesson - Id of a lesson to open instead of the outline
 * @attr {'light' | 'dark'} theme - Light or dark, where the learner has not chosen
 *
 * @fires {PolkuReadyEvent} polku-ready - The course has been found
 * @fires {PolkuAnsweredEvent} polku-answered - An exercise was answered
 * @fires {PolkuLessonCompletedEvent} polku-lesson-completed - A lesson was played to its end
 * @fires {PolkuCourseCompletedEvent} polku-course-completed - All lessons are completed
 * @fires {PolkuProblemEvent} polku-problem - Something is wrong with files, network or storage
 *
 * @cssprop --polku-accent - The one colour that a host sets; light and dark follow from it
 * @cssprop --polku-on-accent - The colour of text on it, in the light theme
 * @cssprop --polku-font - Font family
 * @cssprop --polku-text-scale - Factor on the size of text
 * @cssprop --polku-lesson-height - Least height of the lesson player
 * @cssprop --polku-sticky-top - Height of a host's own sticky header
 *
 * @csspart frame - All of it
 * @csspart notice - Says that answers are not being saved, and why
 */
export class PolkuCourse extends LitElement {
  static override styles = [tokens, base, buttons, savingStyles, courseStyles];

  @property() src = '';
  @property({ reflect: true }) override lang = '';
  @property() lesson = '';
  /** Where answers go instead of this device: a host's own log. To be set before `src`. */
  @property({ attribute: false }) ledger?: Ledger;

  @state() private translator?: Translator;
  @query('polku-outline, polku-summary, polku-review, polku-page')
  private titled?: HTMLElement | null;

  readonly #settings = pageSettings();
  readonly #speech = speechSource(this.#settings);
  readonly #sound = new CourseSound(this, this.#speech);
  readonly #owner = new SessionOwner(this);
  readonly #session = new SourceController(this, () => this.#owner.session);
  readonly #lesson = new SourceController(this, () => this.#lessonActor());
  readonly #preferences = new SourceController(this, () => this.#settings);
  readonly #translators = new ContextProvider(this, { context: translatorContext });
  readonly #courses = new ContextProvider(this, { context: courseContext });
  readonly #own = ownAnswers(
    () => this.#session.snapshot!.context,
    () => this.translator!,
  );
  #spoken = '';
  #around?: string;
  #told?: Problem;
  #screen = '';
  /** Whether the learner has moved in the course: only then does what is new take the focus. */
  #moved = false;

  constructor() {
    super();
    new ContextProvider(this, { context: settingsContext, initialValue: this.#settings });
    new ContextProvider(this, { context: skillsContext, initialValue: this.#own.skills });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    this.#around = languageAround(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    applySettings(this, this.#settings.getSnapshot().context);
    const spoken = this.#wishedLanguage();
    const speaksAnew = spoken !== this.#spoken;
    this.#spoken = spoken;
    if (speaksAnew) void this.#speak(spoken);
    if (changed.has('src')) this.#start({ lesson: this.lesson || undefined });
    else if (this.#owner.hasOtherLearner) {
      this.#start({});
      // What another tab has changed is told in this one.
      void import('./learner-news.js').then((news) => news.tellLearner(this.translator));
    } else if (changed.has('lesson')) this.#open(this.lesson);
    // Another interface alone leaves the learner in peace; another edition is another session.
    else if (speaksAnew && this.#hasEdition(spoken)) this.#start(this.#owner.place);
    if (this.#offerCourse()) this.#start(this.#owner.place);
  }

  protected override render(): TemplateResult | typeof nothing {
    const session = this.#session.snapshot;
    const { translator } = this;
    if (!translator || !session) return nothing;
    const lesson = this.#lesson.snapshot;
    const screen = {
      session: viewSession(session),
      player: this.#owner.session,
      lesson: lesson && viewLesson(lesson),
      actor: this.#lessonActor(),
      drill: lesson?.context.drill,
      review: session.context.review,
      lookAhead: this.#lookAhead,
      translator,
      moved: this.#moved,
      renderAnew: () => this.requestUpdate(),
    };
    return html`<div
      class="frame"
      lang=${translator.lang}
      dir=${translator.dir}
      part="frame"
      @polku-print-own=${this.#own.print}
    >
      ${renderScreen(screen, this.#requests)} ${this.#sound.render(translator)}
    </div>`;
  }

  protected override updated(): void {
    this.#tellProblem();
    const screen = this.titled?.localName ?? '';
    const { drill } = this.#lesson.snapshot?.context ?? {};
    const { review } = this.#session.snapshot?.context ?? {};
    this.#sound.moveTo(this.#lessonActor(), drill, review, screen);
    if (screen === this.#screen) return;
    this.#screen = screen;
    // Whoever comes to the summary has played the lesson, however it was opened.
    this.#moved ||= screen === 'polku-summary';
    if (!this.#moved || !this.titled) return;
    void arriveAt(this.titled, this);
  }

  // What stands in a shadow root is not read out by itself, and this must be heard.
  #tellProblem(): void {
    const { problem, keeping } = this.#session.snapshot?.context ?? {};
    const told = problem ?? keeping?.problem;
    if (told === this.#told || !this.translator) return;
    this.#told = told;
    const { lang } = this.translator;
    if (told) void problemText(told, this.translator).then((text) => announce(text, lang));
  }

  readonly #requests: CourseRequests = {
    move: (event) => {
      this.#moved = true;
      this.#owner.move(event);
    },
    openSettings: (openPage) => void this.#showSettings(openPage),
  };

  readonly #lookAhead = async (): Promise<ReviewOutlook | undefined> => {
    const { openReview, source } = this.#session.snapshot?.context ?? {};
    const review = source && (await openReview?.(source));
    return review?.lookAhead();
  };

  #start(place: SessionOwner['place']): void {
    this.#owner.start({
      src: this.src,
      lang: this.#spoken,
      glosses: () => glossWishes(this.#settings.getSnapshot().context, this.#spoken),
      canHear: (language) => canHear(language, this.#speech, this.#settings),
      ...place,
    });
  }

  #open(lesson: string): void {
    this.#owner.move(lesson ? { type: 'lesson.opened', lesson } : { type: 'lesson.closed' });
  }

  async #speak(lang: string): Promise<void> {
    const translator = await createTranslator(lang);
    if (lang !== this.#spoken) return;
    this.translator = translator;
    this.#translators.setValue(translator);
  }

  // The learner's own choice first, then the host's: on the element, around it, on the page.
  #wishedLanguage(): string {
    const chosen = this.#preferences.snapshot?.context.lang;
    return chosen || this.lang || this.#around || navigator.language || 'en';
  }

  #hasEdition(lang: string): boolean {
    const course = this.#session.snapshot?.context.source?.course;
    return !course || bestLanguage(lang, course.languages) !== course.language;
  }

  // Gives back whether the lesson has to be read again for what is wished now.
  #offerCourse(): boolean {
    const { source } = this.#session.snapshot?.context ?? {};
    const setting = courseSetting(source, this.#settings.getSnapshot().context, this.#spoken);
    const known = this.#courses.value;
    if (isSameSetting(setting, known)) return false;
    this.#courses.setValue(setting);
    return lacksGlosses(source, known, setting, this);
  }

  async #showSettings(openPage: OpenPage): Promise<void> {
    await import('../settings/settings.element.js');
    const settings = this.renderRoot.querySelector<PolkuSettings>('polku-settings');
    await settings?.open(openPage);
  }

  #lessonActor(): LessonActor | undefined {
    return this.#owner.session?.getSnapshot().children.lesson;
  }
}

define('polku-course', PolkuCourse);

declare global {
  interface HTMLElementTagNameMap {
    'polku-course': PolkuCourse;
  }
}
