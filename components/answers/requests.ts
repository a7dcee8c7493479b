import type { Exercise } from '../../src/course/course.js';

/** The learner has changed an answer of their own, outside of its lesson. Only its page hears it. */
export class AnswerReviseEvent extends Event {
  static readonly type = 'polku-answer-revise';
  constructor(
    /** The lesson's id. */
    readonly lesson: string,
    readonly exercise: Exercise,
    readonly response: unknown,
  ) {
    super(AnswerReviseEvent.type);
  }
}

/** The learner deletes an answer of their own, outside of its lesson. Only its page hears it. */
export class AnswerForgetEvent extends Event {
  static readonly type = 'polku-answer-forget';
  constructor(
    /** The lesson's id. */
    readonly lesson: string,
    readonly exercise: Exercise,
    /** The answer's own id. */
    readonly answer: string,
  ) {
    super(AnswerForgetEvent.type);
  }
}

/** The learner wants what a page shows on paper. Only the page hears it. */
export class PrintEvent extends Event {
  static readonly type = 'polku-print';
  constructor() {
    super(PrintEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'polku-answer-revise': AnswerReviseEvent;
    'polku-answer-forget': AnswerForgetEvent;
    'polku-print': PrintEvent;
  }
}
