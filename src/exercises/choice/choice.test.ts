import { expect } from '@open-wc/testing';
import { compileExercise, specOf } from '../../../test/support/compile-exercise.js';
import { choice } from './choice.js';
import { choiceReader } from './choice.read.js';

const one = specOf(
  choiceReader,
  ':::choice\nWhere?\n\n- [ ] *Kauppa.*\n  > The place.\n- [x] *Kaupassa.*\n  > In it.\n:::',
);
const several = specOf(choiceReader, ':::choice\n- [x] a\n- [x] b\n- [ ] c\n- [ ] d\n- [x] e\n:::');

describe('choice', () => {
  it('knows one right answer from several', () => {
    expect([one.multiple, several.multiple]).to.deep.equal([false, true]);
    expect(specOf(choiceReader, ':::choice {fixed}\n- [x] a\n- [ ] b\n:::').fixed).to.be.true;
    expect(one.fixed).to.be.false;
  });

  const scores: readonly (readonly [string, readonly number[], number])[] = [
    ['all right', [0, 1, 4], 1],
    ['two of three', [0, 4], 2 / 3],
    ['all right and one wrong', [0, 1, 2, 4], 2 / 3],
    ['one right, one wrong', [0, 2], 0],
    ['more wrong than right', [0, 2, 3], 0],
    ['everything', [0, 1, 2, 3, 4], 1 / 3],
    ['nothing', [], 0],
  ];
  for (const [what, chosen, score] of scores) {
    it(`gives ${score.toFixed(2)} for ${what}`, () => {
      expect(choice.grade(several, { chosen })?.score).to.equal(score);
    });
  }

  it('says of each option what became of it', () => {
    const verdicts = choice.grade(several, { chosen: [0, 2] })?.parts.map((part) => part?.verdict);
    expect(verdicts).to.deep.equal(['right', 'missed', 'wrong', undefined, 'missed']);
  });

  it('gives feedback for what was chosen, and for nothing else', () => {
    const parts = choice.grade(one, { chosen: [0] })?.parts;
    expect(parts?.[0]).to.deep.equal({ verdict: 'wrong', feedback: one.options[0]?.feedback });
    expect(one.options[0]?.feedback).to.exist;
    expect(parts?.[1]).to.deep.equal({ verdict: 'missed' });
  });

  it('takes two answers for none where one is right', () => {
    expect(choice.revive(one, { chosen: [0, 1] })).to.deep.equal({ chosen: [] });
    expect(choice.revive(several, { chosen: [4, 0, 4] })).to.deep.equal({ chosen: [0, 4] });
  });

  it('takes nothing but whole numbers for an option', () => {
    const chosen = [0.5, -0, '1', NaN, 5, -1, 3];
    expect(choice.revive(several, { chosen })).to.deep.equal({ chosen: [3] });
  });

  const fixes: readonly (readonly [string, string, string])[] = [
    ['no box', '- *Anteeksi!*', '- [ ] *Anteeksi!*'],
    ['an empty box', '- [] *Anteeksi!*', '- [ ] *Anteeksi!*'],
  ];
  for (const [what, line, fixed] of fixes) {
    it(`mends ${what}`, () => {
      const { problems } = compileExercise(`:::choice\n- [x] *Kiitos!*\n${line}\n:::`, [
        choiceReader,
      ]);
      const { fix } = problems.find(({ code }) => code === 'choice.no-box') ?? {};
      const { column = 0, endColumn = 0 } = fix?.place ?? {};
      expect(line.slice(0, column - 1) + fix?.text + line.slice(endColumn - 1)).to.equal(fixed);
    });
  }
});
