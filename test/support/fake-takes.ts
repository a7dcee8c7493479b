import type { Shelf } from '../../src/exercises/interview/shelf.controller.js';
import type { Recording, Take, TakeState } from '../../src/speech/speech.js';

/** Takes that are over, and how much memory they have until they are released. */
export interface FakeTakes {
  /** Makes one and puts it on a shelf. */
  put(shelf: Shelf, key: string, bytes: number, seconds?: number): Recording;
  /** The memory of all that were not released. */
  readonly bytes: number;
  /** How many were made. */
  readonly count: number;
  /** What the recorder does when the lesson is left. */
  releaseUnkept(): void;
}

const over: TakeState = { status: 'over', level: 0, seconds: 0 };

/** Makes them. */
export function fakeTakes(): FakeTakes {
  const held = new Map<Take, number>();
  const kept = new Set<Take>();
  let count = 0;

  function takeOf(recording: Recording): Take {
    const take: Take = {
      started: Promise.resolve('recording' as const),
      getSnapshot: () => over,
      subscribe: () => ({ unsubscribe: () => undefined }),
      stop: () => Promise.resolve(recording),
      keep: () => void kept.add(take),
      release: () => void held.delete(take),
    };
    held.set(take, recording.bytes);
    count += 1;
    return take;
  }

  return {
    put(shelf, key, bytes, seconds = 1) {
      const details = { loudness: [0.5], pauses: [], type: 'audio/webm;codecs=opus' };
      const recording = { url: `blob:fake/${key}`, seconds, bytes, ...details };
      shelf.put(key, takeOf(recording), recording);
      return recording;
    },
    get bytes() {
      return [...held.values()].reduce((sum, bytes) => sum + bytes, 0);
    },
    get count() {
      return count;
    },
    releaseUnkept: () =>
      [...held.keys()].filter((take) => !kept.has(take)).forEach((take) => take.release()),
  };
}
