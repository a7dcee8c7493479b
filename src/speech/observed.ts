/** A value that others hear the changes of. */
export class Observed<Value> {
  readonly #listeners = new Set<(value: Value) => void>();
  #value: Value;

  constructor(start: Value) {
    this.#value = start;
  }

  getSnapshot(): Value {
    return this.#value;
  }

  subscribe(listener: (value: Value) => void): { unsubscribe(): void } {
    this.#listeners.add(listener);
    return { unsubscribe: () => void this.#listeners.delete(listener) };
  }

  set(value: Value): void {
    if (value === this.#value) return;
    this.#value = value;
    for (const listener of [...this.#listeners]) listener(value);
  }
}
