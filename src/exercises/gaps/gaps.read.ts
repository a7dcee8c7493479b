import type { Block, Inline, ListItem } from '../../course/course.js';
import type { DirectiveBlock, ExerciseReader, Reading } from '../../course/exercise-reader.js';
import { plainBlocks } from '../../course/plain-text.js';
import { normaliseAnswer } from '../../finnish/compare.js';
import type { Problem } from '../../problem.js';
import { mostParts, tooMany, type BlockOf } from '../material.js';
import type { Distractor } from '../typed.js';
import type { Gap, GapsSpec } from './gaps.js';

/** Reads a text with gaps, and the list of wrong answers below it. */
export const gapsReader: ExerciseReader<GapsSpec> = {
  name: 'gaps',
  attributes: { bank: 'flag', menu: 'flag' },
  gaps: true,
  read: readGaps,
  // The sentence is the question here, so another sentence is another question.
  key: ({ blocks, gaps }) => [plainBlocks(blocks), gaps.map(({ answers }) => answers)],
};

/** What is gathered on the way through the text. */
interface Found {
  readonly block: DirectiveBlock;
  readonly gaps: Gap[];
  readonly problems: Problem[];
}

function readGaps(block: DirectiveBlock): Reading<GapsSpec> {
  const found: Found = { block, gaps: [], problems: [] };
  const { gaps, problems } = found;
  block.prompt.forEach((part) => withGaps(part, found));
  let lastGap = -1;
  const blocks = block.material.map((part, index) => {
    const before = gaps.length;
    const walked = withGaps(part, found);
    if (gaps.length > before) lastGap = index;
    return walked;
  });
  const { bank, menu } = block.attributes;
  if (bank && menu) problems.push(block.problem('gaps.two-modes'));
  if (gaps.length === 0) problems.push(block.problem('gaps.no-gap'));
  const list = block.material.slice(lastGap + 1).findLast(isPlainList);
  const distractors = list ? readDistractors(list, found) : [];
  if (gaps.length + distractors.length > mostParts) {
    return { problems: [...problems, tooMany(block)] };
  }
  if (gaps.length === 0 || gaps.some(({ answers }) => answers.length === 0)) return { problems };
  const spec: GapsSpec = {
    mode: bank ? 'bank' : menu ? 'menu' : 'typed',
    blocks: blocks.filter((_, index) => block.material[index] !== list),
    gaps,
    distractors,
    ...(block.teaches && { lang: block.teaches }),
  };
  return { spec, problems };
}

function isPlainList(part: Block): part is BlockOf<'list'> {
  return part.kind === 'list' && part.items.every(({ checked }) => checked === undefined);
}

function readDistractors(list: BlockOf<'list'>, found: Found): readonly Distractor[] {
  const { block, gaps, problems } = found;
  const accepted = gaps.map(({ answers }) => new Set(answers.map(normaliseAnswer)));
  return list.items.flatMap((item) => {
    const text = plainBlocks(item.children);
    const answer = normaliseAnswer(text);
    if (text === '') problems.push(block.problem('gaps.empty-distractor', item));
    else if (accepted.length > 0 && accepted.every((answers) => answers.has(answer))) {
      problems.push(block.problem('gaps.right-distractor', item, { values: { text } }));
    } else return { text, ...(item.feedback && { feedback: item.feedback }) };
    return [];
  });
}

// The same block with its gaps numbered.
function withGaps(part: Block, found: Found): Block {
  const line = (inlines: readonly Inline[]) => lineWithGaps(inlines, found);
  switch (part.kind) {
    case 'paragraph':
    case 'heading':
      return { ...part, children: line(part.children) };
    case 'list':
      return { ...part, items: part.items.map((item) => itemWithGaps(item, found)) };
    case 'table':
      return {
        ...part,
        header: part.header.map(line),
        rows: part.rows.map((row) => row.map(line)),
      };
    case 'code':
    case 'rule':
      return part;
    default:
      return { ...part, children: part.children.map((child) => withGaps(child, found)) };
  }
}

// Feedback under a list item is about the gaps in it.
function itemWithGaps({ feedback, ...item }: ListItem, found: Found): ListItem {
  const before = found.gaps.length;
  const children = item.children.map((child) => withGaps(child, found));
  const inside = found.gaps.splice(before).map((gap) => (feedback ? { feedback, ...gap } : gap));
  found.gaps.push(...inside);
  return { ...item, children };
}

function lineWithGaps(inlines: readonly Inline[], found: Found): readonly Inline[] {
  const line = inlines.some(hasGap) ? found.block.taught(inlines) : inlines;
  return line.map((inline) => inlineWithGaps(inline, found));
}

function hasGap(inline: Inline): boolean {
  return inline.kind === 'gap' || ('children' in inline && inline.children.some(hasGap));
}

function inlineWithGaps(inline: Inline, found: Found): Inline {
  const { block, gaps, problems } = found;
  if (inline.kind === 'gap') {
    const { answers } = inline;
    if (answers.length === 0) problems.push(block.problem('gaps.empty-gap', inline));
    return { ...inline, index: gaps.push({ answers }) - 1 };
  }
  if (inline.kind === 'text' && inline.text.includes('[[')) {
    problems.push(block.problem('gaps.unclosed', inline));
  }
  if (!('children' in inline)) return inline;
  return { ...inline, children: inline.children.map((child) => inlineWithGaps(child, found)) };
}
