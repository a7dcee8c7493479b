import { expect } from '@open-wc/testing';
import { plainReaders } from '../../test/support/plain-types.js';
import { compile } from './compile.js';
import type { Block, Exercise, ListItem } from './course.js';
import { plainBlocks } from './plain-text.js';

const outline = '---\nid: c\ntitle: C\nlanguages: [en]\nteaches: fi\n---\n## U\n1. [A](01-a.md)\n';

function exerciseIn(text: string): Exercise {
  const files = [
    { path: 'course.md', content: outline },
    { path: '01-a.md', content: `---\ntitle: A\n---\n${text}` },
  ];
  const parts = compile(files, plainReaders).editions[0]!.lessons[0]!.steps.flatMap((s) => s.parts);
  const exercise = parts.find((part) => part.kind === 'exercise');
  if (!exercise) throw new Error(JSON.stringify(parts));
  return exercise;
}

const materialOf = (text: string): readonly Block[] =>
  (exerciseIn(text).spec as { material: readonly Block[] }).material;

/** `A ← yes; B`, with what is nested in brackets. */
function outlineOf(items: readonly ListItem[]): string {
  return items
    .map(({ children, feedback }) => {
      const words = children
        .map((block) =>
          block.kind === 'list' ? `(${outlineOf(block.items)})` : plainBlocks([block]),
        )
        .join(' ');
      return feedback ? `${words} ← ${plainBlocks(feedback).replaceAll('\n', ' ')}` : words;
    })
    .join('; ');
}

describe('feedback', () => {
  const one = 'A ← yes; B; C ← no';
  const table: readonly [name: string, material: string, expected: string][] = [
    ['indented', '- [x] A\n  > yes\n- [ ] B\n- [ ] C\n  > no', one],
    ['not indented', '- [x] A\n> yes\n- [ ] B\n- [ ] C\n> no', one],
    ['indented by one', '- [x] A\n > yes\n- [ ] B\n- [ ] C\n > no', one],
    ['indented by six', '- [x] A\n      > yes\n- [ ] B\n- [ ] C\n      > no', one],
    ['with a tab', '- [x] A\n\t> yes\n- [ ] B\n- [ ] C\n\t> no', one],
    ['after blank lines', '- [x] A\n\n> yes\n\n- [ ] B\n\n- [ ] C\n\n\n> no', one],
    ['in a numbered list', '1. A\n> yes\n2. B\n3. C\n   > no', one],
    ['of two lines', '- [x] A\n> yes\n> indeed\n- [ ] B', 'A ← yes indeed; B'],
    ['of two quotes', '- [x] A\n  > yes\n\n  > indeed\n- [ ] B', 'A ← yes indeed; B'],
    ['continued lazily', '- [x] A\n> yes\nindeed\n- [ ] B', 'A ← yes indeed; B'],
    ['of a nested item', '- **Yes**\n  - A\n    > yes\n  - B\n- **No**', 'Yes (A ← yes; B); No'],
    [
      'of a nested item, not indented',
      '- **Yes**\n  - A\n> yes\n  - B\n- **No**',
      'Yes (A ← yes; B); No',
    ],
    ['of the outer item', '- **Yes**\n  > yes\n  - A\n- **No**', 'Yes (A) ← yes; No'],
    ['with a fence in it', '- A\n> ```\n> - B\n> ```\n- C', 'A ← - B; C'],
  ];
  for (const [name, material, expected] of table) {
    it(name, () => {
      const blocks = materialOf(`:::choice\nWhich?\n\n${material}\n:::`);
      expect(blocks.map(({ kind }) => kind)).to.deep.equal(['list']);
      const [list] = blocks;
      expect(outlineOf(list?.kind === 'list' ? list.items : [])).to.equal(expected);
    });
  }

  it('is only what stands after an answer', () => {
    const blocks = materialOf(':::choice\nRewrite this:\n\n> A text.\n\n- [ ] Short\n:::');
    expect(blocks.map(({ kind }) => kind)).to.deep.equal(['quote', 'list']);
  });
});

describe('prompt, hint and explanation', () => {
  const text = (blocks: readonly Block[] | undefined): string => plainBlocks(blocks ?? []);

  for (const [name, indent] of [
    ['not indented', ''],
    ['indented into the last answer', '  '],
  ] as const) {
    it(`are told apart, ${name}`, () => {
      const aside = (word: string, body: string): string =>
        `${indent}> [!${word}]\n${indent}> ${body}\n\n`;
      const exercise = exerciseIn(
        `:::choice\nWhich?\n\nReally?\n\n- [x] A\n- [ ] B\n\n${aside('TIP', 'think')}${aside('NOTE', 'because')}:::`,
      );
      expect(text(exercise.prompt)).to.equal('Which?\nReally?');
      expect(text(exercise.hint)).to.equal('think');
      expect(text(exercise.explanation)).to.equal('because');
      expect(text(materialOf(`:::choice\na\n\n- [x] A\n${aside('TIP', 'think')}:::`))).to.equal(
        'A',
      );
    });
  }

  it('keep other alerts as reading', () => {
    const { prompt } = exerciseIn(':::choice\n- [x] A\n\n> [!WARNING]\n> hot\n:::');
    expect(prompt.map(({ kind }) => kind)).to.deep.equal(['alert']);
  });

  it('end where a gap stands', () => {
    const { prompt } = exerciseIn(':::gaps\nFill in.\n\nMinä [[olen]] Amina.\n\nHei!\n:::');
    expect(text(prompt)).to.equal('Fill in.');
  });
});

describe('gaps', () => {
  const gapsIn = (text: string): unknown[] => {
    const [block] = materialOf(`:::gaps\n${text}\n:::`);
    const [run] = block?.kind === 'paragraph' ? block.children : [];
    expect(run?.kind).to.equal('run');
    const children = run && 'children' in run ? run.children : [];
    return children.map((inline) => ('answers' in inline ? inline.answers : inline.kind));
  };
  const table: readonly [text: string, expected: unknown[]][] = [
    ['a [[b]] c', ['text', ['b'], 'text']],
    ['[[b|c]][[d]]', [['b', 'c'], ['d']]],
    ['[[*b*| c  d ]]', [['b', 'c d']]],
    ['[[a_b_c|x*y]]', [['a_b_c', 'x*y']]],
    ['[[]] a', [[], 'text']],
    ['`[[a]]` [[b]]', ['code', 'text', ['b']]],
    ['\\[[a]] [[b]]', ['text', ['b']]],
    ['**[[b]]** [[c]]', ['strong', 'text', ['c']]],
    ['[[a]](b) [[c]]', [['a'], 'text', ['c']]],
    ['[a](https://a.fi "[[t]]") [[b]]', ['link', 'text', ['b']]],
    ['[[&auml;]]', [['ä']]],
  ];
  for (const [text, expected] of table) {
    it(text, () => expect(gapsIn(text)).to.deep.equal(expected));
  }
});
