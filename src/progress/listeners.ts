/** Who is to be told of something. One that throws keeps no other from being told. */
export class Listeners<T> {
  readonly #listeners = new Set<(value: T) => void>();

  /** Adds one, and gives the way to take it out again. */
  add(listener: (value: T) => void): () => void {
    const own = (value: T) => listener(value);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  tell(value: T): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(value);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  clear(): void {
    this.#listeners.clear();
  }
}
