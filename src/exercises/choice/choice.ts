import type { Block } from '../../course/course.js';
import type { ExerciseType, Grade } from '../../course/exercise-type.js';
import { indexesIn, listIn } from '../junk.js';
import { partOf } from '../parts.js';

export interface ChoiceOption {
  readonly content: readonly Block[];
  readonly right: boolean;
  readonly feedback?: readonly Block[];
}

export interface ChoiceSpec {
  readonly options: readonly ChoiceOption[];
  /** Several answers are right: boxes to tick instead of one to pick. */
  readonly multiple: boolean;
  /** The options keep the author's order. */
  readonly fixed: boolean;
}

export interface ChoiceResponse {
  /** Indexes in the author's order, ascending. */
  readonly chosen: readonly number[];
}

/** Picking one right answer, or all of several: `- [x] right`, `- [ ] wrong`. */
export const choice: ExerciseType<ChoiceSpec, ChoiceResponse> = {
  name: 'choice',
  blank: () => ({ chosen: [] }),
  revive({ options, multiple }, stored) {
    const chosen = [...indexesIn(listIn(stored, 'chosen'), options.length)].sort((a, b) => a - b);
    return { chosen: multiple || chosen.length === 1 ? chosen : [] };
  },
  isAnswered: (_, { chosen }) => chosen.length > 0,
  grade: gradeChoice,
  solution: ({ options }) => ({
    chosen: options.flatMap(({ right }, index) => (right ? [index] : [])),
  }),
};

// A wrong tick takes back what a right one gives, so that ticking everything earns nothing when
// half the options are wrong.
function gradeChoice({ options, multiple }: ChoiceSpec, { chosen }: ChoiceResponse): Grade {
  const parts = options.map(({ right, feedback }, index) => {
    if (chosen.includes(index)) return partOf(right ? 'right' : 'wrong', feedback);
    return right ? partOf('missed') : undefined;
  });
  const count = (verdict: string) => parts.filter((part) => part?.verdict === verdict).length;
  const right = count('right');
  if (!multiple) return { score: right, parts };
  return { score: Math.max(0, right - count('wrong')) / (right + count('missed')), parts };
}
