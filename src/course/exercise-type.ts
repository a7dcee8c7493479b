import type { Fix, Place, Problem, Severity } from '../problem.js';
import type { Block, Inline } from './course.js';

/** What an attribute's value may be: `{fixed}`, `{you=Amina}`, `{prepare=20}`. */
export type AttributeKind = 'flag' | 'text' | 'number';

/** A `:::type` block as an exercise type gets to read it. */
export interface DirectiveBlock {
  readonly type: string;
  /** Known attributes only, of the kind the type declared: the compiler has reported the others. */
  readonly attributes: Readonly<Record<string, string | number | true>>;
  /** The paragraphs before the answer material. */
  readonly prompt: readonly Block[];
  /**
   * The answer material. Lists that were parted by feedback are one list again, and each
   * blockquote under an answer has become that list item's `feedback`.
   */
  readonly material: readonly Block[];
  /** The language the file is written in. */
  readonly language: string;
  /** The language being learnt, in a language course. */
  readonly teaches?: string;
  /** Where a block, list item, table row or inline of this directive stands; else the directive. */
  placeOf(node: object): Place;
  /**
   * Marks text as being in the taught language where the format says so without italics
   * (a word list's `fi` column, a gap sentence). Gives it back unchanged in other courses, and
   * where the author has marked some of it.
   */
  taught(inlines: readonly Inline[]): readonly Inline[];
  /** A problem of this directive, an error unless said otherwise; `node` says where. */
  problem(
    code: string,
    node?: object,
    more?: {
      readonly values?: Readonly<Record<string, string | number>>;
      readonly severity?: Severity;
      readonly fix?: Fix;
    },
  ): Problem;
}

/** What reading a directive gives: no `spec` means that it cannot be played. */
export interface Reading<Spec> {
  readonly spec?: Spec;
  readonly problems: readonly Problem[];
}

/** What became of one part of a response. `missed`: a right answer that was not given. */
export type Verdict = 'right' | 'wrong' | 'missed';

export interface PartGrade {
  readonly verdict: Verdict;
  /** The author's words for this answer. */
  readonly feedback?: readonly Block[];
}

export interface Grade {
  /** From 0 to 1. */
  readonly score: number;
  /** One for each part of the exercise (option, gap, place …), in the spec's order. */
  readonly parts: readonly (PartGrade | undefined)[];
}

/**
 * A kind of exercise. All of it is pure; the element that shows it stands beside it.
 * `Spec` is what the author wrote, `Response` what the learner did: both are plain JSON.
 */
export interface ExerciseType<Spec = unknown, Response = unknown> {
  readonly name: string;
  /** The attributes it knows besides `#id`. */
  readonly attributes: Readonly<Record<string, AttributeKind>>;
  /** Whether `[[…]]` in its text are gaps. */
  readonly gaps?: boolean;
  /** Where the prompt ends. By default: at the first list, table, heading, quote or gap. */
  isMaterial?(block: Block): boolean;
  /** Reads the block. What it cannot read becomes a Problem, never an exception. */
  read(block: DirectiveBlock): Reading<Spec>;
  /** The response before anything is done. */
  blank(spec: Spec): Response;
  /** A response out of storage, made whole: whatever is junk in it becomes blank. */
  revive(spec: Spec, stored: unknown): Response;
  /** Whether there is something to check. True on arrival for what is only looked at. */
  isAnswered(spec: Spec, response: Response): boolean;
  /** The score with a verdict for each part; undefined for what is not graded. */
  grade(spec: Spec, response: Response): Grade | undefined;
  /** The response to go on from when the learner tries again: what was right may stay. */
  retry?(spec: Spec, response: Response, grade: Grade): Response;
  /** A response that grades 1: what "show the answer" shows. */
  solution(spec: Spec): Response;
  /** What counts as right: its fingerprint decides whether an old attempt still holds. */
  key(spec: Spec): unknown;
}

/** One line of the registry: a type's parts are loaded when a course first needs them. */
export interface ExerciseEntry {
  readonly name: string;
  readonly load: () => Promise<ExerciseType>;
  /** Defines the type's element; `polku-<name>` is its tag. In a page only. */
  readonly element: () => Promise<unknown>;
  /** The English texts of its problems, for where authors are told of them. */
  readonly problems: () => Promise<Readonly<Record<string, string>>>;
}
