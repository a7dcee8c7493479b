import type { Fix, Place } from '../problem.js';

/** Those of some fixes of a file that are not in each other's way, in the order of their places. */
export function apart(fixes: readonly Fix[]): readonly Fix[] {
  const sorted = [...fixes].sort(
    ({ place: a }, { place: b }) => order(startOf(a), startOf(b)) || order(endOf(a), endOf(b)),
  );
  let last: Place | undefined;
  return sorted.filter(({ place }) => {
    const isFree =
      !last ||
      (order(startOf(place), endOf(last)) >= 0 && order(startOf(place), startOf(last)) > 0);
    if (isFree) last = place;
    return isFree;
  });
}

/**
 * Does what fixes say to a file's text, which is as it lies on the disk: a byte order mark and its
 * line endings stay as they are. Of fixes that are in each other's way the first one is done.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const starts = lineStarts(text);
  const ending = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  return apart(fixes).reduceRight((fixed, { place, text: written }) => {
    const start = offsetOf(text, starts, startOf(place));
    const end = Math.max(start, offsetOf(text, starts, endOf(place)));
    return fixed.slice(0, start) + written.replaceAll('\n', ending) + fixed.slice(end);
  }, text);
}

/** A line and a column, both from 1. */
type Position = readonly [line: number, column: number];

function startOf({ line, column }: Place): Position {
  return [line, column];
}

function endOf({ line, column, endLine = line, endColumn = column }: Place): Position {
  return [endLine, endColumn];
}

function order([line, column]: Position, [otherLine, otherColumn]: Position): number {
  return line - otherLine || column - otherColumn;
}

/** Where each line starts; the mark at the start of the file is no part of its first line. */
function lineStarts(text: string): readonly number[] {
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  return [
    first,
    ...Array.from(text.matchAll(/\r\n?|\n/g), ({ 0: end, index }) => index + end.length),
  ];
}

function offsetOf(text: string, starts: readonly number[], [line, column]: Position): number {
  const start = starts[line - 1];
  if (start === undefined) return text.length;
  const width = text.slice(start, starts[line]).replace(/[\r\n]+$/, '').length;
  return start + Math.min(column - 1, width);
}
