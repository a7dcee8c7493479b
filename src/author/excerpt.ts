import type { Place } from '../problem.js';

/** How much of a long line is shown. */
const width = 96;

/**
 * Shows a place in its source, a caret line below it:
 *
 *     12 | :::chioce
 *        |    ^^^^^^
 */
export function excerpt(source: string, place: Place): string {
  const line = source.split(/\r\n|[\r\n]/)[place.line - 1];
  if (line === undefined) return '';
  const start = Math.min(place.column - 1, line.length);
  const end = place.endLine === place.line ? (place.endColumn ?? start + 1) - 1 : start + 1;
  const from = start < width - 16 ? 0 : start - 24;

  const shown = printable(line.slice(from, from + width));
  const before = printable(line.slice(from, start)).replace(/./gsu, (letter) =>
    ' '.repeat(cells(letter)),
  );
  const length = Math.max(1, Math.min(end, from + width) - start);
  const number = String(place.line);
  return `${number} | ${shown}\n${' '.repeat(number.length)} | ${before}${'^'.repeat(length)}`;
}

/** A course may hold anything: control characters must not steer the author's terminal. */
export function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '\uFFFD');
}

function cells(letter: string): number {
  if (/^\p{M}$/u.test(letter)) return 0;
  return /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]$/u.test(
    letter,
  )
    ? 2
    : 1;
}
