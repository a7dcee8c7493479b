import { Losses, type ForeignFile, type Imported, type ImportOptions } from '../imported.js';
import { lostIn, writeLessons } from '../text/lessons.js';
import type { Part } from '../text/part.js';
import { Source } from '../text/source.js';
import { stretchesOf } from './code-quizzes.js';
import { isFixed, isQuizHeader, readHeader } from './header.js';
import { withoutMkdocsBlocks } from './mkdocs-blocks.js';
import { hasQuizTags, readMkdocs } from './mkdocs.js';
import { QuizReader } from './quiz-reader.js';
import { hasQuestion, readQuizdown } from './quizdown.js';
import { coveredRows, withWideFences, type Row } from './rows.js';

/**
 * Makes a lesson out of quiz markdown: pages with `<quiz>` blocks as mkdocs-quiz has them, or
 * headings with task lists as quizdown has them. It never throws.
 */
export function importQuiz(file: ForeignFile, options: Pick<ImportOptions, 'title'>): Imported {
  const source = new Source(file);
  const losses = new Losses();
  const document = new QuizDocument(new QuizReader(source, losses));
  const rows = withWideFences(source.lines.map((text, line) => ({ text, line })));
  const { title = options.title, parts } = document.read(rows);
  if (!parts.some(({ kind }) => kind !== 'reading' && kind !== 'remark')) {
    losses.add('quiz.empty', source.place(0));
  }
  const lessons = writeLessons([{ title, parts }], losses);
  return { lessons, problems: losses.problems, lost: lostIn(parts, losses) };
}

class QuizDocument {
  constructor(readonly reader: QuizReader) {}

  read(all: readonly Row[]): { readonly title?: string; readonly parts: readonly Part[] } {
    const header = readHeader(all);
    const fixed = isFixed(header, all, this.reader) ?? false;
    const { title, rows } = withoutTitle(header.rest);
    const named = header.values.get('title')?.replace(/^(["'])(.*)\1$/, '$2') ?? title;
    const isQuiz = isQuizHeader(header) || hasQuestion(rows, false);
    return { ...(named && { title: named }), parts: this.#parts(rows, fixed, isQuiz) };
  }

  #parts(rows: readonly Row[], fixed: boolean, isQuiz: boolean): readonly Part[] {
    const quiet = withoutMkdocsBlocks(rows, this.reader.placeOf, new Losses());
    if (hasQuizTags(quiet)) {
      return readMkdocs(rows, this.reader, (rest) => this.#withExamples(rest, false));
    }
    if (isQuiz) return readQuizdown(rows, this.reader, { fixed, isQuiz });
    // Where nothing else is a quiz, the examples are what somebody wants to have.
    return this.#withExamples(rows, !this.#hasOwnQuiz(rows));
  }

  #hasOwnQuiz(rows: readonly Row[]): boolean {
    return stretchesOf(rows).some(({ code }) => code?.lang === 'quizdown');
  }

  /** Reading with blocks of code in it: a quiz, an example of one, or code. */
  #withExamples(rows: readonly Row[], takesExamples: boolean): readonly Part[] {
    const parts: Part[] = [];
    let reading: Row[] = [];
    const flush = (): void => {
      parts.push(...this.reader.reading(reading));
      reading = [];
    };
    for (const { rows: stretch, code } of stretchesOf(rows)) {
      const isQuiz = code && (code.lang === 'quizdown' || isExample(code));
      if (!isQuiz) {
        reading.push(...stretch);
        continue;
      }
      const place = this.reader.placeOf(stretch[0]!);
      if (code.lang !== 'quizdown' && !takesExamples) {
        this.reader.losses.add('quiz.example', place);
        continue;
      }
      if (code.lang !== 'quizdown') this.reader.losses.add('quiz.from-example', place);
      flush();
      const header = readHeader(code.inside);
      const fixed = isFixed(header, code.inside, this.reader) ?? false;
      parts.push(
        ...(hasQuizTags(code.inside)
          ? readMkdocs(header.rest, this.reader, (rest) => this.reader.reading(rest))
          : readQuizdown(header.rest, this.reader, { fixed, isQuiz: true })),
      );
    }
    flush();
    return parts;
  }
}

function isExample({
  lang,
  inside,
}: {
  readonly lang: string;
  readonly inside: readonly Row[];
}): boolean {
  if (!['', 'md', 'markdown'].includes(lang)) return false;
  return hasQuizTags(inside) || hasQuestion(readHeader(inside).rest, true);
}

/** The title of a page is its first heading, where that is a `#` and no question. */
function withoutTitle(rows: readonly Row[]): {
  readonly title?: string;
  readonly rows: readonly Row[];
} {
  const covered = coveredRows(rows);
  const at = rows.findIndex(({ text }, index) => !covered[index] && /^#{1,6}\s/.test(text));
  const [, title] = /^#[ \t]+(.*?)[ \t]*#*$/.exec(rows[at]?.text ?? '') ?? [];
  const next = rows.findIndex(({ text }, i) => i > at && !covered[i] && /^#{1,6}\s/.test(text));
  const own = rows.slice(at, next < 0 ? rows.length : next);
  if (!title || (!hasQuizTags(rows) && hasQuestion(own, false))) return { rows };
  return { title: title.replace(/[*_`]/g, ''), rows: rows.toSpliced(at, 1) };
}
