import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { makeFolder } from '../../../test/support/folder.js';
import { polku } from '../../../test/support/polku.js';
import { smallCourse } from '../../../test/support/small-course.js';

const noText = /problem\.|author\.|\{\{/;

suite('polku import and export', () => {
  let folder: ReturnType<typeof makeFolder>;
  before(() => {
    folder = makeFolder({
      ...smallCourse,
      'quiz.gift': '::One::Who?{~%50%a ~%50%b ~c}\n\nTrue?{T}\n',
      'old.gift': new Uint8Array([0x48, 0xe4, 0x6e, 0x3f, 0x7b, 0x7d]),
      'empty.gift': '\n',
      'page.md': '<quiz>\nA [[b]].\n</quiz>\n',
      'page.pdf': '',
    });
  });
  after(() => folder.remove());
  const path = (...names: readonly string[]) => join(folder.path, ...names);

  test('import writes lessons, tells what is lost, and what to put into course.md', async () => {
    const { status, stdout, stderr } = await polku('import', path('quiz.gift'), '-o', path('new'));
    assert.equal(status, 0);
    assert.match(stderr, /quiz\.gift:1:\d+ warning gift\.penalty\n.*takes 0 per cent/m);
    assert.match(stdout, /new\/01-quiz\.md was written\.[^]*1\. \[quiz\]\(01-quiz\.md\)/);
    assert.doesNotMatch(stdout + stderr, noText);
    assert.match(readFileSync(path('new', '01-quiz.md'), 'utf8'), /:::choice \{#one\}/);
  });

  test('import overwrites nothing', async () => {
    const before = readFileSync(path('new', '01-quiz.md'), 'utf8');
    const { status, stderr } = await polku('import', path('quiz.gift'), '-o', path('new'));
    assert.equal(status, 2);
    assert.match(stderr, /01-quiz\.md is there already/);
    assert.equal(readFileSync(path('new', '01-quiz.md'), 'utf8'), before);
    assert.deepEqual(readdirSync(path('new')), ['01-quiz.md']);
  });

  test('import writes true and false in Finnish', async () => {
    await polku('import', path('quiz.gift'), '-o', path('fi'), '--lang', 'fi');
    assert.match(readFileSync(path('fi', '01-quiz.md'), 'utf8'), /- \[x\] Oikein\n- \[ \] Väärin/);
  });

  test('import reads the letters of old Windows, and says so', async () => {
    const { stderr } = await polku('import', path('old.gift'), '-o', path('old'));
    assert.match(stderr, /warning import\.encoding/);
    assert.match(readFileSync(path('old', '01-old.md'), 'utf8'), /Hän\?/);
  });

  test('import takes quizzes in markdown', async () => {
    const { status } = await polku('import', path('page.md'), '-o', path('page'));
    assert.equal(status, 0);
    assert.match(readFileSync(path('page', '01-page.md'), 'utf8'), /A \[\[b\]\]\./);
  });

  for (const [file, status, says] of [
    ['page.pdf', 2, /only \.gift/],
    ['none.gift', 2, /none\.gift is not there/],
    ['empty.gift', 1, /nothing that could become a lesson/],
  ] as const) {
    test(`import refuses ${file}`, async () => {
      const found = await polku('import', path(file));
      assert.equal(found.status, status);
      assert.match(found.stderr, says);
      assert.doesNotMatch(found.stderr, noText);
    });
  }

  test('export writes the exercises, once, and tells what is not among them', async () => {
    const out = ['export', '--to', 'gift', path('small'), '-o', path('small.gift')];
    const first = await polku(...out);
    assert.equal(first.status, 0, first.stderr);
    assert.match(first.stdout, /questions? (?:was|were) written to .*small\.gift/);
    assert.doesNotMatch(first.stdout + first.stderr, noText);
    assert.match(readFileSync(path('small.gift'), 'utf8'), /^\$CATEGORY: \$course\$\/top\//);
    const again = await polku(...out);
    assert.equal(again.status, 2);
    assert.match(again.stderr, /small\.gift is there already/);
  });

  test('export wants to know to what, and where', async () => {
    const { status, stderr } = await polku('export', path('small'), '-o', path('x.gift'));
    assert.equal(status, 2);
    assert.match(stderr, /--to gift/);
  });
});
