import type { Fix, Place, Problem, Severity } from '../problem.js';
import type { SourceText } from './file-text.js';
import { limits } from './limits.js';

export interface FindingDetails {
  readonly values?: Problem['values'];
  readonly severity?: Severity;
  readonly fix?: Fix;
}

/** The problems of one file, and places in it. Lines and columns count from 0 on the way in. */
export class Findings {
  readonly #problems: Problem[];

  constructor(
    readonly source: SourceText,
    problems: readonly Problem[] = [],
  ) {
    this.#problems = [...problems];
  }

  /** A place that exists, whatever is asked for. */
  at(line: number, column = 0, length = 0): Place {
    const row = Math.max(0, Math.min(line, this.source.lines.length - 1));
    const width = this.source.lines[row]?.length ?? 0;
    const start = Math.max(0, Math.min(column, width));
    const end = Math.min(start + length, width);
    const { file } = this.source;
    return end > start
      ? { file, line: row + 1, column: start + 1, endLine: row + 1, endColumn: end + 1 }
      : { file, line: row + 1, column: start + 1 };
  }

  /** A whole line, without the white space around it. */
  lineAt(line: number): Place {
    const text = this.source.lines[line] ?? '';
    const trimmed = text.trim();
    return this.at(line, text.indexOf(trimmed), trimmed.length);
  }

  add(code: string, place: Place, more: FindingDetails = {}): Problem {
    const problem = problemOf(code, place, more);
    this.adopt([problem]);
    return problem;
  }

  /** Takes in problems that were made elsewhere. Nobody reads thousands: the rest is only named. */
  adopt(problems: readonly Problem[]): void {
    for (const problem of problems) {
      const room = limits.problems - this.#problems.length;
      if (room > 0) this.#problems.push(problem);
      else if (room === 0) this.#problems.push(tooMany(problem));
      else return;
    }
  }

  /** All problems in the order of the file. */
  sorted(): readonly Problem[] {
    return this.#problems.sort(
      (a, b) =>
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        (a.place?.column ?? 0) - (b.place?.column ?? 0),
    );
  }
}

/** Makes a problem, an error unless said otherwise. */
export function problemOf(code: string, place: Place, more: FindingDetails = {}): Problem {
  const { values = {}, severity = 'error', fix } = more;
  return { code, severity, place, values, ...(fix && { fix }) };
}

function tooMany({ place }: Problem): Problem {
  const values = { limit: limits.problems };
  return { code: 'limit.problems', severity: 'error', ...(place && { place }), values };
}
