import type { Grade } from '../course/exercise-type.js';

/** How an answer turned out, in one word; `almost` lacks nothing but what is pointed out. */
export type Outcome = 'right' | 'almost' | 'partly' | 'wrong';

/** How an answer turned out. */
export function outcomeOf({ score, parts }: Grade): Outcome {
  if (score === 1) return 'right';
  if (score === 0) return 'wrong';
  // Not by the score: four right answers of five have as many points as one without its dots.
  const verdicts = new Set(parts.map((part) => part?.verdict));
  const isAlmost = verdicts.has('near') && !verdicts.has('wrong') && !verdicts.has('missed');
  return isAlmost ? 'almost' : 'partly';
}
