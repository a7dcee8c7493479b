import { coveredRows, dedent, type Row } from './rows.js';

/** A stretch of a document: text, or a block of code with its language. */
export interface Stretch {
  readonly rows: readonly Row[];
  /** Of a block of code: what is in it, and what it says it is. */
  readonly code?: { readonly lang: string; readonly inside: readonly Row[] };
}

/** Parts a document at its blocks of code. */
export function stretchesOf(rows: readonly Row[]): readonly Stretch[] {
  const covered = coveredRows(rows);
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < rows.length; at++) {
    const [, mark, lang] = covered[at]
      ? (/^ {0,3}(`{3,}|~{3,})\s*(\S*)/.exec(rows[at]!.text) ?? [])
      : [];
    if (mark === undefined) continue;
    const end = endOf(rows, covered, at, mark);
    if (at > from) stretches.push({ rows: rows.slice(from, at) });
    const inside = dedent(rows.slice(at + 1, end));
    stretches.push({ rows: rows.slice(at, end + 1), code: { lang: lang!.toLowerCase(), inside } });
    from = end + 1;
    at = end;
  }
  if (from < rows.length) stretches.push({ rows: rows.slice(from) });
  return stretches;
}

function endOf(
  rows: readonly Row[],
  covered: readonly boolean[],
  from: number,
  mark: string,
): number {
  let at = from + 1;
  const isEnd = (text: string) => {
    const close = /^\s*(`{3,}|~{3,})\s*$/.exec(text)?.[1];
    return close !== undefined && close[0] === mark[0] && close.length >= mark.length;
  };
  while (at < rows.length && covered[at] && !isEnd(rows[at]!.text)) at++;
  return Math.min(at, rows.length - 1);
}
