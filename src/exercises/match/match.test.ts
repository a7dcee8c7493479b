import { expect } from '@open-wc/testing';
import { specOf } from '../../../test/support/compile-exercise.js';
import { match } from './match.js';
import { matchReader } from './match.read.js';

const spec = specOf(
  matchReader,
  ':::match\n| Word | Ending |\n|---|---|\n| kauppa | -ssa |\n| keittiö | -ssä |\n| varasto | -ssa |\n:::',
);

describe('match', () => {
  it('takes equal right sides for one another', () => {
    expect(match.grade(spec, { matched: [2, 1, 0] })?.score).to.equal(1);
    expect(match.grade(spec, { matched: [1, 2, 0] })?.score).to.equal(1 / 3);
  });

  it('says of each pair what became of it', () => {
    const verdicts = match.grade(spec, { matched: [2, 0, null] })?.parts;
    expect(verdicts?.map((part) => part?.verdict)).to.deep.equal(['right', 'wrong', 'missed']);
  });

  it('uses each right side once', () => {
    expect(match.revive(spec, { matched: [1, 1, 3] })).to.deep.equal({ matched: [1, null, null] });
  });

  it('keeps what was right for another try', () => {
    const response = { matched: [2, 0, 1] };
    const grade = match.grade(spec, response)!;
    expect(match.retry?.(spec, response, grade)).to.deep.equal({ matched: [2, null, null] });
  });

  it('keeps the headings, and pictures in either column', () => {
    const pictures = specOf(
      matchReader,
      ':::match\n| | |\n|---|---|\n| 🔑 | *avain* |\n| ☕ | *kahvi* |\n:::',
    );
    expect(pictures.columns).to.deep.equal([[], []]);
    expect(pictures.pairs[0]?.left).to.deep.equal([{ kind: 'text', text: '🔑' }]);
    expect(spec.columns[1]).to.deep.equal([{ kind: 'text', text: 'Ending' }]);
  });
});
