import type { Place } from '../problem.js';

/** A place that has an end. */
export type Stretch = Required<Place>;

/** From where something stands to an end. */
export function stretch(
  { file, line, column }: Place,
  endLine: number,
  endColumn: number,
): Stretch {
  return { file, line, column, endLine, endColumn };
}

/** What ends a paragraph: a blank line, a quote, a list, a heading, a fence, a table's bar. */
const other = /^\s*(?:$|>|[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|:::|`{3}|~{3}|\|)/;

/**
 * Where the paragraph ends that a line, counted from 1, is in: after its last letter. It goes no
 * further than a last line that is given.
 */
export function paragraphEnd(
  lines: readonly string[],
  line: number,
  last = Infinity,
): readonly [line: number, column: number] {
  let end = line;
  while (end < Math.min(lines.length, last) && !other.test(lines[end]!)) end++;
  const text = (lines[end - 1] ?? '').replace(/\s+$|\s*\\$/, '');
  return [end, text.length + 1];
}

/**
 * Where the paragraph starts that a line, counted from 1, is in: after the mark of its list item or
 * quote. A line of a table is one of its own.
 */
export function paragraphStart(
  lines: readonly string[],
  line: number,
): readonly [line: number, column: number] {
  let start = line;
  while (start > 1 && !other.test(lines[start - 1]!) && isText(lines[start - 2]!)) start--;
  const marks = /^(?:\s|>|[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|\[[ xX]\]\s)*/.exec(
    lines[start - 1] ?? '',
  );
  return [start, (marks?.[0].length ?? 0) + 1];
}

/** Whether a paragraph may go on in the next line. */
function isText(line: string): boolean {
  return line.trim() !== '' && !/^\s*(?:#{1,6}\s|:::|`{3}|~{3}|\||---\s*$)/.test(line);
}

/** The text of a stretch. */
export function textAt(text: string, { line, column, endLine, endColumn }: Stretch): string {
  const lines = text.split('\n').slice(line - 1, endLine);
  return lines
    .map((one, at) => {
      const end = at === lines.length - 1 ? endColumn - 1 : undefined;
      return one.slice(at === 0 ? column - 1 : 0, end);
    })
    .join('\n');
}
