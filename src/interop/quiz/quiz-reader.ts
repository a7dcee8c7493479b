import type { Block } from '../../course/course.js';
import { plainBlocks } from '../../course/plain-text.js';
import type { Place } from '../../problem.js';
import type { Losses } from '../imported.js';
import { flattenBlocks, needsFlattening } from '../text/flatten.js';
import { gapMark, withGaps, withoutGapSigns } from '../text/gap-text.js';
import type { Asked, Part } from '../text/part.js';
import { readText } from '../text/read-text.js';
import { Names, shortName } from '../text/slug.js';
import type { Source } from '../text/source.js';
import { hasRight, usableOptions } from '../text/usable-options.js';
import type { AnswerRows } from './answer-list.js';
import { coveredRows, textOf, type Row } from './rows.js';

/** A question's rows, parted by what they are for. */
export interface QuestionRows {
  readonly row: Row;
  readonly prompt: readonly Row[];
  readonly hint?: readonly Row[];
  readonly explanation?: readonly Row[];
}

/** Makes pieces of a lesson out of rows; it knows which ids are taken. */
export class QuizReader {
  readonly #names = new Names();

  constructor(
    readonly source: Source,
    readonly losses: Losses,
  ) {}

  placeOf = ({ line }: Row): Place => this.source.placeOfLine(line);

  reading(rows: readonly Row[]): readonly Part[] {
    const blocks = this.#blocks(rows);
    return blocks.length > 0 ? [{ kind: 'reading', place: this.placeOf(rows[0]!), blocks }] : [];
  }

  remark(rows: readonly Row[]): Part {
    return { kind: 'remark', place: this.placeOf(rows[0]!), text: textOf(rows) };
  }

  /** One or several right answers; undefined where they cannot be asked. */
  choice(question: QuestionRows, answers: readonly AnswerRows[], fixed: boolean): Part | undefined {
    const place = this.placeOf(question.row);
    const options = usableOptions(
      answers.map((one) => this.#option(one)),
      place,
      this.losses,
    );
    if (!options || !hasRight(options, place, this.losses)) return undefined;
    const asked = this.#asked(question, this.#flat(question.prompt), 'choice');
    return { kind: 'choice', ...asked, fixed, options };
  }

  /** Things in their order; undefined where there is nothing to order. */
  order(question: QuestionRows, answers: readonly AnswerRows[]): Part | undefined {
    const items = answers.map((one) => this.#option(one));
    const usable = usableOptions(items, this.placeOf(question.row), this.losses);
    if (!usable) return undefined;
    const asked = this.#asked(question, this.#flat(question.prompt), 'order');
    return { kind: 'order', ...asked, items: usable };
  }

  /** A text with `[[gaps]]`; undefined where there is none. */
  gaps(question: QuestionRows): Part | undefined {
    const covered = coveredRows(question.prompt);
    const answers: string[] = [];
    const marked = question.prompt.map((row, at) => {
      if (covered[at]) return row;
      const text = row.text.replace(/(`+)[^`]*\1|\[\[([^[\]]*)\]\]/g, (whole, code, answer) => {
        if (code || !String(answer).trim()) return whole;
        answers.push(String(answer).trim());
        return gapMark;
      });
      return { ...row, text };
    });
    if (answers.length === 0) return undefined;
    const flat = withoutGapSigns(this.#flat(marked));
    const { prompt, text } = withGaps(
      flat,
      answers.map((answer) => [answer]),
    );
    const asked = this.#asked(question, prompt, 'gaps', wordsOf(flat).replaceAll(gapMark, ' '));
    return { kind: 'gaps', ...asked, menu: false, text, wrong: [] };
  }

  #option({ row, checked = false, words, quote }: AnswerRows) {
    const feedback = this.#blocks(quote);
    return {
      ...{ place: this.placeOf(row), right: checked, content: this.#flat(words) },
      ...(feedback.length > 0 && { feedback }),
    };
  }

  #asked(
    { row, hint = [], explanation = [] }: QuestionRows,
    prompt: readonly Block[],
    type: string,
    words = wordsOf(prompt),
  ): Asked {
    const told = { hint: this.#blocks(hint), explanation: this.#blocks(explanation) };
    return {
      ...{ place: this.placeOf(row), id: this.#names.take(shortName(words) || type), prompt },
      ...(told.hint.length > 0 && { hint: told.hint }),
      ...(told.explanation.length > 0 && { explanation: told.explanation }),
    };
  }

  #flat(rows: readonly Row[]): readonly Block[] {
    const blocks = this.#blocks(rows);
    if (needsFlattening(blocks)) this.losses.add('import.layout', this.placeOf(rows[0]!));
    return flattenBlocks(blocks);
  }

  #blocks(rows: readonly Row[]): readonly Block[] {
    const [first] = rows;
    if (!first) return [];
    const placeOfWords = (words: string): Place =>
      this.placeOf(rowWith(rows, `](${words})`) ?? rowWith(rows, words) ?? first);
    return readText(textOf(rows), 'markdown', placeOfWords, this.losses);
  }
}

function rowWith(rows: readonly Row[], words: string): Row | undefined {
  return rows.find(({ text }) => text.includes(words));
}

// Code says little of what a question is about.
function wordsOf(blocks: readonly Block[]): string {
  return plainBlocks(blocks.filter(({ kind }) => kind === 'paragraph'));
}
