import type { Place, Problem } from '../problem.js';
import { limits } from './limits.js';

/** A file of a course as it comes from disk or the network. */
export interface SourceFile {
  /** Relative to the course folder: `01-hei.md`, `images/a.png`. */
  readonly path: string;
  /** Of images and recordings only the path matters: their content may be empty. */
  readonly content: string | Uint8Array;
}

/** A file's text, its line endings made one kind. */
export interface SourceText {
  readonly file: string;
  readonly lines: readonly string[];
}

/** Decodes a file. Whatever its bytes are, there is text afterwards, and a Problem for what was off. */
export function readText({ path, content }: SourceFile): {
  readonly source: SourceText;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const report = (code: string, before: string, values: Problem['values'] = {}): void => {
    problems.push({ code, severity: 'error', place: placeAfter(path, before), values });
  };

  const kept = cut(content);
  let text = typeof kept === 'string' ? kept : new TextDecoder().decode(kept, { stream: true });
  if (typeof kept !== 'string') {
    const valid = validLength(kept);
    if (valid < kept.length) {
      report('file.encoding', new TextDecoder().decode(kept.subarray(0, valid), { stream: true }));
    }
  }
  text = text.replace(/^\uFEFF/, '');
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    report('file.nul', text.slice(0, nul));
    text = text.replaceAll('\0', '\uFFFD');
  }
  if (kept.length < content.length) report('limit.file', text, { limit: limits.file / 1024 });
  return { source: { file: path, lines: text.split('\n') }, problems };
}

/** What of a file is read: all of it, or as many whole lines as the limit allows. */
function cut(content: string | Uint8Array): string | Uint8Array {
  if (content.length <= limits.file) return content;
  if (typeof content === 'string') {
    const end = content.lastIndexOf('\n', limits.file);
    return content.slice(0, end < 0 ? limits.file : end);
  }
  const end = content.subarray(0, limits.file).lastIndexOf(10);
  return content.subarray(0, end < 0 ? limits.file : end);
}

/** How many bytes from the start are UTF-8. A fatal decoder does not say where it stopped. */
function validLength(bytes: Uint8Array): number {
  const isValid = (end: number, stream: boolean): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  if (isValid(bytes.length, false)) return bytes.length;
  let valid = 0;
  for (let step = bytes.length; step >= 1; step = step === 1 ? 0 : Math.ceil(step / 2)) {
    while (valid + step <= bytes.length && isValid(valid + step, true)) valid += step;
  }
  return Math.min(valid, bytes.length - 1);
}

function placeAfter(file: string, before: string): Place {
  const lines = before.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
