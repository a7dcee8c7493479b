import type { Exercise } from '../course/course.js';

/**
 * The learner wants on paper what they have said in an exercise. It stays inside the module: the
 * course listens.
 */
export class OwnPrintEvent extends Event {
  static readonly type = 'polku-print-own';
  constructor(
    readonly exercise: Exercise,
    readonly response: unknown,
  ) {
    super(OwnPrintEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'polku-print-own': OwnPrintEvent;
  }
}
