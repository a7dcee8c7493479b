import type { Problem } from '../problem.js';
import { isSilent, loudest } from './loudness.js';
import { Observed } from './observed.js';
import type { Recorder, RecorderState, Recording } from './speech.js';
import { Take, type Taken } from './take.js';
import { whenHidden } from './when-hidden.js';

/** The part of the browser that gives the microphone. */
export type Microphones = Pick<MediaDevices, 'getUserMedia'>;

/** Shorter than any word: the learner has pressed twice. */
const shortest = 0.2;
/** Bars of a waveform. */
const mostLevels = 64;

const off: RecorderState = { status: 'idle', level: 0, seconds: 0 };

/** Records the learner, in memory only. */
export class PageRecorder implements Recorder {
  readonly #microphones: Microphones | undefined;
  readonly #state = new Observed<RecorderState>(off);
  readonly #urls = new Set<string>();
  #take?: Take;
  #turn = 0;
  #unwatch?: () => void;

  constructor(microphones: Microphones | undefined) {
    this.#microphones = microphones;
  }

  getSnapshot(): RecorderState {
    return this.#state.getSnapshot();
  }

  subscribe(listener: (state: RecorderState) => void): { unsubscribe(): void } {
    return this.#state.subscribe(listener);
  }

  async start(): Promise<Problem | undefined> {
    this.#drop();
    const turn = this.#turn;
    if (!isSecureContext) return problem('insecure');
    if (!this.#microphones || !('MediaRecorder' in globalThis)) return problem('unsupported');
    this.#state.set({ ...off, status: 'asking' });
    try {
      const stream = await this.#microphones.getUserMedia({ audio: true });
      if (turn !== this.#turn) {
        for (const track of stream.getTracks()) track.stop();
        return undefined;
      }
      return this.#record(stream);
    } catch (error) {
      if (turn === this.#turn) this.#state.set(off);
      return problem(reasons[error instanceof Error ? error.name : ''] ?? 'busy');
    }
  }

  async stop(): Promise<Recording | Problem> {
    const take = this.#take;
    if (!take) this.#drop();
    take?.stop();
    const taken = await take?.taken;
    if (!taken || take !== this.#take) return problem('empty');
    this.#take = undefined;
    return this.#recordingOf(taken);
  }

  release(): void {
    this.#drop();
    for (const url of this.#urls) URL.revokeObjectURL(url);
    this.#urls.clear();
  }

  #record(stream: MediaStream): Problem | undefined {
    try {
      const onEnd = () => {
        this.#unwatch?.();
        this.#unwatch = undefined;
        this.#state.set(off);
      };
      const onTick = (level: number, seconds: number) =>
        this.#state.set({ status: 'recording', level, seconds });
      const take = (this.#take = new Take(stream, { onTick, onEnd }));
      this.#unwatch = whenHidden(() => take.stop());
      this.#state.set({ ...off, status: 'recording' });
      return undefined;
    } catch {
      for (const track of stream.getTracks()) track.stop();
      this.#state.set(off);
      return problem('unsupported');
    }
  }

  // Whatever is under way, or still being asked for, is not wanted any more.
  #drop(): void {
    this.#turn += 1;
    const take = this.#take;
    this.#take = undefined;
    take?.stop();
    this.#state.set(off);
  }

  #recordingOf({ sound, seconds, levels, isCut }: Taken): Recording | Problem {
    if (sound.size === 0 || seconds < shortest || isSilent(levels)) {
      return problem(isCut ? 'unplugged' : 'empty');
    }
    const url = URL.createObjectURL(sound);
    this.#urls.add(url);
    return { url, seconds, loudness: loudest(levels, mostLevels) };
  }
}

const reasons: Readonly<Record<string, string>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  TypeError: 'unsupported',
};

function problem(reason: string): Problem {
  return { code: `microphone.${reason}`, severity: 'error', values: {} };
}
