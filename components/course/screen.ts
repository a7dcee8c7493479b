import { html, type TemplateResult } from 'lit';
import type { Translator } from '../../src/i18n/translator.js';
import type { LessonActor } from '../../src/machines/lesson.machine.js';
import type { LessonView } from '../../src/machines/lesson.view.js';
import type { ReviewActor } from '../../src/machines/review.machine.js';
import type { RoundActor } from '../../src/machines/round.machine.js';
import type { SessionEvent } from '../../src/machines/session.events.js';
import type { SessionActor } from '../../src/machines/session.machine.js';
import type { SessionView } from '../../src/machines/session.view.js';
import type { CoursePage } from '../../src/machines/session.run.js';
import type { ReviewOutlook } from '../../src/progress/review.js';

/** What the screens of a course ask of it. */
export interface CourseRequests {
  /** The learner moves in the course. */
  readonly move: (event: SessionEvent) => void;
  /** Opens the settings; from there the learner may want a page of the course. */
  readonly openSettings: (openPage: (page: CoursePage) => void) => void;
}

/** What a screen shows. */
export interface CourseScreen {
  readonly session: SessionView;
  readonly player?: SessionActor;
  readonly lesson?: LessonView;
  readonly actor?: LessonActor;
  /** The drill at the lesson's end, while it is under way. */
  readonly drill?: RoundActor;
  readonly review?: ReviewActor;
  /** Looks at what the review holds after what was just answered. */
  readonly lookAhead: () => Promise<ReviewOutlook | undefined>;
  readonly translator: Translator;
  /** The learner has moved in the course: what is new may take the focus. */
  readonly moved: boolean;
  /** To be called when more can be shown than could before. */
  readonly renderAnew: () => void;
}

/** Seen until what is to be shown has been loaded, and if it never is. */
export function renderComing({ t }: Translator, close: () => void): TemplateResult {
  return html`<div class="waiting">
    <p>${t('loading.part')}</p>
    <button class="quiet" part="close" @click=${close}>${t('failed.outline')}</button>
  </div>`;
}
