import type { Block, ListItem } from '../../course/course.js';
import type { DirectiveBlock } from '../../course/exercise-reader.js';
import type { BlockOf } from '../material.js';
import { withQuotes } from '../quotes.js';
import { hasBox } from './read-checks.js';
import { isKeywords } from './read-keywords.js';

/** What stands below a heading besides what it means, by what it is for. */
export interface BelowHeading {
  readonly about: readonly Block[];
  readonly items: readonly ListItem[];
  readonly words: readonly BlockOf<'paragraph'>[];
  readonly tip: readonly Block[];
  readonly notes: readonly BlockOf<'alert'>[];
}

/** In a course that teaches a language the first paragraph is what the question means. */
export function sortBelow(
  block: DirectiveBlock,
  blocks: readonly Block[],
): { readonly meaning?: BlockOf<'paragraph'>; readonly below: BelowHeading } {
  const words = blocks.filter((one) => isKeywords(block, one));
  const lists = blocks
    .filter((one) => one.kind === 'list')
    .filter(({ items }) => items.some(hasBox));
  const alerts = blocks.filter((one) => one.kind === 'alert');
  const tips = alerts.filter(({ tone }) => tone === 'tip');
  const notes = alerts.filter(({ tone }) => tone === 'note');
  const used = new Set<Block>([...words, ...lists, ...tips, ...notes]);
  const others = blocks.filter((one) => !used.has(one));
  const meaning = block.teaches ? others.find(({ kind }) => kind === 'paragraph') : undefined;
  return {
    ...(meaning?.kind === 'paragraph' && { meaning }),
    below: {
      about: others.filter((one) => one !== meaning).map(withQuotes),
      items: lists.flatMap(({ items }) => items),
      words,
      tip: tips.flatMap(({ children }) => children),
      notes,
    },
  };
}

/** What stands below several headings, as if it were one. */
export function joinBelow(all: readonly BelowHeading[]): BelowHeading {
  return {
    about: all.flatMap(({ about }) => about),
    items: all.flatMap(({ items }) => items),
    words: all.flatMap(({ words }) => words),
    tip: all.flatMap(({ tip }) => tip),
    notes: all.flatMap(({ notes }) => notes),
  };
}
