import { expect } from '@open-wc/testing';
import { nextEmpty, tilesInGaps } from './filling.js';

describe('filling gaps', () => {
  const nexts: readonly [given: readonly string[], from: number, next: number | undefined][] = [
    [['', '', ''], -1, 0],
    [['', '', ''], 0, 1],
    [['', 'olet', ''], 0, 2],
    [['', 'olet', 'on'], 2, 0],
    [['olen', 'olet', ''], 2, undefined],
    [['olen', '  ', 'on'], 2, 1],
    [['olen', 'olet', 'on'], 1, undefined],
    [[], 0, undefined],
  ];
  for (const [given, from, next] of nexts) {
    it(`goes on from ${from} in ${JSON.stringify(given)} to ${next}`, () => {
      expect(nextEmpty(given, from)).to.equal(next);
    });
  }

  const tiles = ['on', 'olen', 'on'];
  const placings: readonly [
    given: readonly string[],
    before: readonly (number | undefined)[],
    placed: readonly (number | undefined)[],
  ][] = [
    [['', ''], [], [undefined, undefined]],
    [['on', 'on'], [], [0, 2]],
    // The second of two equal tiles was tapped: the first one stays.
    [['on', ''], [2], [2, undefined]],
    [
      ['on', 'on'],
      [undefined, 0],
      [2, 0],
    ],
    // The response has changed meanwhile.
    [
      ['olen', 'on'],
      [0, undefined],
      [1, 0],
    ],
    [['muu', 'on'], [0], [undefined, 0]],
  ];
  for (const [given, before, placed] of placings) {
    it(`finds the tiles of ${JSON.stringify(given)}, before: ${JSON.stringify(before)}`, () => {
      expect(tilesInGaps(tiles, given, before)).to.deep.equal(placed);
    });
  }
});
