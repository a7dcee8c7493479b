import type { Problem } from '../problem.js';

/** The version of the compiled form; a player refuses a newer one instead of guessing. */
export const courseFormat = 1;

/** A run of text inside a block. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'deleted'; readonly children: readonly Inline[] }
  /** A run in another language than the text around it: italics in a course that `teaches` one. */
  | { readonly kind: 'run'; readonly lang: string; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** `lesson` is set when the link leads to a lesson of this course. */
  | {
      readonly kind: 'link';
      readonly href: string;
      readonly lesson?: string;
      readonly children: readonly Inline[];
    }
  /** `src` is relative to the course folder. */
  | { readonly kind: 'image'; readonly src: string; readonly alt: string }
  /** A link to a recording beside the lesson; `src` is relative to the course folder. */
  | { readonly kind: 'audio'; readonly src: string; readonly children: readonly Inline[] }
  /**
   * `[[olen|oon]]`: only where an exercise type asks for gaps. The first answer is the model.
   * `index` says which gap of its exercise it is, counted from 0, once the type has read it.
   */
  | { readonly kind: 'gap'; readonly answers: readonly string[]; readonly index?: number }
  | { readonly kind: 'break' };

export type AlertTone = 'note' | 'tip' | 'important' | 'warning' | 'caution';

export interface ListItem {
  /** Set for task lists: `- [x]`. */
  readonly checked?: boolean;
  readonly children: readonly Block[];
  /** The blockquote under an answer, in the answer material of an exercise. */
  readonly feedback?: readonly Block[];
}

/** A piece of reading. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  /** `id` is GitHub's slug of the heading. */
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly id: string;
      readonly children: readonly Inline[];
    }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start?: number;
      readonly items: readonly ListItem[];
    }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | { readonly kind: 'alert'; readonly tone: AlertTone; readonly children: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string; readonly lang?: string }
  | {
      readonly kind: 'table';
      readonly align: readonly ('left' | 'center' | 'right' | null)[];
      readonly header: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: 'rule' }
  /** A statement about law or agreements. `checked` is an ISO date, `source` an https URL. */
  | {
      readonly kind: 'fact';
      readonly checked?: string;
      readonly source?: string;
      readonly children: readonly Block[];
    }
  /** A note for whoever leads a group. */
  | { readonly kind: 'tutor'; readonly minutes?: number; readonly children: readonly Block[] };

/** An exercise, read and ready to be played. `spec` belongs to its type. */
export interface Exercise<Spec = unknown> {
  readonly kind: 'exercise';
  readonly id: string;
  readonly type: string;
  /** Of what counts as right: an attempt holds only while this is the same. */
  readonly fingerprint: string;
  readonly prompt: readonly Block[];
  readonly hint?: readonly Block[];
  readonly explanation?: readonly Block[];
  readonly spec: Spec;
}

/** An exercise that could not be read: shown with its problems, while the rest plays. */
export interface BrokenExercise {
  readonly kind: 'broken';
  readonly type: string;
  readonly problems: readonly Problem[];
  /** The author's text as it stands. */
  readonly source: string;
}

export type Part = Block | Exercise | BrokenExercise;

/** One screen of reading and exercises: what a `##` starts. */
export interface Step {
  /** GitHub's slug of the heading; empty for the opening step. */
  readonly id: string;
  readonly title: readonly Inline[];
  readonly parts: readonly Part[];
}

export interface Lesson {
  readonly format: number;
  readonly id: string;
  readonly title: string;
  /** The language the lesson is written in. */
  readonly language: string;
  /** How long it takes, in minutes. */
  readonly minutes?: number;
  readonly steps: readonly Step[];
}

export interface LessonEntry {
  /** Its file's name without number, language and ending: `01-hei.md` → `hei`. */
  readonly id: string;
  readonly title: string;
  /** Where it is, relative to the course's own file: `01-hei.md`, or `hei.json` once compiled. */
  readonly file: string;
  readonly minutes?: number;
}

export interface Unit {
  readonly title: string;
  readonly lessons: readonly LessonEntry[];
}

/** A course's title page and table of contents, in one of its languages. */
export interface Course {
  readonly format: number;
  readonly id: string;
  readonly title: string;
  /** The language this edition is written in. */
  readonly language: string;
  /** All languages the course has, the first one first. */
  readonly languages: readonly string[];
  /** The language being learnt, in a language course. */
  readonly teaches?: string;
  /** The languages that its words are translated into besides, each in a `words.<lang>.md`. */
  readonly words?: readonly string[];
  readonly level?: string;
  /** Per cent of the course's points for "passed"; 0 means that attendance is enough. */
  readonly pass: number;
  readonly licence?: string;
  readonly version?: string;
  readonly about: readonly Block[];
  readonly units: readonly Unit[];
}

/** A course in one of its languages, whole. */
export interface Edition {
  readonly course: Course;
  readonly lessons: readonly Lesson[];
}
