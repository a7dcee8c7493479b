/**
 * What bounds the time that hostile markdown can take, in characters, levels, columns and pieces.
 * `effort` is the work that one file may cost, in about microseconds of a slow laptop: marked's
 * time grows with the square of what stands without a blank line, or of a run's marks, so a file
 * can be within all other limits and still take minutes.
 */
export const limits = {
  file: 256 * 1024,
  inline: 4 * 1024,
  nesting: 20,
  columns: 20,
  effort: 200_000,
  problems: 1_000,
} as const;

/** The work that a file has cost so far, estimated from its text alone, so always the same. */
export class Effort {
  #left: number = limits.effort;

  /** Whether there was enough left. What is too dear is not done, and leaves the rest as it was. */
  spend(cost: number): boolean {
    if (cost > this.#left) return false;
    this.#left -= cost;
    return true;
  }
}

/** A limit that a stretch of lines goes over, and the line where it does. */
export interface Excess {
  readonly code: 'limit.inline' | 'limit.nesting' | 'limit.columns' | 'limit.effort';
  readonly line: number;
}

const containers = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))+/;
const delimiterRow = /^[ \t>]*[:|-][ \t:|-]*$/;

/** Whether lines may be given to marked; `isCode` tells those that are code, which is cheap. */
export function excessIn(
  lines: readonly string[],
  from: number,
  to: number,
  isCode: (line: number) => boolean,
  effort: Effort,
): Excess | undefined {
  let cost = 0;
  let start = from;
  let length = 0;
  let columns = 1;
  for (let at = from; at < to; at++) {
    const line = lines[at]!;
    if (line.length > limits.inline && !isCode(at)) return { code: 'limit.inline', line: at };
    const depth = depthOf(line);
    if (depth > limits.nesting) return { code: 'limit.nesting', line: at };
    if (line.includes('|') && delimiterRow.test(line)) {
      columns = Math.max(columns, line.split('|').filter((cell) => cell.trim()).length);
      if (columns > limits.columns) return { code: 'limit.columns', line: at };
    }
    // Measured with marked 18: an unbroken run of n short lines costs n² / 700, an item of a list
    // or quote 6 and more where it is nested, a cell of a table 3, any line 5.
    cost += (line === '' ? 1 : 5) + depth * (6 + depth / 2);
    length += line.length + 1;
    if (line.trim() === '' || at === to - 1) {
      const count = at - start + 1;
      cost += isCode(at) ? 0 : (count * length) / 700;
      if (columns > 1) cost += count * columns * 3;
      start = at + 1;
      length = 0;
      columns = 1;
    }
  }
  return effort.spend(cost) ? undefined : { code: 'limit.effort', line: from };
}

/** How deep in lists and quotes a line stands: `  - > a` is three deep. */
function depthOf(line: string): number {
  const markers = containers.exec(line)?.[0];
  if (!markers) return 0;
  const indent = /^[ \t]*/.exec(markers)![0].replaceAll('\t', '    ').length;
  return Math.floor(indent / 2) + markers.replace(/[\s\d)]/g, '').length;
}
