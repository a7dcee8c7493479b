import type { CompiledFile } from './file-compiler.js';

/** What a line of a lesson's text belongs to: an exercise, or else a step. */
export interface CursorPlace {
  readonly step?: string;
  readonly exercise?: string;
}

/**
 * What the cursor is in. An exercise reaches from its `:::` line to the closing one; `lines` are
 * the text's.
 */
export function placeAt(
  { places, steps, lesson }: CompiledFile,
  lines: readonly string[],
  line: number,
): CursorPlace {
  const before = [...places].filter(([, place]) => place.line <= line).at(-1);
  const exercise = before && line <= exerciseEnd(lines, before[1].line) ? before[0] : undefined;
  const step = steps.filter((one) => one.line <= line).at(-1)?.id ?? lesson?.steps[0]?.id;
  return { ...(step !== undefined && { step }), ...(exercise && { exercise }) };
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

/** The last line of an exercise that begins on a line; both are counted from 1. */
export function exerciseEnd(lines: readonly string[], from: number): number {
  for (let at = from; at < lines.length; at++) if (/^\s*:::\s*$/.test(lines[at]!)) return at + 1;
  return lines.length;
}
