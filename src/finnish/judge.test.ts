import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { judgeAnswer, type Judgement } from './judge.js';
import { nameDifference } from './name-difference.js';
import { wordsOf } from './tokens.js';

const right = { verdict: 'right', credit: 1 } as const;
const wrong = { verdict: 'wrong', credit: 0 } as const;
const spoken = { ...right, because: 'spoken' } as const;
const undotted = { verdict: 'near', credit: 0.8, because: 'undotted' } as const;

const table: readonly (readonly [string, readonly string[], Judgement])[] = [
  ['Minä olen!', ['minä olen'], { ...right, accepted: 'minä olen' }],
  ['mä oon', ['minä olen', 'olen'], { ...spoken, accepted: 'minä olen' }],
  ['Mä oon Ali.', ['Minä olen Ali'], { ...spoken, accepted: 'Minä olen Ali' }],
  ['mä oon', ['minä olen', 'mä oon'], { ...right, accepted: 'mä oon' }],
  ['kakskyt', ['kaksikymmentä'], { ...spoken, accepted: 'kaksikymmentä' }],
  ['minä olen', ['mä oon'], wrong],
  ['paiva', ['päivä'], { ...undotted, accepted: 'päivä' }],
  ['PAIVAA', ['iltaa', 'päivää'], { ...undotted, accepted: 'päivää' }],
  ['paivä', ['päivä'], wrong],
  ['päivä', ['paiva'], wrong],
  ['tuuli', ['tuli'], wrong],
  ['kuka', ['kukka'], wrong],
  ['kiitps', ['kiitos'], wrong],
  ['', ['olen'], wrong],
  ['olen', [], wrong],
];

/** Words that meet each other more often than random ones would. */
const finnish = fc
  .array(fc.constantFrom(...'aaeiouyäöåkptslmnrhvjd -,.'), { maxLength: 14 })
  .map((letters) => letters.join(''));
const text = fc.oneof(finnish, fc.string({ unit: 'binary' }));

describe('judgeAnswer', () => {
  for (const [typed, accepted, expected] of table) {
    it(`finds “${typed}” ${expected.verdict} for ${accepted.join(', ') || 'nothing'}`, () => {
      expect(judgeAnswer(typed, accepted)).to.deep.equal(expected);
    });
  }

  it('takes any answer for itself, whatever its case, space and final signs', () => {
    fc.assert(
      fc.property(
        finnish.filter((one) => wordsOf(one).length > 0),
        (answer) => {
          for (const typed of [answer, answer.toUpperCase(), `  ${answer} `, `${answer} !`]) {
            if (/^[\s.,-]*$/.test(answer)) continue;
            expect(judgeAnswer(typed, [answer])).to.deep.equal({ ...right, accepted: answer });
          }
        },
      ),
    );
  });

  it('gives a credit from 0 to 1, and all of it to what is right alone', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (typed, accepted) => {
        const { verdict, credit } = judgeAnswer(typed, accepted);
        expect(credit).to.be.within(0, 1);
        expect(credit === 1).to.equal(verdict === 'right');
        expect(credit === 0).to.equal(verdict === 'wrong');
      }),
    );
  });

  it('agrees with the name of the difference', () => {
    fc.assert(
      fc.property(finnish, finnish, (typed, accepted) => {
        const { because } = judgeAnswer(typed, [accepted]);
        const { differences = [] } = nameDifference(typed, [accepted]) ?? {};
        const isAll = (kind: string) =>
          differences.length > 0 && differences.every((one) => one.kind === kind);
        expect(isAll('spoken')).to.equal(because === 'spoken');
        expect(isAll('undotted')).to.equal(because === 'undotted');
      }),
    );
  });
});
