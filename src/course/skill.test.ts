import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { skill } from '../../test/support/skills.js';
import { findSkill, longestExample, mostSkills, readSkills } from './skill.js';

const sound = skill('Osaan.', { example: 'At home.', former: true });
const told = (skills: unknown) => readSkills({ skills });

describe('skills out of storage', () => {
  it('come as they were put there', () => {
    expect(told([sound, skill('Voin.')])).to.deep.equal([sound, skill('Voin.')]);
  });

  const junk: readonly (readonly [name: string, value: unknown])[] = [
    ['nothing', null],
    ['a text', 'Osaan.'],
    ['an unknown kind', { ...sound, kind: 'luck' }],
    ['no sentence', { ...sound, sentence: '' }],
    ['a sentence without end', { ...sound, sentence: 'x'.repeat(5000) }],
    ['a number for a text', { ...sound, text: 5 }],
    ['no language', { ...sound, lang: null }],
    ['a step beyond the scale', { ...sound, step: 4 }],
    ['a step below it', { ...sound, step: -1 }],
    ['no step at all', { ...sound, step: -0 }],
    ['half a step', { ...sound, step: 0.5 }],
    ['a scale without steps', { ...sound, step: 0, of: 0 }],
    ['what is only inherited', Object.create(sound)],
  ];
  for (const [name, value] of junk) {
    it(`are none of junk, and the others stay: ${name}`, () => {
      expect(told([value, sound])).to.deep.equal([sound]);
    });
  }

  it('lose only what is junk in what may be left out', () => {
    expect(told([{ ...sound, example: 5, former: 'yes', id: 'x' }])).to.deep.equal([
      skill('Osaan.'),
    ]);
    const [long] = told([{ ...sound, example: 'x'.repeat(4000) }]);
    expect(long?.example?.length).to.equal(longestExample);
  });

  it('are not more than an exercise has', () => {
    const many = Array.from({ length: 500 }, (_, at) => skill(`${at}`));
    expect(told(many).length).to.equal(mostSkills);
  });

  it('law: what has been read is read as the same again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ skills: fc.jsonValue() })), (stored) => {
        const skills = readSkills(stored);
        expect(told(JSON.parse(JSON.stringify(skills)))).to.deep.equal(skills);
      }),
    );
  });
});

describe('finding a skill', () => {
  it('goes by its statement first, then by its sentence in the same language', () => {
    const [one, other] = [skill('Osaan.'), skill('Voin.')];
    expect(findSkill([one, other], { ...one, text: other.text })).to.equal(other);
    expect(findSkill([one, other], { ...one, text: 'Osaan sen' })).to.equal(one);
    expect(findSkill([one], { ...one, text: 'Osaan sen', lang: 'sv' })).to.be.undefined;
  });
});
