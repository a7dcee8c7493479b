/** Whether it is a letter that a Finnish syllable can stand on. */
export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouyäöå'.includes(letter);
}

/** Whether it is neither a letter nor a digit: a comma, a hyphen. */
export function isSign(letter: string): boolean {
  return !/[\p{L}\p{N}]/u.test(letter);
}

/** Whether two vowels are a back one and its front one, or the Swedish `å` for its neighbours. */
export function isPair(one: string, other: string): boolean {
  return pairs.has(one + other) || pairs.has(other + one);
}

const pairs = new Set(['aä', 'oö', 'uy', 'aå', 'oå', 'äå']);

/** Whether a letter repeats the one before it. */
export function isDouble(word: readonly string[], at: number): boolean {
  return at > 0 && word[at] === word[at - 1] && !isSign(word[at] ?? '');
}

/** Whether two letters, where they stand, can be two grades of a consonant: t : d, nt : nn. */
export function gradeOf(
  one: readonly string[],
  i: number,
  other: readonly string[],
  j: number,
): boolean {
  if (i === 0 || j === 0) return false;
  const x = one[i]!;
  const y = other[j]!;
  if (grades.has(x + y) || grades.has(y + x)) return true;
  const before = one[i - 1]!;
  if (before !== other[j - 1] || !'nmlr'.includes(before)) return false;
  const strong = before === 'm' ? 'p' : 't';
  return (x === strong && y === before) || (y === strong && x === before);
}

const grades = new Set(['td', 'pv', 'kv', 'kj', 'kg']);

/** A folded word without harmony: each front vowel as its back one, so that endings have one shape. */
export function withoutHarmony(word: string): string {
  return word.replace(/[äå]/g, 'a').replace(/ö/g, 'o').replace(/y/g, 'u');
}
