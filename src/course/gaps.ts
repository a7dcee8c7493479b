import { decodeEntities } from './entities.js';

/** Text in which each `[[…]]` is hidden from marked behind as many characters of private use. */
export interface MaskedText {
  readonly text: string;
  /** The gaps as they were written. */
  readonly gaps: readonly string[];
}

// The second character says which gap it is: marked may leave some out (of a link's title, say).
const first = 0xe100;
const masked = /\uE000([\uE100-\uF0FF])\uE001*/g;

/** Hides gaps before the text is lexed, for there may be any letters in them. */
export function maskGaps(text: string): MaskedText {
  const gaps: string[] = [];
  const hidden = text.replace(/\\[\s\S]|\[\[([^[\]]*)\]\]/g, (whole, inner?: string) => {
    if (inner === undefined || gaps.length > 0xfff) return whole;
    gaps.push(whole);
    return `\uE000${String.fromCharCode(first + gaps.length - 1)}`.padEnd(whole.length, '\uE001');
  });
  return { text: hidden, gaps };
}

/** Puts back what `maskGaps` hid, where it is not a gap: in code or in a link's destination. */
export function unmask(text: string, { gaps }: MaskedText): string {
  return gaps.length === 0 ? text : text.replace(masked, (_, at: string) => gapAt(gaps, at));
}

/** A stretch of text, or a gap, and how many characters of the text it takes. */
export interface Piece {
  readonly text: string;
  readonly answers?: readonly string[];
  readonly length: number;
}

/** Parts text at its gaps: `Minä ▢ Amina` → text, gap, text. */
export function splitAtGaps(text: string, { gaps }: MaskedText): readonly Piece[] {
  const plain = (piece: string): Piece => ({ text: piece, length: piece.length });
  if (gaps.length === 0) return [plain(text)];
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(masked)) {
    const answers = answersIn(gapAt(gaps, match[1]!));
    pieces.push(plain(text.slice(end, match.index)));
    pieces.push({ text: '', answers, length: match[0].length });
    end = match.index + match[0].length;
  }
  return [...pieces, plain(text.slice(end))].filter(({ length }) => length > 0);
}

function gapAt(gaps: readonly string[], at: string): string {
  return gaps[at.charCodeAt(0) - first] ?? '';
}

/** `[[olen|oon]]` → `['olen', 'oon']`; marks of emphasis around an answer are not part of it. */
function answersIn(gap: string): readonly string[] {
  return gap
    .slice(2, -2)
    .split('|')
    .map((answer) => decodeEntities(answer).replace(/\s+/g, ' ').trim())
    .map((answer) => answer.replace(/^([*_]+)(.+)\1$/, '$2'))
    .filter((answer) => answer !== '');
}
