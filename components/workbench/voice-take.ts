import type { RecordingKeeper } from '../../src/element/recording-keeper.js';
import type { Recording, Take } from '../../src/speech/speech.js';

/** What was recorded of one text last, until the author goes on to another one. */
export class VoiceTake implements RecordingKeeper {
  #take?: Take | undefined;
  #recording?: Recording | undefined;
  #isOver = false;

  get sound(): Blob | undefined {
    return this.#recording?.sound;
  }

  readonly keep = (take: Take, recording: Recording): void => {
    take.keep();
    if (this.#isOver) return take.release();
    this.#take?.release();
    this.#take = take;
    this.#recording = recording;
  };

  /** Lets go of it, and of whatever comes later. */
  release(): void {
    this.#isOver = true;
    this.#take?.release();
    this.#take = this.#recording = undefined;
  }
}
