import type { CoursePage } from '../../src/machines/session.run.js';

/** The learner asks for a lesson. */
export class LessonOpenEvent extends Event {
  static readonly type = 'polku-lesson-open';
  constructor(readonly lesson: string) {
    super(LessonOpenEvent.type, { bubbles: true, composed: true });
  }
}

/** The learner wants to leave the lesson. */
export class LessonCloseEvent extends Event {
  static readonly type = 'polku-lesson-close';
  constructor() {
    super(LessonCloseEvent.type, { bubbles: true, composed: true });
  }
}

/** The learner wants to play the same lesson once more. */
export class LessonRestartEvent extends Event {
  static readonly type = 'polku-lesson-restart';
  constructor() {
    super(LessonRestartEvent.type, { bubbles: true, composed: true });
  }
}

/** The learner asks for the review. */
export class ReviewOpenEvent extends Event {
  static readonly type = 'polku-review-open';
  constructor() {
    super(ReviewOpenEvent.type, { bubbles: true, composed: true });
  }
}

/** The learner asks for a page of the course beside its lessons. */
export class PageOpenEvent extends Event {
  static readonly type = 'polku-page-open';
  constructor(readonly page: CoursePage) {
    super(PageOpenEvent.type, { bubbles: true, composed: true });
  }
}

/** The learner wants to leave such a page. */
export class PageCloseEvent extends Event {
  static readonly type = 'polku-page-close';
  constructor() {
    super(PageCloseEvent.type, { bubbles: true, composed: true });
  }
}

/** The learner wants to leave the review. */
export class ReviewCloseEvent extends Event {
  static readonly type = 'polku-review-close';
  constructor() {
    super(ReviewCloseEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'polku-review-open': ReviewOpenEvent;
    'polku-review-close': ReviewCloseEvent;
    'polku-page-open': PageOpenEvent;
    'polku-page-close': PageCloseEvent;
    'polku-lesson-open': LessonOpenEvent;
    'polku-lesson-close': LessonCloseEvent;
    'polku-lesson-restart': LessonRestartEvent;
  }
}
