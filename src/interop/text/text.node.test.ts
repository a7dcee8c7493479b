import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { plainBlocks } from '../../course/plain-text.js';
import { Losses } from '../imported.js';
import { readText, type TextFormat } from './read-text.js';
import { writeBlocks } from './write-blocks.js';

const place = { file: 'a.gift', line: 1, column: 1 };

function convert(text: string, format: TextFormat): { markdown: string; lost: readonly string[] } {
  const losses = new Losses();
  const markdown = writeBlocks(readText(text, format, place, losses));
  const lost = losses.problems.map(({ code, values }) =>
    [code, ...Object.values(values)].join(' '),
  );
  return { markdown, lost };
}

suite('a text of another tool becomes course markdown', () => {
  const cases: readonly (readonly [TextFormat, string, string, ...string[]])[] = [
    ['html', '<p>One <b>two</b> <em>three</em></p><p>Four</p>', 'One **two** *three*\n\nFour'],
    ['html', '<ul><li>a<li>b<ol><li>c</ol></ul>', '- a\n- b\n  1. c'],
    ['html', 'x<sup>2</sup> H<sub>2</sub>O', 'x² H₂O'],
    ['html', '<pre>a\n  b</pre>', '```\na\n  b\n```'],
    ['html', 'a<br>b<br><br>c', 'a\\\nb\n\nc'],
    [
      'html',
      '<table><tr><th>a<th>b<tr><td>1|2<td>3</table>',
      '| a | b |\n|---|---|\n| 1\\|2 | 3 |',
    ],
    ['html', '<a href="https://a.fi/x_(y)">k</a>', '[k](https://a.fi/x_%28y%29)'],
    ['html', '<a href="http://a.fi/">k</a>', '[k](https://a.fi/)', 'import.insecure http://a.fi/'],
    ['html', '<a href="javascript:x()">k</a>', 'k', 'import.link javascript:x()'],
    ['html', '<img src="@@PLUGINFILE@@/3.png" alt="A cat">', 'A cat', 'import.picture 3.png'],
    ['html', '<u style="color:red">a</u>', 'a', 'import.html style, <u>'],
    ['html', 'a<script>alert(1)</script><!-- b -->c', 'ac', 'import.html <script>'],
    ['html', 'a<!-- <script>alert(1)</script> -->c', 'ac'],
    ['html', 'a < b & c &lt;i&gt; &amp;amp;', 'a < b & c \\<i> \\&amp;'],
    ['moodle', 'one\ntwo\n\nthree <b>four</b>', 'one\\\ntwo\n\nthree **four**'],
    ['plain', '*a* <b>b</b>\n# c', '\\*a\\* \\<b>b\\</b>\\\n\\# c'],
    ['plain', ':::choice', '\\:::choice'],
    ['plain', '- a\n1. b\n> c\n=\n---', '\\- a\\\n1\\. b\\\n\\> c\\\n=\\\n\\---'],
    ['plain', 'see http://a.fi, www.a.fi, a@b.fi', 'see http\\://a.fi, www\\.a.fi, a\\@b.fi'],
    ['plain', 'snake_case _a_', 'snake_case \\_a\\_'],
    ['markdown', '# a\n\n**b** `c`', '## a\n\n**b** `c`'],
    ['markdown', '<b>a</b> <i>b</i> `<i>`', '**a** *b* `<i>`'],
    ['markdown', '![a](b.png) [c](d.md)', 'a c', 'import.picture b.png', 'import.link d.md'],
    ['markdown', '![a](https://a.fi/b.png)', 'a', 'import.picture https://a.fi/b.png'],
    ['markdown', '$$x = \\frac{1}{2}$$', '$$x = \\frac{1}{2}$$', 'import.formula'],
    ['markdown', 'It costs $5, not $6.', 'It costs $5, not $6.'],
  ];
  for (const [format, text, markdown, ...lost] of cases) {
    test(`${format}: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(convert(text, format), { markdown, lost });
    });
  }

  test('a paragraph longer than the format takes is parted', () => {
    const { markdown } = convert('word '.repeat(2000), 'plain');
    assert.ok(markdown.split('\n').every((line) => line.length < 4096));
    assert.equal(markdown.match(/word/g)?.length, 2000);
  });

  test('hostile HTML takes no time', () => {
    for (const piece of ['<', '<a "', '<!--', '<b>', '<ul><li>', '</b>', '<script>', '`` ` ']) {
      const start = performance.now();
      convert(piece.repeat(20_000), 'html');
      assert.ok(performance.now() - start < 2000, piece);
    }
  });
});

suite('what is written is read as it was meant', () => {
  const pieces = [
    ...['a', 'b ', 'word', ' ', '*', '**', '_', '`', '~', '~~', '[', ']', '(', ')', '!', '<', '>'],
    ...['&amp;', '&', '#', '-', '+', '1.', '\n', '\n\n', ':::', '|', '---', '===', '\\', '"', '.'],
    ...['http://x.y', 'https://x.fi/a_b', 'www.a.fi', 'a@b.fi', '<b>', '</b>', '<i>', '</i>'],
    ...['<p>', '<br>', '<ul><li>', '</li>', '</ul>', '<pre>', '</pre>', '<code>', '</code>', 'ä'],
    ...['<table><tr><td>', '</td><td>', '</table>', '<a href="https://a.fi/x(y)">', '</a>', '😀'],
    ...['<h2>', '</h2>', '<blockquote>', '</blockquote>', '[!NOTE]', '- [x] ', '[[', ']]', '```'],
    ...['- a\n', '> q\n', '1. x\n', '## h\n', '![a](b.png)', '[l](https://x.fi)'],
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join(''));
  for (const format of ['html', 'moodle', 'plain', 'markdown'] as const) {
    test(format, () => {
      fc.assert(
        fc.property(text, (written) => {
          const first = readText(written, format, place, new Losses());
          const second = readText(writeBlocks(first), 'markdown', place, new Losses());
          const third = readText(writeBlocks(second), 'markdown', place, new Losses());
          const words = (blocks: typeof first) => plainBlocks(blocks).replace(/\s+/g, ' ');
          assert.equal(words(second), words(first));
          assert.deepEqual(third, second);
        }),
        { numRuns: 1500, seed: 6 },
      );
    });
  }
});
