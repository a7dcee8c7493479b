import { expect } from '@open-wc/testing';
import { compileExercise, specOf } from '../../../test/support/compile-exercise.js';
import { speak } from './speak.js';
import { speakReader } from './speak.read.js';

const spec = specOf(
  speakReader,
  ':::speak\n- Hetkinen.\n  > One moment.\n- [Minä kysyn.](audio/kysyn.opus)\n  > I’ll ask.\n:::',
);

describe('speak', () => {
  it('reads a sentence, its recording, its meaning, and the language it is in', () => {
    expect(spec.lang).to.equal('fi');
    expect(spec.sentences.map(({ plain, audio }) => [plain, audio])).to.deep.equal([
      ['Hetkinen.', undefined],
      ['Minä kysyn.', 'audio/kysyn.opus'],
    ]);
    expect(spec.sentences.every(({ meaning }) => meaning)).to.be.true;
  });

  it('is answered when each sentence was judged or skipped, and never graded', () => {
    expect(speak.isAnswered(spec, { said: ['well', null] })).to.be.false;
    expect(speak.isAnswered(spec, { said: ['more', 'skipped'] })).to.be.true;
    expect(speak.grade(spec, { said: ['skipped', 'skipped'] })).to.be.undefined;
  });

  it('takes no opinion that there is none of', () => {
    expect(speak.revive(spec, { said: ['perfect', 'more', 'well'] })).to.deep.equal({
      said: [null, 'more'],
    });
  });

  it('mends a box', () => {
    const { problems, exercise } = compileExercise(
      ':::speak\n1. [x] Hetkinen.\n   > One moment.\n:::',
      [speakReader],
    );
    expect(exercise).to.exist;
    expect(problems.map(({ code, fix }) => [code, fix?.place.column, fix?.text])).to.deep.equal([
      ['speak.box', 4, ''],
    ]);
    const { column = 0, endColumn = 0 } = problems[0]?.fix?.place ?? {};
    const line = '1. [x] Hetkinen.';
    expect(line.slice(0, column - 1) + line.slice(endColumn - 1)).to.equal('1. Hetkinen.');
  });
});
