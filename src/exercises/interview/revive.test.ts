import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  answersSoFar,
  criteria,
  modes,
  mostWritten,
  phases,
  topMark,
  type Answer,
  type InterviewResponse,
  type Sitting,
} from './response.js';
import { reviveResponse } from './revive.js';

const keys = ['a', 'b', 'c'];
const answer: Answer = {
  ...{ id: '1', question: 'a', t: 1_700_000_000_000, mode: 'learn', texts: ['Hei.', ''] },
  ...{ spoken: [12.5, 0], checks: ['I gave an example'], marks: [0, 3, null, 1, 2] },
  note: 'Clear and friendly.',
};
const sitting: Sitting = {
  ...{ mode: 'rehearse', order: ['b', 'a', 'c'], at: 1, phase: 'answering', ask: 1, repeats: 2 },
  answered: ['a'],
  answers: [answer],
};

function firstOf(change: object): Answer | undefined {
  return reviveResponse({ earlier: [{ ...answer, ...change }] }, keys).earlier[0];
}

describe('an interview’s response out of storage', () => {
  it('is as it was', () => {
    const whole: InterviewResponse = {
      earlier: [{ ...answer, id: '0', question: 'gone' }],
      ...{ sitting, isDeclined: true },
    };
    expect(reviveResponse(JSON.parse(JSON.stringify(whole)), keys)).to.deep.equal(whole);
  });

  const blanks: readonly unknown[] = [
    ...[undefined, null, 0, NaN, 'sitting', true, [], [[]], {}, { earlier: null }],
    ...[{ earlier: 'abc' }, { earlier: [null, 1, 'a', [], {}] }, { isDeclined: 1 }],
    ...[{ sitting: [] }, { sitting: { mode: 'learn' } }, { sitting: { phase: 'asked' } }],
    { sitting: { ...sitting, mode: 'exam' } },
    { sitting: { ...sitting, phase: '__proto__' } },
    JSON.parse('{"__proto__": {"isDeclined": true, "earlier": [{"id": "1"}]}}'),
  ];
  for (const stored of blanks) {
    it(`is blank where it is ${JSON.stringify(stored)?.slice(0, 60)}`, () => {
      expect(reviveResponse(stored, keys)).to.deep.equal({ earlier: [] });
    });
  }

  for (const change of [{ id: '' }, { id: 7 }, { id: 'x'.repeat(201) }, { question: null }]) {
    it(`has no answer that nobody could find: ${JSON.stringify(change).slice(0, 40)}`, () => {
      expect(firstOf(change)).to.be.undefined;
    });
  }

  const without = (field: 'spoken' | 'note') =>
    Object.fromEntries(Object.entries(answer).filter(([name]) => name !== field));
  const mended: readonly [what: string, change: object, expected: object][] = [
    ['texts', { texts: [1, 'a', null] }, { ...answer, texts: ['', 'a', ''] }],
    ['texts that are none', { texts: 'abc' }, { ...answer, texts: [] }],
    ['seconds', { spoken: [-1, 'x', 2, 1 / 0] }, { ...answer, spoken: [0, 0, 2, 0] }],
    ['seconds of nothing', { spoken: [0, -0] }, without('spoken')],
    ['a time', { t: 'now' }, { ...answer, t: 0 }],
    ['a time below nothing', { t: -0 }, { ...answer, t: 0 }],
    ['checks', { checks: [1, 'a', {}] }, { ...answer, checks: ['a'] }],
    [
      'marks',
      { marks: [-1, 4, 1.5, '2', 3, 3] },
      { ...answer, marks: [null, null, null, null, 3] },
    ],
    ['too few marks', { marks: [1] }, { ...answer, marks: [1, null, null, null, null] }],
    ['a mark below nothing', { marks: [-0] }, { ...answer, marks: [null, null, null, null, null] }],
    ['a note', { note: {} }, without('note')],
  ];
  for (const [what, change, expected] of mended) {
    it(`is made whole: ${what}`, () => {
      expect(firstOf(change)).to.deep.equal(expected);
    });
  }

  it('is cut where nobody wrote so much', () => {
    const long = 'x'.repeat(mostWritten + 1);
    const many = Array.from({ length: 100 }, () => long);
    const cut = firstOf({ texts: many, checks: many, note: long, marks: many, spoken: many });
    expect(cut?.texts).to.have.length(10);
    expect(cut?.checks).to.have.length(20);
    expect(cut?.marks).to.have.length(criteria.length);
    expect([cut?.texts[0]?.length, cut?.note?.length]).to.deep.equal([mostWritten, mostWritten]);
  });

  it('lets none of them go: what leaves is to be deleted', () => {
    const earlier = ['a', 'gone'].flatMap((question) =>
      Array.from({ length: 7 }, (_, at) => ({ ...answer, question, id: `${question}${at}` })),
    );
    expect(reviveResponse({ earlier }, keys).earlier).to.deep.equal(earlier);
  });

  it('has each answer once, so that what is deleted is gone', () => {
    const other = { ...answer, question: 'b' };
    const { earlier, sitting: open } = reviveResponse(
      { earlier: [answer, other], sitting: { ...sitting, answers: [other] } },
      keys,
    );
    expect(earlier).to.deep.equal([answer]);
    expect(open?.answers).to.deep.equal([]);
  });

  const sittings: readonly [what: string, keys: readonly string[], change: object, to: object][] = [
    ['as it was', keys, {}, {}],
    ['at what is asked still', ['a', 'c'], {}, { order: ['a', 'c'], at: 0 }],
    [
      ...(['at the next one where its own is gone', ['b', 'c'], {}] as const),
      { order: ['b', 'c'], at: 1, phase: 'asked', ask: 0, answered: [] },
    ],
    ['at its end', keys, { at: 3 }, { at: 3 }],
    [
      ...(['with what was answered in its order', keys] as const),
      ...([{ answered: ['c', 1, 'gone', 'b', 'c'] }, { answered: ['b', 'c'] }] as const),
    ],
    ['where nobody knows what was answered', keys, { answered: 'a' }, { answered: [] }],
    ['not beyond its end', keys, { at: 99 }, { at: 3 }],
    ['at its start where it is nowhere', keys, { at: -1.5 }, { at: 0 }],
    [
      'at its end where nothing is asked any more',
      [],
      {},
      { order: [], at: 0, phase: 'asked', ask: 0, answered: [] },
    ],
    ['with each question once', keys, { order: ['b', 'a', 'a', 1, ''] }, { order: ['b', 'a'] }],
    ['at no question that nobody asks', keys, { ask: 1e9 }, { ask: 10 }],
    ['asked again not more often than anybody would', keys, { repeats: 1e9 }, { repeats: 1_000 }],
  ];
  for (const [what, known, change, to] of sittings) {
    it(`goes on ${what}`, () => {
      const stored = { sitting: { ...sitting, ...change } };
      expect(reviveResponse(stored, known).sitting).to.deep.equal({ ...sitting, ...to });
    });
  }

  it('is whole, bounded and settled, whatever was stored', () => {
    const word = fc.constantFrom('a', 'b', 'gone', '', 'x'.repeat(300));
    const junk = fc.oneof(fc.jsonValue(), word, fc.integer({ min: -2, max: 5 }));
    const list = (value: fc.Arbitrary<unknown>) =>
      fc.oneof(fc.array(value, { maxLength: 12 }), junk);
    const some = (...values: readonly string[]) => fc.oneof(fc.constantFrom(...values), junk);
    const stored = fc.record(
      {
        ...{ id: word, question: word, t: junk, mode: some(...modes), texts: list(junk) },
        ...{ spoken: list(junk), checks: list(junk), marks: list(junk), note: junk },
      },
      { requiredKeys: ['id', 'question', 'mode'] },
    );
    const open = fc.record({
      ...{ mode: some(...modes), phase: some(...phases), order: list(word), at: junk, ask: junk },
      ...{ repeats: junk, answered: list(word), answers: list(stored) },
    });
    const response = fc.record({
      earlier: list(stored),
      sitting: fc.oneof({ arbitrary: open, weight: 4 }, junk),
      isDeclined: fc.oneof(fc.boolean(), junk),
    });
    fc.assert(
      fc.property(fc.oneof({ arbitrary: response, weight: 9 }, fc.jsonValue()), (any) => {
        const revived = reviveResponse(any, keys);
        expect(reviveResponse(JSON.parse(JSON.stringify(revived)), keys)).to.deep.equal(revived);
        expectWhole(revived);
      }),
      { numRuns: 500 },
    );
  });
});

function expectWhole(response: InterviewResponse): void {
  const answers = answersSoFar(response);
  expect(new Set(answers.map(({ id }) => id)).size).to.equal(answers.length);
  for (const { id, question, t, mode, texts, marks } of answers) {
    expect([id, question]).not.to.include('');
    expect(Number.isFinite(t)).to.be.true;
    expect(modes).to.include(mode);
    expect(texts.every((text) => text.length <= mostWritten)).to.be.true;
    expect(marks).to.have.length(criteria.length);
    expect(marks.every((mark) => mark === null || (mark >= 0 && mark <= topMark))).to.be.true;
  }
  const { sitting: open } = response;
  if (!open) return;
  expect(keys).to.include.members([...open.order]);
  expect(new Set(open.order).size).to.equal(open.order.length);
  expect(open.order).to.include.members([...open.answered]);
  expect(open.at).to.be.within(0, open.order.length);
}
