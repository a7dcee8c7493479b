import type { Part } from '../text/part.js';
import { answerList, hasBox } from './answer-list.js';
import { withoutMkdocsBlocks } from './mkdocs-blocks.js';
import type { QuizReader } from './quiz-reader.js';
import { coveredRows, dedent, trimRows, type Row } from './rows.js';

const opening = /^\s*<quiz>\s*$/i;
const closing = /^\s*<\/quiz>\s*$/i;

/** Whether a document has quizzes of mkdocs-quiz in it, and not only in code. */
export function hasQuizTags(rows: readonly Row[]): boolean {
  const covered = coveredRows(rows);
  return rows.some(({ text }, at) => !covered[at] && opening.test(text));
}

/** Reads a page with `<quiz>` blocks; what is around them is reading. */
export function readMkdocs(
  rows: readonly Row[],
  reader: QuizReader,
  readRest: (rows: readonly Row[]) => readonly Part[],
): readonly Part[] {
  const plain = withoutMkdocsBlocks(rows, reader.placeOf, reader.losses);
  const covered = coveredRows(plain);
  const parts: Part[] = [];
  let from = 0;
  for (let at = 0; at < plain.length; at++) {
    if (covered[at] || !opening.test(plain[at]!.text)) continue;
    parts.push(...readRest(plain.slice(from, at)));
    const end = plain.findIndex(({ text }, index) => index > at && closing.test(text));
    const next = plain.findIndex(({ text }, index) => index > at && opening.test(text));
    if (end < 0 || (next > 0 && next < end)) {
      // What comes after a heading is no part of it, so it is not lost with it.
      const isHeading = ({ text }: Row, index: number): boolean =>
        index > at && !covered[index] && /^#{1,6}\s/.test(text);
      const stops = [next, plain.findIndex(isHeading)].filter((stop) => stop > 0);
      const stop = Math.min(plain.length, ...stops);
      reader.losses.add('quiz.unclosed', reader.placeOf(plain[at]!));
      parts.push(reader.remark(plain.slice(at, stop)));
      from = stop;
    } else {
      parts.push(readQuiz(plain.slice(at, end + 1), reader));
      from = end + 1;
    }
    at = from - 1;
  }
  return [...parts, ...readRest(plain.slice(from))];
}

function readQuiz(rows: readonly Row[], reader: QuizReader): Part {
  const row = rows[0]!;
  const inside = trimRows(dedent(rows.slice(1, -1)));
  const list = answerList(inside, hasBox);
  if (list) {
    const question = { row, prompt: list.before, explanation: list.after };
    return reader.choice(question, list.answers, false) ?? reader.remark(rows);
  }
  const covered = coveredRows(inside);
  const rule = inside.findIndex(({ text }, at) => !covered[at] && /^-{3,}\s*$/.test(text));
  const prompt = rule < 0 ? inside : inside.slice(0, rule);
  const explanation = rule < 0 ? [] : trimRows(inside.slice(rule + 1));
  const gaps = reader.gaps({ row, prompt: trimRows(prompt), explanation });
  if (gaps) return gaps;
  reader.losses.add('quiz.no-answers', reader.placeOf(row));
  return reader.remark(rows);
}
