import { assign, createActor, fromPromise, setup, type ActorRefFrom } from 'xstate';
import type { Spoken } from '../../speech/speech.js';

/** How a part is played: one's lines are only thought of, or said aloud. */
export type Way = 'hidden' | 'speaking';

export interface DialogueInput {
  /** Whose each line is: indexes of roles. */
  readonly speakers: readonly number[];
  /** Whose part is played until another one is chosen. */
  readonly part: number;
  /** Says a line. It is `stopped` when something else is said; an abort stops it. */
  readonly say: (line: number, signal: AbortSignal) => Promise<Spoken>;
  /** Whether something else is being said. */
  readonly isSpeaking: () => boolean;
  /** Hears of each line that was said, or read where nothing can be said. */
  readonly heard: (line: number) => void;
  /** Hears that the conversation was listened to until its end. */
  readonly ended: () => void;
  /** Hears of each part that was played until its end. */
  readonly played: (part: number) => void;
}

export interface DialogueContext extends DialogueInput {
  /** The line that it is at. */
  readonly at: number;
  readonly way: Way;
  /** For each own line until now, whether it was known. */
  readonly known: readonly boolean[];
}

export type DialogueEvent =
  | { readonly type: 'listening.started' }
  | { readonly type: 'listening.paused' }
  | { readonly type: 'listening.resumed' }
  | { readonly type: 'listening.stopped' }
  | { readonly type: 'line.continued' }
  | { readonly type: 'line.shown' }
  | { readonly type: 'line.judged'; readonly known: boolean }
  | { readonly type: 'parts.opened' }
  | { readonly type: 'part.chosen'; readonly part: number }
  | { readonly type: 'part.started'; readonly way: Way }
  | { readonly type: 'part.left' };

/** Milliseconds between two lines: as long as people take a breath. */
const breath = 500;

const whileListening = {
  'listening.stopped': 'reading',
  'parts.opened': 'choosing',
} as const;

const whilePlaying = {
  'parts.opened': 'choosing',
  'part.left': 'reading',
} as const;

/**
 * A conversation: reading → listening, line by line; choosing a part → playing it, where the
 * partner's lines are said and one's own are waited for. Wherever nothing can be said, it was stopped,
 * or something else is heard in the breath between two lines, the learner goes on by hand.
 */
export const dialogueMachine = setup({
  types: {
    input: {} as DialogueInput,
    context: {} as DialogueContext,
    events: {} as DialogueEvent,
  },
  actors: {
    say: fromPromise<Spoken, Pick<DialogueContext, 'say' | 'at'>>(
      ({ input: { say, at }, signal }) => say(at, signal),
    ),
  },
  delays: { breath },
  guards: {
    isSaid: (_, spoken: Spoken) => spoken === 'said',
    isStopped: (_, spoken: Spoken) => spoken === 'stopped',
    isTalkedOver: ({ context }) => context.isSpeaking(),
    isLast: ({ context: { at, speakers } }) => at === speakers.length - 1,
    isOver: ({ context: { at, speakers } }) => at >= speakers.length,
    isYours: ({ context: { at, speakers, part } }) => speakers[at] === part,
  },
  actions: {
    begin: assign({ at: 0, known: [] }),
    goOn: assign({ at: ({ context }) => context.at + 1 }),
    choosePart: assign(({ event }) => (event.type === 'part.chosen' ? { part: event.part } : {})),
    chooseWay: assign(({ event }) => (event.type === 'part.started' ? { way: event.way } : {})),
    judge: assign(({ context, event }) =>
      event.type === 'line.judged' ? { known: [...context.known, event.known] } : {},
    ),
    reportHeard: ({ context }) => context.heard(context.at),
    reportEnd: ({ context }) => context.ended(),
    reportPlayed: ({ context }) => context.played(context.part),
  },
}).createMachine({
  id: 'dialogue',
  context: ({ input }) => ({ ...input, at: 0, way: 'hidden', known: [] }),
  initial: 'reading',
  states: {
    reading: {
      on: {
        'listening.started': { target: 'listening', actions: 'begin' },
        'parts.opened': 'choosing',
      },
    },
    listening: {
      invoke: {
        src: 'say',
        input: ({ context }) => context,
        onDone: [
          {
            guard: { type: 'isStopped', params: ({ event }) => event.output },
            target: 'paused',
          },
          {
            guard: { type: 'isSaid', params: ({ event }) => event.output },
            target: 'heard',
            actions: 'reportHeard',
          },
          { target: 'silent' },
        ],
        onError: 'silent',
      },
      on: { ...whileListening, 'listening.paused': 'paused' },
    },
    heard: {
      always: { guard: 'isLast', target: 'reading', actions: 'reportEnd' },
      after: {
        breath: [
          { guard: 'isTalkedOver', target: 'paused', actions: 'goOn' },
          { target: 'listening', actions: 'goOn' },
        ],
      },
      on: { ...whileListening, 'listening.paused': 'paused' },
    },
    paused: {
      on: { ...whileListening, 'listening.resumed': 'listening' },
    },
    silent: {
      on: {
        ...whileListening,
        'line.continued': [
          { guard: 'isLast', target: 'reading', actions: ['reportHeard', 'reportEnd'] },
          { target: 'listening', actions: ['reportHeard', 'goOn'] },
        ],
      },
    },
    choosing: {
      on: {
        'part.chosen': { actions: 'choosePart' },
        'part.started': { target: 'cue', actions: ['begin', 'chooseWay'] },
        'part.left': 'reading',
      },
    },
    cue: {
      always: [
        { guard: 'isOver', target: 'played' },
        { guard: 'isYours', target: 'yours' },
        { target: 'partner' },
      ],
    },
    partner: {
      invoke: {
        src: 'say',
        input: ({ context }) => context,
        onDone: [
          {
            guard: { type: 'isSaid', params: ({ event }) => event.output },
            target: 'answered',
            actions: 'reportHeard',
          },
          { target: 'waiting' },
        ],
        onError: 'waiting',
      },
      on: { ...whilePlaying, 'line.continued': { target: 'cue', actions: 'goOn' } },
    },
    answered: {
      after: {
        breath: [
          { guard: 'isTalkedOver', target: 'waiting' },
          { target: 'cue', actions: 'goOn' },
        ],
      },
      on: { ...whilePlaying, 'line.continued': { target: 'cue', actions: 'goOn' } },
    },
    waiting: {
      on: { ...whilePlaying, 'line.continued': { target: 'cue', actions: 'goOn' } },
    },
    yours: {
      on: { ...whilePlaying, 'line.shown': 'compared' },
    },
    compared: {
      on: { ...whilePlaying, 'line.judged': { target: 'cue', actions: ['judge', 'goOn'] } },
    },
    played: {
      entry: 'reportPlayed',
      on: {
        ...whilePlaying,
        'part.started': { target: 'cue', actions: ['begin', 'chooseWay'] },
      },
    },
  },
});

export type DialogueActor = ActorRefFrom<typeof dialogueMachine>;

/** Sets a conversation going; it says nothing before it is asked to. */
export function startDialogue(input: DialogueInput): DialogueActor {
  return createActor(dialogueMachine, { input }).start();
}
