import type { Fix, Place, Problem } from '../../problem.js';
import type { FixFolder } from './folder.js';

/** A problem with the lines around it: what a fix is made from. */
export class Spot {
  constructor(
    readonly problem: Problem,
    readonly place: Place,
    readonly folder: FixFolder,
  ) {}

  get lines(): readonly string[] {
    return this.folder.linesOf(this.place.file);
  }

  /** The whole line that the problem begins in. */
  get line(): string {
    return this.lineAt(this.place.line);
  }

  /** What stands at the problem's place, as far as it is in one line. */
  get text(): string {
    const { line, column, endLine = line, endColumn = column } = this.place;
    return this.line.slice(column - 1, endLine === line ? endColumn - 1 : undefined);
  }

  /** A line of the problem's file, counted from 1. */
  lineAt(line: number): string {
    return this.lines[line - 1] ?? '';
  }

  /** The name of the `:::` block that the line is in: of an exercise, or of an aside. */
  get directive(): string | undefined {
    for (let line = this.place.line; line > 0; line--) {
      const [, name] = /^ {0,3}:{3,}[ \t]*([^\s{:]*)/.exec(this.lineAt(line)) ?? [];
      if (name !== undefined) return name || undefined;
    }
    return undefined;
  }

  /** Whether the line belongs to an exercise: its answers may be found by what stands there. */
  get isAsked(): boolean {
    const { directive } = this;
    return directive !== undefined && directive !== 'tutor' && directive !== 'fact';
  }

  value(name: string): string {
    return String(this.problem.values[name] ?? '');
  }

  /** Writes something else for what stands at the problem's place. */
  write(text: string): Fix {
    return this.rewrite(this.place.column - 1, this.text.length, text);
  }

  /** Writes something else for so many characters of a line, counted from 0. */
  rewrite(from: number, length: number, text: string, line = this.place.line): Fix {
    const { file } = this.place;
    const column = from + 1;
    return { place: { file, line, column, endLine: line, endColumn: column + length }, text };
  }

  /** Takes a line out with its end; where it is the last one, with the end of the one before. */
  dropLine(line = this.place.line): Fix {
    const { file } = this.place;
    const last = this.lines.length;
    if (last === 1) return this.rewrite(0, this.line.length, '', line);
    const place =
      line < last
        ? { file, line, column: 1, endLine: line + 1, endColumn: 1 }
        : {
            ...{ file, line: line - 1, column: this.lineAt(line - 1).length + 1 },
            ...{ endLine: line, endColumn: this.lineAt(line).length + 1 },
          };
    return { place, text: '' };
  }

  /** Puts whole lines in front of a line, which may be the one after the last. */
  addLines(line: number, text: string): Fix {
    if (line <= this.lines.length) return this.rewrite(0, 0, `${text}\n`, line);
    const last = this.lines.length;
    return this.rewrite(this.lineAt(last).length, 0, `\n${text}`, last);
  }
}

/** The same fix, as something that may not be what the author meant. */
export function guess(fix: Fix | undefined): Fix | undefined {
  return fix && { ...fix, isGuess: true };
}

/** Says what to write instead, where that can be told. */
export type Fixer = (spot: Spot) => Fix | undefined;

/** Fixers by the codes that they are for. */
export type Fixers = Readonly<Record<string, Fixer>>;
