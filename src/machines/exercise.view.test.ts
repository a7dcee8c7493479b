import { expect } from '@open-wc/testing';
import type { Verdict } from '../course/exercise-type.js';
import { outcomeOf, type Outcome } from './outcome.js';

const table: readonly (readonly [number, readonly (Verdict | undefined)[], Outcome])[] = [
  [1, ['right', 'right'], 'right'],
  [1, [], 'right'],
  [0, ['wrong', 'missed'], 'wrong'],
  [0.8, ['near'], 'almost'],
  [0.9, ['right', 'near', undefined], 'almost'],
  [0.8, ['right', 'right', 'right', 'right', 'wrong'], 'partly'],
  [0.6, ['near', 'near', 'right', 'missed'], 'partly'],
  [0.8, [undefined], 'partly'],
  [0.8, [], 'partly'],
];

describe('the outcome', () => {
  for (const [score, verdicts, outcome] of table) {
    it(`of ${score} with ${verdicts.join(', ') || 'no parts'} is ${outcome}`, () => {
      const parts = verdicts.map((verdict) => verdict && { verdict });
      expect(outcomeOf({ score, parts })).to.equal(outcome);
    });
  }
});
