import type { Directive } from '../course/directives.js';
import type { Findings } from '../course/findings.js';
import type { Fix } from '../problem.js';

/** What to write so that an exercise has an id of its own: `{#id}` in its first line. */
export function ownId(findings: Findings, directive: Directive, id: string): Fix {
  const { line, rest, restColumn } = directive;
  const brace = rest.length - rest.trimStart().length;
  const hasBrace = rest[brace] === '{';
  const place = findings.at(line, hasBrace ? restColumn + brace + 1 : restColumn);
  const gap = /[\s}]/.test(rest[brace + 1] ?? ' ') ? '' : ' ';
  return {
    place: { ...place, endLine: place.line, endColumn: place.column },
    text: hasBrace ? `#${id}${gap}` : ` {#${id}}`,
  };
}
