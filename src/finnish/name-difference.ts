import { compareAnswer } from './compare.js';
import { weigh, type Difference } from './difference.js';
import { isUndotted } from './dots.js';
import { nameWord } from './name-word.js';
import { nameWords } from './name-words.js';
import { pairSpoken } from './spoken.js';
import { spanOf, wordsOf, type Word } from './tokens.js';

/** How a typed answer differs from the accepted answer that it is nearest to. */
export interface Diagnosis {
  readonly accepted: string;
  /** Without overlaps; outside of them the two texts are equal. */
  readonly differences: readonly Difference[];
}

/**
 * Names what differs between a typed answer and the nearest of the accepted ones; undefined when
 * nothing does, or when there is nothing to compare. Never says "close": each name is a rule of
 * Finnish, and what fits none of them is another answer.
 */
export function nameDifference(typed: string, accepted: readonly string[]): Diagnosis | undefined {
  if (compareAnswer(typed, accepted).verdict === 'right') return undefined;
  const given = wordsOf(typed);
  if (given.length === 0) return undefined;
  let nearest: Diagnosis | undefined;
  let least = Infinity;
  for (const answer of accepted) {
    const words = wordsOf(answer);
    if (words.length === 0) continue;
    const differences = namesOf(given, words);
    const weight = weigh(differences);
    if (weight >= least) continue;
    least = weight;
    nearest = { accepted: answer, differences };
  }
  return nearest;
}

type Words = readonly Word[];

function namesOf(typed: Words, accepted: Words): readonly Difference[] {
  const named =
    spokenNames(typed, accepted) ??
    undottedNames(typed, accepted) ??
    (typed.length === 1 && accepted.length === 1
      ? nameWord(typed[0]!, accepted[0]!)
      : nameWords(typed, accepted));
  if (named && named.length > 0) return named;
  return [{ kind: 'other', typed: spanOf(typed), accepted: spanOf(accepted) }];
}

function spokenNames(typed: Words, accepted: Words): readonly Difference[] | undefined {
  const pairs = pairSpoken(textsOf(typed), textsOf(accepted));
  if (!pairs) return undefined;
  let [i, j] = [0, 0];
  return pairs.flatMap((pair) => {
    const said = typed.slice(i, (i += pair.typed));
    const written = accepted.slice(j, (j += pair.accepted));
    if (textsOf(said).join(' ') === textsOf(written).join(' ')) return [];
    return [{ kind: 'spoken' as const, typed: spanOf(said), accepted: spanOf(written) }];
  });
}

function undottedNames(typed: Words, accepted: Words): readonly Difference[] | undefined {
  if (!isUndotted(textsOf(typed).join(' '), textsOf(accepted).join(' '))) return undefined;
  const letters = accepted.flatMap((word) => word.letters);
  const found: Difference[] = [];
  for (const [index, letter] of typed.flatMap((word) => word.letters).entries()) {
    const other = letters[index];
    if (!other || other.text === letter.text) continue;
    const before = found.at(-1);
    const isNext = before?.typed.end === letter.start && before.accepted.end === other.start;
    found.splice(isNext ? -1 : found.length, 1, {
      kind: 'undotted',
      typed: { start: isNext ? before.typed.start : letter.start, end: letter.end },
      accepted: { start: isNext ? before.accepted.start : other.start, end: other.end },
    });
  }
  return found;
}

function textsOf(words: Words): readonly string[] {
  return words.map(({ text }) => text);
}
