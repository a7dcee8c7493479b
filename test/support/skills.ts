import type { Skill } from '../../src/course/skill.js';

/** A skill that somebody has alone; `more` says what is different. */
export function skill(sentence: string, more: Partial<Skill> = {}): Skill {
  const text = `I: ${sentence}`;
  return { kind: 'work', text, sentence, lang: 'fi', step: 2, of: 4, ...more };
}
