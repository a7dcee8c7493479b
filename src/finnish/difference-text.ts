import type { Difference, DifferenceKind } from './difference.js';

/** The key of a difference's text, and what fills it. */
export interface DifferenceText {
  readonly key: `difference.${DifferenceKind}`;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * What to say of a difference: the letters of both texts, the whole accepted word, and as `context`
 * whether something is too long or short, missing or too much.
 */
export function textOf(difference: Difference, typed: string, accepted: string): DifferenceText {
  const { kind } = difference;
  const { start, end } = difference.accepted;
  const given = typed.slice(difference.typed.start, difference.typed.end).normalize('NFC');
  const wanted = accepted.slice(start, end).normalize('NFC');
  const before = /[^\s.,:;!?…]*$/u.exec(accepted.slice(0, start))?.[0] ?? '';
  const after = /^[^\s.,:;!?…]*/u.exec(accepted.slice(end))?.[0] ?? '';
  const values = { typed: given, accepted: wanted, word: before + wanted + after };
  const context = contextOf(kind, given, wanted);
  return {
    key: `difference.${kind}`,
    values: {
      ...values,
      ...(context && { context }),
      ...(isLength(kind) && { letter: (wanted || given).charAt(0).toLowerCase() }),
    },
  };
}

function contextOf(kind: DifferenceKind, given: string, wanted: string): string | undefined {
  if (isLength(kind)) return wanted.length > given.length ? 'long' : 'short';
  if (!lone.has(kind)) return undefined;
  if (given === '') return 'missing';
  return wanted === '' ? 'extra' : undefined;
}

const lone: ReadonlySet<DifferenceKind> = new Set(['gradation', 'ending', 'letter', 'sign']);

function isLength(kind: DifferenceKind): boolean {
  return kind === 'vowel-length' || kind === 'consonant-length';
}
