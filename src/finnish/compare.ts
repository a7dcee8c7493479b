/** What a typed answer turned out to be; `accepted` is the answer that it matches. */
export interface Comparison {
  readonly verdict: 'right' | 'wrong';
  readonly accepted?: string;
}

/**
 * Compares what was typed with the accepted answers. What a keyboard decides does not matter:
 * case, spacing, the shape of apostrophes, quotes and dashes, a full stop at the end. Letters do:
 * *tuli* and *tuuli* are two words, and so are *väli* and *vali*, so nothing is ever "close enough".
 */
export function compareAnswer(typed: string, accepted: readonly string[]): Comparison {
  const given = normaliseAnswer(typed);
  const match = given && accepted.find((answer) => normaliseAnswer(answer) === given);
  return match ? { verdict: 'right', accepted: match } : { verdict: 'wrong' };
}

/** The form in which two answers are equal when they differ in nothing that matters. */
export function normaliseAnswer(text: string): string {
  const plain = foldCharacters(text)
    .replace(/\s*-\s*/gu, '-')
    .replace(/\s+(?=[.,:;!?…]|$)/gu, '')
    .replace(/\s+/gu, ' ')
    .trimStart();
  // An answer of nothing but signs, such as "?", stays what it is.
  return plain.replace(/[.,:;!?…]+$/u, '') || plain;
}

/** One shape for each character that keyboards write in several: case, quotes, dashes. */
export function foldCharacters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[’‘‛ʼ′´`]/gu, "'")
    .replace(/[“”„‟«»″]/gu, '"')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu, '-');
}
