import type { DirectiveBlock, ExerciseReader, Reading } from '../../course/exercise-reader.js';
import { plainText } from '../../course/plain-text.js';
import { answersIn, isBlankCell, repeated } from '../material.js';
import type { MatchSpec } from './match.js';

/** Reads the table of two columns: a pair in each row. */
export const matchReader: ExerciseReader<MatchSpec> = {
  name: 'match',
  attributes: {},
  read: readMatch,
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
