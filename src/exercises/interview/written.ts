import type { Block } from '../../course/course.js';
import type { DirectiveBlock } from '../../course/exercise-reader.js';
import { plainText } from '../../course/plain-text.js';
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

/** What a heading is taken for: `###` a question, `####` one that follows it. */
const question = 3;
const followUp = 4;

/** Parts the material at its headings. One of another level is taken for what is next to it. */
export function questionsIn(
  { material }: DirectiveBlock,
  faults: readonly Heading[],
): readonly WrittenQuestion[] {
  const questions: { heading: Heading; blocks: Block[]; followUps: OpenSection[] }[] = [];
  for (const block of material) {
    const open = questions.at(-1);
    if (block.kind !== 'heading') (open?.followUps.at(-1) ?? open)?.blocks.push(block);
    else if (block.level > question && open && !faults.includes(block)) {
      open.followUps.push({ heading: block, blocks: [] });
    } else questions.push({ heading: block, blocks: [], followUps: [] });
  }
  return questions;
}

interface OpenSection {
  readonly heading: Heading;
  readonly blocks: Block[];
}
