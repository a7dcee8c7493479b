import type { Problem } from '../../src/problem.js';
import type {
  Pace,
  Recorder,
  Recording,
  Recogniser,
  Speaker,
  Speaking,
  Speech,
  SpeechSource,
  Spoken,
  Take,
  TakeState,
  Understood,
  Utterance,
  VoiceKind,
} from '../../src/speech/speech.js';

export interface FakeSpeechOptions {
  /** What speaks where there is no recording; `on-device` unless said otherwise. */
  readonly voice?: VoiceKind;
  /** Why there is no recording with the microphone. */
  readonly microphone?: Problem;
  /** What the microphone gives when it is stopped. */
  readonly recording?: Recording | Problem;
  /** What is understood, `hei` when it is stopped; absent: there is no recognition. */
  readonly recognised?: readonly string[] | 'when-stopped' | Problem;
  /** `at-once`: nothing has to be finished. */
  readonly ends?: 'at-once' | 'when-told';
}

/** Speech that makes no sound and takes no time, and remembers what it was asked for. */
export interface FakeSpeech {
  readonly source: SpeechSource;
  /** What was to be said, in its order. */
  readonly said: readonly (Utterance & { readonly pace: Pace })[];
  /** The learner's own recordings that were to be played, in their order. */
  readonly played: readonly { readonly url: string; readonly pace: Pace }[];
  /** Whether the microphone is on. */
  readonly isMicrophoneOn: boolean;
  /** How many recordings were begun. */
  readonly takes: number;
  /** How many seconds the last one may have, where that was said. */
  readonly longest: number | undefined;
  /** Whether all recordings were let go of. */
  readonly isReleased: boolean;
  /** What is being said has come to its end, or to another one. */
  finish(spoken?: Spoken): void;
  /** The microphone ends by itself: it was pulled out, or the longest time is over. */
  endRecording(): void;
}

const fakeRecording: Recording = {
  url: 'data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=',
  seconds: 1.5,
  loudness: [0.1, 0.6, 0.9, 0.4, 0.2],
  pauses: [],
  bytes: 12_000,
  type: 'audio/webm',
};

/** Makes speech at the port, for tests of what uses it. */
export function fakeSpeech(options: FakeSpeechOptions = {}): FakeSpeech {
  const speaker = fakeSpeaker(options);
  const recorder = fakeRecorder(options);
  const recogniser = fakeRecogniser(options.recognised);
  const speech: Speech = {
    speaker: speaker.speaker,
    recorder: recorder.recorder,
    ...(recogniser && { recogniser }),
    canRecognise: recogniser !== undefined,
    close() {
      speaker.speaker.stop();
      recorder.recorder.release();
      recogniser?.abort();
    },
  };
  let opened: Speech | undefined;
  return {
    source: {
      get opened() {
        return opened;
      },
      open: () => Promise.resolve((opened = speech)),
    },
    said: speaker.said,
    played: speaker.played,
    get isMicrophoneOn() {
      return recorder.takes.some(({ take }) => take.getSnapshot().status === 'recording');
    },
    get takes() {
      return recorder.takes.length;
    },
    get longest() {
      return recorder.longest();
    },
    get isReleased() {
      return recorder.takes.every(({ isReleased }) => isReleased());
    },
    finish: speaker.finish,
    endRecording: () => recorder.takes.at(-1)?.end(),
  };
}

function fakeSpeaker({ voice = 'on-device', ends = 'when-told' }: FakeSpeechOptions) {
  const said: (Utterance & { readonly pace: Pace })[] = [];
  const played: { readonly url: string; readonly pace: Pace }[] = [];
  const state = changing<Speaking | undefined>(undefined);
  let settle: ((spoken: Spoken) => void) | undefined;

  function finish(spoken: Spoken = 'said'): void {
    const told = settle;
    settle = undefined;
    state.set(undefined);
    told?.(spoken);
  }

  function start(utterance: Utterance, pace: Pace): Promise<Spoken> {
    finish('stopped');
    state.set({ utterance, pace, phase: 'speaking' });
    return new Promise((resolve) => {
      settle = resolve;
      if (ends === 'at-once') queueMicrotask(() => settle === resolve && finish());
    });
  }

  const speaker: Speaker = {
    ...state.source,
    say(utterance, pace = 'normal') {
      said.push({ ...utterance, pace });
      if (utterance.audio !== undefined || voice === 'on-device') return start(utterance, pace);
      finish('stopped');
      return Promise.resolve(unheard(voice, utterance.lang));
    },
    play(url, pace = 'normal') {
      played.push({ url, pace });
      return start({ text: '', lang: '', audio: url }, pace);
    },
    stop: () => finish('stopped'),
    voiceFor: () => Promise.resolve(voice),
  };
  return { speaker, said, played, finish };
}

function unheard(voice: VoiceKind, lang: string): Problem {
  const code = voice === 'online' ? 'speech.online-voice' : 'speech.no-voice';
  return { code, severity: 'error', values: { lang } };
}

function fakeRecorder({ microphone, recording = fakeRecording }: FakeSpeechOptions) {
  const takes: FakeTake[] = [];
  let last: number | undefined;
  const recorder: Recorder = {
    start(longest) {
      last = longest;
      takes.at(-1)?.end();
      const take = fakeTake(microphone, recording);
      takes.push(take);
      return take.take;
    },
    release: () => takes.forEach(({ take, isKept }) => isKept() || take.release()),
  };
  return { recorder, takes, longest: () => last };
}

type FakeTake = ReturnType<typeof fakeTake>;

function fakeTake(microphone: Problem | undefined, recording: Recording | Problem) {
  const over: TakeState = { status: 'over', level: 0, seconds: 0 };
  const on: TakeState = { status: 'recording', level: 0.5, seconds: 0 };
  const state = changing<TakeState>(microphone ? over : on);
  let isReleased = false;
  let isKept = false;
  const take: Take = {
    ...state.source,
    started: Promise.resolve(microphone ?? 'recording'),
    stop() {
      state.set(over);
      return Promise.resolve(recording);
    },
    keep: () => void (isKept = true),
    release() {
      isReleased = true;
      state.set(over);
    },
  };
  return { take, end: () => state.set(over), isReleased: () => isReleased, isKept: () => isKept };
}

function fakeRecogniser(recognised: FakeSpeechOptions['recognised']) {
  let settle: ((understood: Understood) => void) | undefined;
  const abort = () => settle?.('stopped');
  const recogniser: Recogniser = {
    listen() {
      abort();
      return new Promise((resolve) => {
        settle = resolve;
        if (recognised !== 'when-stopped') resolve(recognised ?? 'stopped');
      });
    },
    stop: () => settle?.(['hei']),
    abort,
  };
  return recognised && recogniser;
}

function changing<Value>(start: Value) {
  const listeners = new Set<(value: Value) => void>();
  let value = start;
  return {
    source: {
      getSnapshot: () => value,
      subscribe(listener: (value: Value) => void) {
        listeners.add(listener);
        return { unsubscribe: () => void listeners.delete(listener) };
      },
    },
    set(next: Value) {
      value = next;
      listeners.forEach((listener) => listener(next));
    },
  };
}
