import type { ExerciseType } from '../../course/exercise-type.js';
import { listIn } from '../junk.js';
import type { Sentence } from '../sentences.js';

export interface SpeakSpec {
  /** The language that is spoken. */
  readonly lang: string;
  readonly sentences: readonly Sentence[];
}

const opinions = ['well', 'more', 'skipped'] as const;

/** How it went, in the learner's own opinion; who cannot speak now has skipped it. */
export type Opinion = (typeof opinions)[number];

export interface SpeakResponse {
  /** One for each sentence; null where there is none yet. */
  readonly said: readonly (Opinion | null)[];
}

/** Saying sentences after a model. Learners judge by their own ear, so it has no score. */
export const speak: ExerciseType<SpeakSpec, SpeakResponse> = {
  name: 'speak',
  blank: ({ sentences }) => ({ said: sentences.map(() => null) }),
  revive({ sentences }, stored) {
    const list = listIn(stored, 'said');
    return {
      said: sentences.map((_, at) => opinions.find((opinion) => opinion === list[at]) ?? null),
    };
  },
  isAnswered: (_, { said }) => !said.includes(null),
  grade: () => undefined,
  solution: ({ sentences }) => ({ said: sentences.map(() => 'well') }),
};
