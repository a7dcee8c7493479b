import type { Problem } from '../problem.js';
import { Capture, type Captured } from './capture.js';
import { isSilent, loudest } from './loudness.js';
import { Observed } from './observed.js';
import { pausesIn } from './pauses.js';
import type { Recording, Started, Take, TakeState } from './speech.js';
import { isHidden, whenHidden } from './when-hidden.js';

/** The part of the browser that gives the microphone. */
export type Microphones = Pick<MediaDevices, 'getUserMedia'>;

/** Shorter than any word: the learner has pressed twice. */
const shortest = 0.2;
/** Bars of a waveform. */
const mostLevels = 64;

const asking: TakeState = { status: 'asking', level: 0, seconds: 0 };
const over: TakeState = { status: 'over', level: 0, seconds: 0 };

/** One recording with the microphone of the device, from asking for it until it is let go of. */
export class PageTake implements Take {
  readonly started: Promise<Started>;

  readonly #state = new Observed<TakeState>(asking);
  /** Tells the recorder that it has nothing to let go of here any more. */
  readonly #onLeave: () => void;
  readonly #longest: number | undefined;
  #capture?: Capture;
  #result?: Promise<Recording | Problem>;
  #url?: string;
  #isReleased = false;

  constructor(microphones: Microphones | undefined, onLeave: () => void, longest?: number) {
    this.#onLeave = onLeave;
    this.#longest = longest;
    this.started = this.#start(microphones);
  }

  getSnapshot(): TakeState {
    return this.#state.getSnapshot();
  }

  subscribe(listener: (state: TakeState) => void): { unsubscribe(): void } {
    return this.#state.subscribe(listener);
  }

  /** Turns the microphone off, or no longer wants it. */
  end(): void {
    this.#capture?.stop();
    this.#state.set(over);
  }

  stop(): Promise<Recording | Problem> {
    this.end();
    return (this.#result ??= this.#resultOf(this.#capture));
  }

  keep(): void {
    this.#onLeave();
  }

  release(): void {
    this.end();
    this.#isReleased = true;
    if (this.#url !== undefined) URL.revokeObjectURL(this.#url);
    this.#onLeave();
  }

  async #start(microphones: Microphones | undefined): Promise<Started> {
    if (!isSecureContext) return this.#fail('insecure');
    if (!microphones || !('MediaRecorder' in globalThis)) return this.#fail('unsupported');
    try {
      return this.#record(await microphones.getUserMedia({ audio: true }));
    } catch (error) {
      if (this.#isOver) return 'stopped';
      return this.#fail(reasons[error instanceof Error ? error.name : ''] ?? 'busy');
    }
  }

  #record(stream: MediaStream): Started {
    // Whoever asked may have left since: nobody is there to be recorded.
    if (this.#isOver || isHidden()) {
      turnOff(stream);
      this.end();
      return 'stopped';
    }
    try {
      const onTick = (level: number, seconds: number) =>
        this.#state.set({ status: 'recording', level, seconds });
      const onEnd = () => {
        unwatch();
        this.#state.set(over);
      };
      this.#capture = new Capture(stream, { onTick, onEnd }, this.#longest);
      const unwatch = whenHidden(() => this.end());
      this.#state.set({ ...asking, status: 'recording' });
      return 'recording';
    } catch {
      turnOff(stream);
      return this.#fail('unsupported');
    }
  }

  #fail(reason: string): Problem {
    this.end();
    return problem(reason);
  }

  async #resultOf(capture: Capture | undefined): Promise<Recording | Problem> {
    return capture ? this.#recordingOf(await capture.captured) : problem('empty');
  }

  #recordingOf({ sound, seconds, levels: measured, cut }: Captured): Recording | Problem {
    const levels = measured.map(({ level }) => level);
    if (this.#isReleased || sound.size === 0 || seconds < shortest || isSilent(levels)) {
      return problem(cut === 'unplugged' ? 'unplugged' : 'empty');
    }
    const url = (this.#url = URL.createObjectURL(sound));
    const { size: bytes, type } = sound;
    const loudness = loudest(levels, mostLevels);
    const pauses = pausesIn(measured);
    return { url, seconds, loudness, pauses, bytes, type, sound, ...(cut && { cut }) };
  }

  get #isOver(): boolean {
    return this.getSnapshot().status === 'over';
  }
}

const reasons: Readonly<Record<string, string>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  // A browser that was started without a way to ask.
  NotSupportedError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  TypeError: 'unsupported',
};

function turnOff(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function problem(reason: string): Problem {
  return { code: `microphone.${reason}`, severity: 'error', values: {} };
}
