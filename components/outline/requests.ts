import type { CoursePage } from '../../src/machines/session.run.js';

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

declare global {
  interface HTMLElementEventMap {
    'polku-review-open': ReviewOpenEvent;
    'polku-page-open': PageOpenEvent;
  }
}
