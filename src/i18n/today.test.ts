import { expect } from '@open-wc/testing';
import { today } from './today.js';

it('today is the day where we are, early and late', () => {
  expect(today(new Date(2026, 0, 2, 0, 5))).to.equal('2026-01-02');
  expect(today(new Date(2026, 11, 31, 23, 55))).to.equal('2026-12-31');
});
