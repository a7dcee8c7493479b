import type { Problem } from '../problem.js';

/** A foreign file as text, and what was not right about its letters. */
export interface ForeignText {
  readonly text: string;
  readonly problem?: Problem;
}

/** Decodes a file of another tool: UTF-8, else the letters of old Windows, which is told. */
export function foreignText(path: string, bytes: Uint8Array): ForeignText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const place = { file: path, line: 1, column: 1 };
    const problem: Problem = { code: 'import.encoding', severity: 'warning', place, values: {} };
    return { text: new TextDecoder('windows-1252').decode(bytes), problem };
  }
}
