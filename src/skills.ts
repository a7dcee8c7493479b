import type { Skill } from './course/skill.js';
import { knownCourses, type CoursesStorage } from './progress/known-courses.js';
import type { Ledger } from './progress/ledger.js';
import { skillsIn } from './progress/skills.js';
import { pageStorage } from './settings.js';

/**
 * What the learner has told of their skills in a course, and in the others that were opened on
 * this site. No lesson is opened for it.
 */
export async function gatherSkills(
  ledger: Pick<Ledger, 'progress'>,
  course: string,
  storage: CoursesStorage | undefined = pageStorage(),
): Promise<readonly Skill[]> {
  const ids = new Set([course, ...knownCourses(storage).map(({ id }) => id)]);
  return skillsIn(...(await Promise.all([...ids].map((id) => ledger.progress(id)))));
}
