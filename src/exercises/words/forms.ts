import { nameDifference } from '../../finnish/name-difference.js';
import type { DifferenceKind } from '../../finnish/difference.js';

/** A word of a sentence that is another form of a term, with forms that do not fit there. */
export interface AskedForm {
  /** As it stands in the sentence, and where. */
  readonly form: string;
  readonly at: number;
  /** Real forms of the same word: a learner is never shown a word that there is not. */
  readonly others: readonly string[];
}

const related: ReadonlySet<DifferenceKind> = new Set(['ending', 'person', 'form', 'gradation']);

/** The first word of a sentence that is a form of the term, where there is something to choose. */
export function formIn(
  sentence: string,
  term: string,
  seen: readonly string[],
): AskedForm | undefined {
  if (/\s/.test(term)) return undefined;
  for (const { 0: form, index: at } of sentence.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (isSame(form, term)) return undefined;
    if (!isFormOf(form, term)) continue;
    const cased = (other: string) => (at === 0 ? capitalised(other) : other);
    const others = [term, ...neighbours(form), ...seen.filter((one) => isFormOf(one, term))]
      .map(cased)
      .filter((other) => !isSame(other, form));
    return { form, at, others: [...new Set(others)].slice(0, 3) };
  }
  return undefined;
}

/** Whether a word is a form of a term, by the rules of Finnish alone. */
function isFormOf(word: string, term: string): boolean {
  const differences = nameDifference(word, [term])?.differences ?? [];
  return differences.length > 0 && differences.every(({ kind }) => related.has(kind));
}

// Endings that take the same stem, so that another one makes a real form of the word as well.
const sameStem: readonly (readonly string[])[] = [
  ['ssa', 'sta'],
  ['ssä', 'stä'],
  ['lla', 'lta'],
  ['llä', 'ltä'],
];

function neighbours(form: string): readonly string[] {
  for (const endings of sameStem) {
    const ending = endings.find((one) => form.endsWith(one) && form.length > one.length + 2);
    if (ending) return endings.map((one) => form.slice(0, -ending.length) + one);
  }
  return [];
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
