import { expect } from '@open-wc/testing';
import { english } from '../../finnish/measures/english.js';
import { finnish } from '../../finnish/measures/finnish.js';
import { measurer } from '../../finnish/measures/measure.js';
import { commonRules, type Rules } from '../../finnish/measures/rules.js';
import { measureRows, type MeasureCell } from './measure-rows.js';

/** A row's cell for one text. */
function cellOf(name: string, text: string, rules: Rules): MeasureCell | undefined {
  const rows = measureRows([measurer(rules)(text).counts], rules);
  return rows.find((row) => row.name === name)?.cells[0];
}

describe('the rows of measures', () => {
  it('are those of the language', () => {
    const namesIn = (rules: Rules) => measureRows([], rules).map(({ name }) => name);
    expect(namesIn(finnish)).to.deep.equal([
      ...['words', 'sentence', 'word', 'passive', 'noun', 'clause', 'long', 'lix'],
    ]);
    expect(namesIn(english)).to.not.include('clause');
    expect(namesIn(commonRules)).to.deep.equal(['words', 'sentence', 'word', 'long', 'lix']);
  });

  const twelve = `${'sana '.repeat(11)}sana.`;
  const rows: readonly [name: string, text: string, rules: Rules, flagged: boolean][] = [
    ['sentence', twelve, finnish, false],
    ['sentence', `Ja ${twelve}`, finnish, true],
    ['sentence', `Ja ${twelve}`, english, false],
    ['passive', `Tehdään ${'sana '.repeat(33)}`, finnish, false],
    ['passive', `Tehdään ${'sana '.repeat(5)}`, finnish, false],
    ['passive', `Tehdään ja mennään ${'sana '.repeat(65)}`, finnish, false],
    ['passive', `Tehdään ja mennään ${'sana '.repeat(63)}`, finnish, true],
    ['passive', 'Tehdään.', finnish, false],
    ['noun', `Tekeminen ${'sana '.repeat(99)}`, finnish, true],
    ['noun', `Payment ${'word '.repeat(99)}`, english, false],
    ['clause', 'Hän tuli tehtyään sen työn.', finnish, true],
    ['word', 'a b c d työsuojelupäällikkö', commonRules, false],
    ['word', 'a b c työsuojelupäällikkö työsuojelupäällikkö', commonRules, true],
    ['lix', `Ja ${twelve}`, finnish, false],
  ];
  for (const [name, text, rules, flagged] of rows) {
    it(`${flagged ? 'points' : 'does not point'} to ${name} in “${text.slice(0, 20)}”`, () => {
      expect(cellOf(name, text, rules)?.flagged ?? false).to.equal(flagged);
    });
  }

  it('say nothing of shares and LIX below five words', () => {
    const text = 'Tehdään se heti nyt';
    expect(cellOf('passive', text, finnish)).to.deep.equal({ found: 1 });
    expect(cellOf('lix', text, finnish)).to.deep.equal({});
    expect(cellOf('long', text, finnish)).to.deep.equal({ found: 1 });
    expect(cellOf('sentence', '', finnish)).to.deep.equal({ found: 0 });
  });

  it('say what a LIX is near to, where that is known', () => {
    expect(cellOf('lix', 'Tule tänne heti. Tuo se.', finnish)?.band).to.equal('beginner');
    expect(cellOf('lix', 'Kom hit nu. Ta med den.', commonRules)).to.have.property('value');
    expect(cellOf('lix', 'Kom hit nu. Ta med den.', commonRules)?.band).to.be.undefined;
  });
});
