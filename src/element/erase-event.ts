import type { Exercise } from '../course/course.js';

/**
 * The learner wants one answer of their own deleted, for good: the object with this `id` in what
 * they have answered. It stays inside the module: who shows the exercise listens.
 */
export class AnswerEraseEvent extends Event {
  static readonly type = 'polku-erase';
  constructor(
    readonly exercise: Exercise,
    readonly answer: string,
    /** Hears, once that is known, whether it is deleted on the device. */
    readonly tell?: (isDone: boolean) => void,
  ) {
    super(AnswerEraseEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'polku-erase': AnswerEraseEvent;
  }
}
