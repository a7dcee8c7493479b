import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { anyDraft, attempt, erasure } from '../../test/support/facts.js';
import { withErasures, withoutAnswers } from './erase.js';

const mine = { id: 'a', text: 'mine' };
const other = { id: 'b', text: 'other' };
const a = new Set(['a']);

describe('taking an answer out of a response', () => {
  const cases: readonly [name: string, response: unknown, rest: unknown][] = [
    ['out of a list', [mine, other], [other]],
    ['all of that id', [mine, other, { ...mine, text: 'again' }], [other]],
    ['the last one of a list', { sittings: [mine] }, { sittings: [] }],
    ['as a property', { last: mine, of: 3 }, { of: 3 }],
    ['deep within', { by: { q1: [{ at: [other, mine] }] } }, { by: { q1: [{ at: [other] }] } }],
    ['one that is all there is', mine, null],
    ['with what it has within', [{ id: 'a', parts: [other] }], []],
    ['within another answer', [{ id: 'b', parts: [mine] }], [{ id: 'b', parts: [] }]],
    ['and nothing that is only called so', { a: 'a', list: ['a'] }, { a: 'a', list: ['a'] }],
    ['and no id that is a number', [{ id: 1 }, mine], [{ id: 1 }]],
  ];
  for (const [name, response, rest] of cases) {
    it(`takes it ${name}`, () => {
      const before = JSON.stringify(response);
      expect(withoutAnswers(response, a)).to.deep.equal(rest);
      expect(JSON.stringify(response)).to.equal(before);
    });
  }

  it('takes several at once, whatever they are called', () => {
    const odd = ['"', '\\', 'ä\n', '\ud800', '"id":"b"'];
    const all = [...odd.map((id) => ({ id, text: '"id":"b"' })), other];
    expect(withoutAnswers(all, new Set(odd))).to.deep.equal([other]);
    for (const id of odd)
      expect(withoutAnswers([{ id }, mine], new Set([id]))).to.deep.equal([mine]);
  });

  it('takes own properties for what they are', () => {
    const response: unknown = JSON.parse('[{"__proto__":{"id":"a"}},{"__proto__":{"id":"b"}}]');
    expect(JSON.stringify(withoutAnswers(response, a))).to.equal('[{},{"__proto__":{"id":"b"}}]');
    const inherits = [Object.create(mine) as object, mine];
    expect(withoutAnswers(inherits, a)).to.deep.equal([{}]);
    Object.defineProperty(Object.prototype, 'id', { value: 'a', configurable: true });
    try {
      expect(withoutAnswers([{ text: 'a' }, [], mine], a)).to.deep.equal([{ text: 'a' }, []]);
    } finally {
      delete (Object.prototype as { id?: unknown }).id;
    }
  });

  const untouched: readonly unknown[] = [
    [other],
    other,
    { a: 'a' },
    ['a'],
    'a',
    1,
    null,
    undefined,
  ];
  for (const response of untouched) {
    it(`gives the same back where it is not: ${JSON.stringify(response)}`, () => {
      expect(withoutAnswers(response, a)).to.equal(response);
    });
  }

  it('gives up what cannot be written down, or is too deep to be looked through', () => {
    const circle: Record<string, unknown> = { mine };
    circle.self = circle;
    let deep: unknown = mine;
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(withoutAnswers(circle, a)).to.equal(null);
    expect(withoutAnswers(deep, a)).to.equal(null);
  });

  it('law: nothing with that id is left, and nothing else is gone', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const all = { mine, list: [value, { ...mine, value }, other], value };
        const rest = withoutAnswers(all, a);
        expect(JSON.stringify(rest)).not.to.include('"id":"a"');
        expect(rest).to.deep.equal(JSON.parse(JSON.stringify({ list: [value, other], value })));
      }),
    );
  });
});

describe('taking what facts delete out of them', () => {
  it('leaves the rest of the log as it is', () => {
    const facts = [attempt('q', { response: [mine, other] }), attempt('r', { response: [mine] })];
    const log = withErasures([...facts, erasure('q', 'a')]);
    expect(log).to.deep.equal([
      attempt('q', { response: [other] }),
      attempt('r', { response: [mine] }),
      erasure('q', 'a'),
    ]);
    expect(log[1]).to.equal(facts[1]);
    expect(withErasures(facts)).to.equal(facts);
  });

  it('law: doing it twice is doing it once', () => {
    fc.assert(
      fc.property(fc.array(anyDraft), (facts) => {
        const once = withErasures(facts);
        expect(withErasures(once)).to.deep.equal(once);
        expect(once.length).to.equal(facts.length);
      }),
    );
  });
});
