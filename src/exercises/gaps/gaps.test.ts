import { expect } from '@open-wc/testing';
import { compileExercise, specOf } from '../../../test/support/compile-exercise.js';
import { gaps, menuOf, tilesOf } from './gaps.js';
import { gapsReader } from './gaps.read.js';

const typed = specOf(
  gapsReader,
  ':::gaps\nMinä [[olen|oon]] Amina. Sinä [[olet|oot]] Ali.\n\n- *on*\n  > With *hän*.\n:::',
);
const bank = specOf(
  gapsReader,
  ':::gaps {bank}\n[[Moi]], [[moi]]! Minä [[olen]] Ali.\n\n- olen\n:::',
);

function verdicts(given: readonly string[]) {
  return gaps.grade(typed, { given })?.parts.map((part) => part?.verdict);
}

describe('gaps', () => {
  it('numbers the gaps and marks the sentence as taught', () => {
    const [sentence] = typed.blocks;
    const run = sentence?.kind === 'paragraph' ? sentence.children[0] : undefined;
    expect(run).to.include({ kind: 'run', lang: 'fi' });
    const inside = run?.kind === 'run' ? run.children : [];
    const indexes = inside.flatMap((inline) => (inline.kind === 'gap' ? inline.index : []));
    expect(indexes).to.deep.equal([0, 1]);
    expect(typed.lang).to.equal('fi');
  });

  it('leaves the sentence alone where the author has marked what is taught', () => {
    const spec = specOf(gapsReader, ':::gaps\nSay: *minä [[olen]]*.\n:::');
    const [sentence] = spec.blocks;
    expect(sentence?.kind === 'paragraph' && sentence.children[0]?.kind).to.equal('text');
  });

  it('finds gaps in lists, tables and emphasis', () => {
    const source = ':::gaps\n1. Minä **[[olen]]**.\n\n| a | [[b]] |\n|---|---|\n| [[c]] | d |\n:::';
    expect(specOf(gapsReader, source).gaps.map(({ answers }) => answers[0])).to.deep.equal([
      'olen',
      'b',
      'c',
    ]);
  });

  it('takes the list below the last gap for wrong answers, and no other', () => {
    expect(typed.distractors.map(({ text }) => text)).to.deep.equal(['on']);
    expect(typed.blocks).to.have.length(1);
    const above = specOf(gapsReader, ':::gaps\n- a\n- b\n\nMinä [[olen]] Ali.\n:::');
    expect(above.distractors).to.be.empty;
    expect(above.blocks.map(({ kind }) => kind)).to.deep.equal(['list', 'paragraph']);
  });

  it('gives each gap its share', () => {
    expect(gaps.grade(typed, { given: ['OON', 'oot '] })?.score).to.equal(1);
    expect(gaps.grade(typed, { given: ['olen', 'olen'] })?.score).to.equal(0.5);
    expect(verdicts(['olen', ' '])).to.deep.equal(['right', 'missed']);
    expect(verdicts(['oleen', 'ölet'])).to.deep.equal(['wrong', 'wrong']);
  });

  it('says what was foreseen of a wrong answer', () => {
    const parts = gaps.grade(typed, { given: ['On!', 'muu'] })?.parts;
    expect(parts?.[0]?.feedback).to.deep.equal(typed.distractors[0]?.feedback);
    expect(parts?.[1]?.feedback).to.be.undefined;
  });

  it('takes feedback under a list item for that of its gaps', () => {
    const spec = specOf(gapsReader, ':::gaps\n1. [[Moi]]!\n   > A greeting.\n2. [[Kiitos]]!\n:::');
    expect(spec.gaps.map(({ feedback }) => feedback !== undefined)).to.deep.equal([true, false]);
    expect(JSON.stringify(spec.blocks)).not.to.include('greeting');
  });

  it('has a tile for each gap, and lets each be used once', () => {
    expect(tilesOf(bank)).to.deep.equal(['Moi', 'moi', 'olen', 'olen']);
    const once = gaps.revive(bank, { given: ['Moi', 'Moi', 'muu'] });
    expect(once).to.deep.equal({ given: ['Moi', '', ''] });
    const twice = gaps.revive(bank, { given: ['olen', 'olen', 'olen'] });
    expect(twice).to.deep.equal({ given: ['olen', 'olen', ''] });
  });

  it('offers each text once in a menu, as often as one likes', () => {
    const menu = { ...bank, mode: 'menu' } as const;
    expect(menuOf(menu)).to.deep.equal(['Moi', 'moi', 'olen']);
    const given = ['olen', 'olen', 'olen'];
    expect(gaps.revive(menu, { given })).to.deep.equal({ given });
  });

  it('keeps what was right for another try', () => {
    const response = { given: ['olen', 'on'] };
    const grade = gaps.grade(typed, response)!;
    expect(gaps.retry?.(typed, response, grade)).to.deep.equal({ given: ['olen', ''] });
  });

  it('is another question when its sentence changes', () => {
    const other = specOf(
      gapsReader,
      ':::gaps\nMinä [[olen|oon]] Ali. Sinä [[olet|oot]] Amina.\n:::',
    );
    expect(gapsReader.key(other)).not.to.deep.equal(gapsReader.key(typed));
  });

  it('tells where an unclosed gap is', () => {
    const source = ':::gaps\nMinä [[olen]] Ali.\n\nSinä [[olet Amina.\n:::';
    const { problems } = compileExercise(source, [gapsReader]);
    expect(problems.map(({ code, place }) => [code, place?.line])).to.deep.equal([
      ['gaps.unclosed', 10],
    ]);
  });
});
