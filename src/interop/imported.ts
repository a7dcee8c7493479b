import type { Place, Problem } from '../problem.js';

/** A lesson that was made out of another tool's file. */
export interface ImportedLesson {
  /** A name for its file: `01-greetings.md`. */
  readonly file: string;
  readonly title: string;
  readonly markdown: string;
}

/** What came of an import: lessons, and each thing that could not be carried over. */
export interface Imported {
  readonly lessons: readonly ImportedLesson[];
  readonly problems: readonly Problem[];
  /** How many questions stand in the lessons only as comments. */
  readonly lost: number;
}

/** A file of another tool, as text. */
export interface ForeignFile {
  /** As problems are to name it. */
  readonly path: string;
  readonly text: string;
}

/** What an import needs to know that no file says. */
export interface ImportOptions {
  /** The title of a lesson that the file gives none. */
  readonly title: string;
  /** The two answers of a true-or-false question, in the lesson's language. */
  readonly words: TruthWords;
}

/** How a lesson says "true" and "false". */
export interface TruthWords {
  readonly true: string;
  readonly false: string;
}

/** Gathers problems: what is said of the same place is said once. */
export class Losses {
  readonly #problems: Problem[] = [];
  readonly #seen = new Set<string>();

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  add(code: string, place: Place, values: Problem['values'] = {}): void {
    const key = JSON.stringify([code, place.line, place.column, values]);
    if (this.#seen.size === this.#seen.add(key).size) return;
    this.#problems.push({ code, severity: 'warning', place, values });
  }
}
