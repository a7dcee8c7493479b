import { expect } from '@open-wc/testing';
import {
  answerTo,
  askedOrder as order,
  askedSpec as spec,
  unmarked,
} from '../../../test/support/interview-answers.js';
import { plainText } from '../../course/plain-text.js';
import type { Question } from './interview.js';
import type { Answer, Sitting } from './response.js';
import { resultOf } from './result.js';

const sitting: Sitting = {
  ...{ mode: 'learn', order, at: 3, phase: 'asked', ask: 0, repeats: 0 },
  ...{ answered: [], answers: [] },
};

const checksOf = ({ checks }: Question) => checks.map(plainText);
const [who, why] = spec.questions;

describe('what a sitting comes to', () => {
  const result = (change: Partial<Sitting>) => resultOf(spec, { ...sitting, ...change }, checksOf);
  const keysOf = (list: readonly Question[]) => list.map(({ key }) => key);

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

  it('tells what was answered, though nothing of it is kept', () => {
    const { answered, skipped } = result({ answered: ['kuka'], answers: [answerTo('miten')] });
    expect([keysOf(answered), keysOf(skipped)]).to.deep.equal([['kuka', 'miten'], ['miksi']]);
  });

  it('leaves out what is no longer asked', () => {
    const gone = { order: ['gone'], answered: ['gone'], answers: [answerTo('gone')] };
    const { answered, skipped } = result(gone);
    expect([answered, skipped]).to.deep.equal([[], []]);
  });

  const marked: readonly [
    marks: readonly Answer['marks'][],
    well: readonly string[],
    practise: readonly string[],
  ][] = [
    [[], [], []],
    [[unmarked, unmarked], [], []],
    // The lowest first.
    [[[3, 2, 1, 0, null]], ['answers', 'example'], ['clear', 'job']],
    // Nobody mends all at once.
    [[[1, 1, 0, 1, 0]], [], ['job', 'contact']],
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
    // Who has not looked has missed nothing.
    [[], []],
    [['I said where from'], ['I said who']],
    [['gone'], ['I said who', 'I said where from']],
    [['I said who', 'I said where from', 'gone'], []],
  ];
  for (const [checks, open] of looked) {
    it(`leaves open [${open.join()}] where [${checks.join()}] was found`, () => {
      const found = result({ answers: [answerTo('kuka', { checks }), answerTo('miten')] });
      expect(found.open).to.deep.equal(open.map((check) => ({ question: who, check })));
    });
  }

  it('leaves no more open than one can take in', () => {
    const many = Array.from({ length: 9 }, (_, at) => `check ${at}`);
    const answers = [answerTo('kuka', { checks: ['check 0'] })];
    const { open } = resultOf(spec, { ...sitting, answers }, () => many);
    expect(open.map(({ check }) => check)).to.deep.equal(many.slice(1, 7));
  });
});
