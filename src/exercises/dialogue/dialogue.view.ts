import type { SnapshotFrom } from 'xstate';
import type { Utterance } from '../../speech/speech.js';
import type { DialogueActor, DialogueEvent, dialogueMachine, Way } from './dialogue.machine.js';

/** What is shown of a conversation that is listened to, or played. */
export interface DialogueView {
  readonly phase: 'reading' | 'listening' | 'choosing' | 'playing' | 'played';
  /** The line that it is at. */
  readonly at: number;
  /** What goes on in it: each is a moment with buttons of its own. */
  readonly moment:
    'saying' | 'said' | 'paused' | 'silent' | 'waiting' | 'yours' | 'compared' | 'none';
  readonly part: number;
  readonly way: Way;
  /** How many of one's own lines were known. */
  readonly known: number;
  /** How many of them there are. */
  readonly own: number;
}

/** Makes what is shown out of where the conversation is. */
export function viewDialogue({
  value,
  context,
}: SnapshotFrom<typeof dialogueMachine>): DialogueView {
  const { at, part, way, known, speakers } = context;
  const own = speakers.filter((role) => role === part).length;
  const counts = { at, part, way, known: known.filter(Boolean).length, own };
  switch (value) {
    case 'listening':
    case 'heard':
      return { phase: 'listening', moment: 'saying', ...counts };
    case 'paused':
    case 'silent':
      return { phase: 'listening', moment: value, ...counts };
    case 'partner':
      return { phase: 'playing', moment: 'saying', ...counts };
    case 'answered':
      return { phase: 'playing', moment: 'said', ...counts };
    case 'waiting':
    case 'yours':
    case 'compared':
      return { phase: 'playing', moment: value, ...counts };
    case 'choosing':
    case 'played':
      return { phase: value, moment: 'none', ...counts };
    case 'cue':
    case 'reading':
      return { phase: 'reading', moment: 'none', ...counts };
  }
}

/** A conversation as it is lent to what shows it. */
export interface Stage {
  readonly actor?: DialogueActor | undefined;
  readonly view?: DialogueView | undefined;
  send(event: DialogueEvent): void;
  hear(line: number): Promise<void>;
  utteranceOf(line: number): Utterance;
}
