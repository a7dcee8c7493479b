import type { Block, Inline } from '../../course/course.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import { answerIn, indexesIn, listIn } from '../junk.js';
import { keepRight, shareOf } from '../parts.js';
import { gradeTyped } from '../typed.js';

/** What one person says before another one does. */
export interface Turn {
  /** Whose it is: an index in `roles`. */
  readonly role: number;
  /** In the language of the dialogue. Each `gap` in it carries its `index` in `gaps`. */
  readonly text: readonly Inline[];
  readonly translation?: readonly Block[];
  /** A recording, relative to the course folder. */
  readonly audio?: string;
}

export interface DialogueSpec {
  /** The language that it is in. */
  readonly lang: string;
  /** The names of who speaks, in the order of their first lines. */
  readonly roles: readonly string[];
  /** The part that is the learner's until another one is chosen. */
  readonly you: number;
  readonly turns: readonly Turn[];
  /** What is accepted in each gap; the first one is the model. */
  readonly gaps: readonly (readonly string[])[];
}

export interface DialogueResponse {
  /** One text for each gap; empty where nothing was given. */
  readonly given: readonly string[];
  /** Indexes of the lines that were heard or read. */
  readonly heard: readonly number[];
  /** Indexes of the roles whose part was played. */
  readonly played: readonly number[];
}

/** A conversation to hear, to read along and to take part in; its gaps are what is graded. */
export const dialogue: ExerciseType<DialogueSpec, DialogueResponse> = {
  name: 'dialogue',
  blank: ({ gaps }) => ({ given: gaps.map(() => ''), heard: [], played: [] }),
  revive: reviveDialogue,
  isAnswered: ({ gaps, turns }, { given, heard, played }) =>
    gaps.length > 0
      ? given.some((text) => text.trim() !== '')
      : heard.length === turns.length || played.length > 0,
  grade: ({ gaps, lang }, { given }) =>
    gaps.length > 0
      ? shareOf(gaps.map((answers, gap) => gradeTyped(given[gap] ?? '', { answers, lang })))
      : undefined,
  retry: (_, response, grade) => ({ ...response, given: keepRight(response.given, grade, '') }),
  solution: ({ gaps, turns }) => ({
    given: gaps.map(([model = '']) => model),
    heard: [...turns.keys()],
    played: [],
  }),
};

/** Whether there is a gap in a line. */
export function hasGap({ text }: Pick<Turn, 'text'>): boolean {
  const isAsking = (inline: Inline): boolean =>
    inline.kind === 'gap' || ('children' in inline && inline.children.some(isAsking));
  return text.some(isAsking);
}

function reviveDialogue(spec: DialogueSpec, stored: unknown): DialogueResponse {
  const given = listIn(stored, 'given');
  return {
    given: spec.gaps.map((_, gap) => answerIn(given, gap)),
    heard: indexesIn(listIn(stored, 'heard'), spec.turns.length),
    played: indexesIn(listIn(stored, 'played'), spec.roles.length),
  };
}
