import type { Findings } from './findings.js';
import { Fences } from './fences.js';

/** Lines of a file, the end exclusive, counted from 0. */
export interface Prose {
  readonly kind: 'prose';
  readonly from: number;
  readonly to: number;
}

/** A `:::name …` block; `from` and `to` are the lines between its `:::`. */
export interface Directive {
  readonly kind: 'directive';
  readonly name: string;
  /** What follows the name on the opening line, and the column where it starts. */
  readonly rest: string;
  readonly restColumn: number;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** The line after all of it. */
  readonly end: number;
}

export type Segment = Prose | Directive;

const marker = /^ {0,3}:{3,}[ \t]*([^\s{:]*)(.*)$/;

/**
 * Parts a file into reading and `:::` blocks. A block that is not closed ends where the next one
 * starts, or at the next `##`, so that it does not swallow the steps after it.
 */
export function segmentsOf(findings: Findings, from: number): readonly Segment[] {
  const { lines } = findings.source;
  const covered = coveredLines(findings, from);
  const headerAt = (line: number): RegExpExecArray | null =>
    lines[line]!.includes(':::') && !covered.has(line) ? marker.exec(lines[line]!) : null;

  const segments: Segment[] = [];
  let start = from;
  let line = from;
  const addProse = (to: number): void => {
    if (to > start) segments.push({ kind: 'prose', from: start, to });
  };
  while (line < lines.length) {
    const header = headerAt(line);
    if (!header) {
      line++;
      continue;
    }
    addProse(line);
    const [whole, name = '', rest = ''] = header;
    if (!name && !rest.trim()) {
      findings.add('directive.stray', findings.lineAt(line));
      start = ++line;
      continue;
    }
    let end = line + 1;
    let close: RegExpExecArray | null = null;
    while (end < lines.length && !(close = headerAt(end))) end++;
    const isClosed = close !== null && !close[1] && !close[2]!.trim();
    if (!isClosed) end = endOfUnclosed(findings, line, end, name, covered);
    const restColumn = whole.length - rest.length;
    const after = isClosed ? end + 1 : end;
    const range = { line, from: line + 1, to: end, end: after };
    segments.push({ kind: 'directive', name, rest, restColumn, ...range });
    start = line = after;
  }
  addProse(lines.length);
  return segments;
}

function endOfUnclosed(
  findings: Findings,
  line: number,
  limit: number,
  name: string,
  covered: ReadonlySet<number>,
): number {
  const { lines } = findings.source;
  let end = line + 1;
  while (end < limit && (covered.has(end) || !/^##(\s|$)/.test(lines[end]!))) end++;
  let last = end - 1;
  while (last > line && lines[last]!.trim() === '') last--;
  const place = findings.at(last, Infinity);
  const fix = { place: { ...place, endLine: place.line, endColumn: place.column }, text: '\n:::' };
  findings.add('directive.unclosed', findings.lineAt(line), { values: { name }, fix });
  return end;
}

/** The lines of code and comments. What is opened and never closed is reported, and then ignored. */
function coveredLines(findings: Findings, from: number): ReadonlySet<number> {
  const { lines } = findings.source;
  const ignored = new Set<number>();
  for (;;) {
    const fences = new Fences(ignored);
    const covered = new Set<number>();
    for (let line = from; line < lines.length; line++) {
      if (fences.covers(lines[line]!, line)) covered.add(line);
    }
    const open = fences.unclosed;
    // A second one is left as it is: each costs another pass over the file.
    if (!open || ignored.size > 0) return covered;
    findings.add('fence.unclosed', findings.lineAt(open.line), { values: { mark: open.mark } });
    ignored.add(open.line);
  }
}

/** The names of the `:::` blocks in a file, so that only their types need loading. */
export function directiveNames(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^ {0,3}:{3,}[ \t]*([^\s{:]+)/gm)].map(([, name]) => name!));
}
