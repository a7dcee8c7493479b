import type { Exercise } from '../../src/course/course.js';

/** The learner has changed an answer of their own, outside of its lesson. */
export class AnswerReviseEvent extends Event {
  static readonly type = 'polku-answer-revise';
  constructor(
    /** The lesson's id. */
    readonly lesson: string,
    readonly exercise: Exercise,
    readonly response: unknown,
  ) {
    super(AnswerReviseEvent.type, { bubbles: true, composed: true });
  }
}

/** The learner wants what a page shows on paper. */
export class PrintEvent extends Event {
  static readonly type = 'polku-print';
  constructor() {
    super(PrintEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'polku-answer-revise': AnswerReviseEvent;
    'polku-print': PrintEvent;
  }
}
