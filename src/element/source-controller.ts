import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Anything with a snapshot and a way to hear of the next one: an actor, a store. */
export interface Source<Snapshot> {
  getSnapshot(): Snapshot;
  subscribe(listener: (snapshot: Snapshot) => void): { unsubscribe(): void };
}

/**
 * Binds an element to a source that may change or be absent. It borrows the source: stopping it
 * is for whoever made it.
 */
export class SourceController<Snapshot> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #find: () => Source<Snapshot> | undefined;
  #source?: Source<Snapshot>;
  #connected = false;
  #subscription?: { unsubscribe(): void };

  constructor(host: ReactiveControllerHost, find: () => Source<Snapshot> | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  get snapshot(): Snapshot | undefined {
    return this.#find()?.getSnapshot();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#leave();
  }

  #follow(): void {
    const source = this.#find();
    if (!this.#connected || source === this.#source) return;
    this.#leave();
    this.#source = source;
    this.#subscription = source?.subscribe(() => this.#host.requestUpdate());
  }

  #leave(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
    this.#source = undefined;
  }
}
