import { expect } from '@open-wc/testing';
import { attempt } from '../../test/support/facts.js';
import { skill } from '../../test/support/skills.js';
import type { Skill } from '../course/skill.js';
import { emptyProgress, foldFacts } from './mastery.js';
import { skillsIn } from './skills.js';

const rated = (item: string, t: number, ...skills: readonly Skill[]) =>
  attempt(item, { t, score: undefined, response: { rated: [], skills } });
const sentences = (skills: readonly Skill[]) => skills.map(({ sentence }) => sentence);

describe('skills in what a learner has done', () => {
  it('are those of all exercises, the latest first', () => {
    const facts = [rated('a', 1, skill('Osaan.')), rated('b', 2, skill('Voin.'), skill('Teen.'))];
    const other = foldFacts([rated('a', 3, skill('Tunnen.'))]);
    const all = skillsIn(foldFacts(facts), other);
    expect(sentences(all)).to.deep.equal(['Tunnen.', 'Voin.', 'Teen.', 'Osaan.']);
  });

  it('are what was said last, with the last example', () => {
    const facts = [
      rated('a', 1, skill('Osaan.', { step: 1, example: 'First.' })),
      rated('b', 2, skill('Osaan.', { step: 3 })),
    ];
    expect(skillsIn(foldFacts(facts))).to.deep.equal([
      skill('Osaan.', { step: 3, example: 'First.' }),
    ]);
  });

  it('are rather what is still asked for than what is not', () => {
    const facts = [
      rated('b', 1, skill('Osaan.', { step: 3 })),
      rated('a', 2, skill('Voin.'), skill('Osaan.', { step: 1, former: true })),
    ];
    const all = skillsIn(foldFacts(facts));
    expect(all).to.deep.equal([skill('Voin.'), skill('Osaan.', { step: 3 })]);
  });

  it('are kept apart where the same words are in another language', () => {
    const facts = [rated('a', 1, skill('Me.'), skill('Me.', { lang: 'en' }))];
    expect(skillsIn(foldFacts(facts)).length).to.equal(2);
  });

  it('are none where there are none', () => {
    expect(skillsIn()).to.deep.equal([]);
    expect(skillsIn(emptyProgress)).to.deep.equal([]);
    for (const response of [null, 5, 'skills', [], {}, { skills: 'x' }, { skills: [null, {}] }]) {
      expect(skillsIn(foldFacts([attempt('a', { response })]))).to.deep.equal([]);
    }
  });
});
