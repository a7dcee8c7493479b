import type { Span } from '../difference.js';
import { abbreviations, closingAbbreviations, numberAbbreviations } from './abbreviations.js';

/** A word, and where it stands. */
export interface TextWord extends Span {
  /** In lower case, without what only shows where it may be divided; empty where it is endless. */
  readonly text: string;
  readonly isCapital: boolean;
  /** How many letters it has. */
  readonly letters: number;
  /** How many its longest part has: a hyphen parts a compound for the eye. */
  readonly longest: number;
}

const address = String.raw`(?:[Hh]ttps?:\/\/|[Ww]ww\.)\S*[\p{L}\p{N}/]`;
const piece = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*`;
const joint = String.raw`(?:[-\u2011'’:@_&+]|\.(?=[\p{Ll}\p{N}])|\.?[–/,](?=\p{N}))`;

/** An address is one word, and so is `14.30`, `1.–5.12.`, `EU:n`, `loma-aika`, `e.g.` */
const word = new RegExp(`${address}|${piece}(?:${joint}${piece})*`, 'gu');

/** The words of a text. */
export function wordsIn(text: string): readonly TextWord[] {
  return Array.from(text.matchAll(word), ({ 0: raw, index }) => wordOf(raw, index));
}

/** No word is longer; looking for endings in whatever somebody has leant on would take its time. */
const longestWord = 64;

function wordOf(raw: string, start: number): TextWord {
  const end = start + raw.length;
  const first = raw[0] ?? '';
  const isCapital = first !== first.toLowerCase();
  const whole = raw.toLowerCase().normalize('NFC').replaceAll('\u00ad', '');
  // An address is long, but nobody reads it as a word.
  const parts = /[@/]|^www\./.test(whole) ? [] : whole.split(/[-\u2011]/u).map(lettersIn);
  const letters = parts.reduce((sum, part) => sum + part, 0);
  const text = whole.length <= longestWord ? whole : '';
  return { start, end, text, isCapital, letters, longest: Math.max(0, ...parts) };
}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}]+/gu, '').length;
}

// A number or a letter in front of a list's line is no word: `1. `, `2) `, `a) `. A date is none.
const marker = /^\s*\(?(?:\d{1,3}[.)]|\p{L}\))\s+(?!\p{L}+kuuta)/u;

// Where a sentence may end, with all that stands before the next word. Addresses have such signs
// inside.
const pause = new RegExp(String.raw`${address}|[.!?…][^\p{L}\p{N}]*`, 'gu');

/**
 * The sentences of one line, each with the signs that end it and with a word at least. A line
 * ends a sentence, so that headings and lists are their own. `words` gives the words of a text:
 * who has them already need not look for them again.
 */
export function sentencesIn(line: string, words = wordsIn): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  let last: TextWord | undefined;
  for (const { start: from, end } of stretchesIn(line)) {
    const inside = words(line.slice(from, end));
    const [first] = inside;
    if (!first) continue;
    const open = found.at(-1);
    const start = from + first.start;
    if (!open || (last && isEnd(line.slice(open.end, start), last, first))) {
      found.push({ start, end });
    }
    last = inside.at(-1)!;
    found.at(-1)!.end = from + last.end;
  }
  return found.map(({ start, end }) => ({ start, end: end + signsAt(line, end) }));
}

/** The line, parted wherever a sentence may end. */
function stretchesIn(line: string): readonly Span[] {
  const from = marker.exec(line)?.[0].length ?? 0;
  const ends: number[] = [];
  for (const { 0: signs, index } of line.slice(from).matchAll(pause)) {
    const end = from + index + signs.length;
    // `14.30`, `esim.com`, but `Tulen.Menen`
    const isInside = signs === '.' && !/^\p{Lu}/u.test(line.slice(end, end + 2));
    if (/^[.!?…]/u.test(signs) && !isInside) ends.push(end);
  }
  return [...ends, line.length].map((end, at) => ({ start: ends[at - 1] ?? from, end }));
}

/** How long the signs are that stand after a sentence's last word. */
function signsAt(line: string, at: number): number {
  return /^[.!?…]*[)\]"'”’»]*/u.exec(line.slice(at, at + 16))![0].length;
}

/** Whether a sentence ends between two words, by what stands there. */
function isEnd(between: string, last: TextWord, next: TextWord): boolean {
  if (/[!?…]|\.\./u.test(between)) {
    // ”Tuletko?” hän kysyi. No … en tiedä.
    const goesOn = /[!?…][)\]"'”’»]|…|\.\./u.test(between);
    return next.isCapital || !goesOn;
  }
  if (!between.includes('.')) return false;
  const { text } = last;
  // An initial: A. Virtanen.
  if (text.length === 1 && last.isCapital) return false;
  if (text.length === 1 || closingAbbreviations.has(text)) return next.isCapital;
  if (numberAbbreviations.has(text) && /^\p{N}/u.test(next.text)) return false;
  if (abbreviations.has(text)) return false;
  // `25.11. klo 9`, `3. kerros`, `krs. alla`: what goes on in lower case has not ended.
  return next.isCapital || /[aeiouyäöå]/u.test(text);
}
