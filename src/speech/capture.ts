import { meterFor, type Meter } from './meter.js';
import type { Level } from './pauses.js';
import type { Recording } from './speech.js';

/** Seconds: who says a sentence for longer has put the phone away. */
const longestByDefault = 120;
const tick = 60;
/** Enough to hear every sound of a voice; browsers would take three times as much memory. */
const audioBitsPerSecond = 40_000;
/** How long the recorder may take to hand out what it has. */
const endsWithin = 2_000;

/** What was captured. */
export interface Captured {
  readonly sound: Blob;
  readonly seconds: number;
  /** As far as they could be measured. */
  readonly levels: readonly Level[];
  /** Why the microphone went off before the learner stopped. */
  readonly cut: Recording['cut'];
}

export interface CaptureListener {
  readonly onTick: (level: number, seconds: number) => void;
  /** The microphone is off: the learner has stopped, or it ended by itself. */
  readonly onEnd: () => void;
}

/** What a microphone hears, from the moment that it is on until it is off. */
export class Capture {
  /** Settles when the microphone is off and the sound is there. Never rejects. */
  readonly captured: Promise<Captured>;

  readonly #stream: MediaStream;
  readonly #recorder: MediaRecorder;
  readonly #meter: Meter;
  readonly #listener: CaptureListener;
  readonly #longest: number;
  readonly #start = performance.now();
  readonly #levels: Level[] = [];
  readonly #pieces: Blob[] = [];
  readonly #timer: ReturnType<typeof setInterval>;
  #isOn = true;
  #cut: Recording['cut'];
  #seconds = 0;
  #settle!: (captured: Captured) => void;

  /** Throws where the browser cannot record this stream. */
  constructor(stream: MediaStream, listener: CaptureListener, longest = longestByDefault) {
    this.#longest = longest;
    this.#stream = stream;
    this.#listener = listener;
    this.#recorder = new MediaRecorder(stream, { audioBitsPerSecond });
    this.captured = new Promise((resolve) => (this.#settle = resolve));
    this.#recorder.ondataavailable = ({ data }) => {
      if (data.size > 0) this.#pieces.push(data);
    };
    // It stops by itself when its tracks have ended, and may say so before they do.
    this.#recorder.onstop = () => {
      this.#cutOff('unplugged');
      this.#handOut();
    };
    this.#recorder.onerror = () => this.#cutOff('unplugged');
    for (const track of stream.getTracks()) {
      track.addEventListener('ended', () => this.#cutOff('unplugged'));
    }
    // In pieces, so that what was said until the microphone was pulled out is there.
    this.#recorder.start(250);
    this.#meter = meterFor(stream);
    this.#timer = setInterval(() => this.#measure(), tick);
  }

  /** Turns the microphone off. */
  stop(): void {
    if (!this.#isOn) return;
    this.#isOn = false;
    this.#seconds = (performance.now() - this.#start) / 1000;
    clearInterval(this.#timer);
    this.#meter.close();
    // Before its tracks are stopped, or the last piece is lost.
    if (this.#recorder.state !== 'inactive') this.#recorder.stop();
    for (const track of this.#stream.getTracks()) track.stop();
    setTimeout(() => this.#handOut(), endsWithin);
    this.#listener.onEnd();
  }

  #cutOff(reason: Recording['cut']): void {
    if (this.#isOn) this.#cut = reason;
    this.stop();
  }

  #measure(): void {
    const level = this.#meter.read();
    const at = (performance.now() - this.#start) / 1000;
    if (level !== undefined) this.#levels.push({ at, level });
    this.#listener.onTick(level ?? 0, at);
    if (at >= this.#longest) this.#cutOff('limit');
  }

  #handOut(): void {
    const sound = new Blob(this.#pieces, { type: this.#recorder.mimeType });
    const [levels, seconds, cut] = [this.#levels, this.#seconds, this.#cut];
    this.#settle({ sound, seconds, levels, cut });
  }
}
