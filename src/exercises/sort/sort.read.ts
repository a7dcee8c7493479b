import type { Inline, ListItem } from '../../course/course.js';
import type { DirectiveBlock, ExerciseReader, Reading } from '../../course/exercise-reader.js';
import { plainBlocks, plainText } from '../../course/plain-text.js';
import type { Problem } from '../../problem.js';
import { answersIn, mostParts, repeated, rewriting, tooMany } from '../material.js';
import type { SortSpec } from './sort.js';

/** Reads the list of categories: a bold item each, its members in a list below it. */
export const sortReader: ExerciseReader<SortSpec> = {
  name: 'sort',
  attributes: {},
  read: readSort,
  key: ({ categories, members }) => [
    categories.map(plainText),
    members.map(({ content, category }) => [plainBlocks(content), category]),
  ],
};

/** A category as it stands in the list. */
interface Category {
  readonly label: readonly Inline[];
  readonly members: readonly ListItem[];
}

function readSort(block: DirectiveBlock): Reading<SortSpec> {
  const { found, problems } = answersIn(block, 'list');
  if (!found) return { problems };
  const categories = found.items.flatMap((item): readonly Category[] => {
    const category = categoryIn(item);
    if (!category) problems.push(notBold(block, item));
    else if (category.members.length === 0) {
      problems.push(block.problem('sort.empty-category', item, { severity: 'warning' }));
    }
    return category ? [category] : [];
  });
  const items = categories.flatMap(({ members }) => members);
  for (const item of items) {
    if (textOf(item) === '') problems.push(block.problem('sort.empty-member', item));
  }
  for (const item of repeated(items, textOf)) {
    problems.push(block.problem('sort.duplicate', item, { values: { text: textOf(item) } }));
  }
  const members = categories.flatMap(({ members }, category) =>
    members
      .filter((item) => textOf(item) !== '')
      .map(({ children, feedback }) => ({
        content: children,
        category,
        ...(feedback && { feedback }),
      })),
  );
  if (categories.length < 2) problems.push(block.problem('sort.one-category', found));
  else if (members.length === 0) problems.push(block.problem('sort.no-member', found));
  else if (members.length > mostParts) problems.push(tooMany(block, found));
  else return { spec: { categories: categories.map(({ label }) => label), members }, problems };
  return { problems };
}

function notBold(block: DirectiveBlock, item: ListItem): Problem {
  const [heading] = item.children;
  const [text, ...others] = heading?.kind === 'paragraph' ? heading.children : [];
  if (text?.kind !== 'text' || others.length > 0) return block.problem('sort.not-bold', item);
  const fix = rewriting(block.placeOf(text), text.text.length, `**${text.text}**`);
  return block.problem('sort.not-bold', item, { fix });
}

// `- **Yes**` with a list below it.
function categoryIn({ children }: ListItem): Category | undefined {
  const [heading, ...below] = children;
  if (heading?.kind !== 'paragraph') return undefined;
  const [strong, ...others] = heading.children;
  if (strong?.kind !== 'strong' || plainText(others) !== '') return undefined;
  const members = below.flatMap((part) => (part.kind === 'list' ? part.items : []));
  return { label: strong.children, members };
}

function textOf({ children }: ListItem): string {
  return plainBlocks(children);
}
