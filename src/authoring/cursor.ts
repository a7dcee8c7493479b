import type { CompiledFile } from './file-compiler.js';

/** What a line of a lesson's text belongs to: an exercise, or else a step. */
export interface CursorPlace {
  readonly step?: string;
  readonly exercise?: string;
}

/** What the cursor is in. An exercise reaches from its `:::` line to the closing one. */
export function placeAt({ places, ends, steps, lesson }: CompiledFile, line: number): CursorPlace {
  const exercise = [...places].find(
    ([id, place]) => place.line <= line && line <= (ends.get(id) ?? 0),
  )?.[0];
  const step = steps.filter((one) => one.line <= line).at(-1)?.id ?? lesson?.steps[0]?.id;
  return { ...(step !== undefined && { step }), ...(exercise !== undefined && { exercise }) };
}

/** The line of an exercise or a step in a lesson's text, counted from 1. */
export function lineOf({ places, steps }: CompiledFile, { step, exercise }: CursorPlace): number {
  if (exercise !== undefined) return places.get(exercise)?.line ?? 1;
  return steps.find(({ id }) => id === step)?.line ?? 1;
}

/** The main file of another lesson of the course. */
export function fileOf({ main }: CompiledFile, lesson: string): string | undefined {
  const entries = main.units.flatMap(({ lessons }) => lessons);
  return entries.find(({ id }) => id === lesson)?.file;
}
