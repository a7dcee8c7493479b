import { expect } from '@open-wc/testing';
import { isolatesIn, lineDirection } from './line-direction.js';

describe('the direction of a line', () => {
  const table: readonly [line: string, direction: 'ltr' | 'rtl' | undefined][] = [
    ['Hei', undefined],
    ['صحيح', 'rtl'],
    ['- [x] صحيح', 'rtl'],
    ['  1. [X] صحيح Hei', 'rtl'],
    ['## صحيح', 'rtl'],
    ['> [!TIP] صحيح', 'rtl'],
    ['| صحيح | oikein |', 'rtl'],
    ['[](a.png) صحيح', 'rtl'],
    ['Hei صحيح', 'ltr'],
    ['- [ ] Hei صحيح', 'ltr'],
    [':::choice {you="صحيح"}', 'ltr'],
    ['[صحيح](a.png)', 'rtl'],
  ];
  for (const [line, direction] of table) {
    it(line, () => expect(lineDirection(line)).to.equal(direction));
  }

  it('is that of addresses and attributes, within it', () => {
    const line = '![صحيح](images/a.png) {lang=fi} []()';
    const parts = isolatesIn(line).map(({ from, to }) => line.slice(from, to));
    expect(parts).to.deep.equal(['images/a.png', '{lang=fi}']);
  });
});
