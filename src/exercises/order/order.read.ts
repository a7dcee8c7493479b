import type { Block, ListItem } from '../../course/course.js';
import type { DirectiveBlock, ExerciseReader, Reading } from '../../course/exercise-reader.js';
import { plainBlocks } from '../../course/plain-text.js';
import { answersIn, mostParts, repeated, rewriting, tooMany } from '../material.js';
import type { AcceptedOrder, OrderSpec } from './order.js';

/** Reads the numbered list: the items in their right order, or the accepted sentences. */
export const orderReader: ExerciseReader<OrderSpec> = {
  name: 'order',
  attributes: { words: 'flag' },
  read: readOrder,
  key: ({ items, orders }) => [
    items.map(({ content }) => plainBlocks(content)),
    orders.map(({ order }) => order),
  ],
};

function readOrder(block: DirectiveBlock): Reading<OrderSpec> {
  const { found, problems } = answersIn(block, 'list');
  if (!found) return { problems };
  const items = found.items.filter((item) => textOf(item) !== '');
  for (const item of found.items) {
    if (!found.ordered) {
      const fix = rewriting(block.placeOf(item), 1, '1.');
      problems.push(block.problem('order.not-numbered', item, { fix }));
    }
    if (textOf(item) === '') problems.push(block.problem('order.empty-item', item));
  }
  if (block.attributes.words) {
    const reading = readSentences(block, items);
    return { ...reading, problems: [...problems, ...reading.problems] };
  }
  for (const item of repeated(items, textOf)) {
    problems.push(block.problem('order.duplicate', item, { values: { text: textOf(item) } }));
  }
  if (items.length < 2) return { problems: [...problems, block.problem('order.too-few', found)] };
  const spec = {
    words: false,
    items: items.map(({ children, feedback }) => ({
      content: children,
      ...(feedback && { feedback }),
    })),
    orders: [{ order: items.map((_, index) => index) }],
    end: '',
  };
  return { spec, problems };
}

function textOf({ children }: ListItem): string {
  return plainBlocks(children);
}

// Sentences of the same words: the first one's words are the tiles.
function readSentences(block: DirectiveBlock, items: readonly ListItem[]): Reading<OrderSpec> {
  const texts = items.map(({ children }) => textOfSentence(block, children));
  const sentences = withoutCapitals(texts.map((text) => text.replace(finalSigns, '').split(' ')));
  const [model = []] = sentences;
  if (model.length < 2) return { problems: [block.problem('order.one-word', items[0])] };
  if (model.length > mostParts) return { problems: [tooMany(block, items[0])] };
  const readings = items.map(({ feedback }, index): AcceptedOrder | string => {
    const order = orderOf(sentences[index] ?? [], model);
    return typeof order === 'string' ? order : { order, ...(feedback && { feedback }) };
  });
  const problems = readings.flatMap((word, index) =>
    typeof word === 'string'
      ? block.problem('order.other-words', items[index], { values: { word } })
      : [],
  );
  const spec: OrderSpec = {
    words: true,
    items: model.map((word) => ({ content: tile(block, word) })),
    orders: readings.filter((reading) => typeof reading !== 'string'),
    end: finalSigns.exec(texts[0] ?? '')?.[0] ?? '',
  };
  return { spec, problems };
}

function textOfSentence(block: DirectiveBlock, children: readonly Block[]): string {
  const marked = children.map((child) =>
    child.kind === 'paragraph' ? { ...child, children: block.taught(child.children) } : child,
  );
  return plainBlocks(marked).replaceAll('\n', ' ');
}

const finalSigns = /[.!?…]+$/u;

/**
 * A sentence's first word loses its capital where another accepted order writes the word small.
 * Else it may be a name: a capital that gives the start away is better than *amina*.
 */
function withoutCapitals(
  sentences: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const within = new Set(sentences.flatMap(([, ...rest]) => rest));
  return sentences.map(([first = '', ...rest]) => {
    const small = first.charAt(0).toLowerCase() + first.slice(1);
    return [within.has(small) ? small : first, ...rest];
  });
}

// The sentence as indexes of the model's words, or the word that only one of the two has.
function orderOf(words: readonly string[], model: readonly string[]): readonly number[] | string {
  const left = model.map((_, index) => index);
  const order: number[] = [];
  for (const word of words) {
    const at = left.findIndex((index) => model[index] === word);
    if (at < 0) return word;
    order.push(...left.splice(at, 1));
  }
  return left.length > 0 ? model[left[0]!]! : order;
}

function tile(block: DirectiveBlock, word: string): readonly Block[] {
  return [{ kind: 'paragraph', children: block.taught([{ kind: 'text', text: word }]) }];
}
