import { Fences } from '../../course/fences.js';

/** A line of a document, and which line of the file it is, from 0. */
export interface Row {
  readonly text: string;
  readonly line: number;
}

/** Whether each row is code or a comment, so that nothing in it is markdown. */
export function coveredRows(rows: readonly Row[]): readonly boolean[] {
  const fences = new Fences();
  return rows.map(({ text }, at) => fences.covers(text, at));
}

/** The text of rows. */
export function textOf(rows: readonly Row[]): string {
  return rows.map(({ text }) => text).join('\n');
}

/** Rows without the white space that all of them begin with. */
export function dedent(rows: readonly Row[]): readonly Row[] {
  const indents = rows
    .filter(({ text }) => text.trim())
    .map(({ text }) => text.length - text.trimStart().length);
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  return indent === 0 ? rows : rows.map((row) => ({ ...row, text: row.text.slice(indent) }));
}

/** Rows without empty ones at their ends. */
export function trimRows(rows: readonly Row[]): readonly Row[] {
  const isFull = ({ text }: Row) => text.trim() !== '';
  const first = rows.findIndex(isFull);
  return first < 0 ? [] : rows.slice(first, rows.findLastIndex(isFull) + 1);
}

/** Rows from an index that are further in than the one before them, and where they end. */
export function indentedFrom(
  rows: readonly Row[],
  from: number,
): { readonly inside: readonly Row[]; readonly end: number } {
  let end = from;
  while (end < rows.length && /^(?:\s{2,}\S.*|\s*)$/.test(rows[end]!.text)) end++;
  while (end > from && rows[end - 1]!.text.trim() === '') end--;
  return { inside: dedent(rows.slice(from, end)), end };
}

const markdownFence = /^( {0,3})(`{3,})(md|markdown|quizdown)\s*$/i;

/**
 * Rows in which code that shows markdown with code in it is one block. Its writer meant so, though
 * markdown ends it at the first fence within that closes.
 */
export function withWideFences(rows: readonly Row[]): readonly Row[] {
  const out = [...rows];
  for (let at = 0; at < rows.length; at++) {
    const [, indent, mark, lang] = markdownFence.exec(rows[at]!.text) ?? [];
    if (mark === undefined) continue;
    const { end, isNested } = endOfNested(rows, at, mark);
    if (end === undefined) continue;
    if (isNested) {
      const wide = `${indent}${mark}${'`'.repeat(3)}`;
      out[at] = { ...rows[at]!, text: wide + lang };
      out[end] = { ...rows[end]!, text: wide };
    }
    at = end;
  }
  return out;
}

function endOfNested(rows: readonly Row[], from: number, mark: string) {
  let depth = 1;
  let isNested = false;
  for (let at = from + 1; at < rows.length; at++) {
    const [, fence, info] = /^\s*(`{3,})\s*([^`]*)$/.exec(rows[at]!.text) ?? [];
    if (fence === undefined || fence.length < mark.length) continue;
    if (info) {
      depth++;
      isNested = true;
    } else if (--depth === 0) return { end: at, isNested };
  }
  return { end: undefined, isNested };
}
