import type { Block, Inline } from '../../course/course.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import { answersSoFar, blankResponse, isOver, type InterviewResponse } from './response.js';
import { reviveResponse } from './revive.js';

/** Something that the interviewer says. */
export interface Ask {
  readonly text: readonly Inline[];
  /** The same without marks: what is said aloud. */
  readonly plain: string;
  /** A recording of it, relative to the course folder. */
  readonly audio?: string;
  /** What it means, in the language of the lesson; only where another one is spoken. */
  readonly meaning?: readonly Block[];
}

/** An answer as somebody else might give it. */
export interface Model {
  /** Whose or of which level it is: `A1.3`. */
  readonly label?: readonly Inline[];
  readonly text: readonly Block[];
  /** The same without marks: what is heard. */
  readonly plain: string;
  readonly meaning?: readonly Block[];
}

/** A question of the interview, with what helps to answer it and to look back on the answer. */
export interface Question {
  /** The slug of its heading: answers belong to it. */
  readonly key: string;
  readonly ask: Ask;
  /** What lies behind the question. */
  readonly about: readonly Block[];
  /** What the interviewer asks once it has been answered. */
  readonly followUps: readonly Ask[];
  /** What learners look for in their own answer. */
  readonly checks: readonly (readonly Inline[])[];
  /** Words that belong to a good answer, as they stand in a dictionary. */
  readonly keywords: readonly string[];
  readonly tip?: readonly Block[];
  readonly models: readonly Model[];
}

export interface InterviewSpec {
  /** The language that is spoken in it. */
  readonly lang: string;
  /** The name of who asks. */
  readonly interviewer?: string;
  /** Seconds to think and to answer that the clock shows; it is off unless the learner wants it. */
  readonly prepare?: number;
  readonly answer?: number;
  readonly questions: readonly Question[];
}

/** A job interview: what one says in it is one's own, so it is looked back on, not graded. */
export const interview: ExerciseType<InterviewSpec, InterviewResponse> = {
  name: 'interview',
  revisable: true,
  leads: true,
  blank: () => blankResponse,
  revive: ({ questions }, stored) =>
    reviveResponse(
      stored,
      questions.map(({ key }) => key),
    ),
  // What was said to a question that is no longer asked is still the learner's.
  keep: (spec, stored) => interview.revive(spec, stored),
  isAnswered: (_, { sitting, isDeclined }) =>
    isDeclined === true || (sitting !== undefined && isOver(sitting)),
  grade: () => undefined,
  solution: ({ questions }) => ({
    earlier: [],
    sitting: {
      mode: 'learn',
      order: questions.map(({ key }) => key),
      at: questions.length,
      phase: 'asked',
      ask: 0,
      repeats: 0,
      answered: questions.map(({ key }) => key),
      answers: [],
    },
  }),
  own: ({ questions }, response) => ({
    kind: 'words',
    text: answersSoFar(response)
      .filter(({ texts }) => texts.some((text) => text.trim() !== ''))
      .map(({ question, texts }) => {
        const plain = questions.find(({ key }) => key === question)?.ask.plain;
        return [...(plain ? [plain] : []), ...texts.filter((text) => text.trim() !== '')].join(
          '\n',
        );
      })
      .join('\n\n'),
  }),
};
