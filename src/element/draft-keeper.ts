import type { ReactiveController, ReactiveElement } from 'lit';

const keepers = new Set<() => void>();

/** Keeps all that a learner has begun: where it stands is about to go. */
export function keepDrafts(): void {
  keepers.forEach((keep) => keep());
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
