import type { Skill, SkillWords } from './skill.js';

/** How far up its scale a skill was rated, from 0 to 1. */
export function heightOf({ step, of }: Skill): number {
  return step / Math.max(1, of - 1);
}

/** Whether a skill can be told in a language, whichever country's. */
export function isToldIn(lang: string, skill: SkillWords): boolean {
  return baseOf(skill.lang) === baseOf(lang);
}

function baseOf(lang: string): string | undefined {
  return lang.toLowerCase().split('-')[0];
}
