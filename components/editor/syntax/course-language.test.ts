import { expect } from '@open-wc/testing';
import { TreeFragment, type Tree } from '@lezer/common';
import fc from 'fast-check';
import { segmentsOf } from '../../../src/course/directives.js';
import { Findings } from '../../../src/course/findings.js';
import { courseLanguage } from './course-language.js';

const { parser } = courseLanguage;

/** The nodes of a tree: their names, and what they stand for. */
function nodesIn(tree: Tree, text: string): readonly string[] {
  const nodes: string[] = [];
  tree.iterate({
    enter({ name, type, from, to }) {
      if (!type.isAnonymous) nodes.push(`${name} ${from} ${text.slice(from, to)}`);
    },
  });
  return nodes;
}

function named(text: string, ...names: readonly string[]): readonly string[] {
  return nodesIn(parser.parse(text), text).flatMap((node) => {
    const [, name = '', rest = ''] = /^(\w+) \d+ ([\s\S]*)$/.exec(node) ?? [];
    return names.includes(name) ? [rest] : [];
  });
}

// Pieces of lines that open, close, cover and interrupt each other.
const pieces = [
  ...[
    '---\n',
    'title: a\n',
    '\n',
    '\n\n',
    'text\n',
    ':::choice {#a k="b"}\n',
    ':::gaps\n',
    ':::\n',
  ],
  ...['- [ ] a\n', '  > b\n', '> [!TIP]\n', '```\n', '## Step\n', '### Part\n', '  ', '[[a|b]]'],
  ...['**A:** b\n', '| a | b |\n', '|---|---|\n', '1. a\n', '<!-- a -->\n', ':', '*a*'],
];
const source = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(''));

describe('the language of courses', () => {
  const cases: readonly [string, string, readonly string[], readonly string[]][] = [
    ['front matter', '---\na: b\n---\nc', ['FrontMatter'], ['---\na: b\n---']],
    ['its entries', '---\na: b c \n---', ['MatterKey', 'MatterValue'], ['a', 'b c']],
    ['one not closed, up to a blank line', '---\na: b\n\nc', ['FrontMatter'], ['---\na: b']],
    ['no front matter further down', 'a\n\n---\nb: c\n---', ['FrontMatter'], []],
    ['a block', 'a\n:::choice\nb\n:::\nc', ['Directive'], [':::choice\nb\n:::']],
    [
      'its words',
      ':::choice {#a k=b l="c d" m}',
      ['DirectiveType', 'AttributeName', 'AttributeValue'],
      ['choice', '#a', 'k', 'b', 'l', '"c d"', 'm'],
    ],
    [
      'one not closed, up to the next',
      ':::a\nb\n:::c\nd\n:::',
      ['Directive'],
      [':::a\nb', ':::c\nd\n:::'],
    ],
    ['one not closed, up to the next step', ':::a\nb\n## c', ['Directive'], [':::a\nb']],
    [
      'lists and quotes that it closes',
      ':::a\n- b\n  > c\n :::',
      ['Directive'],
      [':::a\n- b\n  > c\n :::'],
    ],
    [
      'code that it does not close',
      ':::a\n```\n:::\n```\n:::',
      ['Directive'],
      [':::a\n```\n:::\n```\n:::'],
    ],
    ['no block in code', '```\n:::a\n```', ['Directive'], []],
    ['gaps', 'a [[b|c]] [d](e)', ['Gap'], ['[[b|c]]']],
    ['boxes', '> [!TIP]\n> a [!b]', ['Alert'], ['[!TIP]']],
    ['who speaks', '**A:** b **C:**\n**D:** e', ['Speaker'], ['**A:**', '**D:**']],
    ['keywords', 'Keywords: a\nb Keywords: c', ['Keywords'], ['Keywords:']],
    [
      'nothing that GitHub has not',
      'H~2~O x^2^ :smile:',
      ['Subscript', 'Superscript', 'Emoji'],
      [],
    ],
  ];
  for (const [title, text, names, expected] of cases) {
    it(`knows ${title}`, () => expect(named(text, ...names)).to.deep.equal(expected));
  }

  it('sees the blocks where the compiler sees them', () => {
    fc.assert(
      fc.property(source, (text) => {
        // What is opened and never closed the compiler takes for nothing, knowing the whole file;
        // a block that is closed after a step, the editor ends at the step.
        fc.pre(!/^ *(?:```|<!--)/m.test(text) && !/^ *\S*---/.test(text));
        fc.pre(!/^ *## /m.test(text));
        const lines = text.split('\n');
        const findings = new Findings({ file: 'a.md', lines });
        const compiled = segmentsOf(findings, 0).flatMap((segment) =>
          segment.kind === 'directive' ? [lines[segment.line]!.trimStart()] : [],
        );
        const seen = named(text, 'Directive').map((block) => block.split('\n')[0]);
        expect(seen).to.deep.equal(compiled);
      }),
      { numRuns: 300 },
    );
  });

  it('sees the same after a change as it would at first sight', () => {
    const edit = fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 6 }),
      text: fc.constantFrom('', ...pieces),
    });
    fc.assert(
      fc.property(source, fc.array(edit, { maxLength: 6 }), (start, edits) => {
        let text = start;
        let tree = parser.parse(text);
        let fragments = TreeFragment.addTree(tree);
        for (const { at, length, text: inserted } of edits) {
          const from = at % (text.length + 1);
          const to = Math.min(text.length, from + length);
          text = text.slice(0, from) + inserted + text.slice(to);
          const change = { fromA: from, toA: to, fromB: from, toB: from + inserted.length };
          fragments = TreeFragment.applyChanges(fragments, [change]);
          tree = parser.parse(text, fragments);
          fragments = TreeFragment.addTree(tree, fragments);
          expect(nodesIn(tree, text)).to.deep.equal(nodesIn(parser.parse(text), text));
        }
      }),
      { numRuns: 300 },
    );
  });
});
