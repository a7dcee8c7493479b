import type { Place } from '../problem.js';
import type { Findings } from './findings.js';

/**
 * Text that was given to marked, and the line it came from. marked takes away quote marks,
 * indentation and table bars, so its columns are not those of the file; its lines are.
 */
export interface Run {
  readonly line: number;
  readonly text: string;
  /** Which cell of a table row it is, from 0. */
  readonly cell?: number | undefined;
}

// marked joins what a quote continues without the line end between, so lines may be off by one.
const nearby = [0, 1, -1, 2, -2, 3];

interface Spot {
  readonly run: Run;
  readonly offset: number;
}

/**
 * Where nodes stand. It is kept beside them, so that they stay plain JSON. Most files have no
 * problem, so what is marked is only noted down, and looked through when a place is asked for.
 */
export class Spots {
  readonly #spots = new WeakMap<object, Spot>();
  #nodes: object[] = [];
  #runs: Run[] = [];
  #offsets: number[] = [];

  constructor(readonly findings: Findings) {}

  mark<Node extends object>(node: Node, run: Run, offset = 0): Node {
    this.#nodes.push(node);
    this.#runs.push(run);
    this.#offsets.push(offset);
    return node;
  }

  /** Lets a node stand where another one does. */
  follow<Node extends object>(node: Node, other: object | undefined): Node {
    const spot = other && this.#spotOf(other);
    return spot ? this.mark(node, spot.run, spot.offset) : node;
  }

  placeOf(node: object): Place | undefined {
    const spot = this.#spotOf(node);
    return spot && this.placeIn(spot.run, spot.offset);
  }

  #spotOf(node: object): Spot | undefined {
    this.#nodes.forEach((noted, at) => {
      this.#spots.set(noted, { run: this.#runs[at]!, offset: this.#offsets[at]! });
    });
    this.#nodes = [];
    this.#runs = [];
    this.#offsets = [];
    return this.#spots.get(node);
  }

  placeIn(run: Run, offset: number, length = 0): Place {
    const { lines } = this.findings.source;
    const before = run.text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    const row = run.line + before.split('\n').length - 1;
    const whole = run.text.slice(lineStart).split('\n', 1)[0]!;
    const needle = whole.trim();
    const inNeedle = Math.max(0, offset - lineStart - whole.indexOf(needle));
    for (const away of needle ? nearby : []) {
      const line = lines[row + away];
      if (line === undefined) continue;
      const column = line.indexOf(needle, cellStart(line, run.cell));
      if (column >= 0) return this.findings.at(row + away, column + inNeedle, length);
    }
    const line = lines[row] ?? '';
    const start = cellStart(line, run.cell);
    return this.findings.at(row, start + Math.max(0, line.slice(start).search(/\S/)));
  }
}

/** The column where a cell of a table row starts. */
function cellStart(line: string, cell: number | undefined): number {
  if (cell === undefined) return 0;
  const bars = [...line.matchAll(/\\.|\|/g)].filter(([mark]) => mark === '|');
  const first = line.trimStart().startsWith('|') ? 0 : -1;
  const bar = bars[first + cell];
  return bar ? bar.index + 1 : 0;
}
