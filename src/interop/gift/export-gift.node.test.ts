import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { compile } from '../../course/compile.js';
import type { ExerciseReader } from '../../course/exercise-reader.js';
import { exerciseTypes } from '../../exercises/index.js';
import { exportGift } from './export-gift.js';

const words = { true: 'True', false: 'False' };
let readers: readonly ExerciseReader[];
before(async () => {
  readers = await Promise.all(exerciseTypes.map((entry) => entry.reader()));
});

function exported(body: string): { text: string; told: readonly string[]; count: number } {
  const outline =
    '---\nid: trial\ntitle: Trial / course\nlanguages: [en]\n---\n\n## Unit\n\n1. [Lesson](01-lesson.md)\n';
  const { editions } = compile(
    [
      { path: 'course.md', content: outline },
      { path: '01-lesson.md', content: `---\ntitle: Lesson\n---\n\n${body}\n` },
      { path: 'a.png', content: '' },
      { path: 'a.opus', content: '' },
    ],
    readers,
  );
  const { text, count, problems } = exportGift(editions[0]!, {
    words,
    placeOf: (lesson, id) => ({ file: `${lesson.id}.md`, line: id ? 7 : 1, column: 1 }),
  });
  const told = problems.map(({ code, place }) => `${code} ${place?.file}:${place?.line}`);
  const head = '$CATEGORY: $course$/top/Trial // course/Lesson\n\n';
  assert.ok(text === '' || text.startsWith(head), text);
  return { text: text.slice(head.length).trim(), told, count };
}

suite('what goes out as GIFT', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'a choice',
      ':::choice {#q}\nWho: *a*?\n\n- [x] 100% = {a}\n  > Yes!\n- [ ] b\n\n> [!NOTE]\n> So.\n:::',
      '// [id:q]\n[markdown]Who\\: *a*? {\n  =100% \\= \\{a\\}#Yes!\n  ~b\n####So.\n}',
    ],
    [
      'a choice of several',
      ':::choice {#q}\nWho?\n\n- [x] a\n- [x] b\n- [x] c\n- [ ] %d\n:::',
      '// [id:q]\n[markdown]Who? {\n  ~%33.33333%a\n  ~%33.33333%b\n  ~%33.33333%c\n  ~%-33.33333%\\\\%d\n}',
    ],
    [
      'true or false',
      ':::choice {#q fixed}\nSo?\n\n- [x] True\n  > Yes.\n- [ ] False\n:::',
      '// [id:q]\n[markdown]So? {TRUE# #Yes.}',
    ],
    [
      'a gap',
      ':::gaps {#q}\nI [[am|’m]] Ali.\n:::',
      '// [id:q]\n[markdown]I {\n  =am\n  =’m\n} Ali.',
    ],
    [
      'a gap with a star',
      ':::gaps {#q}\nIt is [[5 * 3]] now.\n:::',
      '// [id:q]\n[markdown]It is {\n  =5 \\\\* 3\n} now.',
    ],
    [
      'a gap at the end, and a foreseen mistake',
      ':::gaps {#q}\nI [[am]]\n\n- is\n  > No.\n:::',
      '// [id:q]\n[markdown]I _____ {\n  =am\n  =%0%is#No.\n}',
    ],
    [
      'a menu',
      ':::gaps {#q menu}\nI [[am]] Ali.\n\n- is\n:::',
      '// [id:q]\n[markdown]I {\n  =am\n  ~is\n} Ali.',
    ],
    [
      'pairs',
      ':::match {#q}\nM.\n\n| | |\n|---|---|\n| *a* -> | b |\n| c | d |\n:::',
      '// [id:q]\n[markdown]M. {\n  =*a* -&gt; -> b\n  =c -> d\n}',
    ],
    ['a reflection', ':::reflect {#q}\nWhy?\n:::', '// [id:q]\n[markdown]Why? {}'],
    ['reading', '## Step\n\nOne\n\n- a', '[markdown]\\#\\# Step\\n\\nOne\\n\\n- a'],
  ];
  for (const [name, body, text] of cases) {
    test(name, () => {
      const { told, ...found } = exported(body);
      assert.equal(found.text, text);
      assert.deepEqual(told, []);
      assert.equal(found.count, 1);
    });
  }
});

suite('what does not go out is told where it stands:', () => {
  const choice = '- [x] a\n- [ ] b\n:::';
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [':::rate {#r}\nA.\n\n- a\n- b\n:::', ['gift.type lesson.md:7']],
    [':::order {words}\nA.\n\n1. a b\n:::', ['gift.type lesson.md:7']],
    [':::order\nA.\n\n1. a\n2. b\n:::', ['gift.as-match lesson.md:7']],
    [':::sort\nA.\n\n- **X**\n  - a\n- **Y**\n  - b\n:::', ['gift.as-match lesson.md:7']],
    [`:::choice\nA?\n\n- [x] a\n- [ ] b\n\n> [!TIP]\n> T\n:::`, ['gift.hint lesson.md:7']],
    [`:::choice {fixed}\nA?\n\n${choice}`, ['gift.fixed lesson.md:7']],
    [`:::choice\nA ![p](a.png)?\n\n${choice}`, ['gift.picture lesson.md:7']],
    [`:::choice\nA [p](a.opus)?\n\n${choice}`, ['gift.link lesson.md:7']],
    [':::gaps\n[[a]] [[b]]\n:::', ['gift.split lesson.md:7']],
    [':::gaps {menu}\nI [[a|b]] c\n\n- d\n:::', ['gift.other-answers lesson.md:7']],
    [':::gaps\n1. I [[a]] c\n   > F\n:::', ['gift.gap-feedback lesson.md:7']],
    [':::choice\nA?\n\n- [ ] a\n:::', ['gift.broken 01-lesson.md:8']],
    [':::tutor\nT\n:::', ['gift.tutor lesson.md:1']],
    [':::fact {checked=2026-01-01 source=https://a.fi/}\nT\n:::', ['gift.fact lesson.md:1']],
  ];
  for (const [body, told] of cases) {
    test(JSON.stringify(body), () => assert.deepEqual(exported(body).told, told));
  }

  test('of two gaps each is asked for by itself', () => {
    const { text } = exported(':::gaps {#q}\nA [[b]] c [[d]] e.\n:::');
    assert.equal(text, '// [id:q]\n[markdown]A {\n  =b\n} c d e.\n\n[markdown]A b c {\n  =d\n} e.');
  });
});
