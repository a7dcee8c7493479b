import { expect } from '@open-wc/testing';
import { specOf } from '../../../test/support/compile-exercise.js';
import { plainText } from '../../course/plain-text.js';
import type { InterviewSpec, Question } from './interview.js';
import { interviewReader } from './interview.read.js';
import { criteria, type Answer, type Sitting } from './response.js';
import { resultOf } from './result.js';

const spec: InterviewSpec = specOf(
  interviewReader,
  `:::interview {#own}
### *Kuka?*
Who?

- [ ] I said *who*
- [ ] I said where from

### *Miksi?*
Why?

- [ ] I said why

#### *Ja nyt?*
And now?

### *Miten?*
How?
:::`,
);
const order = ['kuka', 'miksi', 'miten'];
const unmarked = criteria.map(() => null);

function answerTo(question: string, change: Partial<Answer> = {}): Answer {
  return {
    ...{ id: `${question}1`, question, t: 1, mode: 'learn', texts: ['Joo.'], checks: [] },
    ...{ marks: unmarked, ...change },
  };
}

const sitting: Sitting = {
  ...{ mode: 'learn', order, at: 3, phase: 'asked', ask: 0, repeats: 0, answers: [] },
};

const checksOf = ({ checks }: Question) => checks.map(plainText);
const [who, why] = spec.questions;

describe('what a sitting comes to', () => {
  const result = (change: Partial<Sitting>) => resultOf(spec, { ...sitting, ...change }, checksOf);
  const keysOf = (list: readonly { readonly question: Question }[]) =>
    list.map(({ question }) => question.key);

  it('tells what was answered and what was not, in the order of the asking', () => {
    const { answered, skipped, repeats } = result({
      order: ['miten', 'miksi', 'kuka'],
      answers: [answerTo('kuka'), answerTo('miten')],
      repeats: 2,
    });
    expect(keysOf(answered)).to.deep.equal(['miten', 'kuka']);
    expect(skipped).to.deep.equal([why]);
    expect(repeats).to.equal(2);
  });

  it('leaves out what is no longer asked', () => {
    const { answered, skipped } = result({ order: ['gone'], answers: [answerTo('gone')] });
    expect([answered, skipped]).to.deep.equal([[], []]);
  });

  const marked: readonly [
    marks: readonly Answer['marks'][],
    well: readonly string[],
    practise: readonly string[],
  ][] = [
    [[], [], []],
    [[unmarked, unmarked], [], []],
    [[[3, 2, 1, 0, null]], ['answers', 'example'], ['job', 'clear']],
    // A mean of 2 is well, just below it is to be practised.
    [
      [
        [3, 2, null, null, 0],
        [1, 1, 2, null, 3],
      ],
      ['answers', 'job'],
      ['example', 'contact'],
    ],
    [
      [
        [3, null, null, null, null],
        [3, null, null, null, null],
        [0, null, null, null, null],
      ],
      ['answers'],
      [],
    ],
  ];
  for (const [marks, well, practise] of marked) {
    it(`is well in [${well.join()}], to practise [${practise.join()}] by ${JSON.stringify(marks)}`, () => {
      const answers = marks.map((one, at) => answerTo(order[at]!, { marks: one }));
      const found = result({ answers });
      expect([found.well, found.practise]).to.deep.equal([well, practise]);
    });
  }

  const looked: readonly [checks: readonly string[], open: readonly string[]][] = [
    [[], ['I said who', 'I said where from']],
    [['I said where from'], ['I said who']],
    [['I said who', 'I said where from', 'gone'], []],
  ];
  for (const [checks, open] of looked) {
    it(`leaves open [${open.join()}] where [${checks.join()}] was found`, () => {
      const found = result({ answers: [answerTo('kuka', { checks }), answerTo('miten')] });
      expect(found.open).to.deep.equal(open.length > 0 ? [{ question: who, checks: open }] : []);
    });
  }
});
