import type { Inline } from '../../course/course.js';
import type {
  DirectiveBlock,
  ExerciseReader,
  Reading,
  Translation,
} from '../../course/exercise-reader.js';
import { plainText, wordKey } from '../../course/plain-text.js';
import { nearest } from '../../course/nearest.js';
import type { Problem } from '../../problem.js';
import { answersIn, isBlankCell, repeated, rewriting } from '../material.js';
import type { Picture, Word, WordsSpec } from './words.js';

/** Reads the table of words. Its columns are languages by code, or have names of their own. */
export const wordsReader: ExerciseReader<WordsSpec> = {
  name: 'words',
  attributes: {},
  read: readWords,
  key: ({ rows }) => rows.map(({ term }) => plainText(term)),
  translate: translateWords,
};

function translateWords(
  spec: WordsSpec,
  language: string,
  glosses: ReadonlyMap<string, readonly Inline[]>,
): Translation<WordsSpec> {
  const missing: string[] = [];
  const rows = spec.rows.map((word) => {
    if (Object.hasOwn(word.glosses, language)) return word;
    const gloss = glosses.get(wordKey(word.term));
    if (gloss) return { ...word, glosses: { ...word.glosses, [language]: gloss } };
    // A picture that stands for all languages stands for this one too.
    if (!word.picture || Object.keys(word.glosses).length > 0) missing.push(wordKey(word.term));
    return word;
  });
  return { spec: { ...spec, rows }, words: spec.rows.map(({ term }) => wordKey(term)), missing };
}

type Row = readonly (readonly Inline[])[];

const named = ['spoken', 'picture', 'example', 'note', 'audio'];

function readWords(block: DirectiveBlock): Reading<WordsSpec> {
  const { found, problems } = answersIn(block, 'table');
  const lang = block.teaches;
  if (!lang) problems.push(block.problem('words.no-language'));
  if (!found || !lang) return { problems };
  const columns = found.header.map((cell) => plainText(cell).toLowerCase());
  problems.push(...columnProblems(block, found.header, columns));
  if (!columns.includes(lang.toLowerCase())) {
    problems.push(block.problem('words.no-taught-column', found, { values: { lang } }));
    return { problems };
  }
  const termOf = (row: Row) => plainText(row[columns.indexOf(lang.toLowerCase())] ?? []);
  for (const row of found.rows) {
    if (termOf(row) === '') problems.push(block.problem('words.empty-term', row));
  }
  for (const row of repeated(found.rows, termOf)) {
    const more = { severity: 'warning', values: { term: termOf(row) } } as const;
    problems.push(block.problem('words.duplicate-term', row, more));
  }
  const rows = found.rows
    .filter((row) => termOf(row) !== '')
    .map((row) => readWord(block, row, columns, lang, problems));
  if (rows.length > 0) return { spec: { lang, columns, rows }, problems };
  return { problems: [...problems, block.problem('words.no-word', found)] };
}

function columnProblems(block: DirectiveBlock, header: Row, columns: readonly string[]): Problem[] {
  return columns.flatMap((column, index) => {
    const cell = header[index]![0];
    const values = { column };
    if (columns.indexOf(column) < index) {
      return block.problem('words.duplicate-column', cell, { values });
    }
    if (named.includes(column) || isLanguage(column)) return [];
    const suggestion = nearest(column, [...named, block.teaches ?? '', block.language]);
    if (!suggestion || !cell) return block.problem('words.unknown-column', cell, { values });
    const fix = rewriting(block.placeOf(cell), plainText([cell]).length, suggestion);
    return block.problem('words.unknown-column', cell, { values: { column, suggestion }, fix });
  });
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

// A word such as `not` has the shape of a code, but is no language's.
function isLanguage(code: string): boolean {
  return /^[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2})?$/u.test(code) && !!languageNames.of(code);
}

function readWord(
  block: DirectiveBlock,
  row: Row,
  columns: readonly string[],
  lang: string,
  problems: Problem[],
): Word {
  const word: { -readonly [Key in keyof Word]?: Word[Key] } = {};
  const glosses: Record<string, readonly Inline[]> = {};
  row.forEach((cell, index) => {
    const column = columns[index] ?? '';
    if (isBlankCell(cell) || columns.indexOf(column) < index) return;
    if (column === lang.toLowerCase()) word.term = block.taught(cell);
    else if (column === 'spoken' || column === 'example') word[column] = block.taught(cell);
    else if (column === 'note') word.note = cell;
    else if (column === 'picture') word.picture = pictureIn(cell);
    else if (column === 'audio') {
      const link = cell.find(({ kind }) => kind === 'audio');
      if (link?.kind === 'audio') word.audio = link.src;
      else problems.push(block.problem('words.no-recording', row));
    } else if (isLanguage(column)) glosses[column] = cell;
  });
  if (Object.keys(glosses).length === 0 && !word.picture) {
    const more = { severity: 'warning', values: { term: plainText(word.term ?? []) } } as const;
    problems.push(block.problem('words.no-meaning', row, more));
  }
  return { term: [], ...word, glosses };
}

function pictureIn(cell: readonly Inline[]): Picture {
  const image = cell.find(({ kind }) => kind === 'image');
  if (image?.kind === 'image') return { src: image.src, alt: image.alt };
  return { emoji: plainText(cell) };
}
