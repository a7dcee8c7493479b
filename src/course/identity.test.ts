import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainReaders } from '../../test/support/plain-types.js';
import { compile } from './compile.js';
import type { Exercise } from './course.js';
import { fingerprint } from './fingerprint.js';

const outline =
  '---\nid: c\ntitle: C\nlanguages: [en, fi]\nteaches: fi\n---\n## U\n1. [A](01-hei.md)\n';

function exercisesOf(lesson: string, variant?: string): readonly Exercise[] {
  const file = (path: string, text: string) => ({ path, content: `---\ntitle: A\n---\n${text}` });
  const { editions } = compile(
    [
      { path: 'course.md', content: outline },
      file('01-hei.md', lesson),
      ...(variant === undefined ? [] : [file('01-hei.fi.md', variant)]),
    ],
    plainReaders,
  );
  const parts = editions.at(-1)!.lessons[0]!.steps.flatMap((step) => step.parts);
  return parts.filter((part) => part.kind === 'exercise');
}

function keysOf(lesson: string, variant?: string): readonly string[] {
  return exercisesOf(lesson, variant).map(({ id, fingerprint }) => `${id} ${fingerprint}`);
}

const choice = (prompt: string, rest = '- [x] a\n- [ ] b'): string =>
  `:::choice\n${prompt}\n\n${rest}\n:::\n\n`;

describe('identity', () => {
  const [key] = keysOf(choice('Which *word*?'));

  const same: readonly [string, string][] = [
    ['other steps before it', `## One\ntext\n\n## Two\n${choice('Which *word*?')}`],
    ['its prompt wrapped otherwise', choice('Which\n  *word*?')],
    ['other feedback', choice('Which *word*?', '- [x] a\n  > Yes.\n- [ ] b')],
    ['another wording of its answers', choice('Which *word*?', '- [x] A!\n- [ ] B!')],
    ['a hint and an explanation', choice('Which *word*?', '- [x] a\n- [ ] b\n\n> [!TIP]\n> c')],
  ];
  for (const [name, lesson] of same) {
    it(`stays with ${name}`, () => expect(keysOf(lesson)).to.deep.equal([key]));
  }

  it('gets another fingerprint when something else becomes right', () => {
    const [before] = exercisesOf(choice('Which *word*?'));
    const [after] = exercisesOf(choice('Which *word*?', '- [ ] a\n- [x] b'));
    expect(after!.id).to.equal(before!.id);
    expect(after!.fingerprint).not.to.equal(before!.fingerprint);
  });

  it('is derived from lesson, type and prompt, or is the author’s own', () => {
    expect(key).to.match(/^hei\.choice\.[a-z\d]{8,} [a-z\d]{8,}$/);
    const [own] = exercisesOf(choice('a').replace(':::choice', ':::choice {#mine}'));
    expect(own!.id).to.equal('mine');
  });

  it('belongs to the exercise, not to where it stands', () => {
    const one = fc.record({
      prompt: fc.stringMatching(/^[a-zåäö ]{1,12}$/).map((text) => `${text}?`),
      right: fc.boolean(),
      broken: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(one, {
          maxLength: 6,
          selector: ({ prompt }) => prompt.replace(/\s+/g, ' ').trim(),
        }),
        fc.infiniteStream(fc.nat()),
        (exercises, numbers) => {
          const texts = exercises.map(({ prompt, right, broken }) =>
            broken
              ? ':::chioce\n:::\n\n'
              : choice(prompt, right ? '- [x] a\n- [ ] b' : '- [ ] a\n- [x] b'),
          );
          const shuffled = texts
            .map((text) => [numbers.next().value, text] as const)
            .sort(([a], [b]) => a - b)
            .map(([, text]) => text);
          expect([...keysOf(shuffled.join(''))].sort()).to.deep.equal(
            [...keysOf(texts.join(''))].sort(),
          );
        },
      ),
    );
  });

  it('differs between exercises, however alike', () => {
    const ids = exercisesOf(choice('a').repeat(4) + choice('a', '- [ ] a\n- [x] b')).map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).to.equal(5);
  });
});

describe('fingerprint', () => {
  it('does not depend on the order of keys, or on what is not there', () => {
    const value = { a: [1, { b: null, c: 'ä' }], d: true };
    const same = { e: undefined, d: true, a: [1, { c: 'ä', b: null }] };
    expect(fingerprint(same)).to.equal(fingerprint(value));
  });

  it('tells values apart', () => {
    const values = [
      0,
      '0',
      null,
      [],
      {},
      [0],
      [[0]],
      { a: 0 },
      { a: '0' },
      { b: 0 },
      'a',
      'b',
      false,
    ];
    expect(new Set(values.map(fingerprint)).size).to.equal(values.length);
  });
});

describe('a language variant', () => {
  const main = choice('Which?') + choice('Who?') + ':::gaps\n[[a]]\n:::\n';

  it('has the ids and fingerprints of the main language', () => {
    const variant =
      choice('Kumpi?', '- [x] c\n- [ ] d') + choice('Kuka?') + ':::gaps\n[[b]]\n:::\n';
    expect(keysOf(main, variant)).to.deep.equal(keysOf(main));
  });

  it('pairs nothing after the first that does not agree', () => {
    const variant = choice('Kumpi?') + ':::gaps\n[[b]]\n:::\n' + choice('Kuka?');
    const [first, ...others] = keysOf(main, variant);
    expect(first).to.equal(keysOf(main)[0]);
    for (const other of others) expect(keysOf(main)).not.to.include(other);
  });

  it('pairs by the author’s own ids whatever the order', () => {
    const named = (id: string, prompt: string): string =>
      choice(prompt).replace(':::choice', `:::choice {#${id}}`);
    const keys = keysOf(named('one', 'Which?') + named('two', 'Who?'));
    const turned = keysOf(
      named('one', 'Which?') + named('two', 'Who?'),
      named('two', 'Kuka?') + named('one', 'Kumpi?'),
    );
    expect([...turned].reverse()).to.deep.equal(keys);
  });
});
