import { foldCharacters } from './compare.js';
import type { Span } from './difference.js';

/** One letter as it is compared, and where it was written. */
export interface Letter extends Span {
  readonly text: string;
}

/** One word as it is compared, and where it was written. */
export interface Word extends Span {
  readonly text: string;
  readonly letters: readonly Letter[];
}

/** The words of an answer, without what does not matter: `normaliseAnswer`, with places. */
export function wordsOf(text: string): readonly Word[] {
  const words: Letter[][] = [];
  let isApart = true;
  let last = '';
  for (const letter of lettersOf(text)) {
    if (/^\s+$/u.test(letter.text)) {
      isApart = true;
      continue;
    }
    const isTied = isApart && last !== '' && (last === '-' || /^[-.,:;!?…]$/u.test(letter.text));
    if (isApart && !isTied) words.push([]);
    words.at(-1)?.push(letter);
    isApart = false;
    last = letter.text;
  }
  return withoutFinalSigns(words).map(wordOf);
}

// A letter goes with the marks that stand behind it: `a` and U+0308 are one `ä`.
function lettersOf(text: string): Letter[] {
  const letters: Letter[] = [];
  for (const { 0: raw, index: start } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const folded = plain.test(raw) ? raw : foldCharacters(raw);
    if (folded) letters.push({ text: folded, start, end: start + raw.length });
  }
  return letters;
}

function withoutFinalSigns(words: readonly Letter[][]): readonly Letter[][] {
  const last = words.at(-1) ?? [];
  const end = last.findLastIndex(({ text }) => !/^[.,:;!?…]+$/u.test(text)) + 1;
  return end > 0 ? [...words.slice(0, -1), last.slice(0, end)] : words;
}

function wordOf(letters: readonly Letter[]): Word {
  return { text: letters.map(({ text }) => text).join(''), letters, ...spanOf(letters) };
}

// What folding leaves as it is; nearly all of an answer, and folding is not for nothing.
const plain = /^[a-zåäö ]$/;

/** From the first of some stretches to the end of the last; `at` where there is none. */
export function spanOf(stretches: readonly Span[], at = 0): Span {
  return { start: stretches[0]?.start ?? at, end: stretches.at(-1)?.end ?? at };
}
