import { expect } from '@open-wc/testing';
import {
  answerTo,
  askedOrder as order,
  askedSpec as spec,
} from '../../../test/support/interview-answers.js';
import { viewInterview, type InterviewView } from './interview.view.js';
import type { InterviewResponse, Sitting } from './response.js';

const sitting: Sitting = {
  ...{ mode: 'learn', order, at: 1, phase: 'answering', ask: 0, repeats: 0, answered: [] },
  answers: [answerTo('kuka'), answerTo('miksi')],
};

function view(value: InterviewView['screen'], response: InterviewResponse): InterviewView {
  return viewInterview({
    value,
    context: { spec, now: () => 0, newId: () => '', ...response },
  });
}

describe('what is shown of an interview', () => {
  it('is its welcome, with all answers, the latest first', () => {
    const earlier = [answerTo('kuka', { id: 'a' }), answerTo('gone', { id: 'b' })];
    const { answers, ...rest } = view('welcome', { earlier });
    expect(answers.map(({ id }) => id)).to.deep.equal(['b', 'a']);
    expect(rest).to.deep.equal({ screen: 'welcome', spec });
  });

  it('is the question with its answer, and what was answered to it before, the latest first', () => {
    const earlier = ['miksi', 'kuka', 'miksi'].map((question, at) =>
      answerTo(question, { id: `${at}` }),
    );
    const { at, answers } = view('answering', { earlier, sitting });
    expect(answers.map(({ id }) => id)).to.deep.equal(['miksi1', 'kuka1', '2', '1', '0']);
    expect(at?.question.key).to.equal('miksi');
    expect(at?.answer?.id).to.equal('miksi1');
    expect(at?.earlier.map(({ id }) => id)).to.deep.equal(['2', '0']);
  });

  it('has nothing of what was noted for a partner beside one’s own answer', () => {
    const earlier = [answerTo('miksi', { id: 'a' }), answerTo('miksi', { id: 'b', mode: 'pair' })];
    const { at, answers } = view('looking-back', { earlier, sitting });
    expect(at?.earlier.map(({ id }) => id)).to.deep.equal(['a']);
    expect(answers.map(({ id }) => id)).to.include('b');
  });

  const places: readonly [change: Partial<Sitting>, expected: readonly unknown[]][] = [
    [{ at: 0 }, ['Kuka?', 0, 1, false, true]],
    [{}, ['Miksi?', 0, 2, false, true]],
    [{ ask: 1 }, ['Ja nyt?', 1, 2, false, true]],
    // What followed is no longer in the course.
    [{ ask: 4 }, ['Miksi?', 4, 2, false, true]],
    [{ at: 2 }, ['Miten?', 0, 3, true, false]],
    [{ at: 0, order: ['miten', 'kuka'] }, ['Miten?', 0, 1, false, false]],
    [{ at: 1, order: ['miten', 'kuka'] }, ['Kuka?', 0, 2, true, true]],
  ];
  for (const [change, expected] of places) {
    it(`is ${expected.slice(0, 3).join(', ')} at ${JSON.stringify(change)}`, () => {
      const { at } = view('asked', { earlier: [], sitting: { ...sitting, ...change } });
      expect([
        ...[at?.ask.plain, at?.index, at?.number],
        ...[at?.isLast, at?.answer !== undefined],
      ]).to.deep.equal(expected);
    });
  }

  it('is no question once it is over, or where it is no longer asked', () => {
    expect(view('closing', { earlier: [], sitting: { ...sitting, at: 3 } })).not.to.have.property(
      'at',
    );
    const other = { ...sitting, order: ['gone'], at: 0 };
    expect(view('paused', { earlier: [], sitting: other })).not.to.have.property('at');
  });
});
