import type { ReactiveController, ReactiveElement } from 'lit';

/** Milliseconds without a change after which what is begun is kept. */
const calm = 1_000;

const keepers = new Set<() => void>();
let soon: ReturnType<typeof setTimeout> | undefined;

/** Keeps all that a learner has begun: where it stands is about to go. */
export function keepDrafts(): void {
  keepers.forEach((keep) => keep());
}

/** Keeps it once it rests: what is begun when a page is left may come too late. */
export function keepDraftsSoon(): void {
  clearTimeout(soon);
  soon = setTimeout(keepDrafts, calm);
}

/** Has what is begun in an element kept before the element goes, or the page is left or hidden. */
export class DraftKeeper implements ReactiveController {
  readonly #keep: () => void;

  constructor(host: ReactiveElement, keep: () => void) {
    this.#keep = keep;
    host.addController(this);
  }

  hostConnected(): void {
    keepers.add(this.#keep);
    document.addEventListener('visibilitychange', this.#keep);
    addEventListener('pagehide', this.#keep);
  }

  hostDisconnected(): void {
    keepers.delete(this.#keep);
    document.removeEventListener('visibilitychange', this.#keep);
    removeEventListener('pagehide', this.#keep);
    this.#keep();
  }
}
