/** What runs from the right. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** What is written around a line's text: `> `, `- [x] `, `## `, `| `, `[!TIP]`. */
const marks = /^(?:[\s>|]|[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|\[(?:[ xX]|![A-Za-z]*)\])*/;

/** Addresses and attributes: they are read from the left, wherever they stand. */
const foreign = /(?<=\]\()[^()\n]*(?=\))|\{[^{}\n]*\}|<[^<>\n]*>/g;

/** A stretch of a line that has a direction of its own. */
export interface Isolate {
  readonly from: number;
  readonly to: number;
}

/**
 * How a line of a course runs that has letters from the right: by the first letter of its text, not
 * of its marks.
 */
export function lineDirection(line: string): 'ltr' | 'rtl' | undefined {
  if (!rightToLeft.test(line)) return undefined;
  if (/^ {0,3}:::/.test(line)) return 'ltr';
  const text = line.replace(marks, '').replace(foreign, '');
  const [first] = /\p{L}/u.exec(text) ?? [];
  return first && rightToLeft.test(first) ? 'rtl' : 'ltr';
}

/** What in a line runs from the left, whatever is around it. */
export function isolatesIn(line: string): readonly Isolate[] {
  return [...line.matchAll(foreign)]
    .map(({ 0: { length }, index }) => ({ from: index, to: index + length }))
    .filter(({ from, to }) => to > from);
}
