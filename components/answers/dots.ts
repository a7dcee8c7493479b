import type { Skill } from '../../src/course/skill.js';

/** A scale as dots, filled as far as its step: ●●●○. */
export function dotsOf({ step, of }: Pick<Skill, 'step' | 'of'>): string {
  return '●'.repeat(step + 1) + '○'.repeat(of - step - 1);
}
