/** A course that an author may begin by looking at. */
export interface OfferedCourse {
  readonly name: string;
  /** URL of its `course.md`. */
  readonly src: string;
}

/** A draft that this browser has kept. */
export interface KeptDraft {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly changed: number;
  /** How many files are only here. */
  readonly unsaved: number;
}
