/** Names on this device may be other ones now. Only the page around hears it. */
export class LearnersChangeEvent extends Event {
  static readonly type = 'polku-learners-change';
  constructor() {
    super(LearnersChangeEvent.type, { bubbles: true });
  }
}

/** The learner begins something anew: the course, a lesson, an exercise. Only its page hears it. */
export class BeginAnewEvent extends Event {
  static readonly type = 'polku-begin-anew';
  constructor(
    /** The lesson's id; absent: all of the course. */
    readonly lesson?: string,
    /** The exercise's id; absent: all of the lesson. */
    readonly item?: string,
  ) {
    super(BeginAnewEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'polku-learners-change': LearnersChangeEvent;
    'polku-begin-anew': BeginAnewEvent;
  }
}
