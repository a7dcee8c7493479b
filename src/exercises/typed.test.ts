import { expect } from '@open-wc/testing';
import type { Block } from '../course/course.js';
import type { PartGrade } from '../course/exercise-type.js';
import { gradeTyped, isNameable, modelFor, type TypedQuestion } from './typed.js';

const words = (text: string): readonly Block[] => [
  { kind: 'paragraph', children: [{ kind: 'text', text }] },
];
const said = words('About this answer.');
const general = words('About any answer.');

const answers = ['päivää', 'minä olen'];
const finnish: TypedQuestion = { answers, lang: 'fi' };
const foreseen = [{ text: 'paivaa', feedback: said }, { text: 'mä oon' }, { text: 'Päivää!' }];
const warned: TypedQuestion = { ...finnish, foreseen, feedback: general };

const right = { verdict: 'right' } as const;
const wrong = { verdict: 'wrong' } as const;
const near = { verdict: 'near', credit: 0.8, because: 'undotted' } as const;

const table: readonly (readonly [string, string, TypedQuestion, PartGrade])[] = [
  ['nothing', ' \n', warned, { verdict: 'missed' }],
  ['what is accepted', 'PÄIVÄÄ!', finnish, right],
  ['what is accepted and listed as wrong', 'päivää', warned, { ...right, feedback: general }],
  ['puhekieli', 'mä oon', finnish, { ...right, because: 'spoken' }],
  ['puhekieli that is listed as wrong', 'Mä oon.', warned, { ...wrong, feedback: general }],
  ['what lacks its dots', 'paivaa', finnish, near],
  ['what lacks its dots, in Finland', 'paivaa', { ...finnish, lang: 'fi-FI' }, near],
  ['what lacks its dots and is listed', 'paivaa', warned, { ...wrong, feedback: said }],
  ['another word', 'päivä', finnish, wrong],
  ['another word, with words for any', 'päivä', warned, { ...wrong, feedback: general }],
  ['Swedish without its dots', 'bat', { answers: ['båt'], lang: 'sv' }, wrong],
  ['Filipino without its dots', 'paivaa', { answers, lang: 'fil' }, wrong],
  ['an answer in no language', 'paivaa', { answers }, wrong],
  ['anything where nothing is accepted', 'x', { answers: [], lang: 'fi' }, wrong],
];

describe('gradeTyped', () => {
  for (const [name, given, question, grade] of table) {
    it(`finds ${name} ${grade.because ?? grade.verdict}`, () => {
      expect(gradeTyped(given, question)).to.deep.equal(grade);
    });
  }
});

describe('modelFor', () => {
  it('is the answer that was nearly given, else the first', () => {
    expect(modelFor('mina olen', finnish)).to.equal('minä olen');
    expect(modelFor('mina olen', { answers })).to.equal('päivää');
    expect(modelFor('muu', finnish)).to.equal('päivää');
    expect(modelFor('muu', { answers: [] })).to.equal('');
  });
});

describe('isNameable', () => {
  const cases: readonly (readonly [string, TypedQuestion, boolean])[] = [
    ['päivää', finnish, false],
    ['', finnish, false],
    ['mä oon', finnish, true],
    ['paivaa', finnish, true],
    ['päivä', finnish, true],
    ['päivä', { answers }, false],
    ['paivaa', warned, false],
    ['mä oon', warned, true],
    ['päivä', warned, true],
  ];
  for (const [given, question, expected] of cases) {
    const { lang, foreseen: listed = [] } = question;
    it(`of “${given}” in ${lang}, ${listed.length} foreseen, is ${expected}`, () => {
      expect(isNameable(given, gradeTyped(given, question), question)).to.equal(expected);
    });
  }

  it('is not what has not been graded', () => {
    expect(isNameable('päivä', undefined, finnish)).to.be.false;
  });
});
