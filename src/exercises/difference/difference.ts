import { weights, type Difference } from '../../finnish/difference.js';
import type { Diagnosis } from '../../finnish/name-difference.js';

/** More than this is a lecture, and the letters are drawn out all the same. */
const mostTold = 2;

/** Whether a diagnosis says more than that the answer is another one, which is seen anyway. */
export function isTelling({ accepted, differences }: Diagnosis): boolean {
  const isOneWord = !/\S\s+\S/u.test(accepted);
  return !differences.every(({ kind }) => kind === 'other' || (kind === 'word' && isOneWord));
}

/** Whether an answer is right but for being puhekieli. */
export function isSpoken(differences: readonly Difference[]): boolean {
  return differences.every(({ kind }) => kind === 'spoken');
}

/**
 * The differences to tell in words: the weightiest, in the order of the text. Puhekieli is one
 * thing to say, however many words of it there are, and so are dots that are nowhere.
 */
export function toldOf({ accepted, differences }: Diagnosis, typed: string): readonly Difference[] {
  const [first, last] = [differences[0], differences.at(-1)];
  if (!first || !last || first === last) return differences;
  if (isSpoken(differences)) return [between(first, last)];
  if (differences.every(({ kind }) => kind === 'undotted')) {
    const whole = (text: string) => ({ start: 0, end: text.length });
    return [{ kind: 'undotted', typed: whole(typed), accepted: whole(accepted) }];
  }
  const told = differences.toSorted((a, b) => weights[b.kind] - weights[a.kind]).slice(0, mostTold);
  return differences.filter((one) => told.includes(one));
}

function between(first: Difference, last: Difference): Difference {
  return {
    ...first,
    typed: { start: first.typed.start, end: last.typed.end },
    accepted: { start: first.accepted.start, end: last.accepted.end },
  };
}
