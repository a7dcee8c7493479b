import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compareAnswer, normaliseAnswer } from './compare.js';

const same: readonly (readonly [string, string, string])[] = [
  ['case', 'MINÄ', 'minä'],
  ['space around', '  olen  ', 'olen'],
  ['space within', 'hyvää \t\u00a0huomenta', 'hyvää huomenta'],
  ['a full stop', 'Olen Amina.', 'olen Amina'],
  ['several signs', 'Hei!!', 'hei'],
  ['a space before the sign', 'Mitä kuuluu ?', 'Mitä kuuluu'],
  ['a curly apostrophe', 'rei’itin', "rei'itin"],
  ['an accent as apostrophe', 'vaa´an', 'vaa’an'],
  ['a non-breaking hyphen', 'osa\u2011aikainen', 'osa-aikainen'],
  ['a dash for a hyphen', 'ma–pe', 'ma-pe'],
  ['spaces around a dash', '8 – 16', '8-16'],
  ['decomposed letters', 'pa\u0308iva\u0308a\u0308', 'päivää'],
  ['a soft hyphen', 'työ\u00advuoro', 'työvuoro'],
  ['a zero-width space', '\u200bkiitos', 'kiitos'],
  ['curly quotes', '”hei” sanoi Ali', '"hei" sanoi Ali'],
  ['signs only', '?', ' ? '],
];

const other: readonly (readonly [string, string, string])[] = [
  ['a short vowel', 'tuli', 'tuuli'],
  ['a short consonant', 'kuka', 'kukka'],
  ['a for ä', 'paiva', 'päivä'],
  ['o for ö', 'tyo', 'työ'],
  ['a compound in two', 'työ vuoro', 'työvuoro'],
  ['a missing hyphen', 'osaaikainen', 'osa-aikainen'],
  ['a comma within', 'Hei minä olen Ali', 'Hei, minä olen Ali'],
  ['one letter more', 'oleen', 'olen'],
  ['a sign for another', '?', '!'],
  ['nothing', '', 'olen'],
  ['space alone', '  ', 'olen'],
];

describe('compareAnswer', () => {
  for (const [what, typed, answer] of same) {
    it(`does not mind ${what}`, () => {
      expect(compareAnswer(typed, ['muu', answer])).to.deep.equal({
        verdict: 'right',
        accepted: answer,
      });
    });
  }

  for (const [what, typed, answer] of other) {
    it(`minds ${what}`, () => {
      expect(compareAnswer(typed, [answer])).to.deep.equal({ verdict: 'wrong' });
    });
  }

  it('takes nothing for an answer where nothing is accepted', () => {
    expect(compareAnswer('', ['']).verdict).to.equal('wrong');
    expect(compareAnswer('olen', []).verdict).to.equal('wrong');
  });
});

describe('normaliseAnswer', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseAnswer(text);
        expect(normaliseAnswer(once)).to.equal(once);
      }),
    );
  });
});
