import type { Part } from '../text/part.js';
import { answerList, hasBox, isNumbered } from './answer-list.js';
import { isFixed, readHeader } from './header.js';
import type { QuizReader } from './quiz-reader.js';
import { coveredRows, trimRows, type Row } from './rows.js';

/** How a document is to be read. */
export interface QuizdownSetting {
  /** Answers keep their order where a question says nothing else. */
  readonly fixed: boolean;
  /** All of it is a quiz, so that a numbered list is a sequence to be put in order. */
  readonly isQuiz: boolean;
}

const heading = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/;

/** Reads markdown whose headings are questions; what has no answers is reading. */
export function readQuizdown(
  rows: readonly Row[],
  reader: QuizReader,
  setting: QuizdownSetting,
): readonly Part[] {
  return sectionsOf(rows).flatMap((section) => {
    const [first, ...body] = section;
    if (!first || !heading.test(first.text)) return reader.reading(trimRows(section));
    return readQuestion(first, body, reader, setting) ?? reader.reading(trimRows(section));
  });
}

/** Whether rows hold a question: a heading with a list of answers below it. */
export function hasQuestion(rows: readonly Row[], withSequences: boolean): boolean {
  return sectionsOf(rows).some(([first, ...body]) => {
    if (!first || !heading.test(first.text)) return false;
    return (
      answerList(body, (row) => hasBox(row) || (withSequences && isNumbered(row))) !== undefined
    );
  });
}

function sectionsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const covered = coveredRows(rows);
  const sections: Row[][] = [[]];
  rows.forEach((row, at) => {
    if (!covered[at] && heading.test(row.text)) sections.push([]);
    sections.at(-1)!.push(row);
  });
  return sections.filter((section) => section.length > 0);
}

function readQuestion(
  row: Row,
  rows: readonly Row[],
  reader: QuizReader,
  { fixed, isQuiz }: QuizdownSetting,
): readonly Part[] | undefined {
  const header = readHeader(rows);
  const boxes = answerList(header.rest, hasBox);
  const list = boxes ?? (isQuiz ? answerList(header.rest, isNumbered) : undefined);
  if (!list) return undefined;
  const { answers } = list;
  const isKept = isFixed(header, rows, reader) ?? fixed;
  const { hint, text } = partQuotes(list.before);
  const after = partQuotes(list.after);
  const title: Row = { ...row, text: heading.exec(row.text)![1]! };
  const blank: Row = { ...row, text: '' };
  const question = {
    row,
    prompt: trimRows([title, blank, ...text, blank, ...after.text]),
    hint: [...hint, ...after.hint],
  };
  const right = answers.filter(({ checked }) => checked).length;
  if (boxes && right > 1 && answers.every(({ ordered }) => ordered)) {
    reader.losses.add('quiz.several', reader.placeOf(row), { count: right });
  }
  const part = boxes ? reader.choice(question, answers, isKept) : reader.order(question, answers);
  return [part ?? reader.remark([row, ...rows])];
}

// A quote before the answers is the hint.
function partQuotes(rows: readonly Row[]): {
  readonly hint: readonly Row[];
  readonly text: readonly Row[];
} {
  const covered = coveredRows(rows);
  const hint: Row[] = [];
  const text: Row[] = [];
  rows.forEach((row, at) => {
    if (!covered[at] && /^ {0,3}>/.test(row.text)) {
      hint.push({ ...row, text: row.text.replace(/^\s*> ?/, '') });
    } else text.push(row);
  });
  return { hint, text };
}
