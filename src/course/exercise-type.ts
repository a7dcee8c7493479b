import type { Block, Exercise, Inline } from './course.js';
import type { ExerciseReader } from './exercise-reader.js';
import type { Paper } from './paper.js';
import type { Skill, SkillKind } from './skill.js';

/**
 * What became of one part of a response. `near`: the right word with a slip that is pointed out;
 * `missed`: a right answer that was not given.
 */
export type Verdict = 'right' | 'near' | 'wrong' | 'missed';

export interface PartGrade {
  readonly verdict: Verdict;
  /** Its share of the part's point, from 0 to 1: 1 for what is right, else 0, unless said here. */
  readonly credit?: number;
  /** Something to say of an answer that is right, or nearly so. */
  readonly because?: 'spoken' | 'undotted';
  /** The author's words for this answer. */
  readonly feedback?: readonly Block[];
}

export interface Grade {
  /** From 0 to 1. */
  readonly score: number;
  /** One for each part of the exercise (option, gap, place …), in the spec's order. */
  readonly parts: readonly (PartGrade | undefined)[];
}

/** What a learner has said of themself: in words, or on a scale for each of some statements. */
export type OwnAnswer =
  /** `as: 'text'`: made to be used somewhere else, as a CV is. */
  | { readonly kind: 'words'; readonly text: string; readonly as?: 'text' }
  | {
      readonly kind: 'ratings';
      readonly scale: readonly string[];
      /** `step`: an index in the scale; null where the statement is not rated. */
      readonly ratings: readonly { readonly of: readonly Inline[]; readonly step: number | null }[];
      /** What kind of skills the statements are, where they are some. */
      readonly kindOfSkills?: SkillKind;
      /** What the learner has told of skills, those of earlier versions as well. */
      readonly told?: readonly Skill[];
    };

/**
 * A kind of exercise as it is played: what a learner's page loads. All of it is pure; the element
 * that shows it stands beside it, and so does its `ExerciseReader`, for markdown.
 * `Spec` is what the author wrote, `Response` what the learner did: both are plain JSON.
 */
export interface ExerciseType<Spec = unknown, Response = unknown> {
  readonly name: string;
  /**
   * What the learner says in it is their own, not right or wrong: it can be changed at any time,
   * and when the lesson is played once more they go on from it.
   */
  readonly revisable?: true;
  /** It leads through itself: until it is answered, nothing else offers to go on. */
  readonly leads?: true;
  /**
   * What the learner goes on from when a revisable exercise has changed since they answered it;
   * without it, or where it gives nothing, they start anew, so that no answer moves to another
   * question.
   */
  keep?(spec: Spec, stored: unknown): Response | undefined;
  /** What the learner says of themself in it, to be shown apart from the exercise. */
  own?(spec: Spec, response: Response): OwnAnswer;
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
  /** The words that it brings into the review once it has been played: each is a card there. */
  cards?(spec: Spec): readonly string[];
  /** A response that grades 1: what "show the answer" shows. */
  solution(spec: Spec): Response;
}

/** How a word is asked: what it means, which one is heard, in which form it stands, to write it. */
export type Ask = 'recognise' | 'hear' | 'form' | 'type';

export interface AskSetting {
  /** The language that meanings are wished in, as a BCP 47 tag. */
  readonly glosses: string;
  /** What else the lesson has of the type: wrong answers come from there too. */
  readonly others: readonly unknown[];
  /** Decides which wrong answers there are. */
  readonly seed: number;
}

/** A card as a question: an exercise of any type, without what identifies it. */
export type CardQuestion = Pick<Exercise, 'type' | 'prompt' | 'spec'>;

/** Turns a card of a type into a question; there is none where the author wrote too little. */
export type Asker = (
  spec: unknown,
  card: string,
  how: Ask,
  setting: AskSetting,
) => CardQuestion | undefined;

/** One line of the registry: a type's parts are loaded when a course first needs them. */
export interface ExerciseEntry {
  readonly name: string;
  readonly load: () => Promise<ExerciseType>;
  /** For where markdown is compiled; a compiled course does without. */
  readonly reader: () => Promise<ExerciseReader>;
  /** Defines the type's element; `polku-<name>` is its tag. In a page only. */
  readonly element: () => Promise<unknown>;
  /** Puts it on paper. */
  readonly paper?: () => Promise<Paper>;
  /** Asks its cards, where it has any: in a lesson's drill and in the review. */
  readonly asker?: () => Promise<Asker>;
  /** The English texts of its problems, for where authors are told of them. */
  readonly problems: () => Promise<Readonly<Record<string, string>>>;
}
