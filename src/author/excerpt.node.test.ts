import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { excerpt, printable } from './excerpt.js';

const at = (line: number, column: number, endColumn?: number) => ({
  file: 'a.md',
  line,
  column,
  ...(endColumn && { endLine: line, endColumn }),
});

suite('excerpt', () => {
  const table = [
    ['a word', ':::chioce', at(1, 4, 10), '1 | :::chioce\n  |    ^^^^^^'],
    ['one letter without an end', 'ab', at(1, 2), '1 | ab\n  |  ^'],
    ['after CRLF', 'a\r\nbc', at(2, 2), '2 | bc\n  |  ^'],
    ['after a lone CR', 'a\rbc', at(2, 1), '2 | bc\n  | ^'],
    ['a tab is one column', '\tab', at(1, 2, 4), '1 |  ab\n  |  ^^'],
    ['a wide emoji before', '🔑 ab', at(1, 4, 6), '1 | 🔑 ab\n  |    ^^'],
    ['a combining mark before', 'a\u0308 b', at(1, 4), '1 | a\u0308 b\n  |   ^'],
    ['the end of a line', 'ab', at(1, 3), '1 | ab\n  |   ^'],
    ['past the end of the line', 'ab', at(1, 99), '1 | ab\n  |   ^'],
    ['an empty line', '', at(1, 1), '1 | \n  | ^'],
    ['a line that is not there', 'ab', at(7, 1), ''],
  ] as const;

  for (const [name, source, place, expected] of table) {
    test(name, () => {
      assert.equal(excerpt(source, place), expected);
    });
  }

  test('a long line is cut around the place', () => {
    const [shown, caret] = excerpt(
      `${'x'.repeat(500)}here${'y'.repeat(500)}`,
      at(1, 501, 505),
    ).split('\n');
    assert.ok(shown!.length < 110);
    assert.equal(shown!.slice(caret!.indexOf('^'), caret!.lastIndexOf('^') + 1), 'here');
  });
});

test('control characters do not reach the terminal', () => {
  assert.equal(printable('a\u001b[2Jb\u202ec\td'), 'a�[2Jb�c d');
});
