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
 * Recordings of one sitting, in memory only. Beyond its bound the oldest are about to leave, so
 * that they can be downloaded, and are let go of when the next one comes: it never holds more than
 * `mostBytes` and the latest recording. Whatever else is in memory is the one being recorded.
 */
export class Shelf {
  readonly #most: number;
  readonly #listeners = new Set<() => void>();
  #shelved: readonly Shelved[] = [];
  #isClosed = false;

  constructor(mostBytes = usualBytes) {
    this.#most = mostBytes;
  }

  /** The oldest first. */
  get all(): readonly ShelvedRecording[] {
    return this.#shelved;
  }

  /** Those that are let go of when the next one comes, the oldest first. */
  get leaving(): readonly ShelvedRecording[] {
    return this.#leaving;
  }

  /** How many seconds there is room for, judging by what is there; undefined while it is empty. */
  get room(): number | undefined {
    const bytes = sum(this.#shelved.map(({ recording }) => recording.bytes));
    const seconds = sum(this.#shelved.map(({ recording }) => recording.seconds));
    return bytes > 0 ? (this.#most * seconds) / bytes : undefined;
  }

  get(key: string): Recording | undefined {
    return this.#shelved.find((one) => one.key === key)?.recording;
  }

  /** Takes over a take, in place of the one that was under its name. */
  put(key: string, take: Take, recording: Recording): void {
    if (this.#isClosed) return take.release();
    take.keep();
    this.#letGo((one) => one.key === key);
    const leaving = this.#leaving;
    this.#letGo((one) => leaving.includes(one));
    this.#shelved = [...this.#shelved, { key, take, recording }];
    this.#tell();
  }

  remove(key: string): void {
    this.#letGo((one) => one.key === key);
    this.#tell();
  }

  clear(): void {
    this.#letGo(() => true);
    this.#tell();
  }

  /** Lets go of all that is there, and at once of what may still come. */
  close(): void {
    this.#isClosed = true;
    this.clear();
  }

  subscribe(listener: () => void): { unsubscribe(): void } {
    this.#listeners.add(listener);
    return { unsubscribe: () => void this.#listeners.delete(listener) };
  }

  // From the latest one on, as many stay as there is room for.
  get #leaving(): readonly Shelved[] {
    let bytes = 0;
    const last = this.#shelved.findLastIndex(
      ({ recording }) => (bytes += recording.bytes) > this.#most,
    );
    return this.#shelved.slice(0, last + 1);
  }

  #letGo(isGone: (one: Shelved) => boolean): void {
    const gone = this.#shelved.filter(isGone);
    this.#shelved = this.#shelved.filter((one) => !gone.includes(one));
    for (const { take } of gone) take.release();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
