import { expect } from '@open-wc/testing';
import { attempt, placed } from '../../test/support/facts.js';
import { readForeign } from './foreign-fact.js';
import { sealFact } from './seal.js';

describe('a fact from elsewhere', () => {
  const read = (device: string) =>
    readForeign(sealFact(placed([attempt('a')], device)[0]!))?.device.length;

  for (const [length, given] of [
    [24, 24],
    [64, 64],
    [65, undefined],
    [1_000, undefined],
  ] as const) {
    it(`is ${given ? 'read' : 'passed over'} where its device has ${length} characters`, () => {
      expect(read('d'.repeat(length))).to.equal(given);
    });
  }
});
