import type { Problem } from '../problem.js';
import type { Translator } from './catalogue.js';

/** What is wrong, in words; the translator must know the texts of problems. */
export function problemMessage({ code, values }: Problem, translator: Translator): string {
  const context = values['suggestion'] === undefined ? undefined : { context: 'suggestion' };
  return translator.t(`problem.${code}`, { ...values, ...context });
}
