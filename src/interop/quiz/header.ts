import { nearest } from '../../course/nearest.js';
import type { QuizReader } from './quiz-reader.js';
import type { Row } from './rows.js';

/** What a header between two `---` sets, and the rows after it. */
export interface QuizHeader {
  readonly values: ReadonlyMap<string, string>;
  readonly rest: readonly Row[];
}

const known = [
  ...['startOnLoad', 'shuffleAnswers', 'shuffleQuestions', 'nQuestions', 'primaryColor'],
  ...['secondaryColor', 'textColor', 'locale', 'enableRetry'],
];

/** Reads a header of `name: value` lines; without one all rows are the rest. */
export function readHeader(rows: readonly Row[]): QuizHeader {
  const start = rows.findIndex(({ text }) => text.trim() !== '');
  const none = { values: new Map<string, string>(), rest: rows };
  if (start < 0 || !/^---\s*$/.test(rows[start]!.text)) return none;
  const end = rows.findIndex(({ text }, at) => at > start && /^---\s*$/.test(text));
  const lines = end < 0 ? [] : rows.slice(start + 1, end);
  const pairs = lines.map(({ text }) => /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(text));
  if (lines.length === 0 || !pairs.every((pair, at) => pair || !lines[at]!.text.trim()))
    return none;
  const values = pairs.flatMap((pair) => (pair ? [[pair[1]!, pair[2]!] as const] : []));
  return { values: new Map(values), rest: rows.slice(end + 1) };
}

/** Whether a header is quizdown's: it has one of its settings. */
export function isQuizHeader({ values }: QuizHeader): boolean {
  return known.some((name) => values.has(name));
}

/** Whether answers keep their order; all other settings are told as left out. */
export function isFixed(
  header: QuizHeader,
  rows: readonly Row[],
  reader: QuizReader,
): boolean | undefined {
  const lineOf = (name: string): Row =>
    rows.find(({ text }) => text.trim().startsWith(name)) ?? rows[0]!;
  for (const name of header.values.keys()) {
    if (name === 'shuffleAnswers' || name === 'title') continue;
    const suggestion = known.includes(name) ? undefined : nearest(name, known);
    reader.losses.add('quiz.setting', reader.placeOf(lineOf(name)), {
      ...{ name },
      ...(suggestion && { suggestion }),
    });
  }
  const shuffle = header.values.get('shuffleAnswers');
  return shuffle === undefined ? undefined : shuffle === 'false';
}
