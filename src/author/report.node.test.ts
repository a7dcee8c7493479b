import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fix } from '../problem.js';
import { authorTranslator } from './author-translator.js';
import { describeProblem } from './report.js';

const translator = await authorTranslator('en');
const at = (line: number, column: number, endLine: number, endColumn: number) => ({
  ...{ file: 'a.md', line, column, endLine, endColumn },
});

for (const [what, fix, told] of [
  ['a word', { place: at(1, 1, 1, 4), text: 'two' }, /\n {2}Write instead: two$/],
  ['a word put in', { place: at(1, 1, 1, 1), text: 'x' }, /\n {2}Insert: x$/],
  ['a deletion', { place: at(2, 1, 3, 1), text: '' }, /\n {2}Delete this\.$/],
  ['an end put in', { place: at(2, 4, 2, 4), text: '\n:::' }, /Insert:\n {4}a b\n {4}:::$/],
  ['a space put in', { place: at(2, 2, 2, 2), text: ' ' }, /Insert:\n {4}a {2}b$/],
  ['a break', { place: at(2, 2, 2, 3), text: '\n' }, /Write instead:\n {4}a\n {4}b$/],
] as const satisfies readonly (readonly [string, Fix, RegExp])[]) {
  test(`${what} is shown as it will be`, () => {
    const place = { file: 'a.md', line: 1, column: 1 };
    const problem = { code: 'file.nul', severity: 'error', place, values: {}, fix } as const;
    const described = describeProblem(problem, { translator, source: () => 'one\na b\nc' });
    assert.match(described, told);
    assert.doesNotMatch(described, /\uFFFD/);
  });
}
