import type { Block, Inline } from '../../course/course.js';
import type { DirectiveBlock } from '../../course/exercise-reader.js';
import { plainBlocks } from '../../course/plain-text.js';
import type { Problem } from '../../problem.js';
import type { BlockOf } from '../material.js';
import type { Model } from './interview.js';

/**
 * Reads an answer as somebody else might give it: `> **A2** *Ensin koputan.*`, with what it means
 * as a quote in it: `> > First I knock.`
 */
export function readModel(
  block: DirectiveBlock,
  note: BlockOf<'alert'>,
  problems: Problem[],
): Model | undefined {
  const quotes = note.children.filter((one) => one.kind === 'quote');
  const said = note.children.filter((one) => one.kind !== 'quote');
  const { label, rest } = labelIn(said[0]);
  const text = [...rest, ...said.slice(1)].map((one) => asTaught(block, one));
  const meaning = quotes.flatMap(({ children }) => children);
  const plain = plainBlocks(text);
  if (plain === '') {
    problems.push(block.problem('interview.empty-model', note));
    return undefined;
  }
  return { ...(label && { label }), text, plain, ...(meaning.length > 0 && { meaning }) };
}

interface Labelled {
  readonly label?: readonly Inline[];
  readonly rest: readonly Block[];
}

/** Takes the bold beginning off a model's first paragraph. */
function labelIn(first: Block | undefined): Labelled {
  if (!first) return { rest: [] };
  const [strong, ...others] = first.kind === 'paragraph' ? first.children : [];
  if (strong?.kind !== 'strong') return { rest: [first] };
  const children = withoutStart(others);
  const rest: readonly Block[] = children.length > 0 ? [{ kind: 'paragraph', children }] : [];
  return { label: strong.children, rest };
}

// “**A2:** …”, “**A2**: …”, and the label in a line of its own.
function withoutStart([first, ...others]: readonly Inline[]): readonly Inline[] {
  if (!first) return [];
  if (first.kind === 'break') return withoutStart(others);
  if (first.kind !== 'text') return [first, ...others];
  const text = first.text.replace(/^\s*:?\s*/, '');
  return text === '' ? withoutStart(others) : [{ ...first, text }, ...others];
}

function asTaught(block: DirectiveBlock, one: Block): Block {
  if (one.kind === 'paragraph') return { ...one, children: block.taught(one.children) };
  if (one.kind !== 'list') return one;
  const items = one.items.map((item) => ({
    ...item,
    children: item.children.map((child) => asTaught(block, child)),
  }));
  return { ...one, items };
}
