import type { TextFormat } from '../text/read-text.js';

const formatMark = /^\s*\[(html|markdown|plain|moodle)\]/;

/** What a file escapes, made plain: `\=` is a sign, `\n` a line end. */
export function unescapeGift(text: string): string {
  return text.replace(/\\([\\~=#{}:n])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}

/** The opposite of `unescapeGift`: on one line, and with nothing in it that GIFT would read. */
export function escapeGift(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Finds the next of some signs that is not escaped, from an offset. */
export function findSign(text: string, signs: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (signs.includes(text[at]!)) return at;
  }
  return -1;
}

/** A text with its format: `[html]…`; without one it has that of its question. */
export function readFormat(
  raw: string,
  inherited: TextFormat,
): { readonly format: TextFormat; readonly start: number } {
  const match = formatMark.exec(raw);
  return match
    ? { format: match[1] as TextFormat, start: match[0].length }
    : { format: inherited, start: 0 };
}

/**
 * Makes the text of a format plain. A line end in the file is only a longer line where the format
 * does not say otherwise: the format's own examples are written so.
 */
export function plainGift(raw: string, format: TextFormat): string {
  const isFlowing = format === 'moodle' || format === 'plain';
  return unescapeGift(isFlowing ? raw.replace(/[ \t]*\n[ \t]*/g, ' ') : raw);
}
