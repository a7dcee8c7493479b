import type { Recording, Take } from '../../speech/speech.js';

/** A recording that is kept in memory under a name. */
export interface ShelvedRecording {
  readonly key: string;
  readonly recording: Recording;
}

interface Shelved extends ShelvedRecording {
  readonly take: Take;
}

/** Some thirty minutes of speech. */
const usualBytes = 8 * 1024 * 1024;

/**
 * Recordings of one sitting, in memory only. It is bounded: beyond it the oldest are about to
 * leave, so that they can be downloaded, and are let go of when the next one comes.
 */
export class Shelf {
  readonly #most: number;
  readonly #listeners = new Set<() => void>();
  #shelved: readonly Shelved[] = [];

  constructor(mostBytes = usualBytes) {
    this.#most = mostBytes;
  }

  /** The oldest first. */
  get all(): readonly ShelvedRecording[] {
    return this.#shelved;
  }

  /** Those that are let go of when the next one comes. */
  get leaving(): readonly ShelvedRecording[] {
    return this.#leaving;
  }

  get(key: string): Recording | undefined {
    return this.#shelved.find((one) => one.key === key)?.recording;
  }

  /** Takes over a take, in place of the one that was under its name. */
  put(key: string, take: Take, recording: Recording): void {
    const gone = this.#shelved.filter((one) => one.key === key || this.#leaving.includes(one));
    this.#letGo(gone);
    this.#shelved = [...this.#shelved, { key, take, recording }];
    this.#tell();
  }

  remove(key: string): void {
    this.#letGo(this.#shelved.filter((one) => one.key === key));
    this.#tell();
  }

  clear(): void {
    this.#letGo(this.#shelved);
    this.#tell();
  }

  subscribe(listener: () => void): { unsubscribe(): void } {
    this.#listeners.add(listener);
    return { unsubscribe: () => this.#listeners.delete(listener) };
  }

  get #leaving(): readonly Shelved[] {
    let bytes = 0;
    const staying = this.#shelved.findLastIndex(
      (one) => (bytes += one.recording.bytes) > this.#most,
    );
    return this.#shelved.slice(0, staying + 1);
  }

  #letGo(gone: readonly Shelved[]): void {
    for (const { take } of gone) take.release();
    this.#shelved = this.#shelved.filter((one) => !gone.includes(one));
  }

  #tell(): void {
    this.#listeners.forEach((listener) => listener());
  }
}
