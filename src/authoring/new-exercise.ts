import { readAttributes } from '../course/attributes.js';
import { segmentsOf } from '../course/directives.js';
import { readText } from '../course/file-text.js';
import { Findings } from '../course/findings.js';
import type { Fix } from '../problem.js';
import { withFreeHeadings } from './free-headings.js';
import { ownId } from './own-id.js';

/** The file that an exercise is added to. */
interface LessonText {
  readonly path: string;
  readonly text: string;
}

/**
 * What to write into a lesson so that it ends with an exercise begun from a template. It gets an
 * id of its own that is not `taken`: its prompt is going to change, and two that were begun from
 * one template could not be told apart.
 */
export function addedExercise(
  { path, text }: LessonText,
  template: string,
  taken: ReadonlySet<string>,
): Fix {
  const findings = new Findings(readText({ path, content: text }).source);
  const { lines } = findings.source;
  const last = lines.findLastIndex((line) => line.trim() !== '');
  const place = findings.at(Math.max(0, last), Infinity);
  const exercise = withFreeHeadings(withFreeId(template.trim(), taken), text);
  return {
    place: { ...place, endLine: place.line, endColumn: place.column },
    text: last < 0 ? `${exercise}\n` : `\n\n${exercise}${last === lines.length - 1 ? '\n' : ''}`,
  };
}

/** A template with an id of its own that is not `taken`. */
export function withFreeId(template: string, taken: ReadonlySet<string>): string {
  const lines = template.split('\n');
  const findings = new Findings({ file: '', lines });
  const directive = segmentsOf(findings, 0).find((segment) => segment.kind === 'directive');
  if (!directive) return template;
  const { name, line } = directive;
  const own = readAttributes(findings, directive, {}).id;
  if (own !== undefined && !taken.has(own)) return template;
  let count = 1;
  while (taken.has(`${name}-${count}`)) count++;
  const free = `${name}-${count}`;
  const first = lines[line]!;
  const { place, text } = ownId(findings, directive, free);
  const at = place.column - 1;
  const changed =
    own === undefined
      ? first.slice(0, at) + text + first.slice(at)
      : first.replace(`#${own}`, `#${free}`);
  return lines.with(line, changed).join('\n');
}
