import { expect } from '@open-wc/testing';
import { attempt } from '../test/support/facts.js';
import { skill } from '../test/support/skills.js';
import { noteCourse } from './progress/known-courses.js';
import { emptyProgress, foldFacts } from './progress/mastery.js';
import { gatherSkills } from './skills.js';

describe('gathering skills', () => {
  it('asks this course and the others on the site, each of them once', async () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    for (const id of ['here', 'there', 'empty']) {
      noteCourse(storage, { id, src: `https://union.example/${id}/course.md` });
    }
    const asked: string[] = [];
    const progress = async (course: string) => {
      asked.push(course);
      if (course === 'empty') return emptyProgress;
      return foldFacts([attempt('a', { response: { skills: [skill(course)] } })]);
    };
    const skills = await gatherSkills({ progress }, 'here', storage);
    expect(skills.map(({ sentence }) => sentence).sort()).to.deep.equal(['here', 'there']);
    expect(asked.sort()).to.deep.equal(['empty', 'here', 'there']);
  });
});
