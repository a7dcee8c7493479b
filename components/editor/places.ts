import type { Text } from '@codemirror/state';
import type { Place } from '../../src/problem.js';

/** A stretch of the text, as offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a place is in the text. One that lies outside of it is moved to its nearest edge. Without
 * an end it is a word long, or an item's first line, so that there is something to see.
 */
export function stretchOf(doc: Text, place: Place): Stretch {
  const from = offsetOf(doc, place.line, place.column);
  if (place.endLine === undefined && place.endColumn === undefined) {
    const line = doc.lineAt(from);
    // Of an item the mark alone is too narrow to be seen.
    const [seen = ''] =
      /^(?:[-*+]|\d{1,9}[.)])[ \t].*\S|^\S*/.exec(line.text.slice(from - line.from)) ?? [];
    return { from, to: from + seen.length };
  }
  const to = offsetOf(doc, place.endLine ?? place.line, place.endColumn ?? Infinity);
  return { from, to: Math.max(from, to) };
}

/** Line and column of an offset, from 1. */
export function lineAndColumn(doc: Text, offset: number): { line: number; column: number } {
  const line = doc.lineAt(offset);
  return { line: line.number, column: offset - line.from + 1 };
}

/** The offset of a line and column, from 1, within the text. */
export function offsetOf(doc: Text, line: number, column: number): number {
  if (line > doc.lines) return doc.length;
  const { from, to } = doc.line(within(line, 1, doc.lines));
  return line < 1 ? from : from + within(column, 1, to - from + 1) - 1;
}

function within(value: number, least: number, most: number): number {
  const number = Number.isNaN(value) ? least : Math.trunc(value);
  return Math.min(most, Math.max(least, number));
}
