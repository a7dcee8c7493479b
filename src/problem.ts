/**
 * How much a problem matters: an error costs the learner something, a warning costs quality, an
 * advice is something to think about, and may well be meant.
 */
export type Severity = 'error' | 'warning' | 'advice';

/** A stretch of a source file. Lines and columns count from 1; the end is exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** What to write instead: `text` replaces what stands at `place`. */
export interface Fix {
  readonly place: Place;
  readonly text: string;
  /** It may not be what the author meant ("did you mean"): offered, and never done unasked. */
  readonly isGuess?: true;
}

/**
 * Something that is wrong, as data: in a course, in storage, on the network.
 * It holds no prose. The text is made where it is shown, from the code and the values.
 */
export interface Problem {
  /** Stable and dotted: `directive.unknown`. An exercise type's own codes start with its name. */
  readonly code: string;
  readonly severity: Severity;
  /** Where in the author's files; absent for what has no file, such as storage. */
  readonly place?: Place;
  /** What the message is about, ready for its placeholders. `suggestion` holds a "did you mean". */
  readonly values: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
}
