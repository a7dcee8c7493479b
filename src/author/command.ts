import type { Translator } from '../i18n/translator.js';
import type { Shelf } from './shelf.js';

/** Where a command's words go, and what it takes from the package. */
export interface Terminal {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly translator: Translator;
  readonly shelf: Shelf;
}

/** What was written after a command's name. */
export interface Request {
  readonly operands: readonly string[];
  /** Of the options that were given; `true` for one that takes no value. */
  readonly options: Readonly<Record<string, string | true>>;
}

/** A command: `polku check`. What it gives is the exit code. */
export interface Command {
  /** The options that it knows besides `--help`, and whether they take a value. */
  readonly options: Readonly<Record<string, 'text' | 'flag'>>;
  /** How many operands it takes: at least, and at most. */
  readonly operands: readonly [least: number, most: number];
  /** `--lang` is the language of the courses, and not of the messages. */
  readonly asksForLanguage?: true;
  run(request: Request, terminal: Terminal): Promise<number>;
}

/** Says why a command is not done: it was not understood, or cannot be carried out. */
export function refuse(
  { complain, translator }: Terminal,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): number {
  complain(translator.t(key, values));
  return 2;
}

/** Says that a folder has no course in it. */
export function noCourse({ complain, translator }: Terminal, folder: string): number {
  complain(translator.t('author.no-course', { folder }));
  return 1;
}

/** The value of an option that takes one. */
export function textOption({ options }: Request, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
