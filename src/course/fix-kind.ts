import type { Fix } from '../problem.js';

/** What a fix does: takes something out, puts something in, or writes one for the other. */
export type FixKind = 'delete' | 'insert' | 'write';

/** Tells what a fix does, whatever it is about. */
export function fixKind({ place, text }: Fix): FixKind {
  if (text === '') return 'delete';
  const { line, column, endLine = line, endColumn = column } = place;
  return line === endLine && column === endColumn ? 'insert' : 'write';
}
