import type { Inline } from '../../course/course.js';
import type { DirectiveBlock, ExerciseType, Reading } from '../../course/exercise-type.js';
import { plainText } from '../../course/plain-text.js';
import { isIndex, listIn } from '../junk.js';
import { answersIn, isBlankCell, repeated } from '../material.js';
import { keepRight, partOf, shareOf } from '../parts.js';

export interface Pair {
  readonly left: readonly Inline[];
  readonly right: readonly Inline[];
}

export interface MatchSpec {
  /** The headings of the two columns; a heading may be empty. */
  readonly columns: readonly [readonly Inline[], readonly Inline[]];
  readonly pairs: readonly Pair[];
}

export interface MatchResponse {
  /** For each pair's left side the index of the pair whose right side was put to it. */
  readonly matched: readonly (number | null)[];
}

/** Finding pairs: a table of two columns, a pair in each row. */
export const match: ExerciseType<MatchSpec, MatchResponse> = {
  name: 'match',
  attributes: {},
  read: readMatch,
  blank: ({ pairs }) => ({ matched: pairs.map(() => null) }),
  revive({ pairs }, stored) {
    const list = listIn(stored, 'matched');
    const free = new Set(pairs.keys());
    const take = (value: unknown) =>
      isIndex(value, pairs.length) && free.delete(value) ? value : null;
    return { matched: pairs.map((_, index) => take(list[index])) };
  },
  isAnswered: (_, { matched }) => matched.some((right) => right !== null),
  grade: ({ pairs }, { matched }) =>
    shareOf(
      pairs.map(({ right }, index) => {
        const given = pairs[matched[index] ?? -1];
        if (!given) return partOf('missed');
        return partOf(isEqual(given.right, right) ? 'right' : 'wrong');
      }),
    ),
  retry: (_, { matched }, grade) => ({ matched: keepRight(matched, grade, null) }),
  solution: ({ pairs }) => ({ matched: [...pairs.keys()] }),
  // By text, so that it says too which right sides are equal, hence interchangeable.
  key: ({ pairs }) => pairs.map(({ left, right }) => [plainText(left), plainText(right)]),
};

function readMatch(block: DirectiveBlock): Reading<MatchSpec> {
  const { found, problems } = answersIn(block, 'table');
  if (!found) return { problems };
  const [first, second] = found.header;
  if (!first || !second || found.header.length > 2) {
    const values = { columns: found.header.length };
    return { problems: [...problems, block.problem('match.columns', found, { values })] };
  }
  const rows = found.rows.filter((row) => !row.some(isBlankCell));
  for (const row of found.rows) {
    if (row.some(isBlankCell)) problems.push(block.problem('match.empty-cell', row));
  }
  for (const row of repeated(rows, ([left = []]) => JSON.stringify(left))) {
    const values = { text: plainText(row[0] ?? []) };
    problems.push(block.problem('match.duplicate', row, { values }));
  }
  if (rows.length < 2) return { problems: [...problems, block.problem('match.too-few', found)] };
  const pairs = rows.map(([left = [], right = []]) => ({ left, right }));
  return { spec: { columns: [first, second], pairs }, problems };
}

function isEqual(one: readonly Inline[], other: readonly Inline[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
