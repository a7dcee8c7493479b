import { hashOf } from '../../course/fingerprint.js';

/** What an LMS has confirmed last: the text by its hash, and how far the device's log went then. */
export interface Handed {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly t: number;
}

/** Where the page remembers what the LMS has got. */
export interface HandoverStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/**
 * Remembers what was handed over to an LMS, so that the next launch can tell whether the device
 * is ahead of it, or has been overtaken by another one. Where nothing can be remembered, the LMS
 * is right.
 */
export class Handover {
  readonly #storage: HandoverStorage | undefined;
  readonly #key: string;

  constructor(storage: HandoverStorage | undefined, profile: string, course: string) {
    this.#storage = storage;
    this.#key = `polku-lms ${profile} ${course}`;
  }

  read(): Handed | undefined {
    try {
      const { text, t } = JSON.parse(this.#storage?.getItem(this.#key) ?? '{}') as Partial<Handed>;
      return typeof text === 'string' && typeof t === 'number' ? { text, t } : undefined;
    } catch {
      return undefined;
    }
  }

  note(text: string, t: number): void {
    this.#try((storage) =>
      storage.setItem(this.#key, JSON.stringify({ text: hashOf(text), t } satisfies Handed)),
    );
  }

  forget(): void {
    this.#try((storage) => storage.setItem(this.#key, ''));
  }

  /** Whether a text is the one that was handed over last. */
  isSame(text: string): boolean {
    return this.read()?.text === hashOf(text);
  }

  #try(use: (storage: HandoverStorage) => void): void {
    try {
      if (this.#storage) use(this.#storage);
    } catch {
      // Then the LMS is right at the next launch.
    }
  }
}
