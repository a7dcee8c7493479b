/** The author wants to begin an exercise of the preview anew. */
export class TrialRestartEvent extends Event {
  static readonly type = 'polku-trial-restart';
  constructor() {
    super(TrialRestartEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'polku-trial-restart': TrialRestartEvent;
  }
}
