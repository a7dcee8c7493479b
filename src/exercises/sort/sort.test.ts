import { expect } from '@open-wc/testing';
import { compileExercise, specOf } from '../../../test/support/compile-exercise.js';
import { plainBlocks, plainText } from '../../course/plain-text.js';
import { sort } from './sort.js';
import { sortReader } from './sort.read.js';

const spec = specOf(
  sortReader,
  ':::sort\n- **Yes**\n  - *Moi!*\n    > Always.\n  - *Hei!*\n- **No**\n\n  - *Hyvää yötä!*\n\n  > Only at night.\n:::',
);

describe('sort', () => {
  it('reads the members category by category', () => {
    expect(spec.categories.map(plainText)).to.deep.equal(['Yes', 'No']);
    const members = spec.members.map(({ content, category }) => [plainBlocks(content), category]);
    expect(members).to.deep.equal([
      ['Moi!', 0],
      ['Hei!', 0],
      ['Hyvää yötä!', 1],
    ]);
  });

  it('gives feedback to who was right, too', () => {
    const parts = sort.grade(spec, { placed: [0, null, 0] })?.parts;
    expect(parts).to.deep.equal([
      { verdict: 'right', feedback: spec.members[0]?.feedback },
      { verdict: 'missed' },
      { verdict: 'wrong', feedback: spec.members[2]?.feedback },
    ]);
    expect(spec.members[0]?.feedback).to.exist;
    expect(spec.members[2]?.feedback).to.exist;
  });

  it('gives each member its share, and keeps what was right for another try', () => {
    const response = { placed: [0, 1, 1] };
    const grade = sort.grade(spec, response)!;
    expect(grade.score).to.equal(2 / 3);
    expect(sort.retry?.(spec, response, grade)).to.deep.equal({ placed: [0, null, 1] });
  });

  it('mends a category that is not bold', () => {
    const source = ':::sort\n- **Yes**\n  - a\n- No\n  - b\n:::';
    const { problems } = compileExercise(source, [sortReader]);
    const { fix } = problems.find(({ code }) => code === 'sort.not-bold') ?? {};
    expect(fix).to.deep.equal({
      place: { file: '01-lesson.md', line: 10, column: 3, endLine: 10, endColumn: 5 },
      text: '**No**',
      isGuess: true,
    });
  });
});
