import { expect } from '@open-wc/testing';
import { specOf } from '../../../test/support/compile-exercise.js';
import { interview, type InterviewSpec } from './interview.js';
import { interviewReader } from './interview.read.js';
import {
  isSaid,
  mostKept,
  withSitting,
  type Answer,
  type InterviewResponse,
  type Sitting,
} from './response.js';

const spec: InterviewSpec = specOf(
  interviewReader,
  ':::interview {#own}\n### *Kuka?*\nWho?\n\n#### *Ja missä?*\nAnd where?\n\n### *Miksi?*\nWhy?\n:::',
);

const blank: Answer = {
  ...{ id: '1', question: 'kuka', t: 1, mode: 'learn', texts: [], checks: [] },
  marks: [null, null, null, null, null],
};
const begun: Sitting = {
  ...{ mode: 'learn', order: ['kuka', 'miksi'], at: 1, phase: 'answering', ask: 0, repeats: 0 },
  answered: [],
  answers: [{ ...blank, texts: ['Amina.', 'Kaupassa.'] }],
};
const earlier: readonly Answer[] = [
  { ...blank, id: '2', question: 'miksi', texts: ['', 'Siksi.'] },
  { ...blank, id: '3', question: 'gone', texts: ['Vanha.'] },
  { ...blank, id: '4', spoken: [30], texts: [' '] },
];

describe('an interview', () => {
  it('is blank before it is begun, and not graded', () => {
    expect(interview.blank(spec)).to.deep.equal({ earlier: [] });
    expect(interview.grade(spec, interview.solution(spec))).to.be.undefined;
    expect(interview.revisable).to.be.true;
  });

  const answered: readonly [what: string, response: InterviewResponse, isAnswered: boolean][] = [
    ['nothing', { earlier: [] }, false],
    ['answers of before', { earlier }, false],
    ['a sitting that is begun', { earlier: [], sitting: begun }, false],
    ['a sitting at its end', { earlier: [], sitting: { ...begun, at: 2 } }, true],
    ['a sitting with nothing left to ask', { earlier: [], sitting: { ...begun, order: [] } }, true],
    ['having left it out', { earlier: [], isDeclined: true }, true],
    ['its solution', interview.solution(spec), true],
  ];
  for (const [what, response, expected] of answered) {
    it(`${expected ? 'is' : 'is not'} answered by ${what}`, () => {
      expect(interview.isAnswered(spec, response)).to.equal(expected);
    });
  }

  it('keeps what was said when its questions have changed', () => {
    const stored = { earlier, sitting: begun };
    const other = { ...spec, questions: spec.questions.slice(1) };
    const kept = interview.keep?.(other, stored);
    expect(kept?.earlier).to.deep.equal(earlier);
    expect(kept?.sitting).to.deep.equal({ ...begun, order: ['miksi'], at: 0 });
  });

  it('is one’s own words, below what was asked, the oldest first', () => {
    expect(interview.own?.(spec, { earlier, sitting: begun })).to.deep.equal({
      ...{ kind: 'words', text: 'Miksi?\nSiksi.\n\nVanha.\n\nKuka?\nAmina.\nKaupassa.' },
    });
    expect(interview.own?.(spec, { earlier: [] })).to.deep.equal({ kind: 'words', text: '' });
  });
});

describe('what is kept of a sitting', () => {
  const said: readonly [what: string, change: Partial<Answer>, isSaid: boolean][] = [
    ['nothing', {}, false],
    ['spaces', { texts: [' ', '\n'], note: ' ' }, false],
    ['no second', { spoken: [0] }, false],
    ['a word', { texts: ['', 'Joo'] }, true],
    ['a second', { spoken: [0, 1] }, true],
    ['a tick', { checks: ['I said who'] }, true],
    ['the lowest mark', { marks: [null, 0] }, true],
    ['a note', { note: 'Good' }, true],
  ];
  for (const [what, change, expected] of said) {
    it(`${expected ? 'counts' : 'does not count'} ${what}`, () => {
      expect(isSaid({ ...blank, ...change })).to.equal(expected);
    });
  }

  it('comes after what was before, without what is empty, the latest of each question', () => {
    const before = Array.from({ length: mostKept }, (_, at) => ({ ...blank, id: `b${at}` }));
    const answers = [begun.answers[0]!, { ...blank, id: '5', question: 'miksi' }];
    const kept = withSitting({ earlier: before, sitting: { ...begun, answers } });
    expect(kept.map(({ id }) => id)).to.deep.equal(['b1', 'b2', 'b3', 'b4', '1']);
    expect(withSitting({ earlier })).to.deep.equal(earlier);
  });
});
