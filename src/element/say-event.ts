import type { Pace, Utterance } from '../speech/speech.js';

/**
 * The learner wants to hear something. It stays inside the module: the course says it. Without a
 * pace it is said slowly when it is asked for a second time.
 */
export class SayEvent extends Event {
  static readonly type = 'polku-say';
  constructor(
    readonly utterance: Utterance,
    readonly pace?: Pace,
  ) {
    super(SayEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'polku-say': SayEvent;
  }
}
