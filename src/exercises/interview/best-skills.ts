import type { Skill } from '../../course/skill.js';

/** How many are told beside one question. */
const most = 4;

/** Below this share of the scale nobody would speak of it. */
const least = 0.5;

/** The skills worth telling in an interview in a language: the best first. */
export function bestSkills(skills: readonly Skill[], lang: string): readonly Skill[] {
  const rank = ({ step, of }: Skill): number => step / Math.max(1, of - 1);
  return skills
    .filter((skill) => baseOf(skill.lang) === baseOf(lang) && rank(skill) >= least)
    .sort((a, b) => rank(b) - rank(a) || Number(!!b.example) - Number(!!a.example))
    .slice(0, most);
}

function baseOf(lang: string): string | undefined {
  return lang.toLowerCase().split('-')[0];
}
