import { expect } from '@open-wc/testing';
import { compileExercise, specOf } from '../../../test/support/compile-exercise.js';
import { plainBlocks } from '../../course/plain-text.js';
import { mostWritten, rewrite } from './rewrite.js';
import { rewritePaper } from './rewrite.paper.js';
import { rewriteReader } from './rewrite.read.js';

const source = `:::rewrite {#own}
Rewrite it.

> First paragraph.
>
> - an item

> Second quote.

- [ ] Who does what
- [x] By when

> [!TIP]
> A hint.

> [!NOTE]
> ### Model
>
> Do it.
:::`;

const spec = specOf(rewriteReader, source);

describe('rewrite', () => {
  it('reads the original, what to check, and the model; a tip stays a hint', () => {
    expect(plainBlocks(spec.original)).to.equal('First paragraph.\nan item\nSecond quote.');
    expect(spec.checklist.map(plainBlocks)).to.deep.equal(['Who does what', 'By when']);
    expect(plainBlocks(spec.model)).to.equal('Model\nDo it.');
    const { exercise, problems } = compileExercise(source, [rewriteReader]);
    expect(problems).to.deep.equal([]);
    expect(plainBlocks(exercise?.hint ?? [])).to.equal('A hint.');
    expect(exercise?.explanation).to.be.undefined;
  });

  it('is in the language of its file, unless said otherwise', () => {
    expect(spec.lang).to.equal('en');
    expect(specOf(rewriteReader, source.replace('rewrite', 'rewrite {lang=fi}')).lang).to.equal(
      'fi',
    );
  });

  it('can be played without a checklist and without a model', () => {
    const { exercise, problems } = compileExercise(
      ':::rewrite {#own}\nRewrite.\n\n> A text.\n:::',
      [rewriteReader],
    );
    expect(problems.map(({ code, severity }) => [code, severity])).to.deep.equal([
      ['rewrite.no-checklist', 'warning'],
      ['rewrite.no-model', 'warning'],
    ]);
    const bare = exercise?.spec as typeof spec;
    expect(rewrite.isAnswered(bare, rewrite.blank(bare)), 'no dead end').to.be.true;
  });

  it('cannot be played without a text, or with a book', () => {
    const book = Array.from({ length: 300 }, () => `> ${'word '.repeat(20)}`).join('\n>\n');
    for (const [quote, code] of [
      ['>', 'rewrite.no-original'],
      [book, 'rewrite.too-long'],
    ] as const) {
      const text = `:::rewrite {#own}\nRewrite.\n\n${quote}\n\n- [ ] Who\n\n> [!NOTE]\n> Do it.\n:::`;
      const { exercise, problems } = compileExercise(text, [rewriteReader]);
      expect(problems.map((one) => one.code)).to.deep.equal([code]);
      expect(exercise).to.be.undefined;
    }
  });

  it('mends an item without a box', () => {
    const line = '- Who does what';
    const { problems } = compileExercise(source.replace('- [ ] Who does what', line), [
      rewriteReader,
    ]);
    expect(problems.map(({ code }) => code)).to.deep.equal(['rewrite.no-box']);
    const { column = 0, endColumn = 0 } = problems[0]?.fix?.place ?? {};
    expect([column, endColumn, problems[0]?.fix?.text]).to.deep.equal([3, 3, '[ ] ']);
  });

  it('tells of a quote below an item, which would be lost', () => {
    const lost = source.replace('- [x] By when', '- [x] By when\n  > Because.');
    const { problems } = compileExercise(lost, [rewriteReader]);
    expect(problems.map(({ code }) => code)).to.deep.equal(['rewrite.extra']);
  });

  it('says where a language is none', () => {
    const wrong = source.replace('{#own}', '{#own lang="plain English"}');
    const { problems } = compileExercise(wrong, [rewriteReader]);
    expect(problems.map(({ code, place }) => [code, place?.column])).to.deep.equal([
      ['rewrite.no-language', 23],
    ]);
  });

  it('is answered when the model was looked at, with or without words', () => {
    expect(rewrite.isAnswered(spec, { text: 'Do it.', ticked: [0, 1], compared: false })).to.be
      .false;
    expect(rewrite.isAnswered(spec, { text: '', ticked: [], compared: true })).to.be.true;
    expect(rewrite.grade(spec, rewrite.solution(spec))).to.be.undefined;
  });

  it('keeps what was written when the exercise has changed, and no tick', () => {
    const stored = { text: 'Mine.', ticked: [1], compared: true };
    expect(rewrite.keep?.(spec, stored)).to.deep.equal({
      text: 'Mine.',
      ticked: [],
      compared: false,
    });
  });

  it('takes what is too long up to the limit, and ticks in their order', () => {
    const text = 'x'.repeat(mostWritten + 1);
    const { text: kept, ticked } = rewrite.revive(spec, { text, ticked: [1, 0, 7], compared: 1 });
    expect(kept).to.have.length(mostWritten);
    expect(ticked).to.deep.equal([0, 1]);
  });

  it('is the original, lines and boxes on paper, and the model in the key', () => {
    const { exercise } = compileExercise(source, [rewriteReader]);
    const { material, key } = rewritePaper.sheet(exercise as never, { seed: 0, t: (it) => it });
    expect(material[0]).to.deep.equal({ kind: 'quote', children: spec.original });
    expect(material.filter(({ kind }) => kind === 'rule')).to.have.length(10);
    const boxes = material.at(-1);
    expect(boxes?.kind === 'list' && boxes.items.map(({ checked }) => checked)).to.deep.equal([
      false,
      false,
    ]);
    expect(key).to.deep.equal(spec.model);
  });
});
