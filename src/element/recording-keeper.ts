import type { Problem } from '../problem.js';
import type { Recording, Take } from '../speech/speech.js';

/** Keeps what was recorded for longer than the element that recorded it is there. */
export interface RecordingKeeper {
  /** What is there already, to be heard again. */
  readonly kept?: Recording | undefined;
  /**
   * Takes over a take: whoever keeps it releases it. What is recorded when the element is taken
   * away is handed over a moment later.
   */
  readonly keep: (take: Take, recording: Recording) => void;
}

/** Something was recorded, and is there to be heard. */
export class RecordedEvent extends Event {
  static readonly type = 'polku-recorded';
  constructor(readonly recording: Recording) {
    super(RecordedEvent.type, { bubbles: true, composed: true });
  }
}

/** The microphone cannot be used now: whoever offers it may offer something else. */
export class RecordingTroubleEvent extends Event {
  static readonly type = 'polku-recording-trouble';
  constructor(readonly problem: Problem) {
    super(RecordingTroubleEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'polku-recorded': RecordedEvent;
    'polku-recording-trouble': RecordingTroubleEvent;
  }
}
