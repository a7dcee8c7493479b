import type { Recorder } from './speech.js';
import { PageTake, type Microphones } from './take.js';

/** Records the learner, in memory only. */
export class PageRecorder implements Recorder {
  readonly #microphones: Microphones | undefined;
  readonly #onStart: () => void;
  readonly #takes = new Set<PageTake>();
  #last?: PageTake;

  /** `onStart` is called before the microphone is asked for. */
  constructor(microphones: Microphones | undefined, onStart: () => void = () => undefined) {
    this.#microphones = microphones;
    this.#onStart = onStart;
  }

  start(longest?: number): PageTake {
    this.#last?.end();
    this.#onStart();
    const take = new PageTake(this.#microphones, () => this.#takes.delete(take), longest);
    this.#last = take;
    this.#takes.add(take);
    return take;
  }

  release(): void {
    for (const take of [...this.#takes]) take.release();
  }
}
