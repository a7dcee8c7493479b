import { coveredRows, dedent, trimRows, type Row } from './rows.js';

/** An item of a list of answers: its words, and the quote below it. */
export interface AnswerRows {
  readonly row: Row;
  /** Undefined where it has no box. */
  readonly checked?: boolean;
  readonly ordered: boolean;
  readonly words: readonly Row[];
  readonly quote: readonly Row[];
}

/** What stands before a list of answers, in it, and after it. */
export interface AnswerList {
  readonly before: readonly Row[];
  readonly answers: readonly AnswerRows[];
  readonly after: readonly Row[];
}

const item = /^ {0,3}(?:[-*+]|(\d{1,9})[.)])[ \t]+(?:\[([ xX]?)\](?:[ \t]+|$))?(.*)$/;

/** Whether a row is an item with a box: `- [x] …`, `1. [ ] …`, `- [] …`. */
export function hasBox({ text }: Row): boolean {
  return item.exec(text)?.[2] !== undefined;
}

/** Whether a row is an item of a numbered list. */
export function isNumbered({ text }: Row): boolean {
  return item.exec(text)?.[1] !== undefined;
}

/** Finds the answers in a question's rows: items with a box, or numbered ones. */
export function answerList(
  rows: readonly Row[],
  isAnswer: (row: Row) => boolean,
): AnswerList | undefined {
  const covered = coveredRows(rows);
  const starts = [...rows.keys()].filter((at) => !covered[at] && isAnswer(rows[at]!));
  const [first] = starts;
  if (first === undefined) return undefined;
  const answers: AnswerRows[] = [];
  const after: Row[] = [];
  for (const [index, start] of starts.entries()) {
    const isLast = index === starts.length - 1;
    const { answer, rest } = answerAt(rows.slice(start, starts[index + 1] ?? rows.length), isLast);
    answers.push(answer);
    after.push(...rest);
  }
  return { before: trimRows(rows.slice(0, first)), answers, after: trimRows(after) };
}

// Feedback stands right below its answer; below the last one, after an empty line, is the content.
function answerAt(
  rows: readonly Row[],
  isLast: boolean,
): { readonly answer: AnswerRows; readonly rest: readonly Row[] } {
  const [row, ...below] = rows as readonly [Row, ...Row[]];
  const [, number, box, text = ''] = item.exec(row.text)!;
  const words: Row[] = [{ ...row, text }];
  const quote: Row[] = [];
  let at = 0;
  let afterBlank = false;
  for (; at < below.length; at++) {
    const one = below[at]!;
    const isIndented = /^(?: {2,}|\t)/.test(one.text);
    const isQuote = /^\s*>/.test(one.text);
    const isBlank = one.text.trim() === '';
    if (!isBlank && !isIndented && afterBlank && !(isQuote && !isLast)) break;
    if (!isBlank && !isQuote && !isIndented && quote.length > 0) break;
    if (isQuote) quote.push({ ...one, text: one.text.replace(/^\s*> ?/, '') });
    else if (quote.length === 0) words.push(one);
    else if (!isBlank) quote.push({ ...one, text: one.text.trim() });
    afterBlank = isBlank;
  }
  const [first, ...more] = trimRows(words);
  const answer = {
    ...{ row, ordered: number !== undefined, quote },
    words: first ? [first, ...dedent(more)] : [],
    ...(box !== undefined && { checked: box.toLowerCase() === 'x' }),
  };
  return { answer, rest: below.slice(at) };
}
