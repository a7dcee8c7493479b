import type { ListItem } from '../../course/course.js';
import type { DirectiveBlock, ExerciseReader, Reading } from '../../course/exercise-reader.js';
import { plainBlocks } from '../../course/plain-text.js';
import type { Problem } from '../../problem.js';
import { answersIn, repeated, rewriting } from '../material.js';
import type { ChoiceOption, ChoiceSpec } from './choice.js';

/** Reads the list of answers: `- [x] right`, `- [ ] wrong`. */
export const choiceReader: ExerciseReader<ChoiceSpec> = {
  name: 'choice',
  attributes: { fixed: 'flag' },
  read: readChoice,
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
