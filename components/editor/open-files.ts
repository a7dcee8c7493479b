import type { EditorState, StateEffect } from '@codemirror/state';

/** How many files keep what was done in them, so that it can be undone. */
const most = 20;

/** A file as it was left: its text with what can be undone, and how far it was scrolled. */
export interface LeftFile {
  readonly state: EditorState;
  readonly scroll: StateEffect<unknown>;
}

/** The files that were shown before, those left last kept longest. */
export class OpenFiles {
  readonly #files = new Map<string, LeftFile>();

  leave(path: string, file: LeftFile): void {
    this.#files.delete(path);
    this.#files.set(path, file);
    for (const oldest of this.#files.keys()) {
      if (this.#files.size <= most) break;
      this.#files.delete(oldest);
    }
  }

  take(path: string): LeftFile | undefined {
    const file = this.#files.get(path);
    this.#files.delete(path);
    return file;
  }
}
