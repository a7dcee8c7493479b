import type { Block, Inline, ListItem } from '../../course/course.js';
import type { DirectiveBlock, ExerciseType, Reading } from '../../course/exercise-type.js';
import { plainBlocks, plainText } from '../../course/plain-text.js';
import type { Problem } from '../../problem.js';
import { isIndex, listIn } from '../junk.js';
import { answersIn, mostParts, repeated, rewriting, tooMany } from '../material.js';
import { keepRight, partOf, shareOf } from '../parts.js';

export interface SortMember {
  readonly content: readonly Block[];
  /** Index of the category that it belongs to. */
  readonly category: number;
  readonly feedback?: readonly Block[];
}

export interface SortSpec {
  readonly categories: readonly (readonly Inline[])[];
  /** In the author's order: category by category. */
  readonly members: readonly SortMember[];
}

export interface SortResponse {
  /** For each member the index of the category that it was put in. */
  readonly placed: readonly (number | null)[];
}

/** Sorting into categories: a bold item each, its members in a list below it. */
export const sort: ExerciseType<SortSpec, SortResponse> = {
  name: 'sort',
  attributes: {},
  read: readSort,
  blank: ({ members }) => ({ placed: members.map(() => null) }),
  revive({ categories, members }, stored) {
    const list = listIn(stored, 'placed');
    const take = (value: unknown) => (isIndex(value, categories.length) ? value : null);
    return { placed: members.map((_, index) => take(list[index])) };
  },
  isAnswered: (_, { placed }) => placed.some((category) => category !== null),
  grade: ({ members }, { placed }) =>
    shareOf(
      members.map(({ category, feedback }, index) => {
        const given = placed[index] ?? null;
        if (given === null) return partOf('missed');
        return partOf(given === category ? 'right' : 'wrong', feedback);
      }),
    ),
  retry: (_, { placed }, grade) => ({ placed: keepRight(placed, grade, null) }),
  solution: ({ members }) => ({ placed: members.map(({ category }) => category) }),
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
