import { expect } from '@open-wc/testing';
import { clockOf, outlineOf, tailOf } from './wave.js';

describe('the shape of a recording', () => {
  const outlines: readonly [loudness: readonly number[], bars: number, outline: number[]][] = [
    [[], 3, [0, 0, 0]],
    [[0.5], 3, [0.5, 0.5, 0.5]],
    [[0.1, 0.9, 0.2, 0.3], 2, [0.9, 0.3]],
    [[0.1, 0.2, 0.9], 2, [0.2, 0.9]],
    [[0.1, 0.2, 0.3], 3, [0.1, 0.2, 0.3]],
  ];
  for (const [loudness, bars, outline] of outlines) {
    it(`has ${bars} bars of ${JSON.stringify(loudness)}`, () => {
      expect(outlineOf(loudness, bars)).to.deep.equal(outline);
    });
  }

  it('ends with what was heard last, while it is under way', () => {
    expect(tailOf([0.3], 3)).to.deep.equal([0, 0, 0.3]);
    expect(tailOf([0.1, 0.2, 0.3, 0.4], 3)).to.deep.equal([0.2, 0.3, 0.4]);
  });
});

describe('the time of a recording', () => {
  for (const [seconds, clock] of [
    [0, '0:00'],
    [7.9, '0:07'],
    [61, '1:01'],
    [120, '2:00'],
  ] as const) {
    it(`is ${clock} after ${seconds} seconds`, () => expect(clockOf(seconds)).to.equal(clock));
  }
});
