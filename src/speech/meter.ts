import { levelOf } from './loudness.js';

/** Measures how loud a stream is. */
export interface Meter {
  /** Right now, from 0 to 1; undefined where it cannot be measured. */
  read(): number | undefined;
  close(): void;
}

const unknown: Meter = { read: () => undefined, close: () => undefined };

/** Makes a meter for a stream; where the browser has none it knows nothing. */
export function meterFor(stream: MediaStream): Meter {
  try {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 2048;
    context.createMediaStreamSource(stream).connect(analyser);
    void context.resume().catch(() => undefined);
    const samples = new Float32Array(analyser.fftSize);
    return {
      read() {
        // A context that is held back hears silence, which would be taken for the learner's.
        if (context.state !== 'running') return undefined;
        analyser.getFloatTimeDomainData(samples);
        return levelOf(samples);
      },
      close: () => void context.close().catch(() => undefined),
    };
  } catch {
    return unknown;
  }
}
