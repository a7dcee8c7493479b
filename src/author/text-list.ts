import type { TextRun } from '../course/compile.js';
import { printable } from './excerpt.js';

/** The ways in which runs of text are listed. */
export const listKinds = ['plain', 'csv', 'json'] as const;
export type ListKind = (typeof listKinds)[number];

/** A run of text, its file as seen from where the command was called. */
export type ListedText = Pick<TextRun, 'lang' | 'text'> & {
  readonly file: string;
  readonly line: number;
  readonly column: number;
};

/** A text in one line, its white space made single, without what steers a terminal. */
export function flatText(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}

/**
 * Lists texts: plain for `grep` and spelling checkers, CSV for those who work in a table, JSON for
 * programs.
 */
export function listTexts(texts: readonly ListedText[], kind: ListKind): string {
  switch (kind) {
    case 'plain':
      return texts
        .map(({ file, line, column, text }) => `${file}:${line}:${column}\t${text}`)
        .join('\n');
    case 'csv':
      return csv([
        ['file', 'line', 'column', 'lang', 'text'],
        ...texts.map(({ file, line, column, lang, text }) => [file, line, column, lang, text]),
      ]);
    case 'json':
      return JSON.stringify({ format: 1, texts }, null, 2);
  }
}

// RFC 4180. Spreadsheets take a file without the mark for one in their own old encoding.
function csv(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number): string =>
    /[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r`;
}
