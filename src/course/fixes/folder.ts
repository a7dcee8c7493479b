import type { Course } from '../course.js';
import { readText, type SourceFile } from '../file-text.js';

/** The course's files as fixes see them: by lines, read when they are first asked for. */
export class FixFolder {
  readonly #files: ReadonlyMap<string, SourceFile>;
  readonly #lines = new Map<string, readonly string[]>();
  #ids: Set<string> | undefined;

  constructor(
    files: ReadonlyMap<string, SourceFile>,
    readonly course: Course,
    /** What the folder gives a course that names no id. */
    readonly id: string | undefined,
  ) {
    this.#files = files;
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  linesOf(path: string): readonly string[] {
    const known = this.#lines.get(path);
    if (known) return known;
    const file = this.#files.get(path);
    const lines = file ? readText(file).source.lines : [];
    this.#lines.set(path, lines);
    return lines;
  }

  /** An id that no exercise of the course has; it is taken from then on. */
  freeId(wish: string): string {
    this.#ids ??= new Set(
      [...this.#files.keys()]
        .filter((path) => path.endsWith('.md'))
        .flatMap((path) => this.linesOf(path))
        .flatMap((line) => /^ {0,3}:::.*?[\s{]#([\p{L}\p{M}\p{N}_.-]+)/u.exec(line)?.[1] ?? []),
    );
    const stem = wish.replace(/-\d+$/, '').slice(0, 56);
    let number = 2;
    while (this.#ids.has(`${stem}-${number}`)) number++;
    this.#ids.add(`${stem}-${number}`);
    return `${stem}-${number}`;
  }
}
