import { expect } from '@open-wc/testing';
import { keyOf, targetsFor } from './whose.js';

const me = { id: 'default', name: 'Aino' };
const nameless = { id: 'default', name: '' };
const maria = { id: 'm1', name: 'María' };

const cases = [
  ['has no name: it is mine', undefined, me, [me, maria], false, ['me']],
  ['has my name: nothing is asked', 'Aino', me, [me, maria], false, ['me']],
  ['has my name in other letters', ' AINO ', me, [me], false, ['me']],
  ['has the name of somebody here', 'María', me, [me, maria], false, ['me', 'm1']],
  [
    'has the same name, put together otherwise',
    'Mari\u0301a',
    me,
    [me, maria],
    false,
    ['me', 'm1'],
  ],
  ['has a name that nobody has here', 'Otso', me, [me], false, ['me', 'new']],
  ['comes to somebody new with a name', 'Otso', me, [me], true, ['me', 'new']],
  ['comes to a blank device', 'Otso', nameless, [nameless], true, ['me']],
  ['comes to somebody without a name', 'Otso', nameless, [nameless], false, ['me', 'new']],
  [
    'has the name of somebody here, on a blank one',
    'María',
    nameless,
    [nameless, maria],
    true,
    ['me', 'm1'],
  ],
] as const;

describe('whose a file is', () => {
  for (const [what, name, current, learners, isBlank, targets] of cases) {
    it(`is known, or asked, where it ${what}`, () => {
      expect(targetsFor({ name, current, learners, isBlank }).map(keyOf)).to.deep.equal(targets);
    });
  }
});
