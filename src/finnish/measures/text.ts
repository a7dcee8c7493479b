import type { Span } from '../difference.js';
import { abbreviations, closingAbbreviations } from './abbreviations.js';

/** A word of a text, and where it stands in its line. */
export interface TextWord extends Span {
  /** In lower case, without what only shows where it may be divided; empty where it is endless. */
  readonly text: string;
  readonly isCapital: boolean;
  /** How many letters it has. */
  readonly letters: number;
  /** How many its longest part has: a hyphen parts a compound for the eye. */
  readonly longest: number;
}

/** A sentence of a line, with the signs that end it. It has a word at least. */
export interface Sentence extends Span {
  readonly words: readonly TextWord[];
}

// An address counts as one word, and so does `14.30`, `1.–5.12.`, `EU:n`, `loma-aika`, `e.g.`
const words =
  /(?:[Hh]ttps?:\/\/|[Ww]ww\.)\S*[\p{L}\p{N}/]|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*(?:(?:[-\u2011'’:@_&+]|\.(?=[\p{Ll}\p{N}])|\.?[–/,](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*)*/gu;

// A number or a letter in front of a list's line is no word: `1. `, `2) `, `a) `. A date is none.
const marker = /^\s*\(?(?:\d{1,3}[.)]|\p{L}\))\s+(?!\p{L}+kuuta)/u;

/** The sentences of one line. A line ends a sentence, so that headings and lists are their own. */
export function sentencesIn(line: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let open: TextWord[] = [];
  for (const word of wordsIn(line)) {
    const last = open.at(-1);
    if (last && isEnd(line.slice(last.end, word.start), last, word)) {
      sentences.push(sentenceOf(open, line));
      open = [];
    }
    open.push(word);
  }
  return open.length > 0 ? [...sentences, sentenceOf(open, line)] : sentences;
}

function wordsIn(line: string): readonly TextWord[] {
  const from = marker.exec(line)?.[0].length ?? 0;
  const found: TextWord[] = [];
  words.lastIndex = from;
  for (let match = words.exec(line); match; match = words.exec(line)) {
    found.push(wordOf(match[0], match.index));
  }
  return found;
}

/** No word is longer; looking for endings in whatever somebody has leant on would take its time. */
const longestWord = 64;

const plainWord = /^[A-ZÅÄÖ]?[a-zåäö]+$/;

function wordOf(raw: string, start: number): TextWord {
  const end = start + raw.length;
  const first = raw[0] ?? '';
  const isCapital = first !== first.toLowerCase();
  if (raw.length <= longestWord && plainWord.test(raw)) {
    const { length } = raw;
    const text = isCapital ? raw.toLowerCase() : raw;
    return { start, end, text, isCapital, letters: length, longest: length };
  }
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

function sentenceOf(open: readonly TextWord[], line: string): Sentence {
  const { start } = open[0]!;
  const { end } = open.at(-1)!;
  const signs = /^[.!?…]*[)\]"'”’»]*/u.exec(line.slice(end))![0];
  return { words: open, start, end: end + signs.length };
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
  if (text.length === 1) return false;
  if (closingAbbreviations.has(text)) return next.isCapital;
  if (abbreviations.has(text)) return false;
  // `25.11. klo 9`, `3. kerros`, `krs. alla`: what goes on in lower case has not ended.
  return next.isCapital || /[aeiouyäöå]/u.test(text);
}
