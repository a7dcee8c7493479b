import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Fix } from '../problem.js';
import { apart, applyFixes } from './apply-fixes.js';

const fix = (
  text: string,
  [line, column]: readonly [number, number],
  [endLine, endColumn]: readonly [number, number] = [line, column],
): Fix => ({ place: { file: 'a.md', line, column, endLine, endColumn }, text });

const rows: readonly (readonly [
  what: string,
  text: string,
  fixes: readonly Fix[],
  after: string,
])[] = [
  ['nothing', 'a\nb', [], 'a\nb'],
  ['puts in', 'abc', [fix('x', [1, 2])], 'axbc'],
  ['takes out a line', 'a\nb\nc', [fix('', [2, 1], [3, 1])], 'a\nc'],
  [
    'writes in several places',
    'ab\ncd',
    [fix('D', [2, 2], [2, 3]), fix('A', [1, 1], [1, 2])],
    'Ab\ncD',
  ],
  ['a place without an end', 'ab', [{ place: { file: '', line: 1, column: 2 }, text: 'x' }], 'axb'],
  ['keeps a byte order mark', '\uFEFFab', [fix('x', [1, 1])], '\uFEFFxab'],
  ['keeps line endings', 'a\r\nb\r\n', [fix('\n:::', [1, 2])], 'a\r\n:::\r\nb\r\n'],
  [
    'keeps mixed line endings',
    'a\r\nb\rc\nd',
    [fix('x', [4, 1]), fix('', [2, 1], [3, 1])],
    'a\r\nc\nxd',
  ],
  ['keeps tabs', 'a\tb\n\tc', [fix('C', [2, 2], [2, 3])], 'a\tb\n\tC'],
  ['at the end of a shorter line', 'a\r\nb', [fix('x', [1, 9])], 'ax\r\nb'],
  ['below the last line', 'a', [fix('x', [7, 1])], 'ax'],
  [
    'the first of two that overlap',
    'abcd',
    [fix('x', [1, 2], [1, 4]), fix('y', [1, 3], [1, 5])],
    'axd',
  ],
  ['one of two at the same place', 'ab', [fix('x', [1, 2]), fix('y', [1, 2])], 'axb'],
  ['two that touch', 'abcd', [fix('x', [1, 1], [1, 3]), fix('y', [1, 3], [1, 5])], 'xy'],
];

describe('applyFixes', () => {
  for (const [what, text, fixes, after] of rows) {
    it(what, () => {
      expect(applyFixes(text, fixes)).to.equal(after);
    });
  }

  const lines = fc.array(
    fc.string({ maxLength: 8 }).map((line) => line.replace(/[\r\n]/g, '')),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  const position = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 9 }));
  const anyFix = fc
    .tuple(position, position, fc.constantFrom('', 'x', '\ny', 'z\n'))
    .map(([a, b, text]) => {
      const [start, end] = [a, b].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
      return fix(text, start!, end);
    });

  it('does the same whatever lines end with', () => {
    fc.assert(
      fc.property(lines, fc.array(anyFix, { maxLength: 5 }), (text, fixes) => {
        const plain = applyFixes(text.join('\n'), fixes);
        // Without any line ending in it a text does not say which is its own.
        fc.pre(text.length > 1);
        expect(applyFixes(text.join('\r\n'), fixes)).to.equal(plain.replaceAll('\n', '\r\n'));
        expect(applyFixes(`\uFEFF${text.join('\n')}`, fixes)).to.equal(`\uFEFF${plain}`);
      }),
    );
  });

  it('does those that are not in each other’s way one after another, the last one first', () => {
    fc.assert(
      fc.property(lines, fc.array(anyFix, { maxLength: 5 }), (text, fixes) => {
        // Places that are there: what is beyond an end is its end.
        const widths = text.map((line) => line.length);
        fc.pre(
          fixes.every(({ place: { line, column, endLine = 1, endColumn = 1 } }) =>
            [column <= widths[line - 1]! + 1, endColumn <= widths[endLine - 1]! + 1].every(Boolean),
          ),
        );
        const whole = text.join('\n');
        const one = apart(fixes).reduceRight((now, each) => applyFixes(now, [each]), whole);
        expect(applyFixes(whole, fixes)).to.equal(one);
      }),
    );
  });
});
