import { heightOf, isToldIn } from '../../course/skill-order.js';
import type { Skill } from '../../course/skill.js';

/** How many are told beside one question. */
const most = 4;

/** Below this share of the scale nobody would speak of it. */
const least = 0.5;

/** The skills worth telling in an interview in a language: the best first. */
export function bestSkills(skills: readonly Skill[], lang: string): readonly Skill[] {
  return skills
    .filter((skill) => isToldIn(lang, skill) && heightOf(skill) >= least)
    .sort((a, b) => heightOf(b) - heightOf(a) || Number(!!b.example) - Number(!!a.example))
    .slice(0, most);
}
