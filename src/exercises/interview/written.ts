import type { Block } from '../../course/course.js';
import type { DirectiveBlock } from '../../course/exercise-reader.js';
import type { Problem } from '../../problem.js';
import { rewriting, type BlockOf } from '../material.js';

type Heading = BlockOf<'heading'>;

/** A heading, and what stands below it. */
export interface Section {
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

/** A question as it stands in the course, with those that follow it. */
export interface WrittenQuestion extends Section {
  readonly followUps: readonly Section[];
}

interface OpenSection extends Section {
  readonly blocks: Block[];
}

/** `###` is a question. */
const questionLevel = 3;

/** `####` is one that follows it. */
const followUpLevel = 4;

/**
 * Parts the material at its headings: `###` is a question, `####` below it one that follows it.
 * A heading of another level is taken for what it is nearest to, and is a problem.
 */
export function questionsIn(
  block: DirectiveBlock,
  problems: Problem[],
): readonly WrittenQuestion[] {
  const questions: (OpenSection & { readonly followUps: OpenSection[] })[] = [];
  for (const one of block.material) {
    const open = questions.at(-1);
    if (one.kind !== 'heading') (open?.followUps.at(-1) ?? open)?.blocks.push(one);
    else {
      const level = one.level > questionLevel && open ? followUpLevel : questionLevel;
      if (one.level !== level) problems.push(levelProblem(block, one, level));
      if (level === followUpLevel) open?.followUps.push({ heading: one, blocks: [] });
      else questions.push({ heading: one, blocks: [], followUps: [] });
    }
  }
  return questions;
}

function levelProblem(block: DirectiveBlock, heading: Heading, level: number): Problem {
  const isEarly = heading.level === followUpLevel;
  const marks = /^#+/.exec(block.lineFrom(heading))?.[0].length;
  const fix = marks && rewriting(block.placeOf(heading), marks, '#'.repeat(level));
  return block.problem(isEarly ? 'interview.early-follow-up' : 'interview.level', heading, {
    ...(fix && { fix }),
  });
}
