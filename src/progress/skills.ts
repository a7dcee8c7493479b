import { readSkills, type Skill } from '../course/skill.js';
import type { CourseProgress } from './mastery.js';

/**
 * What the learner has told of their skills in one or more courses, the latest first. Of one that
 * they were asked for more than once it is what they said last, with the last example of it.
 */
export function skillsIn(...courses: readonly CourseProgress[]): readonly Skill[] {
  const items = courses.flatMap(({ lessons }) =>
    Object.values(lessons).flatMap((lesson) => Object.values(lesson.items)),
  );
  const told = items.sort((a, b) => b.t - a.t).flatMap(({ response }) => readSkills(response));
  // What is still asked for somewhere counts more than what is not, however late that was kept.
  const all = [...told.filter(({ former }) => !former), ...told.filter(({ former }) => former)];
  const found = new Map<string, Skill>();
  for (const one of all) {
    const key = `${one.lang} ${one.sentence}`;
    const newer = found.get(key);
    if (!newer) found.set(key, one);
    else if (!newer.example && one.example) found.set(key, { ...newer, example: one.example });
  }
  return [...found.values()];
}
