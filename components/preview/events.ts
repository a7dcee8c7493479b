/** What the author picks in the preview, by its id. The lesson's opening is the step ''. */
export type Picked = { readonly exercise: string } | { readonly step: string };

/** The author asks to see where something in the preview is written. */
export class PolkuPreviewPickEvent extends Event {
  static readonly type = 'polku-preview-pick';
  /** The id of the exercise, where it is one. */
  readonly exercise?: string;
  /** The id of the step, where it is one. */
  readonly step?: string;

  constructor(picked: Picked) {
    super(PolkuPreviewPickEvent.type, { bubbles: true, composed: true });
    if ('exercise' in picked) this.exercise = picked.exercise;
    else this.step = picked.step;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'polku-preview-pick': PolkuPreviewPickEvent;
  }
}
