import type { Fix, Place, Problem, Severity } from '../problem.js';
import type { AlertTone, Block, Inline } from './course.js';

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
  /** The author's line from where a node begins: a fix has to know what stands there. */
  lineFrom(node: object): string;
  /** Where the value of an attribute stands, with its quotation marks; else the directive. */
  placeOfValue(attribute: string): Place;
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

/** What came of putting translations into the words of an exercise. */
export interface Translation<Spec> {
  readonly spec: Spec;
  /** All its words, as they are looked for in the translations. */
  readonly words: readonly string[];
  /** Those that have no meaning in the language, neither from there nor from the lesson itself. */
  readonly missing: readonly string[];
}

/**
 * How a kind of exercise is read from markdown: what only a compiler needs, so that whoever plays
 * a compiled course does not load it. All of it is pure. Its `ExerciseType` plays what it reads.
 */
export interface ExerciseReader<Spec = unknown> {
  /** The name of its type, which stands after `:::`. */
  readonly name: string;
  /** The attributes it knows besides `#id`. */
  readonly attributes: Readonly<Record<string, AttributeKind>>;
  /** Whether `[[…]]` in its text are gaps. */
  readonly gaps?: boolean;
  /** Where the prompt ends. By default: at the first list, table, heading, quote or gap. */
  isMaterial?(block: Block): boolean;
  /**
   * Whether an alert is material, where it stands: `begun` says whether material has come before.
   * By default a tip is the hint, a note the explanation, and any other one part of the prompt.
   */
  keepsAlert?(tone: AlertTone, begun: boolean): boolean;
  /** Reads the block. What it cannot read becomes a Problem, never an exception. */
  read(block: DirectiveBlock): Reading<Spec>;
  /**
   * What is said of one without an id of its own, where answers are worth keeping though their
   * question changes. `text` is its first line; `id` is the one that it has now by its prompt, and
   * that its answers are found by.
   */
  wishId?(type: string, place: Place, text: string, id: string): Problem;
  /** What counts as right: its fingerprint decides whether an old attempt still holds. */
  key(spec: Spec): unknown;
  /**
   * Puts translations into a language (in lower case) beside the meanings of its words. A meaning
   * that the lesson itself gives in that language stays. `glosses` are by the word, in NFC.
   */
  translate?(
    spec: Spec,
    language: string,
    glosses: ReadonlyMap<string, readonly Inline[]>,
  ): Translation<Spec>;
}
