import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { importGift } from './import-gift.js';

const words = { true: 'True', false: 'False' };

function imported(text: string): {
  body: string;
  told: readonly string[];
  files: readonly string[];
} {
  const { lessons, problems } = importGift({ path: 'a.gift', text }, { title: 'Trial', words });
  const bodies = lessons.map(({ markdown }) => markdown.replace(/^---\n.*\n---\n\n/, '').trim());
  const told = problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
  return { body: bodies.join('\n====\n'), told, files: lessons.map(({ file }) => file) };
}

suite('a GIFT question becomes', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'a choice',
      'Who?{~a =b#Yes ~c#No}',
      ':::choice {#who}\nWho?\n\n- [ ] a\n- [x] b\n  > Yes\n- [ ] c\n  > No\n:::',
    ],
    [
      'a choice of several',
      '::Q 1::Who?{~%50%a ~%50%b ~%-50%c}',
      ':::choice {#q-1}\nWho?\n\n- [x] a\n- [x] b\n- [ ] c\n:::',
    ],
    [
      'true or false',
      'So?{T#No#Yes####All}',
      ':::choice {#so fixed}\nSo?\n\n- [x] True\n  > Yes\n- [ ] False\n  > No\n\n> [!NOTE]\n> All\n:::',
    ],
    ['a gap', 'Two?{=two =2}', ':::gaps {#two}\nTwo?\n\n[[two|2]]\n:::'],
    ['a gap within', 'I {=am} Ali.', ':::gaps {#i-ali}\nI [[am]] Ali.\n:::'],
    ['a gap where a blank is', 'I _____ Ali.{=am}', ':::gaps {#i-ali}\nI [[am]] Ali.\n:::'],
    ['a menu', 'I {~is =am} Ali.', ':::gaps {#i-ali menu}\nI [[am]] Ali.\n\n- is\n:::'],
    [
      'a gap that minds its letters',
      'A?{=a|b \\[x\\]}',
      ':::gaps {#a}\nA?\n\n[[a&#124;b &#92;&#91;x&#92;&#93;]]\n:::',
    ],
    [
      'a gap with a foreseen mistake',
      'A?{=a =%0%b#no}',
      ':::gaps {#a}\nA?\n\n[[a]]\n\n- b\n  > no\n:::',
    ],
    ['a gap with a star', 'A?{=5 \\* 3 =5\\*3}', ':::gaps {#a}\nA?\n\n[[5 * 3|5*3]]\n:::'],
    ['a gap without a wildcard', 'A?{=ta* =tea =%0%*#no}', ':::gaps {#a}\nA?\n\n[[tea]]\n:::'],
    ['a number', 'N?{#-3.5}', ':::gaps {#n}\nN?\n\n[[-3.5|-3,5]]\n:::'],
    [
      'pairs',
      'M.{=a -> b =c | d -> e -> f}',
      ':::match {#m}\nM.\n\n|  |  |\n|---|---|\n| a | b |\n| c \\| d | e -> f |\n:::',
    ],
    ['a reflection', 'Why?{}', ':::reflect {#why}\nWhy?\n:::'],
    ['reading', '::Now::Read this.', '## Now\n\nRead this.'],
    ['reading in markdown', '[markdown]Read *this*:\\n\\n- a\\n- b', 'Read *this*:\n\n- a\n- b'],
    [
      'what minds its own signs',
      '[plain]\\:\\:\\:choice \\{#x\\} \\= \\~ \\# \\\\ [[a]]',
      ':::choice {#x} = \\~ # \\ \\[\\[a\\]\\]'.replace(/^/, '\\'),
    ],
  ];
  for (const [name, text, body] of cases) {
    test(name, () => {
      const { body: found } = imported(text);
      assert.equal(found, body);
    });
  }
});

suite('a category is a lesson', () => {
  test('by its last name', () => {
    const { files } = imported('$CATEGORY: $course$/top/Yksikkö 1\n\nA?{}\n\n$CATEGORY: x/B\nC?{}');
    assert.deepEqual(files, ['01-yksikko-1.md', '02-b.md']);
  });
  test('by its path, where two have that name', () => {
    const { files } = imported('$CATEGORY: a/x\n\nA?{}\n\n$CATEGORY: b/x\n\nC?{}');
    assert.deepEqual(files, ['01-a-x.md', '02-b-x.md']);
  });
  test('and its questions stand together', () => {
    const { body } = imported(
      '$CATEGORY: a\n\nA?{}\n\n$CATEGORY: b\n\nB?{}\n\n$CATEGORY: a\n\nC?{}',
    );
    assert.match(body, /A\?[^=]*C\?[^=]*====[^=]*B\?/);
  });
});

suite('ids', () => {
  test('are each another, and taken from comments and titles', () => {
    const { body } = imported('// [id:own]\nA?{}\n\n::Own::B?{}\n\nB?{}\n\nB?{}\n\n東?{}');
    const ids = [...body.matchAll(/\{#([\w-]+)/g)].map(([, id]) => id);
    assert.deepEqual(ids, ['own', 'own-2', 'b', 'b-2', 'reflect']);
  });
});

suite('what is lost is told with its place:', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['A?{=a ~%50%b}', ['gift.weight 1:12']],
    ['A?{~%60%a ~%40%b ~%-50%c}', ['gift.weight 1:9', 'gift.weight 1:16']],
    ['A?{~%50%a ~%50%b\n~c}', ['gift.penalty 2:2']],
    ['A?{=a =b ~%-50%c}', ['gift.several-right 1:1']],
    ['A?{#3:1}', ['gift.tolerance 1:5']],
    ['A?{=a* =b}', ['gift.wildcard 1:5']],
    ['A?{=a*}', ['gift.wildcard 1:5', 'import.no-right 1:1']],
    ['A?{=a#good}', ['gift.right-feedback 1:5']],
    ['// [tag:x]\nA?{}', ['gift.tags 2:1']],
    ['// [id:x]\n::T::A?{}', ['gift.title 2:1']],
    ['// [id:a b]\nA?{}', ['gift.id 2:1']],
    ['::T::A?{}\n\n::T::B?{}', ['gift.renamed 3:1']],
    ['A?{=a -> b =c -> d = -> e}', ['gift.half-pair 1:25']],
    ['A?{=a -> b =c}', ['gift.pairs 1:3']],
    ['A?{x =c}', ['gift.answers 1:3']],
    ['A?{#x}', ['gift.number 1:3']],
    ['A?{~a ~b}', ['import.no-right 1:1']],
    ['A?{=a =a ~b ~b ~c}', ['import.duplicate 1:8', 'import.duplicate 1:14']],
    ['A?{=a ~}', ['import.empty-answer 1:8', 'import.too-few 1:1']],
    ['A?{~%50%a ~%50%b}', ['import.all-right 1:1']],
    ['A? {=a\n\nB?{}', ['gift.unclosed 1:4']],
    ['A }', ['gift.stray 1:3']],
    ['A {=a} b {=c}', ['gift.second 1:10']],
    ['::T::', ['gift.no-text 1:1']],
    ['$CATEGORY: a', ['gift.category 1:1', 'gift.empty 1:1']],
    [`A?{=${'x'.repeat(201)} =b}`, ['gift.long-answer 1:5']],
    [`A?{=a -> ${'x'.repeat(5000)} =b -> c}`, ['import.long 1:1']],
    ['[markdown]A?\\n\\n- x\\n- y {}', ['import.layout 1:11']],
    ['[html]<p>A <u>b</u></p>{}', ['import.html 1:7']],
  ];
  for (const [text, told] of cases) {
    test(JSON.stringify(text.slice(0, 60)), () => {
      assert.deepEqual(imported(text).told, told);
    });
  }

  test('one broken question costs none of the others, and stays as a comment', () => {
    const { body } = imported('A? {=a --> x\n\nB?{}\n\nC } d\n\nD?{}');
    assert.match(body, /<!--\nA\? \{=a - -> x\n-->\n\n:::reflect \{#b\}/);
    assert.match(body, /<!--\nC \} d\n-->\n\n:::reflect \{#d\}/);
  });

  test('an empty line among the answers is none between questions', () => {
    assert.match(imported('A?{\n=a\n\n~b\n}\n\nB?{}').body, /- \[x\] a\n- \[ \] b/);
  });
});
