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

declare global {
  interface HTMLElementEventMap {
    'polku-lesson-open': LessonOpenEvent;
    'polku-lesson-close': LessonCloseEvent;
  }
}
