import type { Block, ListItem } from '../../course/course.js';
import type { DirectiveBlock, ExerciseType, Grade, Reading } from '../../course/exercise-type.js';
import { plainBlocks } from '../../course/plain-text.js';
import type { Problem } from '../../problem.js';
import { indexesIn, listIn } from '../junk.js';
import { answersIn, repeated, rewriting } from '../material.js';
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
  attributes: { fixed: 'flag' },
  read: readChoice,
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
  // Wrong options belong to the key too: a response tells the options by their index.
  key: ({ options }) => options.map(({ content, right }) => [plainBlocks(content), right]),
};

function readChoice(block: DirectiveBlock): Reading<ChoiceSpec> {
  const { found, problems } = answersIn(block, 'list');
  if (!found) return { problems };
  const options = found.items.filter((item) => textOf(item) !== '');
  for (const item of found.items) {
    if (textOf(item) === '') problems.push(block.problem('choice.empty-option', item));
    else if (item.checked === undefined) {
      problems.push(noBox(block, item));
    }
  }
  for (const item of repeated(options, textOf)) {
    problems.push(block.problem('choice.duplicate', item, { values: { text: textOf(item) } }));
  }
  const right = options.filter(({ checked }) => checked).length;
  if (options.length < 2) problems.push(block.problem('choice.too-few', found));
  else if (right === 0) problems.push(block.problem('choice.no-answer', found));
  else if (right === options.length) {
    problems.push(block.problem('choice.all-right', found, { severity: 'warning' }));
  }
  if (options.length < 2 || right === 0) return { problems };
  const spec = {
    options: options.map(optionOf),
    multiple: right > 1,
    fixed: block.attributes.fixed === true,
  };
  return { spec, problems };
}

function optionOf({ children, checked, feedback }: ListItem): ChoiceOption {
  return { content: children, right: checked === true, ...(feedback && { feedback }) };
}

// `- Kiitos!`, or the slip of the pen `- [] Kiitos!`.
function noBox(block: DirectiveBlock, item: ListItem): Problem {
  const place = block.placeOf(item.children[0]!);
  const fix = textOf(item).startsWith('[]')
    ? rewriting(place, 2, '[ ]')
    : rewriting(place, 0, '[ ] ');
  return block.problem('choice.no-box', item, { fix });
}

// A box with nothing after it is text to markdown.
function textOf({ children }: ListItem): string {
  return plainBlocks(children).replace(/^\[[ xX]?\]$/u, '');
}

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
