import { compareAnswer, normaliseAnswer } from './compare.js';
import { isUndotted } from './dots.js';
import { pairSpoken } from './spoken.js';

/** What a typed answer is worth, and the accepted answer that it was measured by. */
export interface Judgement {
  readonly verdict: 'right' | 'near' | 'wrong';
  /** From 0 to 1. */
  readonly credit: number;
  readonly accepted?: string;
  /** Why there is something to say although it is right or nearly so. */
  readonly because?: 'spoken' | 'undotted';
}

/** Most of the credit: the word is known, the keyboard had no dots. */
const undottedCredit = 0.8;

/**
 * Judges a typed answer by its letters: what is equal is right, and so is puhekieli for it; what
 * lacks nothing but its dots is near. All else is another word, however near it looks; what
 * exactly differs is told by `nameDifference`, which can be loaded later.
 */
export function judgeAnswer(typed: string, accepted: readonly string[]): Judgement {
  const same = compareAnswer(typed, accepted);
  if (same.verdict === 'right') return { ...same, credit: 1 };
  const given = normaliseAnswer(typed);
  if (!given) return { verdict: 'wrong', credit: 0 };
  const words = given.split(' ');
  const spoken = accepted.find((answer) => pairSpoken(words, normaliseAnswer(answer).split(' ')));
  if (spoken) return { verdict: 'right', credit: 1, accepted: spoken, because: 'spoken' };
  const dotted = accepted.find((answer) => isUndotted(given, normaliseAnswer(answer)));
  if (dotted === undefined) return { verdict: 'wrong', credit: 0 };
  return { verdict: 'near', credit: undottedCredit, accepted: dotted, because: 'undotted' };
}
