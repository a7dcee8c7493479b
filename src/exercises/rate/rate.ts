import type { Inline } from '../../course/course.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import { isIndex, listIn } from '../junk.js';

export interface RateSpec {
  readonly statements: readonly (readonly Inline[])[];
  /** The steps of the scale, from the lowest one on. */
  readonly scale: readonly string[];
}

export interface RateResponse {
  /** One for each statement: an index in the scale, null where there is none yet. */
  readonly rated: readonly (number | null)[];
}

/** Rating oneself: a step of a scale for each statement. There is no right one. */
export const rate: ExerciseType<RateSpec, RateResponse> = {
  name: 'rate',
  revisable: true,
  blank: ({ statements }) => ({ rated: statements.map(() => null) }),
  revive({ statements, scale }, stored) {
    const list = listIn(stored, 'rated');
    return {
      rated: statements.map((_, at) => {
        const step = list[at];
        return isIndex(step, scale.length) ? step : null;
      }),
    };
  },
  isAnswered: (_, { rated }) => !rated.includes(null),
  grade: () => undefined,
  solution: ({ statements, scale }) => ({ rated: statements.map(() => scale.length - 1) }),
  own: ({ statements, scale }, { rated }) => ({
    kind: 'ratings',
    scale,
    ratings: statements.map((of, at) => ({ of, step: rated[at] ?? null })),
  }),
};

/** How many statements stand on each step of the scale. */
export function countSteps({ scale }: RateSpec, { rated }: RateResponse): readonly number[] {
  return scale.map((_, step) => rated.filter((one) => one === step).length);
}
