import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { applyFixes } from '../src/course/apply-fixes.js';
import { compile } from '../src/course/compile.js';
import { exerciseTypes } from '../src/exercises/index.js';
import type { Problem } from '../src/problem.js';
import { examplesIn } from './support/guide-examples.js';

// What the guides call bad, and can be mended: doing what is said mends it, and breaks nothing.

const readers = await Promise.all(exerciseTypes.map((entry) => entry.reader()));
const root = fileURLToPath(new URL('../src/exercises', import.meta.url));

const path = '01-lesson.md';
const lesson = (source: string): string => `---\ntitle: Lesson\n---\n\n## Step\n\n${source}\n`;

function problemsOf(content: string, untaught = false): readonly Problem[] {
  const teaches = untaught ? '' : 'teaches: fi\n';
  const matter = `---\nid: trial\ntitle: Trial\nlanguages: [en]\n${teaches}---\n`;
  const files = [
    { path: 'course.md', content: `${matter}## Unit\n1. [Lesson](${path})\n` },
    { path, content },
    ...[...content.matchAll(/\]\((audio\/[^)]+)\)/g)].map(([, path = '']) => ({
      path,
      content: '',
    })),
  ];
  return compile(files, readers).problems;
}

/** Does what is said of one kind of problem; all at once, for a list is one thing. */
function mendedText(content: string, code: string, problems: readonly Problem[]): string {
  const fixes = problems.flatMap((problem) => (problem.code === code ? (problem.fix ?? []) : []));
  return applyFixes(content, fixes);
}

function assertMends(content: string, code: string, untaught = false): string {
  const before = problemsOf(content, untaught);
  const fixed = mendedText(content, code, before);
  const after = problemsOf(fixed, untaught);
  const count = (problems: readonly Problem[], wanted: string): number =>
    problems.filter((problem) => problem.code === wanted).length;
  assert.equal(count(after, code), 0, fixed);
  const come = after.filter((problem) => count(after, problem.code) > count(before, problem.code));
  assert.deepEqual(
    come.map((problem) => problem.code),
    [],
    fixed,
  );
  return fixed;
}

for (const { name } of exerciseTypes) {
  for (const guide of readdirSync(`${root}/${name}`).filter((file) =>
    /^\w+(\.fi)?\.md$/.test(file),
  )) {
    for (const { source, bad, untaught, line } of examplesIn(
      readFileSync(`${root}/${name}/${guide}`, 'utf8'),
    )) {
      const content = lesson(source);
      const isFixable = problemsOf(content, untaught).some(({ code, fix }) => code === bad && fix);
      if (!bad || !isFixable) continue;
      test(`${guide}, line ${line}: ${bad} is mended`, () => {
        assertMends(content, bad, untaught);
      });
    }
  }
}

// Fixes that the guides' examples do not need: the exercise, what is wrong, and the line afterwards.
const rows: readonly (readonly [code: string, source: string, fixed: string, isGuess?: true])[] = [
  ['choice.no-box', ':::choice\n- [x] a\n- [] b\n:::', '- [x] a\n- [ ] b\n:::'],
  ['choice.no-box', ':::choice\n- [x] a\n- b\n:::', '- [x] a\n- [ ] b\n:::', true],
  ['gaps.unclosed', ':::gaps\n[[a]] b\nc [[dd, e\n:::', 'c [[dd]], e\n', true],
  [
    'match.empty-cell',
    ':::match\n| a | b |\n|---|---|\n| a | b |\n| | |\n| c | d |\n:::',
    '| a | b |\n| c | d |\n',
  ],
  [
    'match.duplicate',
    ':::match\n| a | b |\n|---|---|\n| a | b |\n| c | d |\n| a | b |\n:::',
    '| c | d |\n:::',
  ],
  [
    'words.empty-term',
    ':::words\n| fi | en |\n|---|---|\n| avain | key |\n| | |\n:::',
    '| avain | key |\n:::',
  ],
  [
    'words.duplicate-term',
    ':::words\n| fi | en |\n|---|---|\n| avain | key |\n| avain | key |\n:::',
    '| avain | key |\n:::',
  ],
  ['dictation.duplicate', ':::dictation\n- Hei!\n- Moi!\n- Hei!\n:::', '- Moi!\n:::'],
  ['speak.duplicate', ':::speak\n- Hei!\n- Moi!\n- Hei!\n:::', '- Moi!\n:::'],
];

for (const [code, source, fixed, isGuess] of rows) {
  test(`${code}: ${JSON.stringify(source)}`, () => {
    const problem = problemsOf(lesson(source)).find((one) => one.code === code);
    assert.equal(problem?.fix?.isGuess, isGuess);
    const mended = assertMends(lesson(source), code);
    assert.ok(mended.includes(fixed), mended);
  });
}

// Where there are several ways, or something would be lost, nothing is proposed.
const left: readonly (readonly [code: string, source: string])[] = [
  ['order.duplicate', ':::order\n1. a\n2. b\n3. a\n:::'],
  ['choice.duplicate', ':::choice\n- [x] a\n- [ ] b\n  > One.\n- [ ] b\n  > Two.\n:::'],
  ['sort.duplicate', ':::sort\n- **A**\n  - c\n- **B**\n  - c\n:::'],
  ['dictation.empty', ':::dictation\n- Hei!\n-\n  > Good morning!\n:::'],
  ['match.empty-cell', ':::match\n| a | b |\n|---|---|\n| a | b |\n| c | d |\n| e | |\n:::'],
];

for (const [code, source] of left) {
  test(`${code} is left to the author: ${JSON.stringify(source)}`, () => {
    const problem = problemsOf(lesson(source)).find((one) => one.code === code);
    assert.ok(problem);
    assert.equal(problem.fix, undefined);
  });
}
