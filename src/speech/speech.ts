import type { Problem } from '../problem.js';

/** Something to be heard. */
export interface Utterance {
  readonly text: string;
  /** A BCP 47 tag. */
  readonly lang: string;
  /** URL of a recording of it, which is heard rather than a voice. */
  readonly audio?: string;
}

export type Pace = 'normal' | 'slow';

/** What is being said. `preparing`: a recording or a voice is on its way. */
export interface Speaking {
  readonly utterance: Utterance;
  readonly pace: Pace;
  readonly phase: 'preparing' | 'speaking';
}

/** What became of an utterance. `stopped`: something else was said, or the learner left. */
export type Spoken = 'said' | 'stopped' | Problem;

/** Where a voice is: `online` ones send the text to a server, so the learner is asked first. */
export type VoiceKind = 'on-device' | 'online' | 'none';

/** Says one thing at a time: a recording, else a voice, else a Problem that tells what to do. */
export interface Speaker {
  /** What is being said now. */
  getSnapshot(): Speaking | undefined;
  subscribe(listener: (speaking: Speaking | undefined) => void): { unsubscribe(): void };
  /** Says it, in place of what is being said. Never rejects. */
  say(utterance: Utterance, pace?: Pace): Promise<Spoken>;
  /** Plays a recording of the learner's own: there is no voice to replace it. Never rejects. */
  play(url: string, pace?: Pace): Promise<Spoken>;
  stop(): void;
  /** What would be heard in a language where there is no recording. Never rejects. */
  voiceFor(lang: string): Promise<VoiceKind>;
}

/** What the learner has said; in memory only. */
export interface Recording {
  /** An object URL, valid until its take is released. */
  readonly url: string;
  readonly seconds: number;
  /** How loud it is over its length, each from 0 to 1. */
  readonly loudness: readonly number[];
  /**
   * Seconds of each silence of 1.2 s and more between two stretches of speech, in their order; none
   * where it could not be measured.
   */
  readonly pauses: readonly number[];
  /** How much memory its sound takes. */
  readonly bytes: number;
  /** The MIME type of the sound. */
  readonly type: string;
  /** The sound itself, for who puts it into a file; a recorder of one's own need not give it. */
  readonly sound?: Blob;
  /** Why it ended before the learner stopped: the microphone was pulled out or is not allowed any more, the longest time is over. */
  readonly cut?: 'unplugged' | 'limit' | undefined;
}

export interface TakeState {
  readonly status: 'asking' | 'recording' | 'over';
  /** How loud it is right now, from 0 to 1. */
  readonly level: number;
  readonly seconds: number;
}

/** Whether the microphone went on. `stopped`: another take began, it was let go of, or the page is hidden. */
export type Started = 'recording' | 'stopped' | Problem;

/**
 * One try to record. Whoever began it lets go of it. It may end by itself (pulled out, the longest
 * time is over, the page is hidden, another one began): it is `over` then, and `stop` gives what there is.
 */
export interface Take {
  /** Settles once the microphone is on, or cannot be. Never rejects. */
  readonly started: Promise<Started>;
  getSnapshot(): TakeState;
  subscribe(listener: (state: TakeState) => void): { unsubscribe(): void };
  /** Ends it and turns the microphone off. Never rejects. */
  stop(): Promise<Recording | Problem>;
  /** From now on it is let go of by its own `release` alone, not with its recorder. */
  keep(): void;
  /** Turns the microphone off and lets go of what was recorded. */
  release(): void;
}

/** The microphone. It is on only while the learner records, and one take at a time has it. */
export interface Recorder {
  /**
   * Asks for the microphone and records, in place of what is being recorded, for so many seconds
   * at the most: 120 unless said otherwise.
   */
  start(longest?: number): Take;
  /** Turns the microphone off and lets go of all recordings that nobody keeps. */
  release(): void;
}

/** What was understood, the most likely first. `stopped`: the learner has left, or it is not allowed any more. */
export type Understood = readonly string[] | 'stopped' | Problem;

/** Speech recognition. It may use a server, so it is there only when the learner switched it on. */
export interface Recogniser {
  /** Listens once. Never rejects. */
  listen(lang: string): Promise<Understood>;
  /** Listens no longer; what was said until now is still understood. */
  stop(): void;
  /** Listens no longer, and lets go of what was said. */
  abort(): void;
}

/** What a page can say and hear. */
export interface Speech {
  readonly speaker: Speaker;
  readonly recorder: Recorder;
  /** Absent where the browser has none, and while the learner has not switched it on. */
  readonly recogniser?: Recogniser;
  /** Whether there is one to be switched on. */
  readonly canRecognise: boolean;
  /** Stops whatever speaks and listens. */
  close(): void;
}

/** How the rest of the page gets at speech: it is loaded when it is first asked for. */
export interface SpeechSource {
  /** What was opened already. */
  readonly opened?: Speech;
  open(): Promise<Speech>;
}
