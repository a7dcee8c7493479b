import type { Inline } from '../../course/course.js';
import type { ExerciseType } from '../../course/exercise-type.js';
import {
  findSkill,
  mostSkills,
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
   * Where the statements are skills: one for each that is rated, in their order, then those of
   * statements that the author has taken out or changed since.
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
    return responseOf(spec, rated, readSkills(stored));
  },
  // Another statement is no reason to lose a skill; what has no skills starts anew.
  keep(spec, stored) {
    const before = readSkills(stored).map((skill): Skill => ({ ...skill, former: true }));
    if (!spec.skills || before.length === 0) return undefined;
    const rated = spec.skills.words.map((words) => {
      const skill = findSkill(before, words);
      return skill?.of === spec.scale.length ? skill.step : null;
    });
    return responseOf(spec, rated, before);
  },
  isAnswered: (_, { rated }) => !rated.includes(null),
  grade: () => undefined,
  solution: (spec) =>
    rate.revive(spec, { rated: spec.statements.map(() => spec.scale.length - 1) }),
  own: ({ statements, scale, skills }, { rated, skills: told = [] }) => ({
    kind: 'ratings',
    scale,
    ratings: statements.map((of, at) => ({ of, step: rated[at] ?? null })),
    ...(skills && { skills: { kind: skills.kind, told } }),
  }),
};

/** How many statements stand on each step of the scale. */
export function countSteps({ scale }: RateSpec, { rated }: RateResponse): readonly number[] {
  return scale.map((_, step) => rated.filter((one) => one === step).length);
}

/** A response with its skills: the words of today, the examples and former ones of before. */
function responseOf(
  { scale, skills }: RateSpec,
  rated: RateResponse['rated'],
  before: readonly Skill[],
): RateResponse {
  if (!skills) return { rated };
  const now = before.filter(({ former }) => !former);
  // The same statements may be in another language now, but they are in the same order.
  const isInOrder = now.length === rated.filter((step) => step !== null).length;
  const current: Skill[] = [];
  for (const [at, words] of skills.words.entries()) {
    const step = rated[at] ?? null;
    if (step === null) continue;
    const example = (isInOrder ? now[current.length] : findSkill(before, words))?.example;
    const { kind } = skills;
    current.push({ kind, ...words, step, of: scale.length, ...(example && { example }) });
  }
  const former = before.filter((one) => one.former && !findSkill(current, one));
  return { rated, skills: [...current, ...former].slice(0, mostSkills) };
}
