import type { Inline } from '../../course/course.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import {
  mostSkills,
  pairSkills,
  readSkills,
  type Skill,
  type SkillKind,
  type SkillWords,
} from '../../course/skill.js';
import { isIndex, listIn } from '../junk.js';

export interface RateSpec {
  readonly statements: readonly (readonly Inline[])[];
  /** The steps of the scale, from the lowest one on. */
  readonly scale: readonly string[];
  /** The statements are skills: one for each. */
  readonly skills?: { readonly kind: SkillKind; readonly words: readonly SkillWords[] };
}

export interface RateResponse {
  /** One for each statement: an index in the scale, null where there is none yet. */
  readonly rated: readonly (number | null)[];
  /**
   * Where the statements are skills: one for each that is rated, in their order. Then those of
   * statements that the author has taken out or changed since, or that are no skills any more.
   */
  readonly skills?: readonly Skill[];
}

/** Rating oneself: a step of a scale for each statement. There is no right one. */
export const rate: ExerciseType<RateSpec, RateResponse> = {
  name: 'rate',
  revisable: true,
  blank: (spec) => rate.revive(spec, undefined),
  revive(spec, stored) {
    const list = listIn(stored, 'rated');
    const rated = spec.statements.map((_, at) => {
      const step = list[at];
      return isIndex(step, spec.scale.length) ? step : null;
    });
    const before = readSkills(stored);
    const now = before.filter(({ former }) => !former);
    const words = spec.skills?.words ?? [];
    // The same statements may be in another language now, but they are in the same order.
    const isInOrder = now.length === rated.filter((step) => step !== null).length;
    const pairs = isInOrder
      ? words.map((_, at) => (rated[at] === null ? undefined : now.shift()))
      : pairSkills(before, words);
    return responseOf(spec, rated, before, pairs);
  },
  // Another statement is no reason to lose a skill; what has no skills starts anew.
  keep(spec, stored) {
    const before = readSkills(stored);
    if (before.length === 0) return undefined;
    const pairs = pairSkills(before, spec.skills?.words ?? []);
    const rated = spec.statements.map((_, at) => {
      const pair = pairs[at];
      // Not the number of a step but its name is what the learner has chosen.
      return pair?.level && spec.scale[pair.step] === pair.level ? pair.step : null;
    });
    return responseOf(spec, rated, before, pairs);
  },
  isAnswered: (_, { rated }) => !rated.includes(null),
  grade: () => undefined,
  solution: (spec) =>
    rate.revive(spec, { rated: spec.statements.map(() => spec.scale.length - 1) }),
  own: ({ statements, scale, skills }, { rated, skills: told }) => ({
    kind: 'ratings',
    scale,
    ratings: statements.map((of, at) => ({ of, step: rated[at] ?? null })),
    ...(skills && { kindOfSkills: skills.kind }),
    ...(told && { told }),
  }),
};

/** A response with its skills: the words of today, the examples of before, then former ones. */
function responseOf(
  { scale, skills }: RateSpec,
  rated: RateResponse['rated'],
  before: readonly Skill[],
  pairs: readonly (Skill | undefined)[],
): RateResponse {
  const rest = new Set(before);
  const current = (skills?.words ?? []).flatMap((words, at): readonly Skill[] => {
    const step = rated[at] ?? null;
    const pair = pairs[at];
    if (!skills || step === null) return [];
    if (pair) rest.delete(pair);
    const { kind } = skills;
    const example = pair?.example;
    const rating = { step, of: scale.length, level: scale[step]! };
    return [{ kind, ...words, ...rating, ...(example && { example }) }];
  });
  const former = [...rest].map((one): Skill => ({ ...one, former: true }));
  const all = [...current, ...former].slice(0, mostSkills);
  return { rated, ...((skills || all.length > 0) && { skills: all }) };
}
