import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { SourceController } from '../../src/element/source-controller.js';
import type { Translator } from '../../src/i18n/translator.js';
import type { LessonActor, LessonSnapshot } from '../../src/machines/lesson.machine.js';
import { viewLesson } from '../../src/machines/lesson.view.js';
import type { SessionEvent } from '../../src/machines/session.events.js';
import type { SessionSnapshot } from '../../src/machines/session.machine.js';
import { viewSession } from '../../src/machines/session.view.js';
import { LessonOpenEvent } from '../course/requests.js';
import { renderScreen } from '../course/screens.js';
import type { LessonPlay } from './lesson-play.js';

/** Shows the lesson as its learners see it, one thing at a time. */
export class LearnerLesson implements ReactiveController {
  readonly #host: LitElement;
  readonly #play: LessonPlay;
  readonly #session: SourceController<SessionSnapshot>;
  readonly #lesson: SourceController<LessonSnapshot>;
  /** The author was at work in here last. */
  #isAtWork = false;
  #end: HTMLElement | null = null;

  constructor(host: LitElement, play: LessonPlay) {
    this.#host = host;
    this.#play = play;
    this.#session = new SourceController(host, () => play.session);
    this.#lesson = new SourceController(host, () => this.actor);
    host.addController(this);
    host.addEventListener('focusin', () => (this.#isAtWork = true));
    host.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget) this.#isAtWork = false;
    });
  }

  /** The lesson that is being played. */
  get actor(): LessonActor | undefined {
    return this.#play.session?.getSnapshot().children.lesson;
  }

  render(translator: Translator): TemplateResult | typeof nothing {
    const session = this.#session.snapshot;
    if (!session) return nothing;
    const { t, lang } = translator;
    const view = viewSession(session);
    if (view.screen === 'outline') {
      return html`<p class="closed" tabindex="-1" lang=${lang}>${t('preview.closed')}</p>`;
    }
    const lesson = this.#lesson.snapshot;
    const screen = {
      // That nothing is kept is said above, and it is no trouble.
      session: { ...view, saving: 'nothing' as const },
      lesson: lesson && viewLesson(lesson),
      actor: this.actor,
      drill: lesson?.context.drill,
      lookAhead: () => Promise.resolve(undefined),
      translator,
      moved: false,
      renderAnew: () => this.#host.requestUpdate(),
    };
    return renderScreen(screen, { move: this.#move, openSettings: () => undefined });
  }

  readonly #move = (event: SessionEvent): void => {
    const { wanted } = this.#session.snapshot?.context ?? {};
    if (event.type === 'lesson.opened' && event.lesson !== wanted) {
      this.#host.dispatchEvent(new LessonOpenEvent(event.lesson));
    } else {
      this.#play.move(event);
    }
  };

  hostUpdated(): void {
    const end = this.#host.renderRoot.querySelector<HTMLElement>('polku-summary, .closed');
    if (end === this.#end) return;
    this.#end = end;
    // What the author went on with is gone, and the focus with it.
    const isLost = document.activeElement === document.body;
    if (end && this.#isAtWork && isLost) void this.#arriveAt(end);
  }

  async #arriveAt(end: HTMLElement): Promise<void> {
    if (end.localName.includes('-')) {
      await customElements.whenDefined(end.localName);
      await (end as LitElement).updateComplete;
    }
    end.focus({ preventScroll: true });
    end.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}
