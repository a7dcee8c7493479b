const shapes = {
  sup: new Map([...'0123456789+-=()n'].map((one, at) => [one, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][at]!])),
  sub: new Map([...'0123456789+-=()'].map((one, at) => [one, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][at]!])),
};

/** `2` raised is `²`: letters of their own, where all of a text has them. */
export function raised(text: string, how: 'sub' | 'sup'): string | undefined {
  const letters = [...text.trim()].map((letter) => shapes[how].get(letter));
  return letters.includes(undefined) ? undefined : letters.join('');
}
