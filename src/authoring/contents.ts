import { segmentsOf } from '../course/directives.js';
import { Fences } from '../course/fences.js';
import { readText } from '../course/file-text.js';
import { Findings } from '../course/findings.js';
import { readFrontMatter } from '../course/front-matter.js';
import type { Fix } from '../problem.js';

/** A lesson as the table of contents names it. */
export interface ContentsEntry {
  readonly title: string;
  readonly file: string;
}

const item = /^( {0,3})(?:([-*+])|(\d{1,9})([.)]))([ \t]+)\S/;
const unit = /^ {0,3}##(?:[ \t]|$)/;

/** What to write into `course.md`: a link to a lesson, at the end of its last unit. */
export function lessonLink(
  { path, text }: { readonly path: string; readonly text: string },
  entry: ContentsEntry,
): Fix {
  const findings = new Findings(readText({ path, content: text }).source);
  const contents = contentsOf(findings);
  const last = contents.findLastIndex((line) => item.test(line));
  const link = `[${escapeText(entry.title)}](${linkPath(entry.file)})`;
  const after = last < 0 ? lastText(contents) : endOfItem(contents, last);
  const place = findings.at(after, Infinity);
  return {
    place: { ...place, endLine: place.line, endColumn: place.column },
    text: last < 0 ? `\n\n1. ${link}` : `\n${nextMarker(contents, last)}${link}`,
  };
}

/**
 * The lines of the last unit; or of all contents, where these have no units. All other lines are
 * empty: the settings, code, and what stands between `:::`.
 */
function contentsOf(findings: Findings): readonly string[] {
  const { lines } = findings.source;
  const { end } = readFrontMatter(findings, []);
  const reading = lines.map(() => '');
  for (const { kind, from, to } of segmentsOf(findings, end)) {
    if (kind !== 'prose') continue;
    const fences = new Fences();
    for (let at = from; at < to; at++) {
      if (!fences.covers(lines[at]!, at)) reading[at] = lines[at]!;
    }
  }
  const start = reading.findLastIndex((line) => unit.test(line));
  return reading.map((line, at) => (at < start ? '' : line));
}

/** The last line that says anything; what has no contents gets them below all else. */
function lastText(contents: readonly string[]): number {
  const last = contents.findLastIndex((line) => line.trim() !== '');
  return last < 0 ? contents.length - 1 : last;
}

/** The last line of an item: what is indented below it is its own, and so is the rest of its text. */
function endOfItem(contents: readonly string[], at: number): number {
  let end = at;
  for (let next = at + 1; next < contents.length; next++) {
    const line = contents[next]!;
    const isOwn = /^(?: {2}|\t)\s*\S/.test(line);
    const isRest = next === end + 1 && /^[^\s#>:|`~-]/.test(line);
    if (isOwn || isRest) end = next;
    else if (line.trim() !== '') break;
  }
  return end;
}

/** The mark of one item more: `3. ` after `2. `, unless all are called `1. `. */
function nextMarker(contents: readonly string[], at: number): string {
  const [, indent = '', bullet, number = '', delimiter = '', space = ''] =
    item.exec(contents[at]!) ?? [];
  if (bullet) return `${indent}${bullet}${space}`;
  const before = contents.slice(0, at).findLast((line) => item.test(line));
  const isSame = before !== undefined && item.exec(before)?.[3] === number;
  return `${indent}${isSame ? number : Number(number) + 1}${delimiter}${space}`;
}

function escapeText(title: string): string {
  return title
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~]/g, '\\$&');
}

function linkPath(file: string): string {
  const signs: Readonly<Record<string, string>> = { '(': '%28', ')': '%29' };
  return file.replace(/[\s%?#()<>\\]/g, (sign) => signs[sign] ?? encodeURIComponent(sign));
}
