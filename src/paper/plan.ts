import type { Block, Inline, Lesson } from '../course/course.js';

/** A note for whoever leads a group, with its place in the session. Times are in minutes. */
export interface PlannedNote {
  /** The title of the step that it stands in; empty for the opening. */
  readonly step: readonly Inline[];
  /** When it begins, from the beginning of the session. */
  readonly at: number;
  /** How long it takes; absent where the author does not say. */
  readonly minutes?: number;
  readonly blocks: readonly Block[];
}

/** How a lesson is led through in a group. */
export interface SessionPlan {
  readonly notes: readonly PlannedNote[];
  /** All that is timed, added up. */
  readonly minutes: number;
}

/** Adds up the notes of a lesson into a session. */
export function planOf({ steps }: Lesson): SessionPlan {
  const notes: PlannedNote[] = [];
  let at = 0;
  for (const { title, parts } of steps) {
    for (const part of parts) {
      if (part.kind !== 'tutor') continue;
      const { minutes, children } = part;
      notes.push({ step: title, at, ...(minutes !== undefined && { minutes }), blocks: children });
      at += minutes ?? 0;
    }
  }
  return { notes, minutes: at };
}

/** A time of day so many minutes after another one, both as `HH:MM`. */
export function timeAfter(start: string, minutes: number): string {
  const [hours = 0, first = 0] = start.split(':').map(Number);
  const all = (hours * 60 + first + minutes) % (24 * 60);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(all / 60)}:${two(all % 60)}`;
}
