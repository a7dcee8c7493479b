import { problemMessage } from '../i18n/problem-message.js';
import type { Translator } from '../i18n/translator.js';
import { applyFixes } from '../course/apply-fixes.js';
import { fixKind } from '../course/fix-kind.js';
import type { Fix, Problem } from '../problem.js';
import { excerpt, printable } from './excerpt.js';

/** What a report is made for: one translator, and the source files by their path. */
export interface ReportContext {
  readonly translator: Translator;
  /** Gives a file's text, to show where a problem is. */
  readonly source: (file: string) => string | undefined;
  /** Put before the problem's own file, which is relative to its course. */
  readonly folder?: string;
}

/** One problem as an author reads it: where, how grave, what, and what to write instead. */
export function describeProblem(problem: Problem, context: ReportContext): string {
  const { code, severity, place, fix } = problem;
  const { translator, source, folder } = context;
  const where = place ? `${fileIn(folder, place.file)}:${place.line}:${place.column} ` : '';
  const lines = [
    `${where}${translator.t(`author.${severity}`)} ${code}`,
    indent(printable(problemMessage(problem, translator))),
  ];
  const text = place && source(place.file);
  if (place && text !== undefined) lines.push(indent(excerpt(text, place)));
  if (fix) lines.push(indent(describeFix(fix, context)));
  return lines.filter((line) => line.trim() !== '').join('\n');
}

/** What to write instead; where that is no word or two, the lines as they are then. */
function describeFix(fix: Fix, { translator, source }: ReportContext): string {
  const kind = fixKind(fix);
  const label = translator.t(`author.fix-${kind}`);
  if (kind === 'delete') return label;
  const { file, line, endLine = line } = fix.place;
  if (fix.text.trim() === fix.text && !fix.text.includes('\n')) {
    return `${label} ${printable(fix.text)}`;
  }
  const lines = source(file)
    ?.split(/\r\n|[\r\n]/)
    .slice(line - 1, endLine);
  const place = { ...fix.place, line: 1, endLine: endLine - line + 1 };
  const mended = lines ? applyFixes(lines.join('\n'), [{ ...fix, place }]) : fix.text;
  const shown = mended.replace(/\n+$/, '').split('\n').slice(0, mostLines);
  return [label, ...shown.map((one) => `  ${printable(one)}`.trimEnd())].join('\n');
}

/** How many lines of a fix are shown. */
const mostLines = 8;

/** Puts problems in the order of their files and lines. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    ({ place: a }, { place: b }) =>
      compare(a?.file ?? '', b?.file ?? '') ||
      (a?.line ?? 0) - (b?.line ?? 0) ||
      (a?.column ?? 0) - (b?.column ?? 0),
  );
}

function fileIn(folder: string | undefined, file: string): string {
  return printable(folder ? `${folder}/${file}` : file);
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
